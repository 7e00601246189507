// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/roles/permissionmatrix.h>

namespace steward {

/// How many people would gain or lose one right.
struct KeyImpact
{
    QString key;
    qint64 gaining = 0;
    qint64 losing = 0;
};

/// Who would gain or lose what by a change, before it is made.
struct AccessImpact
{
    QList<KeyImpact> keys; ///< only those that matter, in the order of the matrix
    qint64 gaining = 0;    ///< people who gain at least one right
    qint64 losing = 0;
    qint64 entering = 0;   ///< people who may enter the administration then, and could not before
    qint64 leaving = 0;

    [[nodiscard]] bool isEmpty() const { return keys.isEmpty() && entering == 0 && leaving == 0; }
};

/// When the matrix becomes another one. The combinations must tell all decisive roles of both apart.
[[nodiscard]] AccessImpact impactOf(const QList<RoleCombination> &people, const PermissionMatrix &before,
                                    const PermissionMatrix &after);

/// When all these people get the role, or lose it.
[[nodiscard]] AccessImpact impactOfAssigning(const QList<RoleCombination> &people, const PermissionMatrix &matrix,
                                             const RoleId &role);
[[nodiscard]] AccessImpact impactOfRemoving(const QList<RoleCombination> &people, const PermissionMatrix &matrix,
                                            const RoleId &role);

} // namespace steward
