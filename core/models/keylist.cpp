// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/models/keylist.h>

#include <core/db/statement.h>
#include <core/db/transaction.h>

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr size_t LargeChunk = 1 << 16;
// As db/limit_first_screen says.
constexpr qint64 FirstScreenMilliseconds = 100;

// Empty when the first screen is not to be had much sooner than everything.
Result<KeyChunk> firstScreen(Connection &connection, const KeyQuery &query)
{
    if (query.isFiltered && connection.dialect() == Dialect::Sqlite)
        return KeyChunk(); // the stream comes in the order of an index, the first ones soon
    const auto budget = TRY(Transaction::begin(connection, "first screen"_L1));
    if (query.isFiltered)
        TRY(Statement(connection, "db/limit_first_screen"_L1).number());
    QElapsedTimer clock;
    clock.start();
    KeyChunk keys;
    const Status status = streamUuids(connection, query.first.sql, query.first.values,
                                      [&](const QUuid &key) { keys.push_back(key); });
    budget->rollback();
    // The server reports its own time limit like a cancellation by hand, which comes at any time.
    const bool isOverTime = clock.elapsed() >= FirstScreenMilliseconds - 1;
    if (!status && !(status.error().kind == Error::Kind::Cancelled && isOverTime))
        return failure(status.error());
    return status ? keys : KeyChunk();
}

} // namespace

Status streamKeys(Connection &connection, const KeyQuery &query, const std::function<void(KeyChunk)> &emitChunk)
{
    const auto snapshot = TRY(Transaction::begin(connection, "list keys"_L1, Transaction::Mode::Snapshot));
    // The server sorts all rows before it sends the first one; the first screen alone is quick.
    KeyChunk first = TRY(firstScreen(connection, query));
    size_t alreadySent = first.size();
    if (alreadySent > 0)
        emitChunk(std::move(first));
    KeyChunk chunk;
    size_t limit = alreadySent > 0 ? LargeChunk : static_cast<size_t>(FirstKeys);
    TRY_STATUS(streamUuids(connection, query.all.sql, query.all.values, [&](const QUuid &key) {
        if (alreadySent > 0) {
            --alreadySent;
            return;
        }
        chunk.push_back(key);
        if (chunk.size() < limit)
            return;
        emitChunk(std::exchange(chunk, {}));
        limit = LargeChunk;
        chunk.reserve(LargeChunk);
    }));
    emitChunk(std::move(chunk));
    return {};
}

} // namespace steward
