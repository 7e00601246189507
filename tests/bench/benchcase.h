// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>

#include <QLatin1StringView>
#include <QList>

#include <optional>

namespace steward {

class Bench;

/// What a case has measured, and what the least work that gives the same answer needs for it.
struct Figure
{
    double ours = 0;
    std::optional<double> baseline;

    [[nodiscard]] std::optional<double> ratio() const
    {
        return baseline ? std::optional(ours / *baseline) : std::nullopt;
    }
};

/// One row of the report. Its name is stable: programs compare it between runs.
struct BenchCase
{
    QLatin1StringView name;
    QLatin1StringView unit;
    Result<Figure> (*measure)(Bench &bench);
};

// One function for each group of cases, each in the file of its name.
[[nodiscard]] QList<BenchCase> windowCases();
[[nodiscard]] QList<BenchCase> snapshotCases();
[[nodiscard]] QList<BenchCase> rowCases();
[[nodiscard]] QList<BenchCase> sessionCases();
[[nodiscard]] QList<BenchCase> accountCases();
[[nodiscard]] QList<BenchCase> changeCases();
[[nodiscard]] QList<BenchCase> transferCases();
[[nodiscard]] QList<BenchCase> avatarCases();
[[nodiscard]] QList<BenchCase> mailCases();

} // namespace steward
