// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/table.h>

#include <core/csv/csvformat.h>

#include <algorithm>

#include <wchar.h>

using namespace Qt::StringLiterals;

namespace steward::ctl {

namespace {

constexpr int Gap = 2;

// Control characters would move the cursor or break the row.
QString onOneLine(const QString &text)
{
    QString line = text;
    for (QChar &character : line) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return line;
}

// How many columns a terminal needs: Chinese letters take two, combining marks none.
qsizetype widthOf(const QString &text)
{
    qsizetype width = 0;
    for (const char32_t letter : text.toUcs4())
        width += std::max(0, ::wcwidth(static_cast<wchar_t>(letter)));
    return width;
}

QString padded(const QString &text, qsizetype width)
{
    return text + QString(std::max<qsizetype>(0, width - widthOf(text)), u' ');
}

void writeRow(QTextStream &out, const Row &row, const QList<qsizetype> &widths)
{
    QString line;
    for (qsizetype column = 0; column < widths.size(); ++column)
        line += padded(onOneLine(row.value(column)), widths.at(column) + Gap);
    while (line.endsWith(u' '))
        line.chop(1);
    out << line << '\n';
}

} // namespace

void writeTable(QTextStream &out, const QStringList &titles, const QList<Row> &rows)
{
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < titles.size(); ++column) {
        qsizetype width = widthOf(titles.at(column));
        for (const Row &row : rows)
            width = std::max(width, widthOf(onOneLine(row.value(column))));
        widths << width;
    }
    writeRow(out, titles, widths);
    for (const Row &row : rows)
        writeRow(out, row, widths);
}

void writeCsv(QTextStream &out, const Row &row)
{
    QList<CsvCell> cells;
    for (const QString &cell : row)
        cells << (cell.isEmpty() ? CsvCell() : CsvCell(cell));
    out << csvRecord(cells);
}

} // namespace steward::ctl
