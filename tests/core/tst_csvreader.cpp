// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/csv/csvreader.h>

#include <QBuffer>
#include <QRandomGenerator>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

/// Endless text that is nowhere in memory.
class EndlessText : public QIODevice
{
public:
    EndlessText(const QByteArray &pattern, qint64 length)
        : m_pattern(pattern)
        , m_length(length)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] qint64 size() const override { return m_length; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, m_length - m_given);
        for (qint64 i = 0; i < count; ++i)
            data[i] = m_pattern.at((m_given + i) % m_pattern.size());
        m_given += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_pattern;
    qint64 m_length;
    qint64 m_given = 0;
};

struct Reading
{
    QList<CsvRecord> records;
    QString problem; ///< identifier and line
};

Reading readAll(QIODevice &source, const CsvFormat &format, const CsvLimits &limits = {})
{
    CsvReader reader(source, format, limits);
    Reading reading;
    for (;;) {
        auto record = reader.next();
        if (!record)
            reading.problem = record.error().identifier + u' ' + record.error().detail;
        if (!record || !*record)
            return reading;
        reading.records.append(**record);
    }
}

Reading readAll(QByteArray text, const CsvFormat &format = {})
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return readAll(buffer, format);
}

// "1:a|b 2:NULL": line and cells of each record.
QString shown(const QList<CsvRecord> &records)
{
    QStringList lines;
    for (const CsvRecord &record : records) {
        QStringList cells;
        for (const CsvCell &cell : record.cells)
            cells << cell.value_or(u"NULL"_s);
        lines << QString::number(record.line) + u':' + cells.join(u'|');
    }
    return lines.join(u' ');
}

} // namespace

/// Files as other programs, people and enemies write them.
class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRecords_data();
    void readsRecords();
    void refuses_data();
    void refuses();
    void detectsTheFormat_data();
    void detectsTheFormat();
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void keepsWhatWasWritten();
    void staysSmall_data();
    void staysSmall();
    void survivesNoise();
    void previews();
};

void TestCsvReader::readsRecords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("records");
    QTest::newRow("plain") << QByteArray("a,b\r\nc,d\r\n") << u"1:a|b 2:c|d"_s;
    QTest::newRow("no line end") << QByteArray("a,b\nc,d") << u"1:a|b 2:c|d"_s;
    QTest::newRow("mixed line ends") << QByteArray("a\r\nb\nc\rd\n") << u"1:a 2:b 3:c 4:d"_s;
    QTest::newRow("empty lines") << QByteArray("a\n\n\r\n\rb\n") << u"1:a 5:b"_s;
    QTest::newRow("NULL and empty") << QByteArray("a,,\"\"\n,\n") << u"1:a|NULL| 2:NULL|NULL"_s;
    QTest::newRow("quotes") << QByteArray("\"say \"\"x\"\"\",\"a,b\"\n") << u"1:say \"x\"|a,b"_s;
    QTest::newRow("line breaks inside") << QByteArray("\"a\r\nb\nc\rd\",e\nf,g\n") << u"1:a\r\nb\nc\rd|e 5:f|g"_s;
    QTest::newRow("blanks stay") << QByteArray(" a , b\n") << u"1: a | b"_s;
    QTest::newRow("guards go") << QByteArray("'=1,''=1,'a\n") << u"1:=1|'=1|'a"_s;
    QTest::newRow("international") << QByteArray("Łucja,漢字\n") << u"1:Łucja|漢字"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("only line ends") << QByteArray("\n\r\n") << QString();
}

void TestCsvReader::readsRecords()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, records);
    const Reading reading = readAll(text);
    QCOMPARE(reading.problem, QString());
    QCOMPARE(shown(reading.records), records);
}

void TestCsvReader::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("open quote") << QByteArray("a\n\"b\nc") << u"csv_quotes 2"_s;
    QTest::newRow("text behind a quote") << QByteArray("a,b\n\"x\"y,z\n") << u"csv_quotes 2"_s;
    QTest::newRow("quote inside") << QByteArray("a\nb\n5\" disk\n") << u"csv_quotes 3"_s;
    QTest::newRow("binary") << QByteArray("a,b\n\0\1,c\n", 9) << u"csv_binary 1"_s;
    QTest::newRow("no UTF-8") << QByteArray("a\xff\xfe\n") << u"csv_encoding 1"_s;
    QTest::newRow("a million columns") << QByteArray("a\n") + QByteArray(1'000'000, ',') << u"csv_too_many_columns 2"_s;
    QTest::newRow("a long cell") << QByteArray("a\n\"") + QByteArray(3 << 20, 'x') << u"csv_cell_too_long 2"_s;
}

