// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/roles/permissionmatrix.h>

#include <core/users/user.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

UserCondition holds(const QString &role)
{
    return {u"roles"_s, UserCondition::Operator::Is, role};
}

} // namespace

std::optional<Right> Rights::find(const QString &key) const
{
    for (const Right &right : rights) {
        if (right.key == key)
            return right;
    }
    return std::nullopt;
}

const Role *PermissionMatrix::role(const RoleId &id) const
{
    const auto found = std::ranges::find(m_roles, id, &Role::id);
    return found == m_roles.cend() ? nullptr : &*found;
}

const Role *PermissionMatrix::roleNamed(const QString &name) const
{
    const auto found = std::ranges::find(m_roles, name, &Role::name);
    return found == m_roles.cend() ? nullptr : &*found;
}

bool PermissionMatrix::knows(const QString &key) const
{
    return std::ranges::any_of(m_keys, [&key](const PermissionKey &each) { return each.key == key; });
}

bool PermissionMatrix::isNamed(const RoleId &id, QLatin1StringView name) const
{
    const Role *found = role(id);
    return found && found->name == name;
}

void PermissionMatrix::change(const PermissionChange &change)
{
    if (change.isGranted)
        m_granted[change.role].insert(change.key);
    else
        m_granted[change.role].remove(change.key);
}

void PermissionMatrix::change(const QList<PermissionChange> &changes)
{
    for (const PermissionChange &each : changes)
        change(each);
}

Rights PermissionMatrix::rightsOf(const QList<RoleId> &held) const
{
    const auto holdsRole = [&](QLatin1StringView name) {
        return std::ranges::any_of(held, [&](const RoleId &id) { return isNamed(id, name); });
    };
    const bool isOwner = holdsRole(roleName::Owner);
    const bool isAdmin = holdsRole(roleName::Admin);
    const bool hasKeys = std::ranges::any_of(held, [&](const RoleId &id) { return !keysOf(id).isEmpty(); });
    Rights rights;
    if (isOwner)
        rights.basis = Rights::Basis::Owner;
    else if (isAdmin && !hasKeys)
        rights.basis = Rights::Basis::AdminWithoutKeys;
    for (const PermissionKey &key : m_keys) {
        Right right{key.key, {}};
        for (const RoleId &id : held) {
            const Role *giver = role(id);
            if (rights.basis == Rights::Basis::Roles && giver && grants(id, key.key))
                right.roles << giver->name;
        }
        if (rights.basis != Rights::Basis::Roles || !right.roles.isEmpty())
            rights.rights.append(right);
    }
    rights.entersAdministration = isOwner || isAdmin || hasKeys;
    return rights;
}

Rights PermissionMatrix::rightsOf(const QStringList &roleNames) const
{
    QList<RoleId> held;
    for (const QString &name : roleNames) {
        if (const Role *found = roleNamed(name))
            held.append(found->id);
    }
    return rightsOf(held);
}

UserFilter PermissionMatrix::holdersOf(const QString &key) const
{
    UserFilter filter;
    filter.match = UserFilter::Match::Any;
    filter.conditions << holds(roleName::Owner);
    UserFilter bareAdmin;
    bareAdmin.conditions << holds(roleName::Admin);
    bool adminHasKeys = false;
    for (const Role &each : m_roles) {
        if (each.name == roleName::Owner)
            continue;
        if (grants(each.id, key))
            filter.conditions << holds(each.name);
        if (keysOf(each.id).isEmpty())
            continue;
        adminHasKeys = adminHasKeys || each.name == roleName::Admin;
        bareAdmin.conditions << UserCondition{u"roles"_s, UserCondition::Operator::IsNot, each.name};
    }
    if (!adminHasKeys && roleNamed(roleName::Admin))
        filter.groups << bareAdmin;
    return filter;
}

QList<RoleId> PermissionMatrix::decisiveRoles() const
{
    QList<RoleId> decisive;
    for (const Role &each : m_roles) {
        if (each.name == roleName::Owner || each.name == roleName::Admin || !keysOf(each.id).isEmpty())
            decisive.append(each.id);
    }
    return decisive;
}

} // namespace steward
