// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/roles/permissionkey.h>
#include <core/roles/role.h>
#include <core/users/userfilter.h>

#include <QHash>
#include <QSet>

namespace steward {

/// A person's right and the roles that give it; none where the person's rank gives everything.
struct Right
{
    QString key;
    QStringList roles;
};

/// What somebody may do, and why (PhoenixKit's rule: an Owner everything; an Admin what the roles
/// give, or everything when they give nothing; everybody else what the roles give).
struct Rights
{
    enum class Basis { Owner, AdminWithoutKeys, Roles };

    Basis basis = Basis::Roles;
    QList<Right> rights; ///< in the order of the matrix
    bool entersAdministration = false;

    /// Nothing when the person has not this right.
    [[nodiscard]] std::optional<Right> find(const QString &key) const;
};

/// How many people hold exactly these among the roles that were asked for.
struct RoleCombination
{
    QList<RoleId> roles;
    qint64 people = 0;
};

/// Which role has which key, and what follows for people. A value: it can be copied and changed to
/// see what would be.
class PermissionMatrix
{
public:
    PermissionMatrix() = default;
    PermissionMatrix(QList<Role> roles, QList<PermissionKey> keys, QHash<RoleId, QSet<QString>> granted)
        : m_roles(std::move(roles))
        , m_keys(std::move(keys))
        , m_granted(std::move(granted))
    {
    }

    [[nodiscard]] const QList<Role> &roles() const { return m_roles; }
    [[nodiscard]] const QList<PermissionKey> &keys() const { return m_keys; }
    [[nodiscard]] const Role *role(const RoleId &id) const;
    [[nodiscard]] const Role *roleNamed(const QString &name) const;
    [[nodiscard]] bool knows(const QString &key) const;

    [[nodiscard]] bool grants(const RoleId &role, const QString &key) const { return keysOf(role).contains(key); }
    [[nodiscard]] QSet<QString> keysOf(const RoleId &role) const { return m_granted.value(role); }
    void change(const PermissionChange &change);
    void change(const QList<PermissionChange> &changes);

    [[nodiscard]] Rights rightsOf(const QList<RoleId> &held) const;
    [[nodiscard]] Rights rightsOf(const QStringList &roleNames) const;
    /// The people who have this right.
    [[nodiscard]] UserFilter holdersOf(const QString &key) const;
    /// The roles by which somebody's rights can differ: those with keys, Owner and Admin.
    [[nodiscard]] QList<RoleId> decisiveRoles() const;

private:
    [[nodiscard]] bool isNamed(const RoleId &id, QLatin1StringView name) const;

    QList<Role> m_roles;
    QList<PermissionKey> m_keys;
    QHash<RoleId, QSet<QString>> m_granted;
};

} // namespace steward
