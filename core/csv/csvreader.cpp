// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/csv/csvreader.h>

#include <csv.h>

#include <deque>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr qint64 PieceSize = 1 << 16;

qint64 lineBreaksIn(QByteArrayView text)
{
    qint64 breaks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        breaks += (text[i] == '\n' || (text[i] == '\r' && !isPair)) ? 1 : 0;
    }
    return breaks;
}

QStringDecoder decoderOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return QStringDecoder(QStringDecoder::Utf8);
    case TextEncoding::Utf16LittleEndian: return QStringDecoder(QStringDecoder::Utf16LE);
    case TextEncoding::Utf16BigEndian: return QStringDecoder(QStringDecoder::Utf16BE);
    case TextEncoding::Windows1252: break;
    }
    QStringDecoder decoder("windows-1252");
    return decoder.isValid() ? std::move(decoder) : QStringDecoder(QStringDecoder::Latin1);
}

// A byte order mark at the beginning is no text, whatever the format says about it.
qint64 markLength(QIODevice &source, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return source.peek(3) == "\xEF\xBB\xBF" ? 3 : 0;
    case TextEncoding::Utf16LittleEndian: return source.peek(2) == "\xFF\xFE" ? 2 : 0;
    case TextEncoding::Utf16BigEndian: return source.peek(2) == "\xFE\xFF" ? 2 : 0;
    case TextEncoding::Windows1252: break;
    }
    return 0;
}

int isNoSpace(unsigned char)
{
    return 0; // blanks belong to the cell that they stand in
}

} // namespace

/// libcsv with what it has parsed so far.
class CsvReader::Parser
{
public:
    Parser(char delimiter, qsizetype mostColumns)
        : m_mostColumns(mostColumns)
    {
        csv_init(&m_csv, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL | CSV_EMPTY_IS_NULL);
        csv_set_delim(&m_csv, static_cast<unsigned char>(delimiter));
        csv_set_space_func(&m_csv, isNoSpace);
        csv_set_blk_size(&m_csv, PieceSize);
    }
    ~Parser() { csv_free(&m_csv); }
    Q_DISABLE_COPY_MOVE(Parser)

    bool parse(const QByteArray &utf8)
    {
        const auto size = static_cast<size_t>(utf8.size());
        return csv_parse(&m_csv, utf8.constData(), size, addCell, endRecord, this) == size;
    }
    bool finish() { return csv_fini(&m_csv, addCell, endRecord, this) == 0; }

    [[nodiscard]] bool isTooWide() const { return m_isTooWide; }
    [[nodiscard]] qint64 bufferSize() { return static_cast<qint64>(csv_get_buffer_size(&m_csv)); }
    /// Where the record begins that is being read.
    [[nodiscard]] qint64 line() const { return m_cells.isEmpty() ? m_line : m_recordLine; }
    std::deque<CsvRecord> &records() { return m_records; }

private:
    static void addCell(void *text, size_t size, void *self)
    {
        static_cast<Parser *>(self)->add(QByteArrayView(static_cast<const char *>(text), static_cast<qsizetype>(size)));
    }
    static void endRecord(int end, void *self) { static_cast<Parser *>(self)->end(end); }

    void add(QByteArrayView text)
    {
        if (m_cells.isEmpty())
            m_recordLine = m_line;
        m_line += lineBreaksIn(text);
        if (m_cells.size() == m_mostColumns)
            m_isTooWide = true;
        else
            m_cells.append(text.data() ? CsvCell(withoutGuard(QString::fromUtf8(text))) : CsvCell());
    }

    void end(int character)
    {
        // The second half of CR LF ends nothing.
        const bool isSecondHalf = character == '\n' && m_lastEnd == '\r' && m_cells.isEmpty();
        m_lastEnd = isSecondHalf ? 0 : character;
        if (isSecondHalf)
            return;
        if (!m_cells.isEmpty())
            m_records.push_back({m_recordLine, std::exchange(m_cells, {})});
        ++m_line;
    }

    csv_parser m_csv{};
    qsizetype m_mostColumns;
    qint64 m_line = 1;
    qint64 m_recordLine = 1;
    int m_lastEnd = 0;
    bool m_isTooWide = false;
    QList<CsvCell> m_cells;
    std::deque<CsvRecord> m_records;
};

CsvReader::CsvReader(QIODevice &source, const CsvFormat &format, const CsvLimits &limits)
    : m_source(source)
    , m_format(format)
    , m_limits(limits)
    , m_decoder(decoderOf(format.encoding))
    , m_parser(std::make_unique<Parser>(format.delimiter, limits.mostColumns))
{
}

CsvReader::~CsvReader() = default;

Error CsvReader::problem(const QString &identifier) const
{
    Error error = Error::of(Error::Kind::Invalid, QString::number(m_parser->line()));
    error.identifier = identifier;
    return error;
}

Result<std::optional<CsvRecord>> CsvReader::next()
{
    std::deque<CsvRecord> &records = m_parser->records();
    while (records.empty() && !m_isAtEnd)
        TRY_STATUS(readPiece());
    if (records.empty())
        return std::optional<CsvRecord>();
    std::optional<CsvRecord> record(std::move(records.front()));
    records.pop_front();
    return record;
}

Status CsvReader::readPiece()
{
    if (m_source.size() > m_limits.mostBytes || m_position > m_limits.mostBytes)
        return failure(problem(u"csv_too_large"_s));
    if (m_position == 0)
        m_position += m_source.skip(markLength(m_source, m_format.encoding));
    const QByteArray piece = m_source.read(PieceSize);
    m_position += piece.size();
    m_isAtEnd = piece.isEmpty();
    const QByteArray utf8 = TRY(decoded(piece));
    const bool isFine = m_isAtEnd ? m_parser->finish() : m_parser->parse(utf8);
    if (m_parser->isTooWide())
        return failure(problem(u"csv_too_many_columns"_s));
    if (!isFine)
        return failure(problem(u"csv_quotes"_s));
    if (m_parser->bufferSize() > m_limits.longestCell + 2 * PieceSize)
        return failure(problem(u"csv_cell_too_long"_s));
    return {};
}

Result<QByteArray> CsvReader::decoded(const QByteArray &piece)
{
    const QString text = m_decoder.decode(piece);
    if (m_decoder.hasError())
        return failure(problem(u"csv_encoding"_s));
    QByteArray utf8 = m_format.encoding == TextEncoding::Utf8 ? piece : text.toUtf8();
    if (utf8.contains('\0'))
        return failure(problem(u"csv_binary"_s));
    return utf8;
}

} // namespace steward
