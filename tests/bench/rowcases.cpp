// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "bench.h"

#include <core/users/userlist.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr qint64 BlockRows = 64;

/// One block of rows by key, as the table asks for them.
Result<Figure> pageByKey(Bench &bench)
{
    const KeyChunk chunk = TRY(bench.raw().keys(TRY(bench.compiler().firstKeys({}, BlockRows))));
    const QList<QUuid> keys(chunk.begin(), chunk.end());
    const CompiledQuery query = rowsByKey(keys);
    const auto ours = [&]() -> Status {
        return agree(TRY(UserList(bench.connection()).rows(keys)).size(), keys.size());
    };
    const auto baseline = [&]() -> Status { return agree(TRY(bench.raw().rows(query)), qint64(keys.size())); };
    return bench.compare([&] { return timed(ours); }, [&] { return timed(baseline); });
}

Result<Figure> countAll(Bench &bench)
{
    const CompiledQuery query = TRY(bench.compiler().count({}));
    qint64 counted = 0;
    const auto ours = [&]() -> Status {
        counted = TRY(UserList(bench.connection()).count({}));
        return {};
    };
    const auto baseline = [&]() -> Status { return agree(TRY(bench.raw().number(query)), counted); };
    return bench.compare([&] { return timed(ours); }, [&] { return timed(baseline); });
}

} // namespace

QList<BenchCase> rowCases()
{
    return {
        {"page_by_key"_L1, "ms"_L1, pageByKey},
        {"count_all"_L1, "ms"_L1, countAll},
    };
}

} // namespace steward
