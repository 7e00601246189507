// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/db/connection.h>

namespace steward::conformance {

/// Copies the rows of a PhoenixKit database into a new embedded workspace at `path`, so that the same
/// facts can be asked there. Errors: those of the databases.
[[nodiscard]] Result<std::unique_ptr<Connection>> embeddedCopy(Connection &source, const QString &path);

} // namespace steward::conformance
