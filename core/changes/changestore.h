// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/db/connection.h>
#include <core/users/user.h>

#include <QHash>

namespace steward {

/// A person whose row nobody else can change before the transaction ends.
struct HeldUser
{
    ListedUser listed;            ///< what was asked for, and the state
    bool hasReadableFields = true; ///< false: custom_fields is JSON, but no object
};

/// What is written into the rows of some people, the same for all of them.
struct UserPatch
{
    QList<UserId> users;
    QJsonObject columns; ///< by their names in the database
    QJsonObject sets;    ///< custom fields
    QStringList removes; ///< custom fields

    [[nodiscard]] bool isEmpty() const { return columns.isEmpty() && sets.isEmpty() && removes.isEmpty(); }
};

/// The SQL of change sets: each function is a statement or two, however many people it is about.
class ChangeStore
{
public:
    explicit ChangeStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// These fields of theirs, by id; in no particular order. To read the others takes as long as all the rest.
    [[nodiscard]] Result<QList<ListedUser>> fetch(const QList<QUuid> &people, const QStringList &fields);
    [[nodiscard]] Result<QHash<UserId, HeldUser>> lock(const QList<QUuid> &people, const QStringList &fields);

    /// Who has these e-mail addresses, or usernames; by the name in lower case.
    [[nodiscard]] Result<QHash<QString, UserId>> holdersOf(const QString &field, const QStringList &lowerCaseNames);

    /// Errors: Invalid "email" or "username" Taken, when somebody was quicker.
    [[nodiscard]] Status update(const QList<UserPatch> &patches, const QDateTime &now);
    /// How many sessions of each person there were.
    [[nodiscard]] Result<QHash<UserId, qint64>> deleteSessions(const QList<QUuid> &people);

private:
    /// Role names by person, sorted.
    [[nodiscard]] Result<QHash<UserId, QStringList>> rolesOf(const QList<QUuid> &people);

    Connection &m_connection;
};

} // namespace steward
