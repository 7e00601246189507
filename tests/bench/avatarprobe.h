// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>

namespace steward {

struct AvatarFigures
{
    double perSecond = 0;
    double barePerSecond = 0; ///< decode, scale and encode alone, on as many threads
    double longestStall = 0;  ///< milliseconds, while they were stored
    double longestWork = 0;   ///< milliseconds of the window's own work among them, without waiting for a core
    double residentMegabytes = 0; ///< at most
};

/// Stores so many pictures of 12 megapixels in a local bucket of an embedded workspace, through the
/// queue of the window, with a table of the people in front.
[[nodiscard]] Result<AvatarFigures> probeAvatars(int pictures);

/// Of this process, now.
[[nodiscard]] double residentMegabytes();

} // namespace steward
