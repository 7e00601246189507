// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/changes/changehistory.h>

#include <core/db/statement.h>
#include <core/db/transaction.h>
#include <core/local/localstore.h>
#include <core/users/userdirectory.h>

#include <QLockFile>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr int LockMilliseconds = 5000;
// The clocks of this computer and of whoever wrote the audit rows are the same, but may be set.
constexpr qint64 ClockSlackSeconds = 86'400;

// One change set of a workspace at a time on this computer: what is being applied by a program that
// lives is nobody else's to settle.
std::unique_ptr<QLockFile> applyingLock(const Connection &workspace)
{
    auto lock = std::make_unique<QLockFile>(localProfile(workspace.profile()).path + u".applying"_s);
    lock->setStaleLockTime(0);
    return lock;
}

// The rows that were changed, with exactly what was written.
QList<RowChange> writtenRows(const ChangeReport &report)
{
    QList<RowChange> rows;
    rows.reserve(report.rows.size());
    for (const RowOutcome &outcome : report.rows) {
        if (outcome.state == RowOutcome::State::Changed)
            rows.append(outcome.written);
    }
    return rows;
}

Error notFound()
{
    return Error::notFound(u"change_set_not_found"_s);
}

} // namespace

Result<ChangeEntry> ChangeHistory::entryFor(const ChangeSet &changes)
{
    ChangeEntry entry;
    entry.id = changes.id;
    entry.title = changes.title;
    entry.author = m_context.actor.user.value_or(UserId());
    if (!entry.author.isNull()) {
        const auto author = TRY(UserDirectory(m_context).user(entry.author));
        entry.authorName = author ? author->email : QString();
    }
    entry.preparedBy = changes.preparedBy;
    entry.undoes = changes.undoes;
    entry.startedAt = m_context.now();
    return entry;
}

Result<ChangeReport> ChangeHistory::apply(const ChangeSet &changes, ApplyMode mode, ChangeProgress *progress)
{
    return apply(changes, {}, mode, progress, [](const ChangeReport &) { return Status(); });
}

Result<ChangeReport> ChangeHistory::apply(const ChangeSet &changes, const QList<RowChange> &made, ApplyMode mode,
                                          ChangeProgress *progress, const Conclude &conclude)
{
    const auto localStore = TRY(openLocalStore(m_context.connection.profile()));
    const auto lock = applyingLock(m_context.connection);
    if (!lock->tryLock(LockMilliseconds))
        return failure(Error::of(Error::Kind::Busy));
    ChangeJournal journal(*localStore);
    ChangeEntry entry = TRY(entryFor(changes));
    const QList<RowChange> begun = changes.rows + made;
    entry.people = begun.size();
    TRY_STATUS(journal.begin(entry, begun));
    auto report = ChangeService(m_context).apply(changes, mode, progress);
    if (report && report->isApplied) {
        if (const Status concluded = conclude(*report); !concluded)
            report = failure(concluded.error());
    }
    // Nobody knows whether a commit came through when the connection broke: that is settled later.
    if (!report && report.error().kind == Error::Kind::NotConnected)
        return report;
    const bool hasChanged = report && (report->count(RowOutcome::State::Changed) > 0 || !made.isEmpty());
    if (!report || !report->isApplied || !hasChanged) {
        static_cast<void>(journal.remove(changes.id));
        return report;
    }
    // Half an undo does not settle what it undoes: the rest can still be undone.
    if (!report->isClean())
        entry.undoes = {};
    // The changes are in force; a journal that fails now is settled from the audit log.
    const QList<RowChange> rows = writtenRows(*report) + made;
    if (rows == begun || journal.replaceRows(changes.id, rows))
        static_cast<void>(journal.finish(entry, m_context.now()));
    return report;
}

Status ChangeHistory::remember(const ChangeSet &done)
{
    const auto localStore = TRY(openLocalStore(m_context.connection.profile()));
    ChangeEntry entry = TRY(entryFor(done));
    entry.people = done.rows.size();
    return inTransaction(*localStore, "remember changes"_L1, [&]() -> Status {
        ChangeJournal journal(*localStore);
        TRY_STATUS(journal.begin(entry, done.rows));
        return journal.finish(entry, m_context.now());
    });
}