void TestCsvReader::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, problem);
    QCOMPARE(readAll(text).problem, problem);
}

void TestCsvReader::detectsTheFormat_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<bool>("hasMark");
    const auto row = [](const char *name, const QByteArray &text, char delimiter, TextEncoding encoding, bool hasMark) {
        QTest::newRow(name) << text << delimiter << encoding << hasMark;
    };
    row("comma", "a,b\n1,2\n", ',', TextEncoding::Utf8, false);
    row("semicolon with commas inside", "a;b\n1,5;2\n3;4,7\n", ';', TextEncoding::Utf8, false);
    row("tab", "a\tb\n1\t2\n", '\t', TextEncoding::Utf8, false);
    row("bar", "a|b\n1|2\n", '|', TextEncoding::Utf8, false);
    row("one column", "email\nann@example.com\n", ',', TextEncoding::Utf8, false);
    row("UTF-8 with mark", "\xEF\xBB\xBF""a;b\n", ';', TextEncoding::Utf8, true);
    row("UTF-16 with mark", QByteArray("\xFF\xFE" "a\0,\0b\0\n\0", 10), ',', TextEncoding::Utf16LittleEndian, true);
    row("UTF-16 big-endian", QByteArray("\xFE\xFF" "\0a\0,\0b\0\n", 10), ',', TextEncoding::Utf16BigEndian, true);
    row("UTF-16 without mark", QByteArray("a\0;\0b\0\n\0", 8), ';', TextEncoding::Utf16LittleEndian, false);
    row("Windows-1252", "name;city\nJ\xFCrgen;K\xF6ln\n", ';', TextEncoding::Windows1252, false);
    row("cut in a character", QByteArray("a,b\nx,\xE6\xBC"), ',', TextEncoding::Utf8, false);
    row("nothing", "", ',', TextEncoding::Utf8, false);
}

void TestCsvReader::detectsTheFormat()
{
    QFETCH(QByteArray, text);
    QFETCH(char, delimiter);
    QFETCH(TextEncoding, encoding);
    QFETCH(bool, hasMark);
    const auto format = detectCsvFormat(text);
    QVERIFY(format);
    QCOMPARE(format->delimiter, delimiter);
    QCOMPARE(format->encoding, encoding);
    QCOMPARE(format->hasByteOrderMark, hasMark);
}

void TestCsvReader::readsEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<CsvFormat>("format");
    const QString text = u"name,city\r\nJürgen €,Köln\r\n"_s;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << CsvFormat{',', TextEncoding::Utf8, true};
    const auto utf16 = [&text](QStringConverter::Encoding encoding) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        return QByteArray(encoder.encode(text));
    };
    QTest::newRow("UTF-16") << utf16(QStringConverter::Utf16LE) << CsvFormat{',', TextEncoding::Utf16LittleEndian, true};
    QTest::newRow("UTF-16 big-endian") << utf16(QStringConverter::Utf16BE)
                                       << CsvFormat{',', TextEncoding::Utf16BigEndian, true};
    QTest::newRow("Windows-1252") << QByteArray("name,city\r\nJ\xFCrgen \x80,K\xF6ln\r\n")
                                  << CsvFormat{',', TextEncoding::Windows1252, false};
}

void TestCsvReader::readsEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(CsvFormat, format);
    const Reading reading = readAll(bytes, format);
    QCOMPARE(reading.problem, QString());
    QCOMPARE(shown(reading.records), u"1:name|city 2:Jürgen €|Köln"_s);
}

