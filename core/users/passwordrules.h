// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/secret.h>
#include <core/base/servicecontext.h>
#include <core/users/formreader.h>

#include <functional>

namespace steward {

/// Reads the attribute "password" and judges it: required, length, kinds of characters, and at most
/// 72 bytes while the rest of the form is right. `isCurrent` may be empty for a new person.
[[nodiscard]] FormReader::Text readPassword(FormReader &reader, const PasswordPolicy &policy,
                                            const std::function<bool(const Secret &)> &isCurrent);

} // namespace steward
