// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/secret.h>
#include <core/base/servicecontext.h>

namespace steward {

/// A random password that can be read out and typed, e.g. "Kobafi-tumeso-rilano-mivupe-47": at
/// least 60 bits of chance within the policy's lengths, and every kind of character that the policy
/// asks for.
[[nodiscard]] Secret generatePassword(const PasswordPolicy &policy);

} // namespace steward
