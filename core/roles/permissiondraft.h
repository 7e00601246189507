// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/roles/accessimpact.h>
#include <core/roles/rolepermissions.h>

namespace steward {

/// The matrix as it is stored, and as somebody wants it to be: which cells may be changed, which are,
/// and what follows. Nothing is written before it is applied by RolePermissions.
class PermissionDraft
{
public:
    PermissionDraft() = default;
    /// Keeps those changes of the draft before that are still ones, and still allowed.
    PermissionDraft(PermissionMatrix stored, RolePermissions::Authority authority,
                    const QList<PermissionChange> &changes = {});

    [[nodiscard]] const PermissionMatrix &stored() const { return m_stored; }
    [[nodiscard]] const PermissionMatrix &wanted() const { return m_wanted; }

    [[nodiscard]] bool canEdit(const RoleId &role, const QString &key) const;
    [[nodiscard]] bool isChanged(const RoleId &role, const QString &key) const;
    [[nodiscard]] bool isChanged() const { return m_stored.roles().size() > 0 && !changes().isEmpty(); }
    /// In the order of the matrix.
    [[nodiscard]] QList<PermissionChange> changes() const;

    /// False when the cell cannot be edited.
    bool set(const RoleId &role, const QString &key, bool isGranted);
    void revert() { m_wanted = m_stored; }
    void revert(const RoleId &role);
    /// As far as the cells of the role can be edited.
    void setAll(const RoleId &role, bool isGranted);
    void copy(const RoleId &source, const RoleId &target);

    /// The roles that a preview must tell apart.
    [[nodiscard]] QList<RoleId> decisiveRoles() const;
    [[nodiscard]] AccessImpact impact(const QList<RoleCombination> &people) const
    {
        return impactOf(people, m_stored, m_wanted);
    }

private:
    PermissionMatrix m_stored;
    PermissionMatrix m_wanted;
    RolePermissions::Authority m_authority;
};

} // namespace steward
