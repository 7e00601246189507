// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/db/connectionprofile.h>

namespace steward {

/// The demo is an embedded workspace in the program's data folder.
[[nodiscard]] ConnectionProfile demoProfile();

/// Makes the demo with its people when there is none. It is written under another name and moved in
/// place when it is whole. Takes about a second, so not in the window's thread. Errors: those of the
/// file system and of fillDemo().
[[nodiscard]] Status ensureDemo();

} // namespace steward
