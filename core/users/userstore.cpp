// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/userstore.h>

#include <core/base/textrules.h>
#include <core/db/statement.h>
#include <core/users/userlist.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

Login readLogin(const Row &row)
{
    return {readUser(row), row.text("hashed_password"_L1)};
}

QString exceptText(const UserId &except)
{
    return except.isNull() ? QString() : except.text();
}

QString containsPattern(const QString &term)
{
    return u'%' + escapedPattern(term) + u'%';
}

UserSummary readSummary(const Row &row)
{
    return {row.id<UserId>("uuid"_L1), row.text("email"_L1), row.optionalText("username"_L1),
            row.optionalText("first_name"_L1), row.optionalText("last_name"_L1)};
}

} // namespace

Result<std::optional<User>> UserStore::fetch(const UserId &id)
{
    return Statement(m_connection, "users/fetch_user"_L1).bind(":uuid"_L1, id).one(readUser);
}

Result<std::optional<User>> UserStore::lock(const UserId &id)
{
    return Statement(m_connection, "users/lock_user"_L1).bind(":uuid"_L1, id).one(readUser);
}

Result<std::optional<User>> UserStore::fetchByEmail(const QString &email)
{
    if (containsNul(QStringView(email)))
        return std::optional<User>();
    return Statement(m_connection, "users/fetch_user_by_email"_L1).bind(":email"_L1, email).one(readUser);
}

Result<std::optional<User>> UserStore::fetchByUsername(const QString &username)
{
    if (containsNul(QStringView(username)))
        return std::optional<User>();
    return Statement(m_connection, "users/fetch_user_by_username"_L1)
        .bind(":username"_L1, username)
        .one(readUser);
}

Result<QList<User>> UserStore::fetchAll(const QList<QUuid> &uuids)
{
    if (uuids.isEmpty())
        return QList<User>();
    return Statement(m_connection, "users/fetch_users"_L1).bind(":uuids"_L1, uuids).all(readUser);
}

Result<std::optional<User>> UserStore::fetchFirst()
{
    return Statement(m_connection, "users/fetch_first_user"_L1).one(readUser);
}

Result<std::optional<User>> UserStore::fetchFirstHolder(const QString &role)
{
    return Statement(m_connection, "users/fetch_first_holder"_L1).bind(":role"_L1, role).one(readUser);
}

Result<std::optional<Login>> UserStore::fetchLoginByEmail(const QString &email)
{
    if (containsNul(QStringView(email)))
        return std::optional<Login>();
    return Statement(m_connection, "users/fetch_login_by_email"_L1).bind(":email"_L1, email).one(readLogin);
}

Result<QList<Login>> UserStore::fetchLoginsByUsername(const QString &username)
{
    if (containsNul(QStringView(username)))
        return QList<Login>();
    return Statement(m_connection, "users/fetch_logins_by_username"_L1)
        .bind(":username"_L1, username)
        .all(readLogin);
}

Result<std::optional<QString>> UserStore::fetchPasswordHash(const UserId &id)
{
    return Statement(m_connection, "users/fetch_password_hash"_L1).bind(":uuid"_L1, id).one([](const Row &row) {
        return row.text("hashed_password"_L1);
    });
}

Result<std::optional<QString>> UserStore::fetchCustomFields(const UserId &id)
{
    const auto found = TRY(Statement(m_connection, "users/fetch_custom_fields"_L1)
                               .bind(":uuid"_L1, id)
                               .one([](const Row &row) { return row.optionalText("custom_fields"_L1); }));
    return found.value_or(std::nullopt);
}

Result<QList<UserSummary>> UserStore::search(const QString &term)
{
    if (containsNul(QStringView(term)))
        return QList<UserSummary>();
    return Statement(m_connection, "users/search_users"_L1)
        .bind(":pattern"_L1, containsPattern(term))
        .all(readSummary);
}

Result<QList<QUuid>> UserStore::fetchPage(const std::optional<QString> &role, const QString &search, qint64 limit,
                                          qint64 offset)
{
    return Statement(m_connection, "users/fetch_user_page"_L1)
        .bind(":role"_L1, role)
        .bind(":pattern"_L1, search.isEmpty() ? u"%"_s : containsPattern(search))
        .bind(":limit"_L1, limit)
        .bind(":offset"_L1, offset)
        .all([](const Row &row) { return row.key(); });
}

Result<qint64> UserStore::countPage(const std::optional<QString> &role, const QString &search)
{
    return Statement(m_connection, "users/count_user_page"_L1)
        .bind(":role"_L1, role)
        .bind(":pattern"_L1, search.isEmpty() ? u"%"_s : containsPattern(search))
        .number();
}

Result<UserStatistics> UserStore::fetchStatistics()
{
    const auto found = TRY(Statement(m_connection, "users/fetch_user_statistics"_L1).one([](const Row &row) {
        UserStatistics statistics;
        statistics.totalUsers = row.integer("total_users"_L1);
        statistics.owners = row.integer("owner_count"_L1);
        statistics.admins = row.integer("admin_count"_L1);
        statistics.users = row.integer("user_count"_L1);
        statistics.activeUsers = row.integer("active_users"_L1);
        statistics.inactiveUsers = statistics.totalUsers - statistics.activeUsers;
        statistics.confirmedUsers = row.integer("confirmed_users"_L1);
        statistics.pendingUsers = statistics.totalUsers - statistics.confirmedUsers;
        return statistics;
    }));
    return found.value_or(UserStatistics());
}

Result<bool> UserStore::isEmailTaken(const QString &email, const UserId &except)
{
    return TRY(Statement(m_connection, "users/count_emails"_L1)
                   .bind(":email"_L1, email)
                   .bind(":except"_L1, exceptText(except))
                   .number())
        > 0;
}

Result<bool> UserStore::isUsernameTaken(const QString &username, const UserId &except)
{
    return TRY(Statement(m_connection, "users/count_usernames"_L1)
                   .bind(":username"_L1, username)
                   .bind(":except"_L1, exceptText(except))
                   .number())
        > 0;
}

Result<QSet<QString>> UserStore::usernamesLike(const QString &base)
{
    QSet<QString> names;
    TRY_STATUS(Statement(m_connection, "users/fetch_similar_usernames"_L1)
                   .bind(":base"_L1, base)
                   .each([&names](const Row &row) { names.insert(row.text("username"_L1)); }));
    return names;
}

} // namespace steward
