// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace steward {

/// Lets this thread step back behind the window's, for good: where cores are few, a window that paints
/// goes before whoever works for it. Does nothing where a system knows no priorities of threads but the
/// whole program's.
void stepBack();

} // namespace steward
