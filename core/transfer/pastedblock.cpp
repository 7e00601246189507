// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/transfer/pastedblock.h>

#include <core/base/uuid.h>
#include <core/transfer/importjudge.h>
#include <core/transfer/importtargets.h>

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr qint64 MostBytes = qint64{16} << 20;
constexpr qsizetype SliceSize = 5'000;

Result<QList<CsvRecord>> readRecords(const QByteArray &bytes, const CsvFormat &format)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, format, {.mostBytes = MostBytes});
    QList<CsvRecord> records;
    for (;;) {
        auto record = TRY(reader.next());
        if (!record)
            return records;
        records.append(std::move(*record));
    }
}

QStringList textsOf(const CsvRecord &record)
{
    QStringList texts;
    for (const CsvCell &cell : record.cells)
        texts << cell.value_or(QString()).trimmed();
    return texts;
}

// What a cell looks like, for a block without a header.
QString keyLike(const QString &text)
{
    if (parseUuid(text))
        return u"uuid"_s;
    return text.contains(u'@') ? u"email"_s : u"username"_s;
}

// The key first, then the columns that stand behind it in the table.
QStringList headersFor(const QString &key, qsizetype count, const QStringList &columns)
{
    QStringList headers{key};
    for (qsizetype i = columns.indexOf(key) + 1; i < columns.size() && headers.size() < count; ++i)
        headers << (columns.at(i) == "full_name"_L1 ? QString() : columns.at(i));
    while (headers.size() < count)
        headers << QString();
    return headers;
}

} // namespace

Result<CsvPreview> readBlock(const QString &text, const QStringList &columns, const FieldDefinitions &definitions)
{
    const QByteArray bytes = text.toUtf8();
    const bool hasTab = text.section(u'\n', 0, 0).contains(u'\t');
    CsvPreview block;
    block.bytes = bytes.size();
    block.format = hasTab ? CsvFormat{'\t', TextEncoding::Utf8, false} : TRY(detectCsvFormat(bytes.left(1 << 16)));
    block.records = TRY(readRecords(bytes, block.format));
    if (block.records.isEmpty())
        return block;
    const QStringList first = textsOf(block.records.first());
    if (!guessKey(guessTargets(first, definitions)).isEmpty()) {
        block.headers = first;
        block.records.removeFirst();
    } else {
        block.headers = headersFor(keyLike(first.value(0)), first.size(), columns);
    }
    return block;
}

Result<BlockMatch> matchBlock(const ServiceContext &context, const ImportRequest &request,
                              const QList<CsvRecord> &records)
{
    ImportJudge judge(context, request);
    TRY_STATUS(judge.prepare());
    BlockMatch match;
    match.changes.title = request.title;
    for (qsizetype from = 0; from < records.size(); from += SliceSize) {
        for (ImportRow &row : TRY(judge.match(records.mid(from, SliceSize)))) {
            if (row.fate == ImportRow::Fate::Add) {
                Error error = Error::of(Error::Kind::NotFound);
                error.identifier = u"row_unmatched"_s;
                row.reject(error);
            }
            if (row.fate == ImportRow::Fate::Change)
                match.changes.rows.append(row.change);
            else if (row.fate == ImportRow::Fate::Unchanged)
                ++match.unchanged;
            else
                match.problems.append(row.problem);
        }
    }
    return match;
}

} // namespace steward
