// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/error.h>

namespace steward::ui {

/// One plain sentence: what happened and what to do next.
[[nodiscard]] QString sentence(const Error &error);

/// The same for a file that is not taken: what is wrong with its first field, if it is a field's fault.
[[nodiscard]] QString problemText(const Error &error);

/// What is wrong with one field, beside its editor.
[[nodiscard]] QString fieldMessage(const FieldError &error);

} // namespace steward::ui
