// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/transfer/textexport.h>

#include <core/base/rawjson.h>
#include <core/base/writing.h>
#include <core/changes/changeset.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr qsizetype PieceSize = 1 << 18;

} // namespace

Status TextExport::put(const QByteArray &bytes)
{
    m_pending += bytes;
    return m_pending.size() < PieceSize ? Status() : flush();
}

Status TextExport::flush()
{
    const QByteArray piece = std::exchange(m_pending, {});
    if (m_out.write(piece) != piece.size())
        return failure(writingError(m_out));
    return {};
}

CsvExport::CsvExport(const ExportLayout &layout, const FieldDefinitions &definitions, QIODevice &out)
    : TextExport(out)
    , m_layout(layout)
    , m_cells(definitions)
{
}

Status CsvExport::begin()
{
    if (m_layout.csv.hasByteOrderMark)
        TRY_STATUS(put("\xEF\xBB\xBF"));
    QList<CsvCell> ids;
    for (const ExportColumn &column : m_layout.columns)
        ids << column.field.id();
    return put(csvRecord(ids, m_layout.csv.delimiter).toUtf8());
}

Status CsvExport::write(const ListedUser &listed)
{
    QList<CsvCell> cells;
    cells.reserve(m_layout.columns.size());
    for (const ExportColumn &column : m_layout.columns)
        cells << m_cells.cellOf(column.field, listed);
    return put(csvRecord(cells, m_layout.csv.delimiter).toUtf8());
}

JsonExport::JsonExport(const ExportLayout &layout, QIODevice &out)
    : TextExport(out)
    , m_layout(layout)
{
    for (const ExportColumn &column : layout.columns)
        m_keys << jsonText(QJsonValue(column.field.id())) + ':';
}

Status JsonExport::begin()
{
    return isArray() ? put("[") : Status();
}

Status JsonExport::write(const ListedUser &listed)
{
    QByteArray object = isArray() ? (m_isFirst ? "\n{" : ",\n{") : "{";
    m_isFirst = false;
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        if (i > 0)
            object += ',';
        object += m_keys.at(i) + jsonText(changeValue(m_layout.columns.at(i).field, listed));
    }
    return put(object + (isArray() ? "}" : "}\n"));
}

Status JsonExport::finish()
{
    if (isArray())
        TRY_STATUS(put(m_isFirst ? "]\n" : "\n]\n"));
    return flush();
}

} // namespace steward
