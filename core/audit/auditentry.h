// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/uuid.h>

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace steward {

/// The nine names that PhoenixKit knows; any other would make its log unreadable to it.
enum class AuditAction {
    AdminPasswordReset,
    UserCreated,
    UserUpdated,
    UserDeleted,
    UserConfirmed,
    UserLocked,
    UserUnlocked,
    RoleAssigned,
    RoleRevoked,
};

/// "admin_password_reset", "user_created", …
[[nodiscard]] QString auditActionName(AuditAction action);
[[nodiscard]] std::optional<AuditAction> parseAuditAction(const QString &name);

/// One line of the audit log: who did what to whom. It outlives both. The nil UUID is the system.
struct AuditEntry
{
    AuditEntryId id;
    UserId target;
    UserId admin;
    QString action; ///< one of the nine names, unless another program wrote the row
    std::optional<QString> ipAddress;
    std::optional<QString> userAgent;
    std::optional<QJsonObject> metadata;
    QDateTime insertedAt;
};

} // namespace steward
