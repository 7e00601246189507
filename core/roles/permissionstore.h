// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/db/connection.h>
#include <core/roles/permissionmatrix.h>

namespace steward {

/// The SQL of which role has which key; no rule is checked here.
class PermissionStore
{
public:
    explicit PermissionStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// All roles, all keys that are built in or that a row or a setting names, and who has what.
    [[nodiscard]] Result<PermissionMatrix> matrix();

    [[nodiscard]] Result<std::optional<Permission>> fetch(const RoleId &role, const QString &key);
    /// The keys that the role had not.
    [[nodiscard]] Result<QStringList> grant(const RoleId &role, const QStringList &keys, const UserId &grantedBy,
                                            const QDateTime &now);
    /// The keys that the role had.
    [[nodiscard]] Result<QStringList> revoke(const RoleId &role, const QStringList &keys);

    /// People whose roles have a row for the key, as PhoenixKit counts them.
    [[nodiscard]] Result<QList<UserId>> usersWith(const QString &key);

    /// How many people hold which of these roles; who holds none of them is left out.
    [[nodiscard]] Result<QList<RoleCombination>> combinations(const QList<RoleId> &roles);
    /// The same of these people alone, with those who hold none.
    [[nodiscard]] Result<QList<RoleCombination>> combinationsOf(const QList<UserId> &users,
                                                                const QList<RoleId> &roles);

private:
    Result<QList<PermissionKey>> keys(const QSet<QString> &named);

    Connection &m_connection;
};

} // namespace steward
