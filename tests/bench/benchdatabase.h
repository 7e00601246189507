// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/db/connectionprofile.h>

namespace steward {

/// The address of the benchmark's database: that of the URL, or "steward_bench" on the server that
/// STEWARD_TEST_POSTGRES names. Errors: Invalid.
[[nodiscard]] Result<WorkspaceAddress> benchAddress(const QString &url);

/// Makes the database and fills it with `rows` people unless that has been done before. A database
/// that this program has not made is refused: its people would be in danger.
[[nodiscard]] Status ensureBenchDatabase(const WorkspaceAddress &address, int rows);

} // namespace steward
