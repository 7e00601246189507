// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/rolechangedialog.h>

#include <core/base/async.h>
#include <core/roles/accessimpact.h>
#include <core/roles/permissionstore.h>
#include <ui/text/errortext.h>
#include <ui/text/permissiontext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/labels.h>
#include <ui/widgets/reportlist.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

RoleChangeDialog::RoleChangeDialog(std::shared_ptr<Workspace> workspace, RoleChange change, QWidget *parent)
    : QDialog(parent)
    , m_workspace(std::move(workspace))
    , m_change(std::move(change))
    , m_banner(new Banner(this))
    , m_roles(new QComboBox(this))
    , m_words(quietLabel(tr("Looking what would change …"), this))
    , m_list(new ReportList(this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(u"roleChangeDialog"_s);
    setWindowTitle(assigns() ? tr("Assign Role") : tr("Remove Role"));
    setMinimumWidth(500);
    build();
    fetchRights();
}

void RoleChangeDialog::build()
{
    const int people = static_cast<int>(m_change.people.size());
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(headLabel(assigns() ? tr("Give %n people a role", nullptr, people)
                                          : tr("Take a role from %n people", nullptr, people),
                                1.15, this));
    m_banner->hide();
    layout->addWidget(m_banner);
    m_roles->setObjectName(u"roleChoice"_s);
    m_roles->setAccessibleName(tr("Role"));
    m_roles->setEnabled(false);
    layout->addWidget(m_roles);
    m_words->setObjectName(u"words"_s);
    layout->addWidget(m_words);
    m_list->setObjectName(u"report"_s);
    m_list->hide();
    layout->addWidget(m_list);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setRange(0, people);
    m_progress->setTextVisible(false);
    m_progress->hide();
    layout->addWidget(m_progress);
    layout->addStretch(1);
    buildButtons(layout);
    connect(m_roles, &QComboBox::currentIndexChanged, this, &RoleChangeDialog::showPreview);
}

void RoleChangeDialog::buildButtons(QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox(this);
    m_closeButton = buttons->addButton(QDialogButtonBox::Cancel);
    m_closeButton->setObjectName(u"closeButton"_s);
    m_runButton = buttons->addButton(assigns() ? tr("Assign") : tr("Remove"), QDialogButtonBox::AcceptRole);
    m_runButton->setObjectName(u"runButton"_s);
    m_runButton->setEnabled(false);
    m_runButton->setDefault(true);
    layout->addWidget(buttons);
    connect(m_closeButton, &QPushButton::clicked, this, &RoleChangeDialog::reject);
    connect(m_runButton, &QPushButton::clicked, this, &RoleChangeDialog::run);
}

void RoleChangeDialog::fetchRights()
{
    const auto work = [people = m_change.people](Connection &connection) -> Result<Situation> {
        PermissionStore store(connection);
        Situation situation{TRY(store.matrix()), {}};
        QList<RoleId> roles;
        for (const Role &role : situation.matrix.roles())
            roles << role.id;
        situation.people = TRY(store.combinationsOf(people, roles));
        return situation;
    };
    onFinished(m_workspace->database().scan().run(work), this, [this](const Result<Situation> &found) {
        if (!found) {
            m_words->clear();
            m_banner->showError(sentence(found.error()));
            return;
        }
        m_situation = *found;
        m_isReady = true;
        offerRoles();
    });
}

// The ones that make a difference: what nobody holds cannot be taken away.
void RoleChangeDialog::offerRoles()
{
    const QSignalBlocker quiet(m_roles);
    for (const Role &role : m_situation.matrix.roles()) {
        qint64 holders = 0;
        for (const RoleCombination &each : m_situation.people)
            holders += each.roles.contains(role.id) ? each.people : 0;
        const bool isOffered = assigns() ? role.name != roleName::Owner : holders > 0;
        if (m_change.role.isEmpty() ? !isOffered : role.name != m_change.role)
            continue;
        const QString description = role.description.value_or(QString()).simplified();
        m_roles->addItem(description.isEmpty() ? role.name : tr("%1 – %2", "role, description").arg(role.name, description),
                         role.name);
    }
    m_roles->setEnabled(m_change.role.isEmpty());
    showPreview();
}

void RoleChangeDialog::showPreview()
{
    const Role *role = m_situation.matrix.roleNamed(m_roles->currentData().toString());
    m_runButton->setEnabled(m_isReady && role && !m_run);
    if (!role) {
        m_words->setText(assigns() ? sentence(Error::notFound(u"role_not_found"_s)) : tr("None of them holds a role."));
        return;
    }
    qint64 holders = 0;
    for (const RoleCombination &each : std::as_const(m_situation.people))
        holders += each.roles.contains(role->id) ? each.people : 0;
    const AccessImpact impact = assigns() ? impactOfAssigning(m_situation.people, m_situation.matrix, role->id)
                                          : impactOfRemoving(m_situation.people, m_situation.matrix, role->id);
    QStringList sentences;
    if (holders > 0 && assigns())
        sentences << tr("%n of them hold it already.", nullptr, static_cast<int>(holders));
    else if (!assigns())
        sentences << tr("%n of them hold it.", nullptr, static_cast<int>(holders));
    sentences << impactText(impact);
    m_words->setText(sentences.join(u' '));
    m_list->start({tr("Permission"), assigns() ? tr("Gain it") : tr("Lose it")}, 0, 1);
    for (const KeyImpact &each : impact.keys)
        m_list->addRow({permissionTitle(each.key), locale().toString(assigns() ? each.gaining : each.losing)});
    m_list->setVisible(!impact.keys.isEmpty());
    adjustSize();
}

void RoleChangeDialog::run()
{
    m_change.role = m_roles->currentData().toString();
    m_banner->hide();
    m_list->hide();
    m_roles->setEnabled(false);
    m_runButton->setEnabled(false);
    m_closeButton->setText(tr("Stop"));
    m_progress->show();
    m_run = new RoleChangeRun(m_workspace, m_change, this);
    connect(m_run, &RoleChangeRun::progressed, m_progress,
            [this](qsizetype done) { m_progress->setValue(static_cast<int>(done)); });
    connect(m_run, &RoleChangeRun::finished, this, [this] { showOutcome(m_run->outcome()); });
    m_run->start();
}

void RoleChangeDialog::showOutcome(const RoleChangeRun::Outcome &outcome)
{
    m_run = nullptr; // it deletes itself, later
    m_progress->hide();
    m_closeButton->setText(tr("Close"));
    if (!outcome) {
        m_banner->showError(sentence(outcome.error()));
        m_runButton->setEnabled(true);
        return;
    }
    if (!outcome->changed.isEmpty())
        Q_EMIT changed(m_change, outcome->changed);
    if (outcome->refusals.isEmpty()) {
        accept();
        return;
    }
    m_runButton->hide();
    m_words->setText(tr("Done for %n people.", nullptr, static_cast<int>(outcome->changed.size())) + u' '
                     + tr("Not possible for %n.", nullptr, static_cast<int>(outcome->refusals.size())));
    showRefusals(outcome->refusals);
}

void RoleChangeDialog::showRefusals(const QList<RoleAssignments::Refusal> &refusals)
{
    constexpr qsizetype Shown = 1000;
    m_list->start({tr("Who"), tr("Why not")}, 1);
    for (const RoleAssignments::Refusal &refusal : refusals.mid(0, Shown))
        m_list->addRow({refusal.name.isEmpty() ? tr("Somebody who is gone") : refusal.name, sentence(refusal.error)});
    m_list->show();
    adjustSize();
}

// What was begun is not left alone: its outcome is still to come.
void RoleChangeDialog::reject()
{
    if (m_run)
        m_run->stop();
    else
        QDialog::reject();
}

} // namespace steward::ui
