// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "../support/people.h"
#include "../support/testdatabase.h"

#include <core/settings/profilestore.h>
#include <core/workspace/workspaceschema.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

enum ExitCode { Done = 0, Refused = 1, Usage = 2 };

struct Outcome
{
    int code = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

} // namespace

Q_DECLARE_METATYPE(steward::Dialect)

/// users set for many people and the commands on change sets, on both servers.
class TestChangeCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void changesWhoMatches();
    void asksBeforeManyChange();
    void asksForTheNumberInProduction_data();
    void asksForTheNumberInProduction();
    void rehearses();
    void saysWhoCannotBeChanged();
    void givesAndTakesRoles();
    void refusesWrongWords_data();
    void refusesWrongWords();
    void takesBackAndAgain();
    void appliesAFile();
    void refusesOtherFiles();

private:
    Outcome here(const QStringList &arguments) const;
    Outcome json(const QStringList &arguments) const { return here(QStringList{u"--json"_s} + arguments); }
    QString count(const QString &condition) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_connection;
};

void TestChangeCommands::initTestCase_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("sqlite") << Dialect::Sqlite;
    QTest::newRow("postgres") << Dialect::Postgres;
}

void TestChangeCommands::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = TestDatabase::create(dialect);
    QVERIFY(m_database);
    m_connection = m_database->open();
    QVERIFY(m_connection && initialiseWorkspace(*m_connection));
    QList<TestPerson> people{{.email = u"owner@example.com"_s, .roles = {u"Owner"_s}}};
    for (int i = 0; i < 120; ++i)
        people.append({.email = u"p%1@example.org"_s.arg(i), .username = u"person_%1"_s.arg(i), .roles = {u"User"_s}});
    QVERIFY(!addPeople(*m_connection, people).isEmpty());
}

Outcome TestChangeCommands::here(const QStringList &arguments) const
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

QString TestChangeCommands::count(const QString &condition) const
{
    QSqlQuery query(m_connection->database());
    if (!query.exec(u"SELECT count(*) FROM phoenix_kit_users WHERE "_s + condition) || !query.next())
        return u"no answer"_s;
    return query.value(0).toString();
}

void TestChangeCommands::changesWhoMatches()
{
    const Outcome done = json({u"users"_s, u"set"_s, u"--filter"_s, u"email:starts_with:p1"_s, u"first_name=Ann"_s,
                               u"user_timezone=2"_s, u"custom.team=blue"_s});
    QVERIFY2(done.code == Done, qPrintable(done.err));
    QCOMPARE(done.json().value("applied"_L1), QJsonValue(true));
    QCOMPARE(done.json().value("counts"_L1)["changed"_L1], QJsonValue(31));
    QCOMPARE(done.json().value("owners_after"_L1), QJsonValue(1));
    QCOMPARE(count(u"first_name = 'Ann' AND user_timezone = '2'"_s), u"31"_s);
    QCOMPARE(here({u"users"_s, u"set"_s, u"--search"_s, u"person_11"_s, u"first_name="_s}).code, Done);
    QCOMPARE(count(u"first_name = 'Ann'"_s), u"20"_s);
    QCOMPARE(here({u"users"_s, u"set"_s, u"p5@example.org"_s, u"first_name=Five"_s}).code, Done);
    QCOMPARE(count(u"first_name = 'Five'"_s), u"1"_s);
}

void TestChangeCommands::asksBeforeManyChange()
{
    const QStringList words{u"users"_s, u"set"_s, u"--filter"_s, u"email:contains:@example.org"_s, u"first_name=Ann"_s};
    const Outcome asked = here(words);
    QCOMPARE(asked.code, Usage);
    QVERIFY2(asked.err.contains("120"_L1) && asked.err.contains("--yes"_L1), qPrintable(asked.err));
    QCOMPARE(count(u"first_name = 'Ann'"_s), u"0"_s);
    QCOMPARE(here(words + QStringList{u"--yes"_s}).code, Done);
    QCOMPARE(count(u"first_name = 'Ann'"_s), u"120"_s);
}

void TestChangeCommands::asksForTheNumberInProduction_data()
{
    QTest::addColumn<QStringList>("words"); // what makes two people Ann, or takes that back
    QTest::addColumn<QString>("before");
    QTest::newRow("set") << QStringList{u"users"_s, u"set"_s, u"--filter"_s, u"email:starts_with:p1@"_s, u"--filter"_s,
                                        u"email:starts_with:p2@"_s, u"--any"_s, u"first_name=Ann"_s}
                         << u"0"_s;
    QTest::newRow("import") << QStringList{u"users"_s, u"import"_s, u"people.csv"_s} << u"0"_s;
    QTest::newRow("apply") << QStringList{u"changes"_s, u"apply"_s, u"changes.json"_s} << u"0"_s;
    QTest::newRow("undo") << QStringList{u"changes"_s, u"undo"_s, u"ID"_s} << u"2"_s;
    QTest::newRow("redo") << QStringList{u"changes"_s, u"redo"_s, u"ID"_s} << u"0"_s;
}

