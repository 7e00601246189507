// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>

namespace steward {

/// Starts the crypto library once for the life of the program and looks whether it can do what
/// Steward needs. Programs call it at their start and go no further without it. Errors: Internal
/// "crypto_provider_missing" (QCA's OpenSSL plugin is not installed).
[[nodiscard]] Status ensureCrypto();

} // namespace steward
