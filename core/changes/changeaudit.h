// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/audit/audit.h>
#include <core/changes/changeset.h>
#include <core/changes/changestore.h>

namespace steward {

/// The change of a field, or null.
[[nodiscard]] const FieldChange *findChange(const QList<FieldChange> &changes, const QString &field);

struct RoleDifference
{
    QStringList given;
    QStringList taken;
};
[[nodiscard]] RoleDifference roleDifference(const QList<FieldChange> &changes);

/// What these changes write into the person's own row; roles are not there. For nobody yet.
[[nodiscard]] UserPatch patchOf(const QList<FieldChange> &changes);

/// The entries of the audit log for one row of a change set: the same as the services write for single
/// acts, and beside it the origin: "change_set" with its id, "prepared_by", "undoes".
[[nodiscard]] QList<AuditNote> auditNotes(const QJsonObject &origin, const RowChange &written, qint64 sessionsEnded);
[[nodiscard]] QJsonObject auditOrigin(const ChangeSet &set);

} // namespace steward
