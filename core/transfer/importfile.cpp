// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/transfer/importfile.h>

#include <core/base/writing.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr qsizetype BatchSize = 10'000; ///< every look-up of usernames reads the whole table
constexpr QLatin1StringView ProblemHeader{"problem"};

Error identified(Error::Kind kind, const QString &identifier, const QString &detail = {})
{
    Error error = Error::of(kind, detail);
    error.identifier = identifier;
    return error;
}

} // namespace

Status ImportFile::open(const ImportRequest &request)
{
    m_file->setFileName(request.path);
    if (!m_file->open(QIODevice::ReadOnly))
        return failure(identified(Error::Kind::NotFound, u"file_not_readable"_s, m_file->errorString()));
    m_reader = std::make_unique<CsvReader>(*m_file, request.format);
    auto header = TRY(m_reader->next());
    if (!header)
        return failure(identified(Error::Kind::Invalid, u"csv_empty"_s));
    if (header->cells.size() != request.targets.size())
        return failure(Error::invalid(u"map"_s, Violation::Invalid));
    m_header = std::move(*header);
    return {};
}

Result<QList<CsvRecord>> ImportFile::nextBatch()
{
    QList<CsvRecord> records;
    while (records.size() < BatchSize) {
        auto record = TRY(m_reader->next());
        if (!record)
            break;
        records.append(std::move(*record));
    }
    return records;
}

Status RejectsFile::open(const ImportRequest &request, const CsvRecord &header)
{
    if (request.rejectsPath.isEmpty())
        return {};
    m_file = std::make_unique<QSaveFile>(request.rejectsPath);
    m_describe = request.describe;
    m_delimiter = request.format.delimiter;
    m_columns = header.cells.size();
    if (!m_file->open(QIODevice::WriteOnly))
        return failure(writingError(*m_file));
    QList<CsvCell> cells = header.cells;
    m_problemColumn = cells.indexOf(CsvCell(ProblemHeader));
    if (m_problemColumn < 0)
        cells.append(QString(ProblemHeader));
    // Whatever the file was, this one is UTF-8, and says so.
    if (m_file->write("\xEF\xBB\xBF") < 0)
        return failure(writingError(*m_file));
    return write(cells);
}

Status RejectsFile::write(const QList<CsvCell> &cells)
{
    if (m_file->write(csvRecord(cells, m_delimiter).toUtf8()) < 0)
        return failure(writingError(*m_file));
    return {};
}

Status RejectsFile::add(const CsvRecord &record, const RowProblem &problem)
{
    if (!m_file)
        return {};
    ++m_count;
    QList<CsvCell> cells = record.cells;
    while (cells.size() < m_columns)
        cells.append(CsvCell());
    const QString words = m_describe ? m_describe(problem) : problem.error.identifier;
    if (m_problemColumn >= 0)
        cells[m_problemColumn] = words;
    else
        cells.append(words);
    return write(cells);
}

Status RejectsFile::finish()
{
    if (!m_file || m_count == 0)
        return {};
    return m_file->commit() ? Status() : failure(writingError(*m_file));
}

} // namespace steward
