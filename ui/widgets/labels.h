// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>

namespace steward::ui {

/// A label of several lines that shows its text as it is, never as markup.
[[nodiscard]] QLabel *plainLabel(const QString &text, QWidget *parent);

/// The same in the colour of what is less important.
[[nodiscard]] QLabel *quietLabel(const QString &text, QWidget *parent);

/// The font of heads: bold and `factor` times as large.
[[nodiscard]] QFont headFont(QFont font, double factor);

/// The same in that font.
[[nodiscard]] QLabel *headLabel(const QString &text, double factor, QWidget *parent);

/// A tool tip that shows its text as it is; Qt would take what looks like markup for markup.
[[nodiscard]] QString plainToolTip(const QString &text);

/// The text for a button or a label with a buddy, where a single ampersand would underline a letter.
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace steward::ui
