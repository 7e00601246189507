// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/changesdialog.h>

#include <core/base/async.h>
#include <core/changes/changefile.h>
#include <core/users/userlist.h>
#include <ui/dialogs/changetree.h>
#include <ui/dialogs/conflictsdialog.h>
#include <ui/text/changetext.h>
#include <ui/text/errortext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/labels.h>
#include <ui/widgets/numberconsent.h>
#include <ui/widgets/reportlist.h>

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

using State = RowOutcome::State;

constexpr int PollMilliseconds = 80;
constexpr qsizetype ShownFailures = 200;

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

ChangesDialog::ChangesDialog(std::shared_ptr<Workspace> workspace, const ChangeSet &changes,
                             const FieldDefinitions &definitions, QWidget *parent)
    : QDialog(parent)
    , m_workspace(std::move(workspace))
    , m_changes(changes)
    , m_definitions(definitions)
    , m_banner(new Banner(this))
    , m_sentence(plainLabel({}, this))
    , m_finality(quietLabel(finalityText(changes), this))
    , m_tree(new ChangeTree(this))
    , m_failures(new ReportList(this))
    , m_consent(new NumberConsent(m_workspace->profile(), this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(u"changesDialog"_s);
    setWindowTitle(tr("Review Changes"));
    resize(720, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    buildBody(layout);
    layout->addWidget(m_consent);
    connect(m_consent, &NumberConsent::changed, this, &ChangesDialog::updateButtons);
    buildButtons(layout);
    m_poll.setInterval(PollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, &ChangesDialog::showProgress);
    showChanges();
    rehearse();
}

void ChangesDialog::buildBody(QVBoxLayout *layout)
{
    layout->addWidget(headLabel(changeTitle(m_changes, m_definitions), 1.15, this));
    if (!m_changes.preparedBy.isEmpty())
        layout->addWidget(quietLabel(tr("Prepared by %1").arg(m_changes.preparedBy), this));
    m_sentence->setObjectName(u"rehearsal"_s);
    layout->addWidget(m_sentence);
    m_finality->setObjectName(u"finality"_s);
    m_finality->setVisible(!m_finality->text().isEmpty());
    layout->addWidget(m_finality);
    m_banner->hide();
    layout->addWidget(m_banner);
    layout->addWidget(m_tree, 1);
    m_failures->setObjectName(u"failures"_s);
    m_failures->hide();
    layout->addWidget(m_failures);
    m_bar->setObjectName(u"progress"_s);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, static_cast<int>(m_changes.rows.size()));
    layout->addWidget(m_bar);
}

QPushButton *ChangesDialog::button(QDialogButtonBox *box, const QString &name, const QString &text, int role)
{
    QPushButton *made = box->addButton(text, static_cast<QDialogButtonBox::ButtonRole>(role));
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

void ChangesDialog::buildButtons(QVBoxLayout *layout)
{
    auto *box = new QDialogButtonBox(this);
    m_fileButton = button(box, u"saveFileButton"_s, tr("Save as File…"), QDialogButtonBox::ActionRole);
    m_reportButton = button(box, u"saveReportButton"_s, tr("Save Report…"), QDialogButtonBox::ActionRole);
    m_conflictsButton = button(box, u"conflictsButton"_s, tr("Resolve Conflicts…"), QDialogButtonBox::ActionRole);
    m_closeButton = button(box, u"closeButton"_s, tr("Cancel"), QDialogButtonBox::RejectRole);
    m_partButton = button(box, u"applyPartButton"_s, tr("Apply What Can Be"), QDialogButtonBox::ApplyRole);
    m_applyButton = button(box, u"applyButton"_s, tr("Apply"), QDialogButtonBox::AcceptRole);
    m_applyButton->setDefault(true);
    layout->addWidget(box);
    connect(m_fileButton, &QPushButton::clicked, this,
            [this] { choosePath(tr("Save Changes"), u"changes.json"_s, &ChangesDialog::saveFile); });
    connect(m_reportButton, &QPushButton::clicked, this,
            [this] { choosePath(tr("Save Report"), u"report.csv"_s, &ChangesDialog::saveReport); });
    connect(m_conflictsButton, &QPushButton::clicked, this, &ChangesDialog::resolveConflicts);
    connect(m_closeButton, &QPushButton::clicked, this, &ChangesDialog::reject);
    connect(m_partButton, &QPushButton::clicked, this, [this] { apply(ApplyMode::WhatCanBe); });
    connect(m_applyButton, &QPushButton::clicked, this, [this] { apply(ApplyMode::AllOrNothing); });
}

void ChangesDialog::showChanges()
{
    m_tree->setChanges(m_changes, m_definitions);
    m_consent->setNumber(m_changes.rows.size());
    fetchNames(m_tree->shownPeople());
}

void ChangesDialog::fetchNames(const QList<QUuid> &people)
{
    if (people.isEmpty())
        return;
    onFinished(m_workspace->read([people](const ServiceContext &context) {
        return UserList(context.connection).rows(people);
    }),
               this, [this](const Result<QList<ListedUser>> &rows) {
                   for (const ListedUser &each : rows.value_or(QList<ListedUser>()))
                       m_names.insert(each.user.id, each.user.displayName());
                   showNames();
               });
}

void ChangesDialog::showNames()
{
    m_tree->setNames(m_names);
    if (m_failures->isVisibleTo(this))
        showFailures(m_report);
}

void ChangesDialog::run(const std::function<Result<ChangeReport>(const ServiceContext &, ChangeProgress *)> &work,
                        const std::function<void(const ChangeReport &)> &done)
{
    m_progress = std::make_shared<ChangeProgress>();
    m_banner->hide();
    m_bar->setValue(0);
    m_bar->show();
    m_poll.start();
    updateButtons();
    onFinished(m_workspace->write([work, progress = m_progress](const ServiceContext &context) {
        return work(context, progress.get());
    }),
               this, [this, done](const Result<ChangeReport> &report) {
                   m_progress.reset();
                   m_poll.stop();
                   m_bar->hide();
                   if (report)
                       done(*report);
                   else
                       m_banner->showError(sentence(report.error()), {});
                   updateButtons();
               });
}

void ChangesDialog::rehearse()
{
    m_report = {};
    m_isApplying = false;
    m_sentence->setText(tr("Rehearsing …"));
    run([changes = m_changes](const ServiceContext &context, ChangeProgress *progress) {
        return ChangeService(context).rehearse(changes, progress);
    },
        [this](const ChangeReport &report) { showRehearsal(report); });
}

void ChangesDialog::apply(ApplyMode mode)
{
    m_isApplying = true;
    m_sentence->setText(tr("Applying …"));
    run([changes = m_changes, mode](const ServiceContext &context, ChangeProgress *progress) {
        return ChangeHistory(context).apply(changes, mode, progress);
    },
        [this](const ChangeReport &report) { showApplied(report); });
}

void ChangesDialog::showProgress()
{
    if (m_progress)
        m_bar->setValue(static_cast<int>(m_progress->done));
}

void ChangesDialog::showRehearsal(const ChangeReport &report)
{
    m_report = report;
    m_sentence->setText(rehearsalText(report));
    showFailures(report);
}

void ChangesDialog::showApplied(const ChangeReport &report)
{
    m_report = report;
    m_sentence->setText(appliedText(report));
    showFailures(report);
    if (!report.isApplied)
        return;
    m_isDone = true;
    Q_EMIT applied(m_changes, report);
    if (report.isClean())
        accept();
}

void ChangesDialog::showFailures(const ChangeReport &report)
{
    m_failures->start({tr("Who"), tr("Why not")}, 1);
    QList<QUuid> unknown;
    for (const RowOutcome &row : report.rows) {
        if (row.isFine() || m_failures->topLevelItemCount() >= ShownFailures)
            continue;
        if (!m_names.contains(row.user) && row.state != State::Missing)
            unknown << row.user.uuid();
        m_failures->addRow({m_names.value(row.user, tr("Somebody who is gone")), outcomeText(row, m_definitions)});
    }
    m_failures->setVisible(m_failures->topLevelItemCount() > 0);
    fetchNames(unknown);
}

void ChangesDialog::resolveConflicts()
{
    auto *dialog = new ConflictsDialog(m_report, m_names, m_definitions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConflictsDialog::resolved, this, [this](const QHash<UserId, QList<FieldConflict>> &decisions) {
        m_changes = mended(m_changes, decisions);
        showChanges();
        rehearse();
    });
    dialog->open();
}

void ChangesDialog::choosePath(const QString &title, const QString &name, void (ChangesDialog::*save)(const QString &))
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, save);
    dialog->open();
}

