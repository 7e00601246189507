// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>
#include <QTextStream>

namespace steward::ctl {

using Row = QStringList;

/// Columns aligned under their titles, for people; cells with line breaks stay on one line.
void writeTable(QTextStream &out, const QStringList &titles, const QList<Row> &rows);

/// One CSV record (RFC 4180). Cells that a spreadsheet would run as a formula get an apostrophe.
void writeCsv(QTextStream &out, const Row &row);

} // namespace steward::ctl