void TestCsvReader::keepsWhatWasWritten()
{
    QRandomGenerator random(7);
    const QStringList pieces{u"a"_s, u"\""_s, u","_s, u";"_s, u"\r\n"_s, u"\n"_s, u"="_s, u"'"_s, u" "_s, u"漢"_s,
                             u"👩‍👩‍👧"_s, u"@"_s, u"-1"_s, u"\t"_s, u"＝"_s};
    for (const char delimiter : {',', ';', '\t', '|'}) {
        QString text;
        QList<QList<CsvCell>> written;
        for (int row = 0; row < 300; ++row) {
            QList<CsvCell> cells;
            for (int column = 0; column < 4; ++column) {
                CsvCell cell = random.bounded(5) == 0 ? CsvCell() : CsvCell(u""_s);
                for (int piece = random.bounded(5); cell && piece > 0; --piece)
                    *cell += pieces.at(random.bounded(static_cast<int>(pieces.size())));
                cells << cell;
            }
            written << cells;
            text += csvRecord(cells, delimiter);
        }
        const Reading reading = readAll(text.toUtf8(), {delimiter, TextEncoding::Utf8, false});
        QCOMPARE(reading.problem, QString());
        QCOMPARE(reading.records.size(), written.size());
        for (qsizetype row = 0; row < written.size(); ++row)
            QCOMPARE(reading.records.at(row).cells, written.at(row));
    }
}

void TestCsvReader::staysSmall_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<QString>("problem");
    QTest::newRow("beyond a gigabyte") << QByteArray("a,b\n") << (qint64{1} << 30) + 1 << u"csv_too_large 1"_s;
    QTest::newRow("one endless cell") << QByteArray("x") << (qint64{1} << 30) << u"csv_cell_too_long 1"_s;
    QTest::newRow("one endless row") << QByteArray("x,") << (qint64{1} << 30) << u"csv_too_many_columns 1"_s;
    QTest::newRow("many rows") << QByteArray("ann@example.com,Ann\n") << qint64{4'000'000} << QString();
}

// Each record is gone before the next one comes, so nothing piles up.
void TestCsvReader::staysSmall()
{
    QFETCH(QByteArray, pattern);
    QFETCH(qint64, length);
    QFETCH(QString, problem);
    EndlessText source(pattern, length);
    CsvReader reader(source, {});
    qint64 count = 0;
    QString found;
    for (;; ++count) {
        const auto record = reader.next();
        if (!record)
            found = record.error().identifier + u' ' + record.error().detail;
        if (!record || !*record)
            break;
    }
    QCOMPARE(found, problem);
    if (problem.isEmpty())
        QCOMPARE(count, length / pattern.size());
}

// Random bytes: whatever they are, there is an end, and never a cell that is too long.
void TestCsvReader::survivesNoise()
{
    QRandomGenerator random(20'260'101);
    const QByteArray likely("\",;\t|\r\n'=a\xEF\xBB\xBF\xFF\xFE\0", 16);
    for (int round = 0; round < 3'000; ++round) {
        QByteArray noise(random.bounded(400), '\0');
        for (char &byte : noise) {
            byte = random.bounded(3) == 0 ? static_cast<char>(random.bounded(256))
                                          : likely.at(random.bounded(static_cast<int>(likely.size())));
        }
        const auto format = detectCsvFormat(noise);
        const Reading reading = readAll(noise, format.value_or(CsvFormat()));
        for (const CsvRecord &record : reading.records) {
            QVERIFY(!record.cells.isEmpty());
            QVERIFY(record.line >= 1);
        }
    }
}

void TestCsvReader::previews()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("E-Mail ;Name\nann@example.com;Ann\nbob@example.com;Bob\n");
    file.close();
    const auto preview = previewCsv(file.fileName(), {}, 1);
    QVERIFY(preview);
    QCOMPARE(preview->headers, (QStringList{u"E-Mail"_s, u"Name"_s}));
    QCOMPARE(shown(preview->records), u"2:ann@example.com|Ann"_s);
    QCOMPARE(preview->format.delimiter, ';');
    QCOMPARE(previewCsv(file.fileName(), CsvFormat{',', TextEncoding::Utf8, false})->headers.size(), 1);
    QTemporaryFile empty;
    QVERIFY(empty.open());
    QCOMPARE(previewCsv(empty.fileName()).error().identifier, u"csv_empty"_s);
    QCOMPARE(previewCsv(u"/no/such/file.csv"_s).error().identifier, u"file_not_readable"_s);
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
