// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/changes/changeset.h>
#include <core/db/connection.h>

#include <QDateTime>

namespace steward {

/// One line of the journal of changes.
struct ChangeEntry
{
    enum class State {
        Applying, ///< begun; what became of it is not noted yet
        Applied,
        Undone,
    };

    QUuid id;
    QString title;
    UserId author; ///< null: the system
    QString authorName;
    QString preparedBy;
    QUuid undoes;
    qint64 people = 0;
    State state = State::Applying;
    QDateTime startedAt;
    QDateTime undoneAt;
    QString undoneBy;
};

/// The statements on the journal, which is a table of the local store of a workspace.
class ChangeJournal
{
public:
    explicit ChangeJournal(Connection &localStore)
        : m_connection(localStore)
    {
    }

    /// Notes a change set before it is applied; `entry` says who does it and when.
    [[nodiscard]] Status begin(const ChangeEntry &entry, const QList<RowChange> &rows);
    /// It is in the database. What it took back, if anything, is undone, or in force again.
    [[nodiscard]] Status finish(const ChangeEntry &entry, const QDateTime &now);
    /// What really was written, where that is not what was wanted.
    [[nodiscard]] Status replaceRows(const QUuid &id, const QList<RowChange> &rows);
    /// Nothing came of it.
    [[nodiscard]] Status remove(const QUuid &id);

    /// The newest first; those that take others back are not in the list.
    [[nodiscard]] Result<QList<ChangeEntry>> list(int limit);
    [[nodiscard]] Result<QList<ChangeEntry>> applying();
    [[nodiscard]] Result<std::optional<ChangeEntry>> fetch(const QUuid &id);
    [[nodiscard]] Result<std::optional<ChangeSet>> fetchChanges(const QUuid &id);
    /// The change set in force that takes this one back; null when there is none.
    [[nodiscard]] Result<QUuid> undoOf(const QUuid &id);
    /// The one in force that brought this one back after an undo; null when there is none.
    [[nodiscard]] Result<QUuid> redoOf(const QUuid &id);

private:
    Result<QUuid> relative(QLatin1StringView statement, const QUuid &id);

    Connection &m_connection;
};

/// "applying", "applied", "undone".
[[nodiscard]] QString changeStateName(ChangeEntry::State state);

} // namespace steward
