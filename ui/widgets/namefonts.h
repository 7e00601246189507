// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace steward::ui {

/// Loads the fonts of the scripts in which people write their names. The first letter of a script
/// takes milliseconds, which nobody notices before there is a window, and a table that scrolls has not.
void loadNameFonts();

} // namespace steward::ui
