// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "benchcase.h"
#include "rawpostgres.h"
#include "stallprobe.h"

#include <core/users/userquerycompiler.h>
#include <core/workspace/workspace.h>

#include <QElapsedTimer>

#include <functional>
#include <memory>

namespace steward {

/// What every case works with: the workspace as the window opens it, a connection of its own for
/// code that runs without executors, and libpq for the baselines.
class Bench
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Bench>> open(const WorkspaceAddress &address, int rounds,
                                                               int people);

    [[nodiscard]] std::shared_ptr<Workspace> workspace() const { return m_workspace; }
    [[nodiscard]] int people() const { return m_people; } ///< how many there are at least
    [[nodiscard]] Database &database() { return m_workspace->database(); }
    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] RawPostgres &raw() { return *m_raw; }
    [[nodiscard]] UserQueryCompiler compiler() const { return {Dialect::Postgres, systemNow()}; }

    /// The window's figures, measured once for all rows of the report that show them: the medians of
    /// as many visits as there are rounds.
    [[nodiscard]] Result<StallFigures> stallFigures();

    using Measure = std::function<Result<double>()>;
    /// Takes turns between both, so that a busy machine hurts both; the medians count.
    [[nodiscard]] Result<Figure> compare(const Measure &ours, const Measure &baseline);

private:
    Bench(const ConnectionProfile &profile, const Secret &password, int rounds)
        : m_workspace(std::make_shared<Workspace>(profile, password))
        , m_rounds(rounds)
    {
    }

    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<RawPostgres> m_raw;
    std::optional<StallFigures> m_stallFigures;
    int m_rounds;
    int m_people = 0;
};

/// A statement by which a table fetches these rows; that of people where no other is named.
[[nodiscard]] CompiledQuery rowsByKey(QLatin1StringView statement, const QList<QUuid> &keys);
[[nodiscard]] CompiledQuery rowsByKey(const QList<QUuid> &keys);

/// Milliseconds that `work`, which returns a Result or Status, takes.
template<class Work>
[[nodiscard]] Result<double> timed(Work work)
{
    QElapsedTimer clock;
    clock.start();
    if (auto outcome = work(); !outcome)
        return failure(outcome.error());
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// Fails when a case and its baseline do not give the same answer: then their times say nothing.
template<class Value>
[[nodiscard]] Status agree(const Value &ours, const Value &baseline)
{
    if (ours == baseline)
        return {};
    return failure(Error::of(Error::Kind::Internal, QStringLiteral("the baseline gives another answer")));
}

} // namespace steward
