// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "../support/testdatabase.h"

#include <core/db/connectionprofile.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

enum ExitCode { Done = 0, Refused = 1, Usage = 2, Unreachable = 3 };

struct Outcome
{
    int code = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

} // namespace

Q_DECLARE_METATYPE(steward::Dialect)

/// users export and users import, on both servers.
class TestTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void exportsInEveryFormat();
    void refusesWrongWords_data();
    void refusesWrongWords();
    void importsAndChanges();
    void rehearsesAndRejects();
    void mapsColumns();
    void makesPasswords();
    void takesItsOwnExport();

private:
    Outcome here(const QStringList &arguments) const;
    QString write(const QByteArray &text) const;
    QByteArray read(const QString &name) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestDatabase> m_database;
};

Outcome TestTransfer::here(const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, m_database->password().reveal());
    environment.insert(u"XDG_DATA_HOME"_s, m_folder->path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(STEWARDCTL), QStringList{u"--workspace"_s, workspaceUrl(m_database->profile())} + arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString TestTransfer::write(const QByteArray &text) const
{
    QFile file(path(u"in.csv"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text) < 0)
        qFatal("cannot write");
    return file.fileName();
}

QByteArray TestTransfer::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
}

void TestTransfer::initTestCase_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("sqlite") << Dialect::Sqlite;
    QTest::newRow("postgres") << Dialect::Postgres;
}

void TestTransfer::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = TestDatabase::create(dialect);
    QVERIFY(m_database);
    QCOMPARE(here({u"workspace"_s, u"init"_s}).code, Done);
    const QString file = write("email,first_name,last_name\nann@example.com,=1+1,Lee\nbob@example.com,Bob,\n");
    const Outcome made = here({u"users"_s, u"import"_s, file});
    QVERIFY2(made.code == Done, qPrintable(made.err + made.out));
}

void TestTransfer::exportsInEveryFormat()
{
    const QStringList columns{u"--columns"_s, u"email,first_name"_s, u"--sort"_s, u"email"_s};
    const QByteArray csv = "email,first_name\r\nann@example.com,'=1+1\r\nbob@example.com,Bob\r\n";
    QCOMPARE(here(QStringList{u"users"_s, u"export"_s, u"-"_s} + columns).out.toUtf8(), csv);
    const Outcome file = here(QStringList{u"users"_s, u"export"_s, path(u"out.csv"_s)} + columns);
    QVERIFY2(file.code == Done && file.out.contains(u"2 people"_s), qPrintable(file.err));
    QCOMPARE(read(u"out.csv"_s), csv);
    QCOMPARE(here(QStringList{u"users"_s, u"export"_s, path(u"out.jsonl"_s)} + columns).code, Done);
    QCOMPARE(read(u"out.jsonl"_s), QByteArray("{\"email\":\"ann@example.com\",\"first_name\":\"=1+1\"}\n"
                                              "{\"email\":\"bob@example.com\",\"first_name\":\"Bob\"}\n"));
    QCOMPARE(here(QStringList{u"users"_s, u"export"_s, path(u"out"_s), u"--format"_s, u"xlsx"_s} + columns).code, Done);
    QVERIFY(read(u"out"_s).startsWith("PK"));
    const QStringList some{u"users"_s, u"export"_s, path(u"some.csv"_s), u"--filter"_s, u"email:starts_with:bob"_s,
                           u"--delimiter"_s, u"tab"_s, u"--bom"_s};
    QCOMPARE(here(some + columns).code, Done);
    QCOMPARE(read(u"some.csv"_s), QByteArray("\xEF\xBB\xBF" "email\tfirst_name\r\nbob@example.com\tBob\r\n"));
}

void TestTransfer::refusesWrongWords_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QStringList &arguments, int code, const QString &word) {
        QTest::newRow(name) << arguments << code << word;
    };
    row("no file", {u"users"_s, u"export"_s}, Usage, u"usage"_s);
    row("format", {u"users"_s, u"export"_s, u"-"_s, u"--format"_s, u"doc"_s}, Refused, u"format"_s);
    row("delimiter", {u"users"_s, u"export"_s, u"-"_s, u"--delimiter"_s, u"x"_s}, Refused, u"delimiter"_s);
    row("column", {u"users"_s, u"export"_s, u"-"_s, u"--columns"_s, u"nonsense"_s}, Refused, u"columns"_s);
    row("unwritable", {u"users"_s, u"export"_s, u"/no/such/folder/people.csv"_s}, Refused, u"cannot be written"_s);
    row("unreadable", {u"users"_s, u"import"_s, u"/no/such/file.csv"_s}, Refused, u"cannot be read"_s);
    row("foreign option", {u"users"_s, u"import"_s, u"x.csv"_s, u"--columns"_s, u"email"_s}, Usage, u"--columns"_s);
}

