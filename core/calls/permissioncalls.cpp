// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/calls/callgroups.h>

#include <core/calls/notation.h>
#include <core/calls/roleargument.h>
#include <core/roles/permissionstore.h>
#include <core/roles/rolepermissions.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QJsonArray sorted(const QSet<QString> &keys)
{
    QStringList list(keys.begin(), keys.end());
    list.sort();
    return QJsonArray::fromStringList(list);
}

QJsonObject notated(const Permission &permission)
{
    const auto by = permission.grantedBy;
    return {{u"uuid"_s, uuidText(permission.id)},
            {u"role_uuid"_s, permission.role.text()},
            {u"module_key"_s, permission.key},
            {u"granted_by_uuid"_s, by ? QJsonValue(by->text()) : QJsonValue()},
            {u"inserted_at"_s, timeValue(permission.insertedAt)}};
}

PermissionStore store(const FunctionCall &call)
{
    return PermissionStore(call.context().connection);
}

// Who is named as the giver acts, when nobody else does.
Result<ServiceContext> contextOfGiver(const FunctionCall &call, int position)
{
    ServiceContext context = call.context();
    if (call.has(position) && context.actor.isSystem())
        context.actor.user = TRY(call.userId(position));
    return context;
}

Result<QStringList> keysArgument(const FunctionCall &call, int position)
{
    QStringList keys;
    for (const QJsonValue &key : TRY(call.array(position))) {
        if (!key.isString())
            return failure(call.wrong(position));
        keys << key.toString();
    }
    return keys;
}

Result<QJsonObject> grantPermission(const FunctionCall &call)
{
    const RoleId role = TRY(roleArgument(call, 0));
    const QString key = TRY(call.text(1));
    const ServiceContext context = TRY(contextOfGiver(call, 2));
    TRY(RolePermissions(context).apply({{role, key, true}}));
    const auto permission = TRY(store(call).fetch(role, key));
    return notation::ok(permission ? QJsonValue(notated(*permission)) : QJsonValue());
}

Result<QJsonObject> revokePermission(const FunctionCall &call)
{
    const RoleId role = TRY(roleArgument(call, 0));
    const QString key = TRY(call.text(1));
    if (!TRY(store(call).fetch(role, key)))
        return failure(Error::notFound(u"not_found"_s));
    TRY(RolePermissions(call.context()).apply({{role, key, false}}));
    return notation::value(u":ok"_s);
}

Result<QJsonObject> setKeys(const FunctionCall &call, const QStringList &keys, int giver)
{
    const RoleId role = TRY(roleArgument(call, 0));
    TRY(RolePermissions(TRY(contextOfGiver(call, giver))).set(role, keys));
    return notation::value(u":ok"_s);
}

Result<QJsonObject> setPermissions(const FunctionCall &call)
{
    return setKeys(call, TRY(keysArgument(call, 1)), 2);
}

Result<QJsonObject> grantAllPermissions(const FunctionCall &call)
{
    QStringList keys;
    const PermissionMatrix matrix = TRY(store(call).matrix());
    for (const PermissionKey &key : matrix.keys())
        keys << key.key;
    return setKeys(call, keys, 1);
}

Result<QJsonObject> revokeAllPermissions(const FunctionCall &call)
{
    return setKeys(call, {}, 1);
}

Result<QJsonObject> copyPermissions(const FunctionCall &call)
{
    const RoleId source = TRY(roleArgument(call, 0));
    const RoleId target = TRY(roleArgument(call, 1));
    const QSet<QString> keys = TRY(store(call).matrix()).keysOf(source);
    TRY(RolePermissions(TRY(contextOfGiver(call, 2))).set(target, {keys.begin(), keys.end()}));
    return notation::value(u":ok"_s);
}

Result<QJsonObject> getPermissionsForRole(const FunctionCall &call)
{
    const RoleId role = TRY(roleArgument(call, 0));
    return notation::value(sorted(TRY(store(call).matrix()).keysOf(role)));
}

Result<QJsonObject> countPermissionsForRole(const FunctionCall &call)
{
    const RoleId role = TRY(roleArgument(call, 0));
    return notation::value(TRY(store(call).matrix()).keysOf(role).size());
}

Result<QJsonObject> diffPermissions(const FunctionCall &call)
{
    const PermissionMatrix matrix = TRY(store(call).matrix());
    const QSet<QString> left = matrix.keysOf(TRY(roleArgument(call, 0)));
    const QSet<QString> right = matrix.keysOf(TRY(roleArgument(call, 1)));
    return notation::value(QJsonObject{{u"only_a"_s, sorted(left - right)},
                                       {u"only_b"_s, sorted(right - left)},
                                       {u"common"_s, sorted(left & right)}});
}

Result<QJsonObject> getPermissionsMatrix(const FunctionCall &call)
{
    const PermissionMatrix matrix = TRY(store(call).matrix());
    QJsonObject byRole;
    for (const Role &role : matrix.roles()) {
        if (const QSet<QString> keys = matrix.keysOf(role.id); !keys.isEmpty())
            byRole.insert(role.id.text(), sorted(keys));
    }
    return notation::value(byRole);
}

Result<QJsonObject> rolesWithPermission(const FunctionCall &call)
{
    const QString key = TRY(call.text(0));
    const PermissionMatrix matrix = TRY(store(call).matrix());
    QStringList ids;
    for (const Role &role : matrix.roles()) {
        if (matrix.grants(role.id, key))
            ids << role.id.text();
    }
    ids.sort();
    return notation::value(QJsonArray::fromStringList(ids));
}

Result<QJsonObject> usersWithPermission(const FunctionCall &call)
{
    QJsonArray ids;
    for (const UserId &user : TRY(store(call).usersWith(TRY(call.text(0)))))
        ids.append(user.text());
    return notation::value(ids);
}

} // namespace

QList<CallableFunction> permissionCalls()
{
    return {
        {"grant_permission"_L1, "role module_key [granted_by]"_L1, grantPermission},
        {"revoke_permission"_L1, "role module_key"_L1, revokePermission},
        {"set_permissions"_L1, "role module_keys [granted_by]"_L1, setPermissions},
        {"grant_all_permissions"_L1, "role [granted_by]"_L1, grantAllPermissions},
        {"revoke_all_permissions"_L1, "role"_L1, revokeAllPermissions},
        {"copy_permissions"_L1, "source target [granted_by]"_L1, copyPermissions},
        {"get_permissions_for_role"_L1, "role"_L1, getPermissionsForRole},
        {"count_permissions_for_role"_L1, "role"_L1, countPermissionsForRole},
        {"diff_permissions"_L1, "role role"_L1, diffPermissions},
        {"get_permissions_matrix"_L1, ""_L1, getPermissionsMatrix},
        {"roles_with_permission"_L1, "module_key"_L1, rolesWithPermission},
        {"users_with_permission"_L1, "module_key"_L1, usersWithPermission},
    };
}

} // namespace steward
