// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/roles/permissiondraft.h>

namespace steward {

PermissionDraft::PermissionDraft(PermissionMatrix stored, RolePermissions::Authority authority,
                                 const QList<PermissionChange> &changes)
    : m_stored(std::move(stored))
    , m_wanted(m_stored)
    , m_authority(std::move(authority))
{
    for (const PermissionChange &change : changes)
        set(change.role, change.key, change.isGranted);
}

bool PermissionDraft::canEdit(const RoleId &role, const QString &key) const
{
    return m_authority.roles.contains(role) && m_authority.keys.contains(key);
}

bool PermissionDraft::isChanged(const RoleId &role, const QString &key) const
{
    return m_stored.grants(role, key) != m_wanted.grants(role, key);
}

QList<PermissionChange> PermissionDraft::changes() const
{
    QList<PermissionChange> changes;
    for (const Role &role : m_stored.roles()) {
        for (const PermissionKey &key : m_stored.keys()) {
            if (isChanged(role.id, key.key))
                changes.append({role.id, key.key, m_wanted.grants(role.id, key.key)});
        }
    }
    return changes;
}

bool PermissionDraft::set(const RoleId &role, const QString &key, bool isGranted)
{
    if (!canEdit(role, key))
        return false;
    m_wanted.change({role, key, isGranted});
    return true;
}

void PermissionDraft::revert(const RoleId &role)
{
    for (const PermissionKey &key : m_stored.keys())
        m_wanted.change({role, key.key, m_stored.grants(role, key.key)});
}

void PermissionDraft::setAll(const RoleId &role, bool isGranted)
{
    for (const PermissionKey &key : m_stored.keys())
        set(role, key.key, isGranted);
}

void PermissionDraft::copy(const RoleId &source, const RoleId &target)
{
    for (const PermissionKey &key : m_stored.keys())
        set(target, key.key, m_wanted.grants(source, key.key));
}

QList<RoleId> PermissionDraft::decisiveRoles() const
{
    QList<RoleId> roles = m_stored.decisiveRoles();
    for (const RoleId &role : m_wanted.decisiveRoles()) {
        if (!roles.contains(role))
            roles.append(role);
    }
    return roles;
}

} // namespace steward
