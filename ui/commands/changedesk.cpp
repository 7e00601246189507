// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/commands/changedesk.h>

#include <core/base/async.h>
#include <core/changes/changefile.h>
#include <core/changes/consent.h>
#include <ui/text/changetext.h>
#include <ui/text/timetext.h>

#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

// A file that a person prepared is small; a larger one is something else.
constexpr qint64 LargestFile = 256 * 1024 * 1024;
constexpr int LookedThrough = 100;

Result<ChangeSet> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::of(Error::Kind::NotFound, file.errorString()));
    // Nothing of a larger one is read: it is none.
    ChangeSet changes = TRY(readChangeFile(file.size() > LargestFile ? QByteArray() : file.readAll()));
    // The same file can be applied again: each applying is a change set of its own.
    changes.id = newUuid();
    changes.undoes = QUuid();
    return changes;
}

} // namespace

ChangeDesk::ChangeDesk(std::shared_ptr<Workspace> workspace, QWidget *window)
    : QObject(window)
    , m_workspace(std::move(workspace))
    , m_window(window)
    , m_startedAt(systemNow())
{
}

void ChangeDesk::reviewStaged()
{
    auto *dialog = new ChangesDialog(m_workspace, m_staged.changes(), m_definitions, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChangesDialog::applied, this, [this](const ChangeSet &changes, const ChangeReport &report) {
        receive(changes, report, true);
    });
    dialog->open();
}

void ChangeDesk::review(const ChangeSet &changes, const std::function<void()> &then)
{
    auto *dialog = new ChangesDialog(m_workspace, changes, m_definitions, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChangesDialog::applied, this, [this, then](const ChangeSet &reviewed, const ChangeReport &report) {
        receive(reviewed, report, false);
        if (then)
            then();
    });
    dialog->open();
}

void ChangeDesk::receive(const ChangeSet &changes, const ChangeReport &report, bool isStaged)
{
    if (isStaged)
        m_staged.clear();
    // What could not be applied is not lost: it waits among the staged changes.
    if (const ChangeSet rest = leftOver(changes, report); !rest.isEmpty() && changes.undoes.isNull())
        m_staged.keepLeftOver(rest);
    Q_EMIT applied(appliedText(report), changes.undoes.isNull() ? changes.id : QUuid());
    Q_EMIT peopleChanged();
}

void ChangeDesk::openFile(const QString &path)
{
    onFinished(QtConcurrent::run([path] { return readFile(path); }), this, [this](const Result<ChangeSet> &changes) {
        if (changes)
            review(*changes);
        else
            Q_EMIT failed(changes.error());
    });
}

void ChangeDesk::findLast(ChangeEntry::State state, const std::function<void(const ChangeEntry *)> &found)
{
    if (m_isBusy)
        return;
    onFinished(m_workspace->write([](const ServiceContext &context) { return ChangeHistory(context).entries(LookedThrough); }),
               this, [this, state, found](const Result<QList<ChangeEntry>> &entries) {
                   if (!entries) {
                       Q_EMIT failed(entries.error());
                       return;
                   }
                   QList<ChangeEntry> candidates = *entries;
                   candidates.removeIf([state](const ChangeEntry &entry) { return entry.state != state; });
                   const auto newest = std::ranges::max_element(candidates, {}, [state](const ChangeEntry &entry) {
                       return state == ChangeEntry::State::Undone ? entry.undoneAt : entry.startedAt;
                   });
                   found(newest == candidates.end() ? nullptr : &*newest);
               });
}

void ChangeDesk::undoLast()
{
    findLast(ChangeEntry::State::Applied, [this](const ChangeEntry *entry) {
        const bool isStagedSince = !entry || m_staged.lastStepAt() > entry->startedAt;
        if (isStagedSince && m_staged.takeBack())
            m_undone.append(QUuid());
        else if (!entry)
            Q_EMIT applied(tr("There is nothing to undo"), {});
        else if (entry->startedAt < m_startedAt)
            ask(*entry);
        else
            undo(entry->id);
    });
}

void ChangeDesk::redoLast()
{
    while (!m_undone.isEmpty()) {
        const QUuid id = m_undone.takeLast();
        // Somebody else may have done it again meanwhile: then it is the turn of the one before.
        if (!id.isNull())
            takeBack(id, &ChangeHistory::redoing, tr("Done again"), [this] { redoLast(); });
        if (!id.isNull() || m_staged.doAgain())
            return;
    }
    findLast(ChangeEntry::State::Undone, [this](const ChangeEntry *entry) {
        if (entry)
            redo(entry->id);
        else
            Q_EMIT applied(tr("There is nothing to do again"), {});
    });
}

// What was done before the window opened may be forgotten: nobody undoes it by a slip of the keys.
void ChangeDesk::ask(const ChangeEntry &entry)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Undo"),
                                tr("The last change is from %1: “%2”, %3 people. Undo it?", nullptr, int(entry.people))
                                    .arg(absoluteTime(entry.startedAt), entry.title)
                                    .arg(entry.people),
                                QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QAbstractButton *show = box->addButton(tr("Review…"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, show, id = entry.id](QAbstractButton *clicked) {
        if (clicked == show)
            reviewUndo(id);
    });
    box->open();
}

void ChangeDesk::undo(const QUuid &id)
{
    takeBack(id, &ChangeHistory::undoing, tr("Undone"));
}

void ChangeDesk::redo(const QUuid &id)
{
    takeBack(id, &ChangeHistory::redoing, tr("Done again"));
}

void ChangeDesk::reviewUndo(const QUuid &id)
{
    onFinished(m_workspace->write([id](const ServiceContext &context) { return ChangeHistory(context).undoing(id); }), this,
               [this](const Result<ChangeSet> &changes) {
                   if (changes)
                       review(*changes);
                   else
                       Q_EMIT failed(changes.error());
               });
}

void ChangeDesk::takeBack(const QUuid &id, Find find, const QString &message, const std::function<void()> &whenSettled)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    using Outcome = std::pair<ChangeSet, ChangeReport>;
    const auto work = [id, find](const ServiceContext &context) -> Result<Outcome> {
        ChangeHistory history(context);
        const ChangeSet changes = TRY((history.*find)(id));
        if (needsTypedNumber(context.connection.profile(), changes.rows.size()))
            return Outcome{changes, {}}; // somebody looks at it first
        return Outcome{changes, TRY(history.apply(changes))};
    };
    onFinished(m_workspace->write(work), this, [this, id, find, message, whenSettled](const Result<Outcome> &outcome) {
        m_isBusy = false;
        if (!outcome && whenSettled && outcome.error().identifier == "change_set_not_undone"_L1) {
            whenSettled();
        } else if (!outcome) {
            Q_EMIT failed(outcome.error());
        } else if (!outcome->second.isApplied) {
            review(outcome->first);
        } else {
            if (find == &ChangeHistory::undoing)
                m_undone.append(id);
            Q_EMIT applied(tr("%1: %2").arg(message, appliedText(outcome->second)), {});
            Q_EMIT peopleChanged();
        }
    });
}

} // namespace steward::ui
