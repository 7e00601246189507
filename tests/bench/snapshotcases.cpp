// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "bench.h"
#include "benchmodel.h"

using namespace Qt::StringLiterals;

namespace steward {

namespace {

UserQuery searching(const QString &words)
{
    return {.search = words, .filter = {}, .sort = {}};
}

UserQuery filtering(const UserCondition &condition)
{
    return {.search = {}, .filter = {.match = UserFilter::Match::All, .conditions = {condition}, .groups = {}}, .sort = {}};
}

UserQuery sortedBy(const QString &field, Qt::SortOrder order)
{
    return {.search = {}, .filter = {}, .sort = {{field, order}}};
}

/// From the start of the query until the model has all keys, against libpq reading the same keys.
Result<Figure> allKeys(Bench &bench, const UserQuery &query)
{
    BenchModel table(bench.database());
    const CompiledQuery compiled = TRY(bench.compiler().keys(query));
    KeyChunk keys;
    const Figure figure = TRY(bench.compare([&] { return timed([&] { return table.showAll(query); }); },
                                            [&] {
                                                return timed([&]() -> Status {
                                                    keys = TRY(bench.raw().keys(compiled));
                                                    return {};
                                                });
                                            }));
    TRY_STATUS(agree(table.keys(), keys));
    return figure;
}

/// From the start of the query until the first screen can be painted, against libpq asking for the
/// keys of that screen and then for its rows.
Result<Figure> firstScreen(Bench &bench, const UserQuery &query)
{
    BenchModel table(bench.database());
    const CompiledQuery compiled = TRY(bench.compiler().firstKeys(query, BenchModel::ScreenRows));
    const auto baseline = [&]() -> Status {
        const KeyChunk keys = TRY(bench.raw().keys(compiled));
        return agree(TRY(bench.raw().rows(rowsByKey({keys.begin(), keys.end()}))), qint64(keys.size()));
    };
    const auto ours = [&]() -> Result<double> {
        const double milliseconds = TRY(timed([&] { return table.showFirstScreen(query); }));
        // The rest of the keys is still coming; it must not burden the baseline's turn.
        TRY_STATUS(table.waitForAllKeys());
        return milliseconds;
    };
    return bench.compare(ours, [&] { return timed(baseline); });
}

/// With all keys there, from the jump until the last screen can be painted.
Result<Figure> jumpToEnd(Bench &bench)
{
    BenchModel table(bench.database());
    const auto ours = [&]() -> Result<double> {
        TRY_STATUS(table.showAll({}));
        const int first = std::max(0, table.model().rowCount() - BenchModel::ScreenRows);
        return timed([&] { return table.waitForScreen(first); });
    };
    const auto baseline = [&]() -> Status {
        const KeyChunk keys = table.keys();
        const auto screen = std::min<std::ptrdiff_t>(std::ssize(keys), BenchModel::ScreenRows);
        return agree(TRY(bench.raw().rows(rowsByKey({keys.end() - screen, keys.end()}))), qint64(screen));
    };
    return bench.compare(ours, [&] { return timed(baseline); });
}

} // namespace

QList<BenchCase> snapshotCases()
{
    return {
        {"first_row"_L1, "ms"_L1, [](Bench &bench) { return firstScreen(bench, {}); }},
        {"first_row_by_time"_L1, "ms"_L1,
         [](Bench &bench) { return firstScreen(bench, sortedBy(u"inserted_at"_s, Qt::DescendingOrder)); }},
        {"first_row_by_name"_L1, "ms"_L1,
         [](Bench &bench) { return firstScreen(bench, sortedBy(u"full_name"_s, Qt::AscendingOrder)); }},
        {"first_row_search"_L1, "ms"_L1, [](Bench &bench) { return firstScreen(bench, searching(u"example.com"_s)); }},
        {"key_snapshot"_L1, "ms"_L1, [](Bench &bench) { return allKeys(bench, {}); }},
        {"key_snapshot_by_time"_L1, "ms"_L1,
         [](Bench &bench) { return allKeys(bench, sortedBy(u"inserted_at"_s, Qt::DescendingOrder)); }},
        {"jump_to_end"_L1, "ms"_L1, jumpToEnd},
        {"search_many"_L1, "ms"_L1, [](Bench &bench) { return allKeys(bench, searching(u"example.com"_s)); }},
        {"search_few"_L1, "ms"_L1, [](Bench &bench) { return allKeys(bench, searching(u"lindqvist 777"_s)); }},
        {"search_none"_L1, "ms"_L1, [](Bench &bench) { return allKeys(bench, searching(u"xyzzy"_s)); }},
        {"filter_role"_L1, "ms"_L1,
         [](Bench &bench) {
             return allKeys(bench, filtering({u"roles"_s, UserCondition::Operator::Is, u"Admin"_s}));
         }},
        {"filter_field"_L1, "ms"_L1,
         [](Bench &bench) {
             return allKeys(bench, filtering({u"custom.department"_s, UserCondition::Operator::Contains, u"upp"_s}));
         }},
    };
}

} // namespace steward
