// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/crypto/passwordstrength.h>

#include <QString>

namespace steward::ui {

/// How strong a password is, in a few words, and what would make it stronger.
[[nodiscard]] QString passwordHint(const PasswordStrength &strength);

} // namespace steward::ui
