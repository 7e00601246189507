// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/db/connection.h>
#include <core/roles/role.h>

#include <QStringList>

namespace steward {

/// The SQL of roles and of who holds them; no rule is checked here.
class RoleStore
{
public:
    explicit RoleStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// System roles first, then by name.
    [[nodiscard]] Result<QList<Role>> all();
    [[nodiscard]] Result<std::optional<Role>> fetch(const RoleId &id);
    [[nodiscard]] Result<std::optional<Role>> fetchByName(const QString &name);
    /// The names of the roles that somebody holds, sorted.
    [[nodiscard]] Result<QStringList> namesOf(const UserId &user);
    [[nodiscard]] Result<bool> holds(const UserId &user, const QString &roleName);

    /// True when a row was written, false when the person held the role already.
    [[nodiscard]] Result<bool> assign(const UserId &user, const RoleId &role, const UserId &assignedBy,
                                      const QDateTime &now);
    /// True when a row was deleted.
    [[nodiscard]] Result<bool> remove(const UserId &user, const RoleId &role);

    /// Locks the role Owner until the end of the transaction: everything that could change how many
    /// active Owners there are does this first. Nothing when there is no such role.
    [[nodiscard]] Result<std::optional<RoleId>> lockOwnerRole();
    /// Active people who hold Owner, but for `except`.
    [[nodiscard]] Result<qint64> countActiveOwners(const UserId &except = {});

private:
    Connection &m_connection;
};

} // namespace steward
