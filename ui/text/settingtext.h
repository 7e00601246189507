// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace steward::ui {

/// What a person calls the value of this name in the mail settings or the site's configuration; an
/// unknown name by itself.
[[nodiscard]] QString settingTitle(const QString &name);

/// An example or what an empty value means; may be empty.
[[nodiscard]] QString settingHint(const QString &name);

} // namespace steward::ui
