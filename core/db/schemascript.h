// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/db/connection.h>

#include <QStringList>

namespace steward {

/// The statements of a script: parts that end with a semicolon at the end of a line, outside the
/// body of a function in $$ and that of a trigger between lines BEGIN and END;. Lines that are comments are left out.
[[nodiscard]] QStringList splitScript(const QString &script);

/// Runs one statement of a schema, which no server lets prepare.
[[nodiscard]] Status runSchemaStatement(Connection &connection, const QString &sql);

/// Runs each statement of the script "ROOM/NAME" in turn. The caller owns the transaction.
[[nodiscard]] Status runScript(Connection &connection, QLatin1StringView name);

} // namespace steward
