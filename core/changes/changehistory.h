// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/changes/changejournal.h>
#include <core/changes/changeservice.h>

#include <functional>

namespace steward {

/// Applies change sets and remembers them in the journal of the workspace, so that they can be taken
/// back, also after a restart: by another change set, which finds conflicts like any other. The
/// journal is written before and after; when a program is killed in between, the audit log tells what
/// became of the change set. Errors everywhere besides: those of openLocalStore(); Busy while another
/// program applies a change set; NotFound "change_set_not_found".
class ChangeHistory
{
public:
    explicit ChangeHistory(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// As ChangeService::apply(). What changes nothing is not remembered.
    [[nodiscard]] Result<ChangeReport> apply(const ChangeSet &changes, ApplyMode mode = ApplyMode::AllOrNothing,
                                             ChangeProgress *progress = nullptr);

    /// The same as the last act in a transaction of the caller: `conclude` commits it, and is called when
    /// the changes have been made. When it fails, nothing was. `made` are rows that the caller has written in
    /// it, with their audit rows; they are taken back with the others.
    using Conclude = std::function<Status(const ChangeReport &)>;
    [[nodiscard]] Result<ChangeReport> apply(const ChangeSet &changes, const QList<RowChange> &made, ApplyMode mode,
                                             ChangeProgress *progress, const Conclude &conclude);

    /// Remembers what is done already, and stands in the audit log, so that it can be taken back as if it had been
    /// applied here.
    [[nodiscard]] Status remember(const ChangeSet &done);

    /// The change set that would take this one back, or bring it into force again. Errors: Denied
    /// "change_set_not_applied", "change_set_not_undone".
    [[nodiscard]] Result<ChangeSet> undoing(const QUuid &id);
    [[nodiscard]] Result<ChangeSet> redoing(const QUuid &id);

    [[nodiscard]] Result<ChangeReport> undo(const QUuid &id, ApplyMode mode = ApplyMode::AllOrNothing,
                                            ChangeProgress *progress = nullptr);
    [[nodiscard]] Result<ChangeReport> redo(const QUuid &id, ApplyMode mode = ApplyMode::AllOrNothing,
                                            ChangeProgress *progress = nullptr);

    /// The newest first, each as it stands now.
    [[nodiscard]] Result<QList<ChangeEntry>> entries(int limit = 500);
    /// What a change set has changed.
    [[nodiscard]] Result<ChangeSet> changes(const QUuid &id);
    /// The same to be given away: prepared by who applied it here, unless somebody else had prepared it.
    [[nodiscard]] Result<ChangeSet> prepared(const QUuid &id);

private:
    Status settle(Connection &localStore);
    Status settleOne(ChangeJournal &journal, const ChangeEntry &entry);
    Result<QSet<UserId>> changedPeople(const ChangeEntry &entry);
    Result<ChangeEntry> entryFor(const ChangeSet &changes);

    ServiceContext m_context;
};

} // namespace steward