// On a production site a yes is said too quickly: the number has to be named.
void TestChangeCommands::asksForTheNumberInProduction()
{
    QFETCH(QStringList, words);
    QFETCH(QString, before);
    const auto write = [this](const QString &name, const QByteArray &bytes) {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(u"people.csv"_s, "email,first_name\np1@example.org,Ann\np2@example.org,Ann\n"));
    QCOMPARE(here({u"users"_s, u"import"_s, m_folder->filePath(u"people.csv"_s)}).code, Done);
    const QString id = json({u"changes"_s, u"list"_s}).json().value("id"_L1).toString();
    QVERIFY(write(u"changes.json"_s, json({u"changes"_s, u"show"_s, id}).out.toUtf8()));
    if (before == u"0"_s)
        QCOMPARE(here({u"changes"_s, u"undo"_s, id}).code, Done);
    QString &last = words.last();
    last = last == "ID"_L1 ? id : last.contains(u'.') ? m_folder->filePath(last) : last;
    ConnectionProfile live = m_database->profile();
    live.name = u"live"_s;
    live.production = true;
    QVERIFY(ProfileStore(m_folder->filePath(u"steward/workspaces.ini"_s)).save(live));
    if (words.contains(u"set"_s))
        QCOMPARE(here(QStringList{u"--workspace"_s, u"live"_s} + words + QStringList{u"--yes"_s}).code, Usage);
    words = QStringList{u"--workspace"_s, u"live"_s} + words;
    const Outcome asked = here(words);
    QCOMPARE(asked.code, Usage);
    QVERIFY2(asked.err.contains("--people 2"_L1), qPrintable(asked.err));
    QCOMPARE(here(words + QStringList{u"--people"_s, u"3"_s}).code, Usage);
    QCOMPARE(count(u"first_name = 'Ann'"_s), before);
    QCOMPARE(here(words + QStringList{u"--people"_s, u"2"_s}).code, Done);
    QCOMPARE(count(u"first_name = 'Ann'"_s), before == u"0"_s ? u"2"_s : u"0"_s);
}

void TestChangeCommands::rehearses()
{
    const Outcome rehearsed = here({u"users"_s, u"set"_s, u"--filter"_s, u"email:contains:@example.org"_s,
                                    u"first_name=Ann"_s, u"--rehearse"_s});
    QCOMPARE(rehearsed.code, Done);
    QVERIFY2(rehearsed.out.contains("120 people change. Owners after this: 1."_L1), qPrintable(rehearsed.out));
    QCOMPARE(count(u"first_name = 'Ann'"_s), u"0"_s);
    QVERIFY(json({u"changes"_s, u"list"_s}).out.isEmpty());
}

void TestChangeCommands::saysWhoCannotBeChanged()
{
    const QStringList words{u"users"_s, u"set"_s, u"--filter"_s, u"email:starts_with:p1"_s, u"username=same"_s};
    const Outcome refused = json(words);
    QCOMPARE(refused.code, Refused);
    QCOMPARE(refused.json().value("counts"_L1)["refused"_L1], QJsonValue(30));
    QCOMPARE(refused.json().value("applied"_L1), QJsonValue(false));
    QCOMPARE(count(u"username = 'same'"_s), u"0"_s);
    const Outcome part = here(words + QStringList{u"--what-can-be"_s});
    QCOMPARE(part.code, Refused);
    QVERIFY2(part.out.contains("1 people are changed, 30 could not be."_L1), qPrintable(part.out));
    QCOMPARE(count(u"username = 'same'"_s), u"1"_s);
}

void TestChangeCommands::givesAndTakesRoles()
{
    const QString holders = u"uuid IN (SELECT user_uuid FROM phoenix_kit_user_role_assignments a JOIN"
                            " phoenix_kit_user_roles r ON r.uuid = a.role_uuid WHERE r.name = 'Admin')"_s;
    QCOMPARE(here({u"users"_s, u"set"_s, u"--filter"_s, u"email:starts_with:p2"_s, u"roles+=Admin"_s}).code, Done);
    QCOMPARE(count(holders), u"11"_s);
    QCOMPARE(here({u"users"_s, u"set"_s, u"--filter"_s, u"roles:is:Admin"_s, u"roles-=Admin"_s}).code, Done);
    QCOMPARE(count(holders), u"0"_s);
    const Outcome last = json({u"users"_s, u"set"_s, u"owner@example.com"_s, u"roles-=Owner"_s});
    QCOMPARE(last.code, Refused);
    const Outcome byPlain = json({u"--as"_s, u"p3@example.org"_s, u"users"_s, u"set"_s, u"--filter"_s,
                                  u"email:starts_with:p2"_s, u"is_active=false"_s});
    QCOMPARE(byPlain.code, Refused);
    QCOMPARE(count(u"NOT is_active"_s), u"0"_s);
}

