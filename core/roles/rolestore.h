// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/db/connection.h>
#include <core/roles/role.h>
#include <core/users/user.h>

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
    /// The same with numbers; takes a moment where many people are.
    [[nodiscard]] Result<QList<RoleSummary>> summaries();
    [[nodiscard]] Result<std::optional<Role>> fetch(const RoleId &id);
    [[nodiscard]] Result<std::optional<Role>> fetchByName(const QString &name);
    /// The names of the roles that somebody holds, sorted.
    [[nodiscard]] Result<QStringList> namesOf(const UserId &user);
    [[nodiscard]] Result<bool> holds(const UserId &user, const QString &roleName);

    /// True when a row was written, false when the person held the role already.
    [[nodiscard]] Result<bool> assign(const UserId &user, const RoleId &role, const UserId &assignedBy,
                                      const QDateTime &now);
    /// The same for many people at once: those who did not hold the role before.
    [[nodiscard]] Result<QList<UserId>> assignAll(const QList<UserId> &users, const RoleId &role, const UserId &assignedBy,
                                              const QDateTime &now);
    [[nodiscard]] Result<std::optional<RoleAssignment>> fetchAssignment(const UserId &user, const QString &roleName);
    /// Active people without any role, the oldest first.
    [[nodiscard]] Result<QList<UserId>> activeUsersWithoutRole();
    [[nodiscard]] Result<qint64> countActiveWithoutRole();
    /// How many people hold the role, and some of them, who have held it longest: names and addresses
    /// only. Assignments of people who are gone are left out.
    [[nodiscard]] Result<qint64> countHolders(const RoleId &role);
    [[nodiscard]] Result<QList<User>> firstHolders(const RoleId &role, qint64 limit);

    /// Errors besides: Invalid "name" when it is taken.
    [[nodiscard]] Status insert(const Role &role);
    [[nodiscard]] Status update(const Role &role);
    /// With its permissions and all its assignments.
    [[nodiscard]] Status removeRole(const RoleId &role);
    /// The keys that a person's roles have in the table, sorted; Owners need none.
    [[nodiscard]] Result<QStringList> permissionsOf(const UserId &user);
    /// How many keys the role grants that none of the person's roles grants.
    [[nodiscard]] Result<qint64> countKeysBeyond(const RoleId &role, const UserId &user);

    /// True when a row was deleted.
    [[nodiscard]] Result<bool> remove(const UserId &user, const RoleId &role);
    /// The same for many people at once: those who held the role.
    [[nodiscard]] Result<QList<UserId>> removeAll(const QList<UserId> &users, const RoleId &role);

    /// Those of the people who rank above `rank` (2 Owner, 1 Admin, 0 all others), and those who do
    /// not exist: these without an e-mail address.
    [[nodiscard]] Result<QList<User>> peopleBeyond(const QList<UserId> &users, int rank);

    /// Locks the role Owner until the end of the transaction: everything that could change how many
    /// active Owners there are does this first. Nothing when there is no such role.
    [[nodiscard]] Result<std::optional<RoleId>> lockOwnerRole();
    /// Active people who hold Owner, but for `except`.
    [[nodiscard]] Result<qint64> countActiveOwners(const UserId &except = {});
    [[nodiscard]] Result<QList<UserId>> activeOwners();

private:
    Connection &m_connection;
};

} // namespace steward