void ChangesDialog::saveFile(const QString &path)
{
    onFinished(m_workspace->read([](const ServiceContext &context) -> Result<QString> {
        const auto rows = TRY(UserList(context.connection).rows({context.actor.user.value_or(UserId()).uuid()}));
        return rows.isEmpty() ? QString() : rows.first().user.email;
    }),
               this, [this, path](const Result<QString> &author) {
                   ChangeSet prepared = m_changes;
                   if (prepared.preparedBy.isEmpty())
                       prepared.preparedBy = author.value_or(QString());
                   if (writeFile(path, changeFile(prepared)))
                       m_sentence->setText(tr("Saved. Another administrator can open the file from the history."));
                   else
                       m_banner->showError(tr("The file cannot be written. Choose another place."), {});
               });
}

void ChangesDialog::saveReport(const QString &path)
{
    QList<QUuid> people;
    for (const RowOutcome &row : std::as_const(m_report.rows))
        people << row.user.uuid();
    onFinished(m_workspace->read([people](const ServiceContext &context) {
        return UserList(context.connection).rows(people);
    }),
               this, [this, path](const Result<QList<ListedUser>> &rows) {
                   QHash<UserId, QString> names;
                   for (const ListedUser &each : rows.value_or(QList<ListedUser>()))
                       names.insert(each.user.id, each.user.email);
                   if (!writeFile(path, reportFile(m_report, names, m_definitions).toUtf8()))
                       m_banner->showError(tr("The file cannot be written. Choose another place."), {});
               });
}

void ChangesDialog::updateButtons()
{
    const bool isIdle = !m_progress;
    const qsizetype changing = m_report.count(State::Changed);
    const bool canApply = isIdle && !m_isDone && m_consent->isGiven() && changing > 0;
    const bool hasFailures = !m_report.isClean();
    m_applyButton->setEnabled(canApply && !hasFailures);
    m_applyButton->setVisible(!m_isDone);
    m_partButton->setEnabled(canApply);
    m_partButton->setVisible(!m_isDone && isIdle && hasFailures && changing > 0);
    m_conflictsButton->setVisible(isIdle && !m_isDone && m_report.count(State::Conflict) > 0);
    m_reportButton->setVisible(isIdle && hasFailures);
    m_fileButton->setVisible(isIdle && !m_isDone);
    m_closeButton->setText(!isIdle ? tr("Stop") : m_isDone ? tr("Close") : tr("Cancel"));
}

// A rehearsal changes nothing and needs no answer; what is being applied is stopped first, so that its answer is seen.
void ChangesDialog::reject()
{
    if (m_progress)
        m_progress->isCancelled = true;
    if (!m_progress || !m_isApplying)
        QDialog::reject();
}

} // namespace steward::ui
