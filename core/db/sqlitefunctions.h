// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

struct sqlite3;

namespace steward {

/// Gives a SQLite connection what PostgreSQL has: the collation UNICODE_NOCASE (citext) and the
/// function unicode_lower(text), both for all of Unicode; and merged_fields(object, sets, removes),
/// a JSON object with some members set and others gone, all others in their very text.
void installUnicodeFunctions(sqlite3 *connection);

} // namespace steward
