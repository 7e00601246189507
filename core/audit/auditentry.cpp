// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/audit/auditentry.h>

#include <array>

namespace steward {

namespace {

// In the order of AuditAction.
constexpr std::array names{
    QLatin1StringView("admin_password_reset"), QLatin1StringView("user_created"),
    QLatin1StringView("user_updated"),         QLatin1StringView("user_deleted"),
    QLatin1StringView("user_confirmed"),       QLatin1StringView("user_locked"),
    QLatin1StringView("user_unlocked"),        QLatin1StringView("role_assigned"),
    QLatin1StringView("role_revoked"),
};

} // namespace

QString auditActionName(AuditAction action)
{
    return names.at(static_cast<size_t>(action));
}

std::optional<AuditAction> parseAuditAction(const QString &name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == names.at(i))
            return static_cast<AuditAction>(i);
    }
    return std::nullopt;
}

} // namespace steward
