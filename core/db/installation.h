// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/db/connection.h>

#include <QSet>

namespace steward {

/// What stands in the database that a connection has reached: read once after connecting.
struct Installation
{
    /// Upgraded databases have foreign keys with ON DELETE actions, fresh ones hardly any.
    enum class Layout { Embedded, Fresh, Upgraded, Mixed };

    static constexpr int OldestVersion = 76;
    static constexpr int CurrentVersion = 78;
    static constexpr int EmbeddedStep = 17; ///< the last step of core/workspace that makes an embedded file

    Layout layout = Layout::Embedded;
    int version = 0;         ///< PhoenixKit's schema version
    QSet<QString> tables;    ///< names of all tables in the schema; optional modules may be missing
    QString serverVersion;   ///< "PostgreSQL 15.18" or "SQLite 3.40.1"
    QString serverTimeZone;  ///< the database's default; PhoenixKit's token windows shift unless UTC

    [[nodiscard]] bool has(const QString &table) const { return tables.contains(table); }
};

/// Looks the installation up in the catalogue. Errors: NotPhoenixKit (no such tables, or the tables
/// that Steward needs lack columns; detail names them), TooOld (version below 76), TooNew (a file made
/// by a newer Steward), and those of the server.
[[nodiscard]] Result<Installation> inspectInstallation(Connection &connection);

} // namespace steward
