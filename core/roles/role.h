// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/uuid.h>

#include <QDateTime>

#include <optional>

namespace steward {

/// A role as its row says. Names are compared exactly.
struct Role
{
    RoleId id;
    QString name;
    std::optional<QString> description;
    bool isSystemRole = false;
    QDateTime insertedAt;
    QDateTime updatedAt;

    friend bool operator==(const Role &, const Role &) = default;
};

/// A role, how many people hold it, and how many permissions it has.
struct RoleSummary
{
    Role role;
    qint64 people = 0; ///< those who exist
    qint64 keys = 0;
};

/// That a person holds a role.
struct RoleAssignment
{
    RoleAssignmentId id;
    UserId user;
    RoleId role;
    std::optional<UserId> assignedBy; ///< nothing: the system, or nobody knows
    QDateTime assignedAt;
    QDateTime insertedAt;
};

} // namespace steward
