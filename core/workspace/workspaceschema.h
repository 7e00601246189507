// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/db/connection.h>

namespace steward {

/// Makes a new workspace in one transaction: on PostgreSQL PhoenixKit's tables of user management,
/// mail templates and storage at version 78 in the schema of the profile, in an embedded file the
/// same logical schema; both with the rows that PhoenixKit starts with. A file that is a workspace
/// already is only upgraded. Errors: Denied "database_not_empty" when anything else stands there.
[[nodiscard]] Status initialiseWorkspace(Connection &connection);

/// Applies the steps that an embedded file lacks. A PhoenixKit database is never changed. Errors:
/// NotPhoenixKit (the file is no workspace), TooNew.
[[nodiscard]] Status upgradeWorkspace(Connection &connection);

} // namespace steward
