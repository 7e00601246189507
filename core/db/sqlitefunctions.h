// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

struct sqlite3;

namespace steward {

/// Gives a SQLite connection what PostgreSQL has: the collation UNICODE_NOCASE (citext) and the
/// function unicode_lower(text), both for all of Unicode.
void installUnicodeFunctions(sqlite3 *connection);

} // namespace steward
