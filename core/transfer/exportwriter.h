// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/csv/csvformat.h>
#include <core/fields/fielddefinition.h>
#include <core/users/userfield.h>

#include <QIODevice>

#include <memory>

namespace steward {

/// Json is one array of objects, JsonLines one object a line, Xlsx a workbook of Office Open XML.
enum class ExportFormat { Csv, Json, JsonLines, Xlsx };

/// "csv", "json", "jsonl", "xlsx": also how the names of such files end.
[[nodiscard]] QString exportFormatName(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> parseExportFormat(const QString &name);

/// One column of the file: which field, and what a spreadsheet says above it.
struct ExportColumn
{
    UserField field;
    QString title;
};

struct ExportLayout
{
    QList<ExportColumn> columns;
    ExportFormat format = ExportFormat::Csv;
    CsvFormat csv;
};

/// Writes people, one after the other, in constant memory. CSV and JSON name columns by the ids of
/// their fields, a workbook by titles. Errors everywhere: those of the device ("file_not_writable",
/// DiskFull); Invalid with identifier "cell_too_long" where a workbook cannot hold a text.
class ExportWriter
{
public:
    virtual ~ExportWriter() = default;

    [[nodiscard]] virtual Status begin() = 0;
    [[nodiscard]] virtual Status write(const ListedUser &listed) = 0;
    [[nodiscard]] virtual Status finish() = 0;
};

/// `out` is open, and lives longer.
[[nodiscard]] std::unique_ptr<ExportWriter> makeExportWriter(const ExportLayout &layout,
                                                             const FieldDefinitions &definitions, QIODevice &out);

} // namespace steward
