// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace steward::ui {

/// For how long a secret stays on the clipboard.
inline constexpr int SecretOnClipboardSeconds = 10;

/// Puts a link or password on the clipboard, marked for clipboard managers as nothing to remember, and
/// takes it away again unless something else has been copied meanwhile.
void copySecret(const QString &secret);

} // namespace steward::ui
