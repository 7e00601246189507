// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/audit/auditentry.h>
#include <core/base/result.h>
#include <core/base/servicecontext.h>

namespace steward {

/// Entries of the log that another program hands over. Steward's own acts write theirs by
/// writeAudit().
class AuditLog
{
public:
    explicit AuditLog(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// Attributes: "target_user_uuid" and "admin_user_uuid", who need not exist; "action", one of the
    /// nine names; "ip_address", "user_agent", and an object "metadata" if there is any. Nobody but the
    /// system hands over what another did. Errors: Invalid with the fields; Denied
    /// "insufficient_permissions".
    [[nodiscard]] Result<AuditEntry> create(const QJsonObject &attributes);

private:
    ServiceContext m_context;
};

} // namespace steward
