// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/csv/csvformat.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

bool beginsFormula(QStringView text)
{
    if (text.isEmpty())
        return false;
    const QChar first = text.front();
    return u"=+-@＝＋－＠"_s.contains(first) || first.category() == QChar::Other_Control;
}

// Blanks in front do not keep a spreadsheet from seeing a formula.
QStringView behind(QStringView text, QLatin1StringView skipped)
{
    while (!text.isEmpty() && skipped.contains(text.front()))
        text = text.mid(1);
    return text;
}

bool isNumber(QStringView text)
{
    static const QRegularExpression number(uR"(\A[+-]?[0-9]+([.,][0-9]+)?\z)"_s);
    return number.match(text).hasMatch();
}

QString quoted(const CsvCell &cell, char delimiter)
{
    if (!cell)
        return {};
    QString text = guardedText(*cell);
    const auto isSpecial = [delimiter](QChar c) {
        return c == u'"' || c == u'\r' || c == u'\n' || c == QLatin1Char(delimiter);
    };
    // Readers trim blanks at the edges of cells without quotes.
    const bool hasEdge = !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
    if (text.isEmpty() || hasEdge || std::ranges::any_of(text, isSpecial))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

} // namespace

QString guardedText(const QString &text)
{
    if (isNumber(text) || !beginsFormula(behind(text, "' "_L1)))
        return text;
    return u'\'' + text;
}

QString withoutGuard(const QString &text)
{
    if (!text.startsWith(u'\'') || !beginsFormula(behind(text, "' "_L1)))
        return text;
    return text.mid(1);
}

QString csvRecord(const QList<CsvCell> &cells, char delimiter)
{
    QString record;
    for (const CsvCell &cell : cells) {
        if (&cell != &cells.constFirst())
            record += QLatin1Char(delimiter);
        record += quoted(cell, delimiter);
    }
    // A line without any character would be no record.
    if (record.isEmpty())
        record = u"\"\""_s;
    return record + u"\r\n"_s;
}

} // namespace steward
