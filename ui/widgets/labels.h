// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>

namespace steward::ui {

/// A label of several lines that shows its text as it is, never as markup.
[[nodiscard]] QLabel *plainLabel(const QString &text, QWidget *parent);

/// The same in the colour of what is less important.
[[nodiscard]] QLabel *quietLabel(const QString &text, QWidget *parent);

/// The same, bold and `factor` times as large.
[[nodiscard]] QLabel *headLabel(const QString &text, double factor, QWidget *parent);

} // namespace steward::ui
