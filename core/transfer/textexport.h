// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/transfer/exportwriter.h>
#include <core/transfer/fieldcells.h>

namespace steward {

/// What CSV and JSON have in common: texts that are collected into larger pieces.
class TextExport : public ExportWriter
{
public:
    explicit TextExport(QIODevice &out)
        : m_out(out)
    {
    }

protected:
    Status put(const QByteArray &bytes);
    Status flush();

private:
    QIODevice &m_out;
    QByteArray m_pending;
};

/// RFC 4180 with the ids of the fields in the first record; always UTF-8.
class CsvExport : public TextExport
{
public:
    CsvExport(const ExportLayout &layout, const FieldDefinitions &definitions, QIODevice &out);

    Status begin() override;
    Status write(const ListedUser &listed) override;
    Status finish() override { return flush(); }

private:
    ExportLayout m_layout;
    FieldCells m_cells;
};

/// One array of objects, or one object a line; members in the order of the columns, values in the
/// notation of change sets.
class JsonExport : public TextExport
{
public:
    JsonExport(const ExportLayout &layout, QIODevice &out);

    Status begin() override;
    Status write(const ListedUser &listed) override;
    Status finish() override;

private:
    [[nodiscard]] bool isArray() const { return m_layout.format == ExportFormat::Json; }

    ExportLayout m_layout;
    QList<QByteArray> m_keys;
    bool m_isFirst = true;
};

} // namespace steward
