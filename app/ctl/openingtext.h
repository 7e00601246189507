// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/error.h>
#include <core/db/connectionprofile.h>

namespace steward::ctl {

/// Why a workspace could not be opened, and what to do next, in plain words that name the place.
[[nodiscard]] QString openingText(const Error &error, const ConnectionProfile &profile);

/// The same for a text that names no workspace and is no URL; a password in it is not repeated.
[[nodiscard]] QString unknownWorkspaceText(const Error &error, const QString &name);

} // namespace steward::ctl
