// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/csv/csvformat.h>

#include <QIODevice>
#include <QStringDecoder>

#include <memory>

namespace steward {

/// What a file may cost at most.
struct CsvLimits
{
    qint64 mostBytes = qint64{1} << 30;
    qint64 longestCell = qint64{1} << 20; ///< bytes of UTF-8
    qsizetype mostColumns = 1'000;
};

struct CsvRecord
{
    qint64 line = 0; ///< where it begins, counted from 1
    QList<CsvCell> cells;
};

/// Reads CSV (RFC 4180, by libcsv) piece by piece in constant memory: line ends of every kind, mixed;
/// cells without guards against formulas; empty lines are no records. Errors everywhere: Invalid with
/// identifier "csv_too_large", "csv_binary" (NUL characters), "csv_encoding" (bytes that are no text),
/// "csv_quotes", "csv_cell_too_long", "csv_too_many_columns", whose detail is the line; Internal
/// "file_not_readable".
class CsvReader
{
public:
    /// `source` is open at its beginning, and lives longer.
    CsvReader(QIODevice &source, const CsvFormat &format, const CsvLimits &limits = {});
    ~CsvReader();
    Q_DISABLE_COPY_MOVE(CsvReader)

    /// The next record; nothing behind the last one.
    [[nodiscard]] Result<std::optional<CsvRecord>> next();

    /// How many bytes have been read.
    [[nodiscard]] qint64 position() const { return m_position; }

private:
    class Parser;

    [[nodiscard]] Status readPiece();
    [[nodiscard]] Result<QByteArray> decoded(const QByteArray &piece);
    [[nodiscard]] Error problem(const QString &identifier) const;

    QIODevice &m_source;
    CsvFormat m_format;
    CsvLimits m_limits;
    QStringDecoder m_decoder;
    std::unique_ptr<Parser> m_parser;
    qint64 m_position = 0;
    bool m_isAtEnd = false;
};

/// What the beginning of a file says about its format; a guess that a person may correct. Errors:
/// Invalid "csv_binary".
[[nodiscard]] Result<CsvFormat> detectCsvFormat(const QByteArray &beginning);

/// The first records of a file, for a look at it.
struct CsvPreview
{
    CsvFormat format;
    qint64 bytes = 0; ///< of the whole file
    QStringList headers;
    QList<CsvRecord> records;
};

/// Reads at most `most` records in the given format, or in the detected one. Errors: those of
/// CsvReader; Invalid "csv_empty" for a file without a first line.
[[nodiscard]] Result<CsvPreview> previewCsv(const QString &path, const std::optional<CsvFormat> &format = {},
                                            qsizetype most = 50);

} // namespace steward
