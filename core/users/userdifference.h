// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/audit/auditchanges.h>
#include <core/users/user.h>

namespace steward {

/// What an edit changed of a person, for the audit log: the columns by their names, custom fields as
/// "custom_fields.phone".
[[nodiscard]] AuditChanges userDifference(const User &before, const User &after);
/// The columns that a new person has.
[[nodiscard]] AuditChanges userCreation(const User &user);

} // namespace steward
