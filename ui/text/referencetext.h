// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/users/userreferences.h>

namespace steward::ui {

/// What rows that name a person are called: "Sessions and links", "Notes about the person"; a table
/// that nobody has named here by its own name.
[[nodiscard]] QString referenceText(const UserReference &reference);

/// "will be deleted", "will stay without the name", …
[[nodiscard]] QString fateText(ReferenceFate fate);

} // namespace steward::ui
