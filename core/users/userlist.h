// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/servicecontext.h>
#include <core/db/connection.h>
#include <core/models/snapshotmodel.h>
#include <core/users/user.h>
#include <core/users/userfilter.h>

#include <functional>

namespace steward {

/// What a large list of people asks of the database: the keys of a query, and rows by key.
class UserList
{
public:
    explicit UserList(Connection &connection, QDateTime now = systemNow())
        : m_connection(connection)
        , m_now(std::move(now))
    {
    }

    /// Streams the UUIDs of all matching people, the first screen at once, then in large chunks.
    /// Errors: Invalid for "filter" or "sort"; Cancelled.
    [[nodiscard]] Status streamKeys(const UserQuery &query, const std::function<void(KeyChunk)> &emitChunk);

    /// The first people of a query with their roles, in its order.
    [[nodiscard]] Result<QList<ListedUser>> first(const UserQuery &query, qint64 people);

    [[nodiscard]] Result<qint64> count(const UserQuery &query);

    /// The people of these UUIDs with their roles, in no particular order; missing ones are left out.
    [[nodiscard]] Result<QList<ListedUser>> rows(const QList<QUuid> &keys);

    /// The same in the order of the keys.
    [[nodiscard]] Result<QList<ListedUser>> orderedRows(const QList<QUuid> &keys);

private:
    Connection &m_connection;
    QDateTime m_now;
};

class Row;

/// Reads the columns that every statement of core/users selects.
[[nodiscard]] User readUser(const Row &row);

} // namespace steward
