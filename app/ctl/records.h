// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <app/ctl/arguments.h>
#include <app/ctl/table.h>
#include <core/models/sortkey.h>

#include <QDateTime>
#include <QJsonArray>

namespace steward::ctl {

/// What a command lists: columns for people and, under their names, for CSV; whole objects for JSON.
struct Records
{
    QStringList names;
    QStringList titles;
    QList<Row> rows;
    QJsonArray objects;
};

/// Writes them in the format that was asked for.
void writeRecords(Console &console, const Records &records);

/// "field", "field:asc" or "field:desc". Errors: Invalid "sort".
[[nodiscard]] Result<SortKey> sortKey(const QString &text);

/// What --limit says; without it, programs get everything and people so many; 0 is everything. Errors:
/// Invalid "limit".
[[nodiscard]] Result<qint64> limitOf(const Arguments &arguments, qint64 limitForPeople);

/// People read the time of their own zone, programs that of the database.
[[nodiscard]] QString timeCell(const QDateTime &time, Console::Format format);

} // namespace steward::ctl
