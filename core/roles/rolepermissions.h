// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/servicecontext.h>
#include <core/roles/permissionmatrix.h>

namespace steward {

/// Gives keys to roles and takes them away: each act is one transaction with an audit row for each
/// role. Keys that are neither built in nor named by the database are refused; rows with keys that
/// only the site understands stay unless they are named. Nobody but the system and Owners grants or
/// revokes what they do not hold. Errors everywhere: NotFound "role_not_found"; Denied
/// "insufficient_permissions", "owner_immutable" (Owner has everything), "self_role" (one's own role,
/// but for Owners and Admins), "admin_owner_only", "permission_not_held"; Invalid "module_key".
class RolePermissions
{
public:
    explicit RolePermissions(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// All or nothing; those changes that were none are left out of the answer.
    [[nodiscard]] Result<QList<PermissionChange>> apply(const QList<PermissionChange> &changes);

    /// What the role would have to gain and lose to have these keys, of those that are built in, and
    /// no other built-in ones; unknown keys are passed over.
    [[nodiscard]] Result<QList<PermissionChange>> set(const RoleId &role, const QStringList &keys);

    /// What an editor needs: which cells the actor may change.
    struct Authority
    {
        QSet<RoleId> roles; ///< that may be edited
        QSet<QString> keys; ///< that may be granted and revoked
    };
    [[nodiscard]] Result<Authority> authority(const PermissionMatrix &matrix);

private:
    struct Acting
    {
        bool isSystem = false;
        bool isOwner = false;
        bool isAdmin = false;
        QStringList roles;
        Rights rights;

        [[nodiscard]] bool holds(const QString &key) const;
        [[nodiscard]] Status mayEdit(const Role &role) const;
    };
    Result<Acting> acting(const PermissionMatrix &matrix);
    Result<QList<PermissionChange>> write(const Role &role, const QSet<QString> &held, const QList<PermissionChange> &changes);

    ServiceContext m_context;
};

} // namespace steward
