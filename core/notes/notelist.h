// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/clock.h>
#include <core/db/connection.h>
#include <core/models/snapshotmodel.h>
#include <core/notes/adminnote.h>
#include <core/notes/notequery.h>
#include <core/users/user.h>

#include <QHash>

#include <functional>
#include <optional>

namespace steward {

/// A note as the table of all notes shows it.
struct ListedNote
{
    AdminNote note;
    std::optional<ListedUser> person; ///< whom it is about: names only; nothing once the account is deleted
};

/// What a large list of notes asks of the database. Errors everywhere: those of the database; Invalid
/// for "filter" or "sort".
class NoteList
{
public:
    explicit NoteList(Connection &connection, QDateTime now = systemNow())
        : m_connection(connection)
        , m_now(std::move(now))
    {
    }

    /// Streams the UUIDs of all matching notes, the first screen at once, then in large chunks.
    [[nodiscard]] Status streamKeys(const NoteQuery &query, const std::function<void(KeyChunk)> &emitChunk);
    /// The notes of these UUIDs, in this order; missing ones are left out.
    [[nodiscard]] Result<QList<ListedNote>> rows(const QList<QUuid> &keys);

    /// Who has written notes, by name; at most a hundred.
    struct Author
    {
        UserId id;
        QString name;
    };
    [[nodiscard]] Result<QList<Author>> authors();

    /// How many notes there are about each of these people; nobody without notes is named.
    [[nodiscard]] Result<QHash<QUuid, qint64>> counts(const QList<QUuid> &people);

private:
    Connection &m_connection;
    QDateTime m_now;
};

} // namespace steward
