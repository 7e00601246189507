// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace steward {

enum class Dialect { Postgres, Sqlite };

/// The statement that stands in core/ROOM/sql/VERB_OBJECT.sql, or, where the servers differ, in
/// VERB_OBJECT.postgres.sql and VERB_OBJECT.sqlite.sql; without its comments. `name` is
/// "room/verb_object". A missing statement is a programming error and ends the program.
[[nodiscard]] QString sqlText(Dialect dialect, QLatin1StringView name);

/// An identifier in double quotes; the only way that a name which varies gets into SQL.
[[nodiscard]] QString quotedIdentifier(const QString &name);

/// A LIKE pattern in which %, _ and \ of the text are letters (escape character \).
[[nodiscard]] QString escapedPattern(const QString &text);

} // namespace steward
