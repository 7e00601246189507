// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/useraccesstab.h>

#include <core/base/async.h>
#include <core/roles/accessimpact.h>
#include <core/roles/permissionstore.h>
#include <ui/text/errortext.h>
#include <ui/text/permissiontext.h>
#include <ui/widgets/labels.h>
#include <ui/widgets/reportlist.h>

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int ShownRights = 14;

} // namespace

UserAccessTab::UserAccessTab(std::shared_ptr<Workspace> workspace, QWidget *parent)
    : UserTab(parent)
    , m_workspace(std::move(workspace))
    , m_basis(plainLabel({}, this))
    , m_rights(new ReportList(this))
    , m_question(headLabel(tr("What if"), 1.0, this))
    , m_role(new QComboBox(this))
    , m_words(quietLabel({}, this))
    , m_difference(new ReportList(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    m_basis->setObjectName(u"accessBasis"_s);
    m_rights->setObjectName(u"accessRights"_s);
    m_rights->setMostRows(ShownRights);
    column->addWidget(m_basis);
    column->addWidget(m_rights);
    buildWhatIf(column);
    column->addStretch(1);
}

void UserAccessTab::buildWhatIf(QVBoxLayout *column)
{
    m_role->setObjectName(u"whatIfRole"_s);
    m_role->setAccessibleName(tr("A role to add or to take away"));
    m_words->setObjectName(u"whatIfWords"_s);
    m_difference->setObjectName(u"whatIfKeys"_s);
    column->addSpacing(10);
    column->addWidget(m_question);
    column->addWidget(m_role);
    column->addWidget(m_words);
    column->addWidget(m_difference);
    connect(m_role, &QComboBox::currentIndexChanged, this, &UserAccessTab::showWhatIf);
}

void UserAccessTab::showUser(const ListedUser &listed)
{
    m_user = listed;
    const auto work = [](const ServiceContext &context) { return PermissionStore(context.connection).matrix(); };
    onFinished(m_workspace->read(work), this, [this, id = listed.user.id](const Result<PermissionMatrix> &matrix) {
        if (m_user.user.id != id)
            return;
        if (matrix)
            showRights(*matrix);
        else
            m_basis->setText(sentence(matrix.error()));
    });
}

QString UserAccessTab::basisText(const Rights &rights) const
{
    switch (rights.basis) {
    case Rights::Basis::Owner: return tr("An Owner may do everything.");
    case Rights::Basis::AdminWithoutKeys:
        return tr("An Admin may do everything while no role of the person has permissions.");
    case Rights::Basis::Roles: break;
    }
    if (!rights.entersAdministration)
        return tr("May not enter the administration: no role of the person has permissions.");
    return m_user.user.isActive ? tr("May enter the administration.")
                                : tr("Could enter the administration, but is not active.");
}

void UserAccessTab::showRights(const PermissionMatrix &matrix)
{
    m_matrix = matrix;
    const Rights rights = matrix.rightsOf(m_user.roles);
    m_basis->setText(basisText(rights));
    m_rights->start({tr("Permission"), tr("Because of")}, 1);
    for (const Right &right : rights.rights)
        m_rights->addRow({permissionTitle(right.key), rightReason(rights, right)});
    m_rights->setVisible(!rights.rights.isEmpty());
    offerRoles();
}

void UserAccessTab::offerRoles()
{
    const QString chosen = m_role->currentData().toString();
    const QSignalBlocker quiet(m_role);
    m_role->clear();
    for (const Role &role : m_matrix.roles()) {
        const bool isHeld = m_user.roles.contains(role.name);
        m_role->addItem(isHeld ? tr("without the role %1").arg(role.name) : tr("with the role %1").arg(role.name),
                        role.name);
    }
    m_role->setCurrentIndex(std::max(0, m_role->findData(chosen)));
    showWhatIf();
}

void UserAccessTab::showWhatIf()
{
    const Role *role = m_matrix.roleNamed(m_role->currentData().toString());
    if (!role)
        return;
    RoleCombination person{{}, 1};
    for (const QString &name : std::as_const(m_user.roles)) {
        if (const Role *held = m_matrix.roleNamed(name))
            person.roles << held->id;
    }
    const bool isHeld = m_user.roles.contains(role->name);
    const AccessImpact impact = isHeld ? impactOfRemoving({person}, m_matrix, role->id)
                                       : impactOfAssigning({person}, m_matrix, role->id);
    QStringList sentences;
    if (impact.keys.isEmpty())
        sentences << tr("The person's rights would stay as they are.");
    if (impact.entering > 0)
        sentences << tr("The person could enter the administration then.");
    if (impact.leaving > 0)
        sentences << tr("The person could not enter the administration any more.");
    m_words->setText(sentences.join(u' '));
    m_words->setVisible(!sentences.isEmpty());
    m_difference->start({tr("Permission"), tr("Then")}, 0);
    for (const KeyImpact &each : impact.keys)
        m_difference->addRow({permissionTitle(each.key), each.gaining > 0 ? tr("gained") : tr("lost")});
    m_difference->setVisible(!impact.keys.isEmpty());
}

} // namespace steward::ui
