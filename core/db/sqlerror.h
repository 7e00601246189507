// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <core/base/error.h>
#include <core/db/sqltext.h>

class QSqlError;

namespace steward {

/// What a server's error means: SQLSTATE classes on PostgreSQL, result codes on SQLite.
[[nodiscard]] Error errorFrom(const QSqlError &error, Dialect dialect);

/// True for errors after which running the whole transaction once more can succeed.
[[nodiscard]] bool isRetryable(const Error &error);

} // namespace steward
