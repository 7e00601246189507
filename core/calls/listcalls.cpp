// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/calls/callgroups.h>

#include <core/calls/notation.h>
#include <core/users/userdirectory.h>
#include <core/users/userforms.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(std::nan(""));
    if (!(std::abs(number) < 1e15) || std::floor(number) != number)
        return std::nullopt;
    return static_cast<qint64>(number);
}

// The options of list_users_paginated; unknown ones are ignored.
Result<UserPageRequest> pageRequest(const QJsonObject &options)
{
    UserPageRequest request;
    FieldErrors errors;
    const auto number = [&](QLatin1StringView name, qint64 &target) {
        if (!options.contains(name))
            return;
        if (const auto given = wholeNumber(options.value(name)))
            target = *given;
        else
            errors.append({name, Violation::Invalid});
    };
    number("page"_L1, request.page);
    number("page_size"_L1, request.pageSize);
    const QJsonValue role = options.value("role"_L1);
    if (role.isString())
        request.role = role.toString();
    else if (!role.isNull() && !role.isUndefined())
        errors.append({u"role"_s, Violation::Invalid});
    const QJsonValue search = options.value("search"_L1);
    if (search.isString())
        request.search = search.toString();
    else if (!search.isUndefined())
        errors.append({u"search"_s, search.isNull() ? Violation::Blank : Violation::Invalid});
    if (request.search.contains(QChar(u'\0')))
        errors.append({u"search"_s, Violation::LineBreak});
    if (request.role.value_or(QString()).contains(QChar(u'\0')))
        errors.append({u"role"_s, Violation::LineBreak});
    if (!errors.isEmpty())
        return failure(Error::invalid(errors));
    return request;
}

Result<QJsonObject> searchUsers(const FunctionCall &call)
{
    return notation::value(
        notation::array(TRY(UserDirectory(call.context()).search(TRY(call.text(0)))), notation::summary));
}

Result<QJsonObject> listUsersPaginated(const FunctionCall &call)
{
    const QJsonObject options = call.has(0) ? TRY(call.object(0)) : QJsonObject();
    const UserPage page = TRY(UserDirectory(call.context()).page(TRY(pageRequest(options))));
    QJsonArray users;
    for (const ListedUser &listed : page.users) {
        QJsonObject user = notation::listedUser(listed);
        user.insert("role_assignments"_L1, listed.roles.size());
        users.append(user);
    }
    return notation::value(QJsonObject{{u"users"_s, users},
                                       {u"total_count"_s, page.totalCount},
                                       {u"total_pages"_s, page.totalPages},
                                       {u"current_page"_s, page.currentPage}});
}

Result<QJsonObject> getRoleStats(const FunctionCall &call)
{
    const UserStatistics statistics = TRY(UserDirectory(call.context()).statistics());
    return notation::value(QJsonObject{{u"total_users"_s, statistics.totalUsers},
                                       {u"owner_count"_s, statistics.owners},
                                       {u"admin_count"_s, statistics.admins},
                                       {u"user_count"_s, statistics.users}});
}

Result<QJsonObject> getExtendedStats(const FunctionCall &call)
{
    const UserStatistics statistics = TRY(UserDirectory(call.context()).statistics());
    return notation::value(QJsonObject{{u"total_users"_s, statistics.totalUsers},
                                       {u"owner_count"_s, statistics.owners},
                                       {u"admin_count"_s, statistics.admins},
                                       {u"user_count"_s, statistics.users},
                                       {u"active_users"_s, statistics.activeUsers},
                                       {u"inactive_users"_s, statistics.inactiveUsers},
                                       {u"confirmed_users"_s, statistics.confirmedUsers},
                                       {u"pending_users"_s, statistics.pendingUsers}});
}

Result<QJsonObject> generateUsername(const FunctionCall &call)
{
    return notation::value(usernameFromEmail(TRY(call.text(0))));
}

} // namespace

QList<CallableFunction> listCalls()
{
    return {
        {"search_users"_L1, "term"_L1, searchUsers},
        {"list_users_paginated"_L1, "[options]"_L1, listUsersPaginated},
        {"get_role_stats"_L1, ""_L1, getRoleStats},
        {"get_extended_stats"_L1, ""_L1, getExtendedStats},
        {"generate_username_from_email"_L1, "email"_L1, generateUsername},
    };
}

} // namespace steward