Result<ChangeSet> ChangeHistory::undoing(const QUuid &id)
{
    const auto localStore = TRY(openLocalStore(m_context.connection.profile()));
    TRY_STATUS(settle(*localStore));
    ChangeJournal journal(*localStore);
    const auto entry = TRY(journal.fetch(id));
    // What was brought back is what stands there now: people who were made again have other passwords.
    const QUuid redo = TRY(journal.redoOf(id));
    const auto changes = TRY(journal.fetchChanges(redo.isNull() ? id : redo));
    if (!entry || !changes)
        return failure(notFound());
    if (entry->state != ChangeEntry::State::Applied)
        return failure(Error::denied(u"change_set_not_applied"_s));
    ChangeSet undo = changes->inverse();
    undo.undoes = id;
    return undo;
}

Result<ChangeSet> ChangeHistory::redoing(const QUuid &id)
{
    const auto localStore = TRY(openLocalStore(m_context.connection.profile()));
    TRY_STATUS(settle(*localStore));
    ChangeJournal journal(*localStore);
    const auto entry = TRY(journal.fetch(id));
    if (!entry)
        return failure(notFound());
    const auto undo = TRY(journal.fetchChanges(TRY(journal.undoOf(id))));
    if (entry->state != ChangeEntry::State::Undone || !undo)
        return failure(Error::denied(u"change_set_not_undone"_s));
    return undo->inverse();
}

Result<ChangeReport> ChangeHistory::undo(const QUuid &id, ApplyMode mode, ChangeProgress *progress)
{
    return apply(TRY(undoing(id)), mode, progress);
}

Result<ChangeReport> ChangeHistory::redo(const QUuid &id, ApplyMode mode, ChangeProgress *progress)
{
    return apply(TRY(redoing(id)), mode, progress);
}

Result<QList<ChangeEntry>> ChangeHistory::entries(int limit)
{
    const auto localStore = TRY(openLocalStore(m_context.connection.profile()));
    TRY_STATUS(settle(*localStore));
    return ChangeJournal(*localStore).list(limit);
}

Result<ChangeSet> ChangeHistory::changes(const QUuid &id)
{
    const auto localStore = TRY(openLocalStore(m_context.connection.profile()));
    const auto changes = TRY(ChangeJournal(*localStore).fetchChanges(id));
    if (!changes)
        return failure(notFound());
    return *changes;
}

Result<ChangeSet> ChangeHistory::prepared(const QUuid &id)
{
    const auto localStore = TRY(openLocalStore(m_context.connection.profile()));
    const auto entry = TRY(ChangeJournal(*localStore).fetch(id));
    ChangeSet given = TRY(changes(id));
    if (entry && given.preparedBy.isEmpty())
        given.preparedBy = entry->authorName;
    return given;
}

Status ChangeHistory::settle(Connection &localStore)
{
    ChangeJournal journal(localStore);
    if (TRY(journal.applying()).isEmpty())
        return {};
    const auto lock = applyingLock(m_context.connection);
    if (!lock->tryLock(0))
        return {};
    // Read again: whoever held the lock may have finished.
    for (const ChangeEntry &entry : TRY(journal.applying()))
        TRY_STATUS(settleOne(journal, entry));
    return {};
}

Status ChangeHistory::settleOne(ChangeJournal &journal, const ChangeEntry &entry)
{
    const QSet<UserId> people = TRY(changedPeople(entry));
    if (people.isEmpty())
        return journal.remove(entry.id);
    const auto changes = TRY(journal.fetchChanges(entry.id));
    QList<RowChange> rows = changes ? changes->rows : QList<RowChange>();
    if (rows.removeIf([&people](const RowChange &row) { return !people.contains(row.user); }) > 0)
        TRY_STATUS(journal.replaceRows(entry.id, rows));
    return journal.finish(entry, entry.startedAt);
}

Result<QSet<UserId>> ChangeHistory::changedPeople(const ChangeEntry &entry)
{
    return inTransaction(m_context.connection, "settle change set"_L1, [&]() -> Result<QSet<UserId>> {
        // The server may still be at work for a program that is gone.
        TRY(Statement(m_context.connection, "changes/lock_change_set"_L1).bind(":id"_L1, uuidText(entry.id)).number());
        QSet<UserId> people;
        TRY_STATUS(Statement(m_context.connection, "changes/fetch_changed_users"_L1)
                       .bind(":change_set"_L1, uuidText(entry.id))
                       .bind(":from"_L1, entry.startedAt.addSecs(-ClockSlackSeconds))
                       .each([&people](const Row &row) { people.insert(row.id<UserId>("target_user_uuid"_L1)); }));
        return people;
    });
}

} // namespace steward
