// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/transfer/importrequest.h>

#include <QFile>
#include <QSaveFile>

#include <memory>

namespace steward {

/// The file of an import, some thousand records at a time. Errors everywhere: those of CsvReader.
class ImportFile
{
public:
    /// Reads the header. Errors besides: "file_not_readable"; "csv_empty"; Invalid "map" when it has
    /// another number of columns than targets.
    [[nodiscard]] Status open(const ImportRequest &request);
    [[nodiscard]] const CsvRecord &header() const { return m_header; }

    /// Empty behind the last one.
    [[nodiscard]] Result<QList<CsvRecord>> nextBatch();

    [[nodiscard]] qint64 size() const { return m_file->size(); }
    [[nodiscard]] qint64 position() const { return m_reader->position(); }

private:
    std::unique_ptr<QFile> m_file = std::make_unique<QFile>();
    std::unique_ptr<CsvReader> m_reader;
    CsvRecord m_header;
};

/// The rows that could not be imported, as they were, with one more column that says why: to be mended
/// and imported again. Does nothing when none is wanted. Errors everywhere: those of the writers.
class RejectsFile
{
public:
    [[nodiscard]] Status open(const ImportRequest &request, const CsvRecord &header);
    [[nodiscard]] Status add(const CsvRecord &record, const RowProblem &problem);
    /// The file appears, unless nothing was rejected.
    [[nodiscard]] Status finish();

private:
    [[nodiscard]] Status write(const QList<CsvCell> &cells);

    std::unique_ptr<QSaveFile> m_file;
    std::function<QString(const RowProblem &)> m_describe;
    char m_delimiter = ',';
    qsizetype m_columns = 0;
    qsizetype m_problemColumn = -1; ///< of a file that has been rejected before
    qint64 m_count = 0;
};

} // namespace steward
