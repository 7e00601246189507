// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/transfer/fieldcells.h>
#include <core/transfer/userexport.h>
#include <tests/support/serviceworkspace.h>

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

/// What is written to files, in every format, on both servers.
class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void cleanupTestCase() { m_workspaces.close(); }
    void init() { QVERIFY(here().clear()); }
    void guardsFormulas_data();
    void guardsFormulas();
    void quotesCells_data();
    void quotesCells();
    void readsBackCells_data();
    void readsBackCells();
    void writesWhatIsShown();
    void writesJson();
    void writesAWorkbook();
    void leavesNoFileBehind();
    void refusesNonsense();

private:
    ServiceWorkspace &here() { return m_workspaces.current(); }
    ExportRequest request(ExportFormat format, const QStringList &columns) const;
    void add(const TestPerson &person) { QVERIFY(!here().add(person).isNull()); }
    QByteArray written(const ExportRequest &request);

    ServiceWorkspaces m_workspaces;
};

ExportRequest TestExport::request(ExportFormat format, const QStringList &columns) const
{
    ExportRequest request;
    request.layout.format = format;
    for (const QString &id : columns)
        request.layout.columns.append({*UserField::parse(id), id.toUpper()});
    return request;
}

QByteArray TestExport::written(const ExportRequest &request)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    TransferProgress progress;
    const auto people = UserExport(here().system()).toDevice(request, out, progress);
    return people ? out.data() : "failed: " + people.error().detail.toUtf8();
}

void TestExport::guardsFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("guarded");
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+SUM(A1)"_s << u"'+SUM(A1)"_s;
    QTest::newRow("minus") << u"-2+3"_s << u"'-2+3"_s;
    QTest::newRow("at") << u"@cmd"_s << u"'@cmd"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"'\r=1"_s;
    QTest::newRow("full width") << u"＝1"_s << u"'＝1"_s;
    QTest::newRow("full width plus") << u"＋1"_s << u"'＋1"_s;
    QTest::newRow("full width minus") << u"－a"_s << u"'－a"_s;
    QTest::newRow("full width at") << u"＠a"_s << u"'＠a"_s;
    QTest::newRow("behind blanks") << u"  =1"_s << u"'  =1"_s;
    QTest::newRow("guarded by hand") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("twice by hand") << u"''=1"_s << u"'''=1"_s;
    QTest::newRow("a number") << u"-5"_s << u"-5"_s;
    QTest::newRow("a guarded number") << u"'-5"_s << u"''-5"_s;
    QTest::newRow("a phone") << u"+49 30 1"_s << u"'+49 30 1"_s;
    QTest::newRow("an apostrophe") << u"'tHooft"_s << u"'tHooft"_s;
    QTest::newRow("only apostrophes") << u"''"_s << u"''"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void TestExport::guardsFormulas()
{
    QFETCH(QString, text);
    QFETCH(QString, guarded);
    QCOMPARE(guardedText(text), guarded);
    QCOMPARE(withoutGuard(guarded), text);
}

void TestExport::quotesCells_data()
{
    QTest::addColumn<QList<CsvCell>>("cells");
    QTest::addColumn<QString>("record");
    const auto row = [](const char *name, const QList<CsvCell> &cells, const QString &record) {
        QTest::newRow(name) << cells << record;
    };
    row("plain", {u"a"_s, u"b c"_s}, u"a,b c\r\n"_s);
    row("comma", {u"a,b"_s}, u"\"a,b\"\r\n"_s);
    row("quote", {u"say \"x\""_s}, u"\"say \"\"x\"\"\"\r\n"_s);
    row("line break", {u"a\nb"_s, u"c\r\nd"_s}, u"\"a\nb\",\"c\r\nd\"\r\n"_s);
    row("NULL and empty", {std::nullopt, u""_s, u"x"_s}, u",\"\",x\r\n"_s);
    row("edges", {u" a "_s}, u"\" a \"\r\n"_s);
    row("one NULL", {std::nullopt}, u"\"\"\r\n"_s);
    row("international", {u"Ōé 漢字 عربي 👩‍👩‍👧"_s}, u"Ōé 漢字 عربي 👩‍👩‍👧\r\n"_s);
}

void TestExport::quotesCells()
{
    QFETCH(QList<CsvCell>, cells);
    QFETCH(QString, record);
    QCOMPARE(csvRecord(cells), record);
}

void TestExport::readsBackCells_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *name, const QString &field, const QJsonValue &value, const QString &cell) {
        QTest::newRow(name) << field << value << cell;
    };
    const QString note = u"custom.note"_s;
    const QString team = u"custom.team"_s;
    row("text", note, u"hello"_s, u"hello"_s);
    row("empty text", note, u""_s, u""_s);
    row("text that looks like a number", note, u"42"_s, u"42"_s);
    row("number", note, 42, u"json:42"_s);
    row("true", note, true, u"json:true"_s);
    row("text of true", note, u"true"_s, u"true"_s);
    row("array", note, QJsonArray{1, u"a,b"_s}, u"json:[1,\"a,b\"]"_s);
    row("text with the mark", note, u"json:1"_s, u"json:\"json:1\""_s);
    row("option", team, u"1"_s, u"Red, green"_s);
    row("option as number", team, 1, u"json:1"_s);
    row("no option", team, u"7"_s, u"7"_s);
    row("the text of an option", team, u"Blue"_s, u"json:\"Blue\""_s);
}

