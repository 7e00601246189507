// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/roles/permissionstore.h>

#include <core/db/statement.h>
#include <core/roles/rolestore.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr QLatin1StringView GivenToAdmin{"auto_granted_perm:"};

template<class Noun>
QList<QUuid> uuidsOf(const QList<Noun> &ids)
{
    QList<QUuid> uuids;
    uuids.reserve(ids.size());
    for (const Noun &id : ids)
        uuids.append(id.uuid());
    return uuids;
}

RoleCombination readCombination(const Row &row)
{
    RoleCombination combination;
    for (const QString &id : row.text("roles"_L1).split(u' ', Qt::SkipEmptyParts)) {
        if (const auto role = RoleId::parse(id))
            combination.roles.append(*role);
    }
    combination.people = row.integer("people"_L1);
    return combination;
}

QString readKey(const Row &row)
{
    return row.text("module_key"_L1);
}

} // namespace

Result<QList<PermissionKey>> PermissionStore::keys(const QSet<QString> &named)
{
    QHash<QString, QString> settings;
    QSet<QString> others = named;
    TRY_STATUS(Statement(m_connection, "roles/fetch_module_settings"_L1).each([&](const Row &row) {
        const QString key = row.text("key"_L1);
        settings.insert(key, row.text("value"_L1));
        if (key.startsWith(GivenToAdmin) && isPermissionKey(key.mid(GivenToAdmin.size())))
            others.insert(key.mid(GivenToAdmin.size()));
    }));
    QList<PermissionKey> keys = builtInKeys(settings);
    for (const PermissionKey &key : std::as_const(keys))
        others.remove(key.key);
    QStringList sorted(others.begin(), others.end());
    sorted.sort();
    for (const QString &key : std::as_const(sorted))
        keys.append({key, PermissionKey::Group::Custom, true});
    return keys;
}

Result<PermissionMatrix> PermissionStore::matrix()
{
    QHash<RoleId, QSet<QString>> granted;
    QSet<QString> named;
    TRY_STATUS(Statement(m_connection, "roles/fetch_permissions"_L1).each([&](const Row &row) {
        named.insert(readKey(row));
        granted[row.id<RoleId>("role_uuid"_L1)].insert(readKey(row));
    }));
    const QList<Role> roles = TRY(RoleStore(m_connection).all());
    return PermissionMatrix(roles, TRY(keys(named)), granted);
}

Result<std::optional<Permission>> PermissionStore::fetch(const RoleId &role, const QString &key)
{
    return Statement(m_connection, "roles/fetch_permission"_L1)
        .bind(":role"_L1, role)
        .bind(":key"_L1, key)
        .one([](const Row &row) {
            Permission permission{row.uuid("uuid"_L1), row.id<RoleId>("role_uuid"_L1), readKey(row), {},
                                  row.time("inserted_at"_L1)};
            if (!row.isNull("granted_by_uuid"_L1))
                permission.grantedBy = row.id<UserId>("granted_by_uuid"_L1);
            return permission;
        });
}

Result<QStringList> PermissionStore::grant(const RoleId &role, const QStringList &keys, const UserId &grantedBy,
                                           const QDateTime &now)
{
    QList<QUuid> ids;
    for (qsizetype i = 0; i < keys.size(); ++i)
        ids.append(newUuid());
    return Statement(m_connection, "roles/insert_permissions"_L1)
        .bind(":uuids"_L1, ids)
        .bind(":keys"_L1, keys)
        .bind(":role"_L1, role)
        .bind(":granted_by"_L1, grantedBy)
        .bind(":now"_L1, now)
        .all(readKey);
}

Result<QStringList> PermissionStore::revoke(const RoleId &role, const QStringList &keys)
{
    return Statement(m_connection, "roles/delete_permissions"_L1)
        .bind(":role"_L1, role)
        .bind(":keys"_L1, keys)
        .all(readKey);
}

Result<QList<UserId>> PermissionStore::usersWith(const QString &key)
{
    return Statement(m_connection, "roles/fetch_users_with_permission"_L1).bind(":key"_L1, key).all([](const Row &row) {
        return row.id<UserId>("user_uuid"_L1);
    });
}

Result<QList<RoleCombination>> PermissionStore::combinations(const QList<RoleId> &roles)
{
    return Statement(m_connection, "roles/fetch_role_combinations"_L1)
        .bind(":roles"_L1, uuidsOf(roles))
        .all(readCombination);
}

Result<QList<RoleCombination>> PermissionStore::combinationsOf(const QList<UserId> &users, const QList<RoleId> &roles)
{
    return Statement(m_connection, "roles/fetch_role_combinations_of"_L1)
        .bind(":users"_L1, uuidsOf(users))
        .bind(":roles"_L1, uuidsOf(roles))
        .all(readCombination);
}

} // namespace steward
