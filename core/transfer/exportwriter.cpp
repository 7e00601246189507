// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/transfer/exportwriter.h>

#include <core/transfer/textexport.h>
#include <core/transfer/xlsxexport.h>

using namespace Qt::StringLiterals;

namespace steward {

QString exportFormatName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv: return u"csv"_s;
    case ExportFormat::Json: return u"json"_s;
    case ExportFormat::JsonLines: return u"jsonl"_s;
    case ExportFormat::Xlsx: return u"xlsx"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ExportFormat> parseExportFormat(const QString &name)
{
    for (const auto format : {ExportFormat::Csv, ExportFormat::Json, ExportFormat::JsonLines, ExportFormat::Xlsx}) {
        if (name.compare(exportFormatName(format), Qt::CaseInsensitive) == 0)
            return format;
    }
    return std::nullopt;
}

std::unique_ptr<ExportWriter> makeExportWriter(const ExportLayout &layout, const FieldDefinitions &definitions,
                                               QIODevice &out)
{
    switch (layout.format) {
    case ExportFormat::Csv: return std::make_unique<CsvExport>(layout, definitions, out);
    case ExportFormat::Json:
    case ExportFormat::JsonLines: return std::make_unique<JsonExport>(layout, out);
    case ExportFormat::Xlsx: return std::make_unique<XlsxExport>(layout, definitions, out);
    }
    Q_UNREACHABLE();
}

} // namespace steward
