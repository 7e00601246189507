// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/db/keystream.h>
#include <core/models/snapshotmodel.h>

#include <functional>

namespace steward {

/// A query for the keys of a large table, as its compiler makes it.
struct KeyQuery
{
    CompiledQuery all;
    CompiledQuery first;     ///< of FirstKeys rows: a server can find these without sorting all
    bool isFiltered = false; ///< a server may look through the whole table for few rows
};

/// How many keys the first screen asks for.
inline constexpr qint64 FirstKeys = 128;

/// Streams the keys of a query, the first screen at once, then in large chunks; all of one state of
/// the database. Errors: those of the server; Cancelled.
[[nodiscard]] Status streamKeys(Connection &connection, const KeyQuery &query,
                                const std::function<void(KeyChunk)> &emitChunk);

} // namespace steward
