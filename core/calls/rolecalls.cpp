// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/calls/callgroups.h>

#include <core/calls/notation.h>
#include <core/roles/rolestore.h>
#include <core/users/userlist.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

UserQuery holdersOf(const QString &role)
{
    UserQuery query;
    query.filter.conditions = {{u"roles"_s, UserCondition::Operator::Is, role}};
    query.sort = {{u"uuid"_s}};
    return query;
}

Result<QJsonObject> usersWithRole(const FunctionCall &call)
{
    UserList list(call.context().connection);
    QList<QUuid> keys;
    TRY_STATUS(list.streamKeys(holdersOf(TRY(call.text(0))), [&](const KeyChunk &chunk) {
        for (const auto &key : chunk)
            keys.append(key);
    }));
    QList<ListedUser> rows = TRY(list.rows(keys));
    std::sort(rows.begin(), rows.end(), [](const ListedUser &left, const ListedUser &right) {
        return left.user.id.text() < right.user.id.text();
    });
    return notation::value(notation::array(rows, notation::listedUser));
}

Result<QJsonObject> countUsersWithRole(const FunctionCall &call)
{
    return notation::value(TRY(UserList(call.context().connection).count(holdersOf(TRY(call.text(0))))));
}

Result<QJsonObject> countActiveOwners(const FunctionCall &call)
{
    return notation::value(TRY(RoleStore(call.context().connection).countActiveOwners()));
}

Result<QJsonObject> getUserRoles(const FunctionCall &call)
{
    return notation::value(
        QJsonArray::fromStringList(TRY(RoleStore(call.context().connection).namesOf(TRY(call.userId(0))))));
}

Result<QJsonObject> userHasRole(const FunctionCall &call)
{
    const User user = TRY(call.user(0));
    return notation::value(TRY(RoleStore(call.context().connection).holds(user.id, TRY(call.text(1)))));
}

Result<QJsonObject> listRoles(const FunctionCall &call)
{
    return notation::value(notation::array(TRY(RoleStore(call.context().connection).all()), notation::role));
}

Result<QJsonObject> getCustomRoles(const FunctionCall &call)
{
    QList<Role> roles = TRY(RoleStore(call.context().connection).all());
    roles.removeIf([](const Role &role) { return role.isSystemRole; });
    return notation::value(notation::array(roles, notation::role));
}

Result<QJsonObject> getPermissionsForUser(const FunctionCall &call)
{
    const UserId user = TRY(call.userId(0));
    return notation::value(
        QJsonArray::fromStringList(TRY(RoleStore(call.context().connection).permissionsOf(user))));
}

QJsonObject found(const std::optional<Role> &role)
{
    return notation::value(role ? QJsonValue(notation::role(*role)) : QJsonValue());
}

Result<QJsonObject> getRoleByUuid(const FunctionCall &call)
{
    const auto id = RoleId::parse(TRY(call.text(0)));
    return found(id ? TRY(RoleStore(call.context().connection).fetch(*id)) : std::optional<Role>());
}

Result<QJsonObject> getRoleByName(const FunctionCall &call)
{
    return found(TRY(RoleStore(call.context().connection).fetchByName(TRY(call.text(0)))));
}

} // namespace

QList<CallableFunction> roleCalls()
{
    return {
        {"get_user_roles"_L1, "user"_L1, getUserRoles},
        {"user_has_role?"_L1, "user role"_L1, userHasRole},
        {"users_with_role"_L1, "role"_L1, usersWithRole},
        {"count_users_with_role"_L1, "role"_L1, countUsersWithRole},
        {"count_active_owners"_L1, ""_L1, countActiveOwners},
        {"get_permissions_for_user"_L1, "user"_L1, getPermissionsForUser},
        {"list_roles"_L1, ""_L1, listRoles},
        {"get_custom_roles"_L1, ""_L1, getCustomRoles},
        {"get_role_by_uuid"_L1, "uuid"_L1, getRoleByUuid},
        {"get_role_by_name"_L1, "name"_L1, getRoleByName},
    };
}

} // namespace steward