void TestChangeCommands::refusesWrongWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    const QStringList filter{u"--filter"_s, u"email:contains:p"_s};
    QTest::newRow("nobody") << QStringList{u"users"_s, u"set"_s, u"first_name=A"_s} << int(Usage);
    QTest::newRow("no field") << QStringList{u"users"_s, u"set"_s, u"A"_s} + filter << int(Refused);
    QTest::newRow("unknown field") << QStringList{u"users"_s, u"set"_s, u"dance=A"_s} + filter << int(Refused);
    QTest::newRow("fixed field") << QStringList{u"users"_s, u"set"_s, u"inserted_at=A"_s} + filter << int(Refused);
    QTest::newRow("wrong filter") << QStringList{u"users"_s, u"set"_s, u"first_name=A"_s, u"--filter"_s, u"x"_s} << int(Refused);
    QTest::newRow("no UUID") << QStringList{u"changes"_s, u"undo"_s, u"x"_s} << int(Usage);
    QTest::newRow("unknown UUID") << QStringList{u"changes"_s, u"undo"_s, u"018f0000-0000-7000-8000-000000000000"_s} << int(Refused);
    QTest::newRow("no file") << QStringList{u"changes"_s, u"apply"_s, u"/nowhere"_s} << int(Refused);
}

void TestChangeCommands::refusesWrongWords()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    const Outcome outcome = here(words);
    QCOMPARE(outcome.code, code);
    QVERIFY(outcome.err.startsWith("stewardctl: "_L1));
}

void TestChangeCommands::takesBackAndAgain()
{
    QCOMPARE(here({u"users"_s, u"set"_s, u"--filter"_s, u"email:starts_with:p1"_s, u"first_name=Ann"_s}).code, Done);
    const QJsonObject entry = json({u"changes"_s, u"list"_s}).json();
    QCOMPARE(entry.value("people"_L1), QJsonValue(31));
    QCOMPARE(entry.value("state"_L1), QJsonValue(u"applied"_s));
    const QString id = entry.value("id"_L1).toString();
    QVERIFY(here({u"changes"_s, u"show"_s, id}).out.contains("p11@example.org"_L1));
    QVERIFY(here({u"changes"_s, u"rehearse"_s, id}).out.contains("31 people change"_L1));
    QCOMPARE(here({u"changes"_s, u"undo"_s, id}).code, Done);
    QCOMPARE(count(u"first_name = 'Ann'"_s), u"0"_s);
    QCOMPARE(json({u"changes"_s, u"list"_s}).json().value("state"_L1), QJsonValue(u"undone"_s));
    QCOMPARE(here({u"changes"_s, u"undo"_s, id}).code, Refused);
    QCOMPARE(here({u"changes"_s, u"redo"_s, id}).code, Done);
    QCOMPARE(count(u"first_name = 'Ann'"_s), u"31"_s);
}

void TestChangeCommands::appliesAFile()
{
    QCOMPARE(here({u"users"_s, u"set"_s, u"--filter"_s, u"email:starts_with:p1"_s, u"first_name=Ann"_s}).code, Done);
    const QString id = json({u"changes"_s, u"list"_s}).json().value("id"_L1).toString();
    QFile file(m_folder->filePath(u"changes.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(json({u"changes"_s, u"show"_s, id}).out.toUtf8()) > 0);
    file.close();
    QCOMPARE(here({u"changes"_s, u"undo"_s, id}).code, Done);
    QVERIFY(here({u"changes"_s, u"rehearse"_s, file.fileName()}).out.contains("31 people change"_L1));
    QCOMPARE(here({u"changes"_s, u"apply"_s, file.fileName()}).code, Done);
    QCOMPARE(count(u"first_name = 'Ann'"_s), u"31"_s);
    // What is so already is no change.
    const Outcome again = json({u"changes"_s, u"apply"_s, file.fileName()});
    QCOMPARE(again.code, Done);
    QCOMPARE(again.json().value("counts"_L1)["unchanged"_L1], QJsonValue(31));
}

void TestChangeCommands::refusesOtherFiles()
{
    QFile file(m_folder->filePath(u"other"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\0\xff{", 3) == 3);
    file.close();
    const Outcome refused = here({u"changes"_s, u"apply"_s, file.fileName()});
    QCOMPARE(refused.code, Refused);
    QVERIFY2(refused.err.contains("no file of changes"_L1), qPrintable(refused.err));
}

QTEST_GUILESS_MAIN(TestChangeCommands)
#include "tst_changecommands.moc"
