// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <app/ctl/arguments.h>
#include <app/ctl/table.h>
#include <core/models/sortkey.h>

#include <QDateTime>
#include <QJsonObject>

namespace steward::ctl {

/// Writes what a command lists, record by record, in the format that was asked for: columns under their
/// titles for people, under their names for CSV, and whole objects for JSON.
class RecordWriter
{
public:
    RecordWriter(Console &console, const QStringList &names, const QStringList &titles);

    void write(const Row &row, const QJsonObject &object);
    /// Nothing comes after it.
    void finish();

private:
    Console &m_console;
    QStringList m_titles;
    QList<Row> m_rows; ///< for people: the widths are known at the end
    bool m_isFirst = true;
};

/// "field", "field:asc" or "field:desc". Errors: Invalid "sort".
[[nodiscard]] Result<SortKey> sortKey(const QString &text);

/// What --limit says; without it, programs get everything and people so many; 0 is everything. Errors:
/// Invalid "limit".
[[nodiscard]] Result<qint64> limitOf(const Arguments &arguments, qint64 limitForPeople);

/// People read the time of their own zone, programs that of the database.
[[nodiscard]] QString timeCell(const QDateTime &time, Console::Format format);

} // namespace steward::ctl
