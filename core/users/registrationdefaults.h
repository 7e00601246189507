// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/servicecontext.h>
#include <core/roles/role.h>

namespace steward {

/// Whether new people are active: so it is unless the site's settings say another text than "true".
[[nodiscard]] Result<bool> isActiveByDefault(const ServiceContext &context);

/// The role that new people get: the one that the settings name, but never Owner; else User. Errors:
/// NotFound "role_not_found".
[[nodiscard]] Result<Role> defaultRole(const ServiceContext &context);

} // namespace steward