void TestTransfer::refusesWrongWords()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, word);
    const Outcome outcome = here(arguments);
    QCOMPARE(outcome.code, code);
    QVERIFY2(outcome.err.contains(word), qPrintable(outcome.err));
}

void TestTransfer::importsAndChanges()
{
    const QString file = write("E-Mail;First name;roles\nANN@example.com;Anna;User\ncid@example.com;Cid;\nbob@example.com;;\n");
    const Outcome outcome = here({u"--json"_s, u"users"_s, u"import"_s, file});
    QVERIFY2(outcome.code == Done, qPrintable(outcome.err + outcome.out));
    QCOMPARE(outcome.json().value("new"_L1).toInt(), 1);
    QCOMPARE(outcome.json().value("changed"_L1).toInt(), 1);
    QCOMPARE(outcome.json().value("unchanged"_L1).toInt(), 1);
    QVERIFY(outcome.json().value("applied"_L1).toBool());
    const QString names = here({u"users"_s, u"export"_s, u"-"_s, u"--columns"_s, u"first_name"_s, u"--sort"_s, u"email"_s}).out;
    QCOMPARE(names, u"first_name\r\nAnna\r\nBob\r\nCid\r\n"_s);
}

void TestTransfer::rehearsesAndRejects()
{
    const QString file = write("email,first_name\nnew@example.com,New\nwrong,x\nnew@example.com,Twice\n");
    const Outcome rehearsal = here({u"users"_s, u"import"_s, file, u"--dry-run"_s, u"--rejects"_s, path(u"no.csv"_s)});
    QCOMPARE(rehearsal.code, Refused);
    QVERIFY2(rehearsal.out.contains(u"Line 4: Names the same person as line 2"_s), qPrintable(rehearsal.out));
    QCOMPARE(here({u"users"_s, u"show"_s, u"new@example.com"_s}).code, Refused);
    QVERIFY(read(u"no.csv"_s).contains("email,first_name,problem\r\nwrong,x,"));
    const Outcome nothing = here({u"--json"_s, u"users"_s, u"import"_s, file});
    QCOMPARE(nothing.code, Refused);
    QCOMPARE(nothing.json().value("problems"_L1).toArray().size(), 2);
    QCOMPARE(here({u"users"_s, u"import"_s, file, u"--what-can-be"_s}).code, Done);
    QCOMPARE(here({u"users"_s, u"show"_s, u"new@example.com"_s}).code, Done);
}

void TestTransfer::mapsColumns()
{
    const QString file = write("login,given,x\nann@example.com,Anja,1\n");
    const QStringList command{u"users"_s, u"import"_s, file};
    QCOMPARE(here(command + QStringList{u"--key"_s, u"email"_s}).code, Refused);
    QCOMPARE(here(command + QStringList{u"--map"_s, u"nowhere=email"_s}).code, Refused);
    const Outcome mapped = here(command + QStringList{u"--map"_s, u"login=email"_s, u"--map"_s, u"2=first_name"_s,
                                                      u"--map"_s, u"x=custom.number"_s});
    QVERIFY2(mapped.code == Done, qPrintable(mapped.err + mapped.out));
    QCOMPARE(here({u"users"_s, u"export"_s, u"-"_s, u"--filter"_s, u"email:is:ann@example.com"_s, u"--columns"_s,
                   u"first_name,custom.number"_s}).out, u"first_name,custom.number\r\nAnja,1\r\n"_s);
    const QString empty = write("email,first_name\nann@example.com,\n");
    QCOMPARE(here({u"users"_s, u"import"_s, empty, u"--empty"_s, u"clear"_s}).code, Done);
    QCOMPARE(here({u"users"_s, u"export"_s, u"-"_s, u"--filter"_s, u"email:is:ann@example.com"_s, u"--columns"_s,
                   u"email,first_name"_s}).out, u"email,first_name\r\nann@example.com,\r\n"_s);
}

void TestTransfer::makesPasswords()
{
    const QString file = write("email\nnew@example.com\n");
    QCOMPARE(here({u"users"_s, u"import"_s, file, u"--generate-passwords"_s, path(u"passwords.csv"_s)}).code, Done);
    QVERIFY(read(u"passwords.csv"_s).startsWith("email,password\r\nnew@example.com,"));
}

void TestTransfer::takesItsOwnExport()
{
    QCOMPARE(here({u"users"_s, u"export"_s, path(u"all.csv"_s)}).code, Done);
    const Outcome again = here({u"--json"_s, u"users"_s, u"import"_s, path(u"all.csv"_s)});
    QVERIFY2(again.code == Done, qPrintable(again.out + again.err));
    QCOMPARE(again.json().value("unchanged"_L1).toInt(), 2);
}

QTEST_GUILESS_MAIN(TestTransfer)
#include "tst_transfer.moc"
