// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/roles/rolepermissions.h>

#include <core/audit/audit.h>
#include <core/audit/auditchanges.h>
#include <core/db/transaction.h>
#include <core/roles/permissionstore.h>
#include <core/roles/rolestore.h>
#include <core/users/userrank.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QJsonArray sortedKeys(const QSet<QString> &keys)
{
    QStringList sorted = keys.values();
    sorted.sort();
    return QJsonArray::fromStringList(sorted);
}

AuditChanges keyChanges(const QSet<QString> &held, const QStringList &granted, const QStringList &revoked)
{
    QSet<QString> after = held;
    after.unite(QSet<QString>(granted.cbegin(), granted.cend()));
    after.subtract(QSet<QString>(revoked.cbegin(), revoked.cend()));
    return AuditChanges().add(u"permissions"_s, sortedKeys(held), sortedKeys(after));
}

} // namespace

bool RolePermissions::Acting::holds(const QString &key) const
{
    return isSystem || isOwner || rights.find(key).has_value();
}

Status RolePermissions::Acting::mayEdit(const Role &role) const
{
    if (role.name == roleName::Owner)
        return failure(Error::denied(u"owner_immutable"_s));
    if (isSystem)
        return {};
    if (roles.contains(role.name) && !isOwner && !isAdmin)
        return failure(Error::denied(u"self_role"_s));
    if (role.name == roleName::Admin && !isOwner)
        return failure(Error::denied(u"admin_owner_only"_s));
    return {};
}

Result<RolePermissions::Acting> RolePermissions::acting(const PermissionMatrix &matrix)
{
    TRY_STATUS(UserRank(m_context).requireManager());
    Acting acting;
    acting.isSystem = m_context.actor.isSystem();
    if (acting.isSystem)
        return acting;
    acting.roles = TRY(RoleStore(m_context.connection).namesOf(*m_context.actor.user));
    acting.isOwner = acting.roles.contains(roleName::Owner);
    acting.isAdmin = acting.roles.contains(roleName::Admin);
    acting.rights = matrix.rightsOf(acting.roles);
    return acting;
}

Result<RolePermissions::Authority> RolePermissions::authority(const PermissionMatrix &matrix)
{
    const Acting actor = TRY(acting(matrix));
    Authority authority;
    for (const Role &role : matrix.roles()) {
        if (actor.mayEdit(role))
            authority.roles.insert(role.id);
    }
    for (const PermissionKey &key : matrix.keys()) {
        if (actor.holds(key.key))
            authority.keys.insert(key.key);
    }
    return authority;
}

Result<QList<PermissionChange>> RolePermissions::apply(const QList<PermissionChange> &changes)
{
    return inTransaction(m_context.connection, "change permissions"_L1, [&]() -> Result<QList<PermissionChange>> {
        // Whoever changes roles does this first: what is read here stays true until the end.
        TRY(RoleStore(m_context.connection).lockOwnerRole());
        const PermissionMatrix matrix = TRY(PermissionStore(m_context.connection).matrix());
        const Acting actor = TRY(acting(matrix));
        QHash<RoleId, QList<PermissionChange>> byRole;
        for (const PermissionChange &change : changes) {
            const Role *role = matrix.role(change.role);
            if (!role)
                return failure(Error::notFound(u"role_not_found"_s));
            TRY_STATUS(actor.mayEdit(*role));
            if (!matrix.knows(change.key))
                return failure(Error::invalid(u"module_key"_s, Violation::Invalid));
            if (!actor.holds(change.key))
                return failure(Error::denied(u"permission_not_held"_s));
            byRole[change.role].append(change);
        }
        QList<PermissionChange> changed;
        for (const Role &role : matrix.roles()) {
            if (byRole.contains(role.id))
                changed += TRY(write(role, matrix.keysOf(role.id), byRole.value(role.id)));
        }
        return changed;
    });
}

Result<QList<PermissionChange>> RolePermissions::write(const Role &role, const QSet<QString> &held,
                                                       const QList<PermissionChange> &changes)
{
    QStringList granted;
    QStringList revoked;
    for (const PermissionChange &change : changes)
        (change.isGranted ? granted : revoked) << change.key;
    PermissionStore store(m_context.connection);
    const UserId by = m_context.actor.user.value_or(UserId());
    granted = TRY(store.grant(role.id, granted, by, wholeSeconds(m_context.now())));
    revoked = TRY(store.revoke(role.id, revoked));
    QList<PermissionChange> changed;
    for (const QString &key : std::as_const(granted))
        changed.append({role.id, key, true});
    for (const QString &key : std::as_const(revoked))
        changed.append({role.id, key, false});
    if (!changed.isEmpty()) {
        // The log knows people only: a role stands in the metadata, and the nil UUID is its target.
        TRY_STATUS(writeAudit(m_context, AuditAction::UserUpdated, {},
                              keyChanges(held, granted, revoked)
                                  .with({{u"role"_s, role.name},
                                         {u"role_change"_s, u"permissions"_s},
                                         {u"granted"_s, QJsonArray::fromStringList(granted)},
                                         {u"revoked"_s, QJsonArray::fromStringList(revoked)}})));
    }
    return changed;
}

Result<QList<PermissionChange>> RolePermissions::set(const RoleId &role, const QStringList &keys)
{
    return inTransaction(m_context.connection, "set permissions"_L1, [&]() -> Result<QList<PermissionChange>> {
        TRY(RoleStore(m_context.connection).lockOwnerRole());
        const PermissionMatrix matrix = TRY(PermissionStore(m_context.connection).matrix());
        if (!matrix.role(role))
            return failure(Error::notFound(u"role_not_found"_s));
        QList<PermissionChange> changes;
        for (const PermissionKey &key : matrix.keys()) {
            const bool isWanted = keys.contains(key.key);
            const bool isKept = key.group == PermissionKey::Group::Custom && !isWanted;
            if (matrix.grants(role, key.key) != isWanted && !isKept)
                changes.append({role, key.key, isWanted});
        }
        return apply(changes);
    });
}

} // namespace steward
