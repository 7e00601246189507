// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/csv/csvreader.h>

#include <QBuffer>
#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr qint64 SampleSize = 1 << 16;
constexpr qsizetype SampleRecords = 40;
constexpr int LongestCharacter = 4; ///< bytes of UTF-8

Error noText()
{
    Error error = Error::of(Error::Kind::Invalid, u"1"_s);
    error.identifier = u"csv_binary"_s;
    return error;
}

bool isControl(char c)
{
    return (c >= 0 && c < '\t') || (c > '\r' && c < ' ');
}

// The sample may end in the middle of a character.
bool isUtf8(QByteArrayView sample)
{
    for (int cut = 0; cut < LongestCharacter && cut <= sample.size(); ++cut) {
        if (sample.chopped(cut).isValidUtf8())
            return true;
    }
    return false;
}

// Letters of most languages leave one byte of each pair empty.
std::optional<TextEncoding> withoutMark16(QByteArrayView sample)
{
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[static_cast<size_t>(i % 2)] += sample[i] == 0 ? 1 : 0;
    const qsizetype enough = std::max<qsizetype>(1, sample.size() / 5);
    if (zeros[1] >= enough && zeros[0] == 0)
        return TextEncoding::Utf16LittleEndian;
    if (zeros[0] >= enough && zeros[1] == 0)
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

Result<CsvFormat> detectEncoding(const QByteArray &sample)
{
    if (sample.startsWith("\xEF\xBB\xBF"))
        return CsvFormat{',', TextEncoding::Utf8, true};
    if (sample.startsWith("\xFF\xFE"))
        return CsvFormat{',', TextEncoding::Utf16LittleEndian, true};
    if (sample.startsWith("\xFE\xFF"))
        return CsvFormat{',', TextEncoding::Utf16BigEndian, true};
    if (const auto encoding = withoutMark16(sample))
        return CsvFormat{',', *encoding, false};
    if (std::ranges::any_of(sample, isControl))
        return failure(noText());
    return CsvFormat{',', isUtf8(sample) ? TextEncoding::Utf8 : TextEncoding::Windows1252, false};
}

// How well the sample falls into columns: as many records as possible as wide as the first.
qsizetype fitness(QByteArray sample, const CsvFormat &format)
{
    QBuffer buffer(&sample);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, format);
    qsizetype width = 0;
    qsizetype fitting = 0;
    for (qsizetype count = 0; count < SampleRecords; ++count) {
        const auto record = reader.next();
        if (!record || !*record)
            break;
        width = count == 0 ? (*record)->cells.size() : width;
        fitting += (*record)->cells.size() == width ? 1 : 0;
    }
    return width > 1 ? fitting * 1'000 + width : 0;
}

Result<CsvPreview> readPreview(QFile &file, const CsvFormat &format, qsizetype most)
{
    CsvReader reader(file, format);
    CsvPreview preview{format, file.size(), {}, {}};
    const auto header = TRY(reader.next());
    if (!header) {
        Error error = Error::of(Error::Kind::Invalid);
        error.identifier = u"csv_empty"_s;
        return failure(error);
    }
    for (const CsvCell &cell : header->cells)
        preview.headers << cell.value_or(QString()).trimmed();
    while (preview.records.size() < most) {
        auto record = TRY(reader.next());
        if (!record)
            break;
        preview.records.append(std::move(*record));
    }
    return preview;
}

} // namespace

Result<CsvFormat> detectCsvFormat(const QByteArray &beginning)
{
    CsvFormat best = TRY(detectEncoding(beginning));
    qsizetype bestFitness = 0;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        CsvFormat format = best;
        format.delimiter = delimiter;
        if (const qsizetype fit = fitness(beginning, format); fit > bestFitness) {
            bestFitness = fit;
            best.delimiter = delimiter;
        }
    }
    return best;
}

Result<CsvPreview> previewCsv(const QString &path, const std::optional<CsvFormat> &format, qsizetype most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Error error = Error::of(Error::Kind::NotFound, file.errorString());
        error.identifier = u"file_not_readable"_s;
        return failure(error);
    }
    const CsvFormat chosen = format ? *format : TRY(detectCsvFormat(file.peek(SampleSize)));
    return readPreview(file, chosen, most);
}

} // namespace steward
