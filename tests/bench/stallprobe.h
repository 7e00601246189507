// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/workspace/workspace.h>

#include <memory>

namespace steward {

struct StallFigures
{
    double longestStall = 0; ///< milliseconds in which the window could not have answered
    double longestWork = 0;  ///< milliseconds of its own work among them, without waiting for a core
    double residentMegabytes = 0;
};

/// Opens the page of people, scrolls to the end and back, types a search letter by letter, clears it
/// again and refreshes, and says how long the window's thread was ever kept from its event loop.
[[nodiscard]] Result<StallFigures> probeStalls(const std::shared_ptr<Workspace> &workspace);

} // namespace steward
