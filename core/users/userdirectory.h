// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/servicecontext.h>
#include <core/base/result.h>
#include <core/users/user.h>

namespace steward {

/// The five columns by which a person is offered for choice.
struct UserSummary
{
    UserId id;
    QString email;
    std::optional<QString> username;
    std::optional<QString> firstName;
    std::optional<QString> lastName;
};

struct UserPageRequest
{
    qint64 page = 1;
    qint64 pageSize = 10;
    std::optional<QString> role; ///< exact name; nothing or "all": everybody
    QString search;              ///< part of e-mail, username or a name; letters only, no wildcards
};

struct UserPage
{
    QList<ListedUser> users;
    qint64 totalCount = 0;
    qint64 totalPages = 0;
    qint64 currentPage = 1;
};

/// Everybody counts once and only while the account exists.
struct UserStatistics
{
    qint64 totalUsers = 0;
    qint64 owners = 0;
    qint64 admins = 0;
    qint64 users = 0; ///< holders of the role User
    qint64 activeUsers = 0;
    qint64 inactiveUsers = 0;
    qint64 confirmedUsers = 0;
    qint64 pendingUsers = 0;
};

/// Finds people; changes nothing and asks nobody for permission. Inactive and unconfirmed people are
/// found like all others. Errors everywhere: those of the database; more where it is said.
class UserDirectory
{
public:
    explicit UserDirectory(const ServiceContext &context)
        : m_context(context)
    {
    }

    [[nodiscard]] Result<std::optional<User>> user(const UserId &id);
    /// Whatever the case; not trimmed.
    [[nodiscard]] Result<std::optional<User>> userByEmail(const QString &email);
    /// In exactly this case.
    [[nodiscard]] Result<std::optional<User>> userByUsername(const QString &username);
    /// With an @ an e-mail address, else a username.
    [[nodiscard]] Result<std::optional<User>> userByEmailOrUsername(const QString &identifier);
    /// In no particular order; unknown ones are left out, repeated ones come once.
    [[nodiscard]] Result<QList<User>> users(const QList<UserId> &ids);
    [[nodiscard]] Result<std::optional<ListedUser>> userWithRoles(const UserId &id);
    [[nodiscard]] Result<std::optional<UserSummary>> userForSelection(const UserId &id);

    /// The person with the smallest UUID: the oldest account.
    [[nodiscard]] Result<std::optional<User>> firstUser();
    /// The oldest holder of Owner, else of Admin.
    [[nodiscard]] Result<std::optional<User>> firstAdmin();

    /// At most ten people, by e-mail, whose e-mail, username, first or last name contains the term;
    /// a trimmed term of less than two bytes finds nobody.
    [[nodiscard]] Result<QList<UserSummary>> search(const QString &term);

    /// A page of everybody, newest first. Errors: Invalid for "page" and "page_size" below 1.
    [[nodiscard]] Result<UserPage> page(const UserPageRequest &request);

    [[nodiscard]] Result<UserStatistics> statistics();

    /// The custom fields exactly as they are stored, as JSON text: for values that the record cannot
    /// represent, such as integers beyond 64 bits. Nothing when the column is NULL or nobody has the id.
    [[nodiscard]] Result<std::optional<QString>> customFieldsText(const UserId &id);

private:
    ServiceContext m_context;
};

} // namespace steward
