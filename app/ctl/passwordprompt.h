// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/secret.h>

#include <optional>

namespace steward::ctl {

/// Asks for a password on the terminal without showing it; nothing when there is no terminal.
[[nodiscard]] std::optional<Secret> askPassword(const QString &question);

} // namespace steward::ctl
