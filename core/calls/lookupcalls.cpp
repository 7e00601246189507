// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/calls/callgroups.h>

#include <core/calls/notation.h>
#include <core/users/userdirectory.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QJsonObject found(const std::optional<User> &user)
{
    return notation::value(user ? QJsonValue(notation::user(*user)) : QJsonValue());
}

QJsonObject foundId(const std::optional<User> &user)
{
    return notation::value(user ? QJsonValue(user->id.text()) : QJsonValue());
}

Result<QJsonObject> getUser(const FunctionCall &call)
{
    const auto id = UserId::parse(TRY(call.text(0)));
    return found(id ? TRY(UserDirectory(call.context()).user(*id)) : std::optional<User>());
}

Result<QJsonObject> getExistingUser(const FunctionCall &call)
{
    const auto user = TRY(UserDirectory(call.context()).user(UserId(TRY(call.uuid(0)))));
    if (!user)
        return failure(Error::notFound(u"user_not_found"_s));
    return found(user);
}

Result<QJsonObject> getUserByEmail(const FunctionCall &call)
{
    return found(TRY(UserDirectory(call.context()).userByEmail(TRY(call.text(0)))));
}

Result<QJsonObject> getUserByUsername(const FunctionCall &call)
{
    return found(TRY(UserDirectory(call.context()).userByUsername(TRY(call.text(0)))));
}

Result<QJsonObject> getUserByEmailOrUsername(const FunctionCall &call)
{
    return found(TRY(UserDirectory(call.context()).userByEmailOrUsername(TRY(call.text(0)))));
}

Result<QJsonObject> getUsersByUuids(const FunctionCall &call)
{
    QList<UserId> ids;
    for (const QJsonValue &text : TRY(call.array(0))) {
        const auto id = UserId::parse(text.toString());
        if (!id)
            return failure(call.wrong(0));
        ids.append(*id);
    }
    return notation::value(notation::array(TRY(UserDirectory(call.context()).users(ids)), notation::user));
}

Result<QJsonObject> getUserWithRoles(const FunctionCall &call)
{
    const auto listed = TRY(UserDirectory(call.context()).userWithRoles(UserId(TRY(call.uuid(0)))));
    return notation::value(listed ? QJsonValue(notation::listedUser(*listed)) : QJsonValue());
}

Result<QJsonObject> getUserForSelection(const FunctionCall &call)
{
    const auto summary = TRY(UserDirectory(call.context()).userForSelection(UserId(TRY(call.uuid(0)))));
    return notation::value(summary ? QJsonValue(notation::summary(*summary)) : QJsonValue());
}

Result<QJsonObject> getFirstUser(const FunctionCall &call)
{
    return found(TRY(UserDirectory(call.context()).firstUser()));
}

Result<QJsonObject> getFirstUserUuid(const FunctionCall &call)
{
    return foundId(TRY(UserDirectory(call.context()).firstUser()));
}

Result<QJsonObject> getFirstAdmin(const FunctionCall &call)
{
    return found(TRY(UserDirectory(call.context()).firstAdmin()));
}

Result<QJsonObject> getFirstAdminUuid(const FunctionCall &call)
{
    return foundId(TRY(UserDirectory(call.context()).firstAdmin()));
}

} // namespace

QList<CallableFunction> lookupCalls()
{
    return {
        {"get_user"_L1, "uuid"_L1, getUser},
        {"get_user!"_L1, "uuid"_L1, getExistingUser},
        {"get_user_by_email"_L1, "email"_L1, getUserByEmail},
        {"get_user_by_username"_L1, "username"_L1, getUserByUsername},
        {"get_user_by_email_or_username"_L1, "identifier"_L1, getUserByEmailOrUsername},
        {"get_users_by_ids"_L1, "uuids"_L1, getUsersByUuids},
        {"get_users_by_uuids"_L1, "uuids"_L1, getUsersByUuids},
        {"get_user_with_roles"_L1, "uuid"_L1, getUserWithRoles},
        {"get_user_for_selection"_L1, "uuid"_L1, getUserForSelection},
        {"get_first_user"_L1, ""_L1, getFirstUser},
        {"get_first_user_uuid"_L1, ""_L1, getFirstUserUuid},
        {"get_first_admin"_L1, ""_L1, getFirstAdmin},
        {"get_first_admin_uuid"_L1, ""_L1, getFirstAdminUuid},
    };
}

} // namespace steward
