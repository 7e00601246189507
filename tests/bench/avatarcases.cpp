// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "avatarprobe.h"
#include "bench.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

// A thousand for the million people of a whole run, fewer for fewer.
Result<AvatarFigures> figuresOf(Bench &bench)
{
    static std::optional<AvatarFigures> figures; // measured once for all rows of the report
    if (!figures)
        figures = TRY(probeAvatars(std::clamp(bench.people() / 1000, 2, 1000)));
    return *figures;
}

Result<Figure> milliseconds(Bench &bench)
{
    const AvatarFigures figures = TRY(figuresOf(bench));
    return Figure{.ours = 1000 / figures.perSecond, .baseline = 1000 / figures.barePerSecond};
}

} // namespace

QList<BenchCase> avatarCases()
{
    return {
        {"avatars_1000"_L1, "ms"_L1, milliseconds}, // for one picture
        {"avatars_stall_ms"_L1, "ms"_L1,
         [](Bench &bench) -> Result<Figure> { return Figure{TRY(figuresOf(bench)).longestStall, {}}; }},
        {"avatars_work_ms"_L1, "ms"_L1,
         [](Bench &bench) -> Result<Figure> { return Figure{TRY(figuresOf(bench)).longestWork, {}}; }},
        {"avatars_resident_mb"_L1, "MB"_L1,
         [](Bench &bench) -> Result<Figure> { return Figure{TRY(figuresOf(bench)).residentMegabytes, {}}; }},
    };
}

} // namespace steward
