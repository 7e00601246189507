// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/audit/auditentry.h>
#include <core/base/result.h>
#include <core/base/servicecontext.h>

namespace steward {

/// Writes who does what to whom, in the transaction of the act itself: when this fails, the act
/// fails. The system stands as the nil UUID and "actor":"system" in the metadata. Empty metadata is
/// stored as NULL.
[[nodiscard]] Status writeAudit(const ServiceContext &context, AuditAction action, const UserId &target,
                                QJsonObject metadata = {});

/// One of many acts: all by the same actor at the same time.
struct AuditNote
{
    AuditAction action = AuditAction::UserUpdated;
    UserId target;
    QJsonObject metadata;
};

/// The same for many acts, by one statement.
[[nodiscard]] Status writeAudits(const ServiceContext &context, const QList<AuditNote> &notes);

} // namespace steward