void TestExport::readsBackCells()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, cell);
    FieldDefinition team;
    team.key = u"team"_s;
    team.type = u"select"_s;
    team.options = {u"Blue"_s, u"Red, green"_s};
    const FieldCells cells({team});
    const UserField parsed = *UserField::parse(field);
    ListedUser listed;
    listed.user.customFields = {{parsed.customKey(), value}};
    QCOMPARE(cells.cellOf(parsed, listed), CsvCell(cell));
    const auto back = cells.valueOf(parsed, cell);
    QVERIFY(back);
    QCOMPARE(*back, value);
}

void TestExport::writesWhatIsShown()
{
    add({.email = u"ann@example.com"_s, .firstName = u"=HYPERLINK(1)"_s, .lastName = u"O\"Brien, Łucja"_s,
                .roles = {u"User"_s, u"Admin"_s}, .insertedAt = u"2026-01-02T00:00:00Z"_s});
    add({.email = u"bob@example.com"_s, .isActive = false, .isConfirmed = false});
    ExportRequest wanted = request(ExportFormat::Csv, {u"email"_s, u"first_name"_s, u"last_name"_s, u"roles"_s,
                                                       u"is_active"_s, u"inserted_at"_s});
    wanted.query.sort = {{u"inserted_at"_s, Qt::DescendingOrder}};
    const QByteArray header = "email,first_name,last_name,roles,is_active,inserted_at\r\n";
    const QByteArray ann = "ann@example.com,'=HYPERLINK(1),\"O\"\"Brien, \xC5\x81ucja\",\"Admin, User\",true,"
                           "2026-01-02T00:00:00Z\r\n";
    const QByteArray bob = "bob@example.com,,,,false,2026-01-01T12:00:00Z\r\n";
    QCOMPARE(written(wanted), header + ann + bob);
    wanted.query.sort = {{u"inserted_at"_s, Qt::AscendingOrder}};
    QCOMPARE(written(wanted), header + bob + ann);
    wanted.query.filter.conditions = {{u"is_active"_s, UserCondition::Operator::Is, u"true"_s}};
    wanted.layout.csv.hasByteOrderMark = true;
    QCOMPARE(written(wanted), "\xEF\xBB\xBF" + header + ann);
}

void TestExport::writesJson()
{
    add({.email = u"ann@example.com"_s, .customFields = u"{\"phone\":\"=1\",\"age\":7}"_s});
    const QStringList columns{u"email"_s, u"username"_s, u"is_active"_s, u"custom.age"_s, u"custom.phone"_s};
    const QByteArray object = R"({"email":"ann@example.com","username":null,"is_active":true,"custom.age":7,"custom.phone":"=1"})";
    QCOMPARE(written(request(ExportFormat::JsonLines, columns)), object + '\n');
    QCOMPARE(written(request(ExportFormat::Json, columns)), "[\n" + object + "\n]\n");
    QVERIFY(here().clear());
    QCOMPARE(written(request(ExportFormat::Json, columns)), QByteArray("[]\n"));
}

// Another program reads it: the texts stand in the sheet as texts.
void TestExport::writesAWorkbook()
{
    add({.email = u"ann@example.com"_s, .firstName = u"=1+1"_s});
    const QByteArray book = written(request(ExportFormat::Xlsx, {u"email"_s, u"first_name"_s, u"is_active"_s,
                                                                 u"inserted_at"_s}));
    QTemporaryDir folder;
    QFile file(folder.filePath(u"people.xlsx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(book) == book.size());
    file.close();
    QProcess reader;
    reader.start(u"python3"_s, {u"-c"_s, u"import sys,zipfile;sys.stdout.write(zipfile.ZipFile(sys.argv[1])"
                                          ".read('xl/worksheets/sheet1.xml').decode())"_s, file.fileName()});
    QVERIFY(reader.waitForFinished());
    const QString sheet = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY2(sheet.contains(u"<t>EMAIL</t>"_s), qPrintable(sheet));
    QVERIFY(sheet.contains(u"<t>ann@example.com</t>"_s));
    QVERIFY(sheet.contains(u"<t>=1+1</t>"_s));
    QVERIFY(!sheet.contains(u"<f>"_s));
    QVERIFY(sheet.contains(u"t=\"b\""_s));
}

void TestExport::leavesNoFileBehind()
{
    add({.email = u"ann@example.com"_s});
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"people.csv"_s);
    TransferProgress progress;
    progress.stop();
    const ExportRequest wanted = request(ExportFormat::Csv, {u"email"_s});
    const auto stopped = UserExport(here().system()).toFile(wanted, path, progress);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    QVERIFY(QDir(folder.path()).isEmpty());
    const auto nowhere = UserExport(here().system()).toFile(wanted, folder.filePath(u"no/such/folder.csv"_s), progress);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().identifier, u"file_not_writable"_s);
    TransferProgress whole;
    const auto done = UserExport(here().system()).toFile(wanted, path, whole);
    QVERIFY(done);
    QCOMPARE(*done, 1);
    QCOMPARE(whole.done.load(), 1);
}

void TestExport::refusesNonsense()
{
    TransferProgress progress;
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto empty = UserExport(here().system()).toDevice(request(ExportFormat::Csv, {}), out, progress);
    QVERIFY(!empty);
    QCOMPARE(empty.error().fields, (FieldErrors{{u"columns"_s, Violation::Blank}}));
    ExportRequest wanted = request(ExportFormat::Csv, {u"email"_s});
    wanted.query.sort = {{u"nonsense"_s, Qt::AscendingOrder}};
    QVERIFY(!UserExport(here().system()).toDevice(wanted, out, progress));
    out.close();
    QBuffer closed; // for writing
    closed.open(QIODevice::ReadOnly);
    const auto unwritable = UserExport(here().system()).toDevice(request(ExportFormat::Csv, {u"email"_s}), closed, progress);
    QVERIFY(!unwritable);
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
