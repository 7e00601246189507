// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace steward {

/// Lets this thread step back behind the window's, for good: where cores are few, a window that paints
/// goes before whoever works for it. Does nothing where a system knows no priorities of threads but the
/// whole program's.
void stepBack();

/// Lets this thread run, for good, when no other thread wants the core: for work that nobody watches and
/// that may take minutes. Does nothing where stepBack() does nothing.
void runWhenIdle();

} // namespace steward
