// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/calls/functioncall.h>

namespace steward {

/// A role that is named by its UUID, by a record that holds it, or by its name. Errors: Invalid;
/// NotFound "role_not_found" for a name.
[[nodiscard]] Result<RoleId> roleArgument(const FunctionCall &call, int position);

} // namespace steward
