// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/db/connection.h>
#include <core/users/takennames.h>
#include <core/users/user.h>
#include <core/users/userchanges.h>
#include <core/users/userdirectory.h>

namespace steward {

/// A person together with the hash of the password: for sign-in alone.
struct Login
{
    User user;
    QString passwordHash;
};

/// The SQL of people; no rule is checked here. Texts with U+0000, which no database holds, find
/// nobody.
class UserStore : public TakenNames
{
public:
    explicit UserStore(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<std::optional<User>> fetch(const UserId &id);
    /// The same, and nobody else changes the row until the transaction ends.
    [[nodiscard]] Result<std::optional<User>> lock(const UserId &id);
    [[nodiscard]] Result<std::optional<User>> fetchByEmail(const QString &email);
    [[nodiscard]] Result<std::optional<User>> fetchByUsername(const QString &username);
    [[nodiscard]] Result<QList<User>> fetchAll(const QList<QUuid> &uuids);
    [[nodiscard]] Result<std::optional<User>> fetchFirst();
    [[nodiscard]] Result<std::optional<User>> fetchFirstHolder(const QString &role);

    [[nodiscard]] Result<std::optional<Login>> fetchLoginByEmail(const QString &email);
    [[nodiscard]] Result<QList<Login>> fetchLoginsByUsername(const QString &username);
    [[nodiscard]] Result<std::optional<QString>> fetchPasswordHash(const UserId &id);
    [[nodiscard]] Result<std::optional<QString>> fetchCustomFields(const UserId &id);

    [[nodiscard]] Result<QList<UserSummary>> search(const QString &term);
    /// The keys of one page, newest first; nobody's role and an empty search mean everybody.
    [[nodiscard]] Result<QList<QUuid>> fetchPage(const std::optional<QString> &role, const QString &search,
                                                 qint64 limit, qint64 offset);
    [[nodiscard]] Result<qint64> countPage(const std::optional<QString> &role, const QString &search);
    [[nodiscard]] Result<UserStatistics> fetchStatistics();

    [[nodiscard]] Result<bool> isEmailTaken(const QString &email, const UserId &except) override;
    [[nodiscard]] Result<bool> isUsernameTaken(const QString &username, const UserId &except) override;
    [[nodiscard]] Result<QSet<QString>> usernamesLike(const QString &base) override;

    /// Errors: Invalid "email" or "username" Taken, when somebody was quicker.
    [[nodiscard]] Status insert(const User &user, const QString &passwordHash);
    /// Writes the columns that change and the time. Errors: NotFound "user_not_found"; those above.
    [[nodiscard]] Status update(const UserId &id, const UserChanges &changes, const QDateTime &now);
    /// The row alone: what refers to it must be gone. Errors: InUse.
    [[nodiscard]] Status remove(const UserId &id);
    /// How many.
    [[nodiscard]] Result<qint64> deleteSessions(const UserId &id);
    /// Sessions and links of every kind; how many.
    [[nodiscard]] Result<qint64> deleteTokens(const UserId &id);

private:
    Connection &m_connection;
};

/// An error of the server as Invalid "email" or "username" Taken when it is about one of these.
[[nodiscard]] Error takenName(const Error &error);

} // namespace steward
