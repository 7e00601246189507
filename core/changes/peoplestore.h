// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/db/connection.h>
#include <core/users/user.h>

#include <QHash>

namespace steward {

struct NewPerson
{
    User user;
    QString passwordHash;
};

/// The SQL of people who come and go by the thousand: each function is one statement.
class PeopleStore
{
public:
    explicit PeopleStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Errors: Invalid "email" or "username" Taken, when somebody was quicker.
    [[nodiscard]] Status insert(const QList<NewPerson> &people);
    /// Nobody refers to them anew before the transaction ends, where the site has foreign keys.
    [[nodiscard]] Status lock(const QList<QUuid> &people);
    /// The rows alone: what refers to them must be gone. Errors: InUse.
    [[nodiscard]] Status remove(const QList<QUuid> &people);
    [[nodiscard]] Result<QHash<UserId, QString>> passwordHashes(const QList<QUuid> &people);

private:
    Connection &m_connection;
};

/// A hash that nobody's password has: "$2b$12$" and 53 random letters of bcrypt's alphabet. Sites take it for
/// what it looks like, and check it as slowly as any other; to find a password that fits means to invert bcrypt.
[[nodiscard]] QString unusableHash();

} // namespace steward
