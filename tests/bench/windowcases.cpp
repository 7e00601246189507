// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "bench.h"

using namespace Qt::StringLiterals;

namespace steward {

QList<BenchCase> windowCases()
{
    // First in every run, because the memory of this process is one of the figures.
    return {
        {"longest_stall_ms"_L1, "ms"_L1,
         [](Bench &bench) -> Result<Figure> { return Figure{TRY(bench.stallFigures()).longestStall, {}}; }},
        {"longest_work_ms"_L1, "ms"_L1,
         [](Bench &bench) -> Result<Figure> { return Figure{TRY(bench.stallFigures()).longestWork, {}}; }},
        {"resident_mb"_L1, "MB"_L1,
         [](Bench &bench) -> Result<Figure> { return Figure{TRY(bench.stallFigures()).residentMegabytes, {}}; }},
    };
}

} // namespace steward
