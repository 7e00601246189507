// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "ctlprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

/// The command line as scripts and people use it, on both servers.
class TestStewardctl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void saysWhatIsOutOfReach_data();
    void saysWhatIsOutOfReach();
    void checksAWorkspace();
    void listsPeople();
    void writesCsvWithoutFormulas();
    void namesWrongFields_data();
    void namesWrongFields();
    void changesAPerson();
    void changesAllOrNothing();
    void actsWithTheRankOfAPerson();
    void keepsNotes();
    void listsAndEndsSessions();
    void revokesLinks();
    void cleansExpiredLinks();
    void readsTheAuditLog();
    void tellsALife();
    void callsFunctions();
    void rollsCallsBack();
    void answersBatches();
    void changesMailTemplates();

private:
    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const { return m_ctl.run(arguments, input); }
    Outcome here(const QStringList &arguments, const QByteArray &input = {}) const { return m_ctl.here(arguments, input); }
    QString file(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder; ///< of files that commands read and write
    CtlProcess m_ctl;
};

Q_DECLARE_METATYPE(steward::Dialect)

QString TestStewardctl::file(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    return file.fileName();
}

void TestStewardctl::initTestCase_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("sqlite") << Dialect::Sqlite;
    QTest::newRow("postgres") << Dialect::Postgres;
}

// Once for each server.
void TestStewardctl::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    QVERIFY(m_ctl.hasWorkspace(dialect) || m_ctl.createWorkspace(dialect));
}

void TestStewardctl::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QStringList{} << u"command"_s;
    QTest::newRow("unknown command") << QStringList{u"dance"_s} << u"dance"_s;
    QTest::newRow("unknown part") << QStringList{u"users"_s, u"dance"_s} << u"users list"_s;
    QTest::newRow("unknown option") << QStringList{u"--dance"_s} << u"dance"_s;
    QTest::newRow("option of another") << QStringList{u"users"_s, u"show"_s, u"x"_s, u"--limit"_s, u"1"_s} << u"limit"_s;
    QTest::newRow("missing word") << QStringList{u"users"_s, u"show"_s} << u"USER"_s;
    QTest::newRow("unknown function") << QStringList{u"call"_s, u"dance"_s} << u"dance"_s;
    QTest::newRow("no array") << QStringList{u"call"_s, u"get_user"_s, u"{}"_s} << u"array"_s;
}

void TestStewardctl::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const Outcome outcome = here(arguments);
    QCOMPARE(outcome.code, Usage);
    QVERIFY2(outcome.err.contains(word), qPrintable(outcome.err));
    QVERIFY(outcome.out.isEmpty());
}

void TestStewardctl::saysWhatIsOutOfReach_data()
{
    QTest::addColumn<QString>("workspace");
    QTest::addColumn<QString>("word");
    QTest::newRow("no file") << u"sqlite:/nowhere/people.sqlite"_s << u"workspace init"_s;
    QTest::newRow("no name") << u"my site"_s << u"my site"_s;
    QTest::newRow("wrong part") << u"postgresql://user:hidden@/x?sslmode=perhaps"_s << u"URL"_s;
    QTest::newRow("no server") << u"postgresql://user:hidden@127.0.0.1:1/x"_s << u"127.0.0.1:1"_s;
}

void TestStewardctl::saysWhatIsOutOfReach()
{
    QFETCH(QString, workspace);
    QFETCH(QString, word);
    const Outcome outcome = run({u"--workspace"_s, workspace, u"users"_s, u"list"_s});
    QCOMPARE(outcome.code, Unreachable);
    QVERIFY2(outcome.err.contains(word), qPrintable(outcome.err));
    QVERIFY(!outcome.err.contains(u"hidden"_s));
}

void TestStewardctl::checksAWorkspace()
{
    QFETCH_GLOBAL(Dialect, dialect);
    const QJsonObject found = here({u"--json"_s, u"workspace"_s, u"check"_s}).json();
    QCOMPARE(found["users"_L1].toInt(), 3);
    QCOMPARE(found["owners"_L1].toInt(), 1);
    QCOMPARE(found["layout"_L1].toString(), dialect == Dialect::Sqlite ? u"embedded"_s : u"fresh"_s);
}

void TestStewardctl::listsPeople()
{
    const QJsonArray sorted = here({u"--json"_s, u"users"_s, u"list"_s, u"--sort"_s, u"email:desc"_s}).array();
    QCOMPARE(sorted.size(), 3);
    QCOMPARE(sorted.first()["email"_L1].toString(), u"cid@example.com"_s);
    const QJsonArray owners =
        here({u"--json"_s, u"users"_s, u"list"_s, u"--filter"_s, u"roles:is:Owner"_s}).array();
    QCOMPARE(owners.size(), 1);
    QCOMPARE(owners.first()["username"_L1].toString(), u"ann"_s);
    const Outcome limited = here({u"users"_s, u"list"_s, u"--limit"_s, u"1"_s});
    QVERIFY(limited.out.contains(u"1 of 3 people"_s));
}

void TestStewardctl::writesCsvWithoutFormulas()
{
    const Outcome outcome = here({u"--csv"_s, u"users"_s, u"list"_s, u"--columns"_s, u"email,first_name"_s,
                                  u"--sort"_s, u"email"_s});
    QCOMPARE(outcome.out.section(u"\r\n"_s, 0, 1), u"email,first_name\r\nann@example.com,'=HYPERLINK(1)"_s);
}

void TestStewardctl::namesWrongFields_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("field");
    QTest::newRow("e-mail") << QStringList{u"users"_s, u"set"_s, u"ann"_s, u"email=none"_s} << u"email"_s;
    QTest::newRow("taken") << QStringList{u"users"_s, u"set"_s, u"ann"_s, u"username=BOB"_s} << u"username"_s;
    QTest::newRow("unknown") << QStringList{u"users"_s, u"set"_s, u"ann"_s, u"shoes=1"_s} << u"shoes"_s;
    QTest::newRow("reserved") << QStringList{u"users"_s, u"set"_s, u"ann"_s, u"custom.uuid=1"_s} << u"uuid"_s;
    QTest::newRow("filter") << QStringList{u"users"_s, u"list"_s, u"--filter"_s, u"shoes:is:1"_s} << u"filter"_s;
    QTest::newRow("sort") << QStringList{u"users"_s, u"list"_s, u"--sort"_s, u"shoes"_s} << u"sort"_s;
    QTest::newRow("columns") << QStringList{u"users"_s, u"list"_s, u"--columns"_s, u"shoes"_s} << u"columns"_s;
    QTest::newRow("limit") << QStringList{u"users"_s, u"list"_s, u"--limit"_s, u"-1"_s} << u"limit"_s;
}

void TestStewardctl::namesWrongFields()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, field);
    const Outcome outcome = here(arguments);
    QCOMPARE(outcome.code, Refused);
    QVERIFY2(outcome.err.contains(field + u": "_s), qPrintable(outcome.err));
}

void TestStewardctl::changesAPerson()
{
    QCOMPARE(here({u"users"_s, u"set"_s, u"cid"_s, u"first_name=Cid"_s, u"custom.phone=1 2"_s,
                   u"custom.size:=4.50"_s, u"is_active=false"_s}).code, Done);
    const QJsonObject cid = here({u"--json"_s, u"users"_s, u"show"_s, u"cid"_s}).json();
    QCOMPARE(cid["first_name"_L1].toString(), u"Cid"_s);
    QCOMPARE(cid["is_active"_L1].toBool(), false);
    QCOMPARE(cid["custom_fields"_L1]["phone"_L1].toString(), u"1 2"_s);
    QCOMPARE(cid["custom_fields"_L1]["size"_L1].toDouble(), 4.5);
    QCOMPARE(here({u"users"_s, u"set"_s, u"cid"_s, u"first_name="_s}).code, Done);
    QVERIFY(here({u"--json"_s, u"users"_s, u"show"_s, u"cid"_s}).json()["first_name"_L1].isNull());
}

void TestStewardctl::changesAllOrNothing()
{
    const Outcome outcome = here({u"users"_s, u"set"_s, u"ann"_s, u"first_name=Eve"_s, u"is_active=false"_s});
    QCOMPARE(outcome.code, Refused);
    QVERIFY(outcome.err.contains(u"last active Owner"_s));
    const QJsonObject ann = here({u"--json"_s, u"users"_s, u"show"_s, u"ann"_s}).json();
    QCOMPARE(ann["first_name"_L1].toString(), u"=HYPERLINK(1)"_s);
    QCOMPARE(ann["is_active"_L1].toBool(), true);
}

void TestStewardctl::actsWithTheRankOfAPerson()
{
    const QStringList edit{u"users"_s, u"set"_s, u"ann"_s, u"first_name=Eve"_s};
    const Outcome refused = here(QStringList{u"--json"_s, u"--as"_s, u"bob"_s} + edit);
    QCOMPARE(refused.code, Refused);
    QCOMPARE(refused.json()["atom"_L1].toString(), u"insufficient_permissions"_s);
    QCOMPARE(here(QStringList{u"--as"_s, u"ann"_s} + edit).code, Done);
    QCOMPARE(here({u"users"_s, u"set"_s, u"ann"_s, u"first_name==HYPERLINK(1)"_s}).code, Done);
    QCOMPARE(here(QStringList{u"--as"_s, u"nobody"_s} + edit).code, Refused);
}

void TestStewardctl::keepsNotes()
{
    QCOMPARE(here({u"notes"_s, u"add"_s, u"cid"_s, u"nobody writes"_s}).code, Usage);
    const QStringList asAnn{u"--as"_s, u"ann"_s, u"--json"_s, u"notes"_s};
    const Outcome added = here(asAnn + QStringList{u"add"_s, u"cid"_s, u"-"_s}, "=first\nline\n");
    QVERIFY2(added.code == Done, qPrintable(added.err));
    QCOMPARE(added.json()["content"_L1].toString(), u"=first\nline"_s);
    const QString note = added.json()["uuid"_L1].toString();
    QCOMPARE(here(asAnn + QStringList{u"add"_s, u"cid"_s, u" "_s}).code, Refused);
    QCOMPARE(here({u"notes"_s, u"edit"_s, note, u"=second"_s}).code, Done);
    QCOMPARE(here({u"notes"_s, u"edit"_s, u"no uuid"_s, u"x"_s}).code, Refused);
    QVERIFY(here({u"notes"_s, u"list"_s, u"cid"_s}).out.contains(u"=second"_s));
    QVERIFY(here({u"--csv"_s, u"notes"_s, u"list"_s, u"cid"_s}).out.contains(u",'=second"_s));
    const QStringList search{u"--json"_s, u"notes"_s, u"search"_s};
    QCOMPARE(here(search + QStringList{u"SECOND"_s, u"--filter"_s, u"person:cid"_s}).array().size(), 1);
    QCOMPARE(here(search + QStringList{u"--filter"_s, u"author:bob"_s}).array().size(), 0);
    QCOMPARE(here(search + QStringList{u"--filter"_s, u"in_last:soon"_s}).code, Refused);
    QCOMPARE(here(search + QStringList{u"--sort"_s, u"shoes"_s}).code, Refused);
    QCOMPARE(here({u"notes"_s, u"delete"_s, note}).code, Done);
    QCOMPARE(here({u"notes"_s, u"delete"_s, note}).code, Refused);
    QVERIFY(here({u"--json"_s, u"notes"_s, u"list"_s, u"cid"_s}).array().isEmpty());
    QCOMPARE(here({u"--as"_s, u"bob"_s, u"notes"_s, u"restore"_s, note}).code, Refused);
    QCOMPARE(here({u"--json"_s, u"notes"_s, u"restore"_s, note}).json()["content"_L1].toString(), u"=second"_s);
    QCOMPARE(here({u"notes"_s, u"restore"_s, note}).code, Refused);
    QCOMPARE(here({u"notes"_s, u"restore"_s, u"no uuid"_s}).code, Refused);
    QCOMPARE(here({u"--json"_s, u"notes"_s, u"list"_s, u"cid"_s}).array().size(), 1);
    QCOMPARE(here({u"notes"_s, u"delete"_s, note}).code, Done);
}

void TestStewardctl::listsAndEndsSessions()
{
    const QByteArray open = R"({"id":1,"function":"generate_user_session_token","args":["ann@example.com",{"ip_address":"203.0.113.1","user_agent_hash":"b23a6a84"}]}
{"id":2,"function":"generate_user_session_token","args":["cid@example.com"]}
{"id":3,"function":"generate_user_session_token","args":["cid@example.com"]}
)";
    QCOMPARE(here({u"call"_s, u"--batch"_s}, open).code, Done);
    const QStringList list{u"--json"_s, u"sessions"_s, u"list"_s};
    QCOMPARE(here(list).array().size(), 3);
    const QJsonArray anns = here(list + QStringList{u"--filter"_s, u"person:ann"_s, u"--filter"_s, u"valid"_s}).array();
    QCOMPARE(anns.size(), 1);
    const QString session = anns.first()["uuid"_L1].toString();
    QCOMPARE(here({u"sessions"_s, u"list"_s, u"--filter"_s, u"young"_s}).code, Refused);
    QCOMPARE(here({u"sessions"_s, u"list"_s, u"--sort"_s, u"shoes"_s}).code, Refused);
    QVERIFY(here({u"sessions"_s, u"list"_s, u"--search"_s, u"203.0"_s}).out.contains(u"ann@example.com"_s));
    QCOMPARE(here({u"--json"_s, u"sessions"_s, u"show"_s, session}).json()["ip_address"_L1].toString(), u"203.0.113.1"_s);
    QCOMPARE(here({u"--json"_s, u"sessions"_s, u"check"_s, session, u"--address"_s, u"::1"_s}).json()["verdict"_L1].toString(),
             u"fingerprint_mismatch"_s);
    QCOMPARE(here({u"sessions"_s, u"end"_s}).code, Usage);
    QCOMPARE(here({u"sessions"_s, u"end-all"_s}).code, Usage);
    QCOMPARE(here({u"sessions"_s, u"end"_s, u"none"_s}).code, Refused);
    QCOMPARE(here({u"--as"_s, u"bob"_s, u"sessions"_s, u"clean"_s}).code, Refused);
    const QStringList asAnn{u"--as"_s, u"ann"_s, u"--json"_s, u"sessions"_s};
    QCOMPARE(here(asAnn + QStringList{u"end-all"_s, u"--others"_s}).json()["sessions"_L1].toInt(), 2);
    QCOMPARE(here(asAnn + QStringList{u"end-all"_s, u"cid"_s}).json()["sessions"_L1].toInt(), 0);
    QCOMPARE(here(asAnn + QStringList{u"end"_s, session}).json()["sessions"_L1].toInt(), 1);
    QCOMPARE(here({u"sessions"_s, u"check"_s, session}).code, Refused);
    QVERIFY(here(list).array().isEmpty());
}

void TestStewardctl::revokesLinks()
{
    QCOMPARE(here({u"call"_s, u"generate_magic_link"_s, u"[\"cid@example.com\"]"_s}).code, Done);
    const QJsonArray links = here({u"--json"_s, u"tokens"_s, u"list"_s, u"cid"_s}).array();
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.first()["kind"_L1].toString(), u"magic_link"_s);
    QCOMPARE(links.first()["state"_L1].toString(), u"valid"_s);
    const QString link = links.first()["uuid"_L1].toString();
    QCOMPARE(here({u"--as"_s, u"bob"_s, u"tokens"_s, u"revoke"_s, link}).code, Refused);
    QCOMPARE(here({u"tokens"_s, u"revoke"_s, link}).code, Done);
    QCOMPARE(here({u"tokens"_s, u"revoke"_s, link}).code, Refused);
    QCOMPARE(here({u"--json"_s, u"tokens"_s, u"revoke"_s, u"--all"_s, u"cid"_s}).json()["revoked"_L1].toInt(), 0);
}

void TestStewardctl::cleansExpiredLinks()
{
    QCOMPARE(here({u"call"_s, u"generate_magic_link"_s, u"[\"cid@example.com\"]"_s}).code, Done);
    const QStringList count{u"--json"_s, u"tokens"_s, u"clean"_s, u"--count"_s};
    QCOMPARE(here(count).json()["expired"_L1].toInt(-1), 0);
    QVERIFY(m_ctl.execute(u"UPDATE phoenix_kit_users_tokens SET inserted_at = '2020-01-01T00:00:00Z'"_s));
    QCOMPARE(here({u"--as"_s, u"bob"_s, u"tokens"_s, u"clean"_s}).code, Refused);
    QCOMPARE(here(count).json()["expired"_L1].toInt(), 1);
    QCOMPARE(here({u"--json"_s, u"tokens"_s, u"clean"_s}).json()["removed"_L1].toInt(), 1);
    QVERIFY(here({u"tokens"_s, u"clean"_s}).out.contains(u"0 expired links removed"_s));
    QVERIFY(here({u"--json"_s, u"tokens"_s, u"list"_s, u"cid"_s}).array().isEmpty());
}

void TestStewardctl::readsTheAuditLog()
{
    QCOMPARE(here({u"--as"_s, u"ann"_s, u"users"_s, u"set"_s, u"cid"_s, u"last_name=Lee"_s}).code, Done);
    const Outcome listed = here({u"--json"_s, u"audit"_s, u"list"_s, u"--person"_s, u"cid@example.com"_s, u"--limit"_s, u"1"_s});
    QCOMPARE(listed.code, Done);
    const QJsonObject entry = listed.array().first().toObject();
    QCOMPARE(entry["admin_email"_L1].toString(), u"ann@example.com"_s);
    QCOMPARE(entry["metadata"_L1]["changes"_L1]["last_name"_L1]["new"_L1].toString(), u"Lee"_s);
    QVERIFY(entry["user_agent"_L1].toString().startsWith(u"stewardctl/"_s));
    const Outcome shown = here({u"audit"_s, u"show"_s, entry["uuid"_L1].toString()});
    QCOMPARE(shown.code, Done);
    QVERIFY2(shown.out.contains(u"Last name"_s) && shown.out.contains(u"Lee"_s), qPrintable(shown.out));
    const Outcome csv = here({u"--csv"_s, u"audit"_s, u"list"_s, u"--action"_s, u"user_created"_s});
    QCOMPARE(csv.out.count(u"user_created"_s), 3);
    QCOMPARE(here({u"audit"_s, u"list"_s, u"--action"_s, u"dance"_s}).code, Refused);
    QCOMPARE(here({u"audit"_s, u"list"_s, u"--from"_s, u"yesterday"_s}).code, Refused);
    QCOMPARE(here({u"audit"_s, u"show"_s, u"nothing"_s}).code, Refused);
    const QString file = m_folder.filePath(u"log.json"_s);
    QCOMPARE(here({u"audit"_s, u"export"_s, file, u"--actor"_s, u"system"_s}).code, Done);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(written.readAll()).array().size() >= 3);
    QCOMPARE(here({u"audit"_s, u"export"_s, m_folder.filePath(u"log.txt"_s)}).code, Usage);
}

void TestStewardctl::tellsALife()
{
    const Outcome told = here({u"--json"_s, u"users"_s, u"timeline"_s, u"ann"_s});
    QCOMPARE(told.code, Done);
    QVERIFY2(told.out.contains(u"Account created by the system"_s), qPrintable(told.out));
    QVERIFY(told.array().last()["time"_L1].toString().endsWith(u'Z'));
    QCOMPARE(here({u"users"_s, u"timeline"_s, u"nobody"_s}).code, Refused);
}

void TestStewardctl::callsFunctions()
{
    const Outcome found = here({u"call"_s, u"get_user_by_email"_s, u"[\"ANN@example.com\"]"_s});
    QCOMPARE(found.code, Done);
    QCOMPARE(found.json()["value"_L1]["username"_L1].toString(), u"ann"_s);
    const Outcome refused = here({u"call"_s, u"register_user"_s, u"[{\"email\":\"x\"}]"_s});
    QCOMPARE(refused.code, Refused);
    QVERIFY(!refused.json()["changeset_errors"_L1]["email"_L1].toArray().isEmpty());
    QVERIFY(here({u"call"_s, u"--list"_s}).out.contains(u"get_user_by_email("_s));
}

void TestStewardctl::rollsCallsBack()
{
    const Outcome rehearsed = here({u"call"_s, u"update_user_profile"_s,
                                    u"[\"ann@example.com\",{\"first_name\":\"Eve\"}]"_s, u"--rollback"_s});
    QCOMPARE(rehearsed.json()["ok"_L1]["first_name"_L1].toString(), u"Eve"_s);
    const QJsonObject ann = here({u"--json"_s, u"users"_s, u"show"_s, u"ann"_s}).json();
    QCOMPARE(ann["first_name"_L1].toString(), u"=HYPERLINK(1)"_s);
}

void TestStewardctl::answersBatches()
{
    const QByteArray requests = R"({"id":1,"function":"get_user_by_email","args":["ann@example.com"]}
{"id":"two","function":"dance"}
not json
{"id":4,"function":"get_user_by_email","args":["nobody@example.com"]}
)";
    const Outcome outcome = here({u"call"_s, u"--batch"_s}, requests);
    QCOMPARE(outcome.code, Done);
    const QStringList lines = outcome.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    const auto line = [&](int number) { return QJsonDocument::fromJson(lines.at(number).toUtf8()).object(); };
    QCOMPARE(line(0)["value"_L1]["username"_L1].toString(), u"ann"_s);
    QCOMPARE(line(1)["atom"_L1].toString(), u"unknown_function"_s);
    QCOMPARE(line(1)["id"_L1].toString(), u"two"_s);
    QCOMPARE(line(2)["error"_L1].toString(), u"string"_s);
    QVERIFY(line(3)["value"_L1].isNull());
}

void TestStewardctl::changesMailTemplates()
{
    const Outcome list = here({u"--json"_s, u"mail"_s, u"templates"_s, u"list"_s});
    QVERIFY(list.out.contains(u"reset_password"_s));
    const QString text = file(u"reset.txt"_s, "Go to {{reset_url}}\n");
    QCOMPARE(here({u"mail"_s, u"templates"_s, u"set"_s, u"reset_password"_s, u"subject=New"_s, u"text="_s + text}).code, Done);
    const QJsonObject reset = here({u"--json"_s, u"mail"_s, u"templates"_s, u"show"_s, u"reset_password"_s}).json();
    QCOMPARE(reset["subject"_L1].toString(), u"New"_s);
    QCOMPARE(reset["text"_L1].toString(), u"Go to {{reset_url}}\n"_s);
    QCOMPARE(reset["version"_L1].toInt(), 2);
    const Outcome bad = here({u"mail"_s, u"templates"_s, u"set"_s, u"reset_password"_s, u"subject={{undefined}}"_s});
    QCOMPARE(bad.code, Refused);
    QCOMPARE(here({u"mail"_s, u"templates"_s, u"set"_s, u"magic_link_registration"_s, u"subject=Welcome"_s}).code, Done);
    const QJsonObject own = here({u"--json"_s, u"mail"_s, u"templates"_s, u"show"_s, u"magic_link_registration"_s}).json();
    QCOMPARE(own["origin"_L1].toString(), u"computer"_s);
    QCOMPARE(here({u"mail"_s, u"templates"_s, u"show"_s, u"none"_s}).code, Refused);
    QCOMPARE(here({u"--as"_s, u"bob"_s, u"mail"_s, u"templates"_s, u"set"_s, u"reset_password"_s, u"subject=x"_s}).code, Refused);
}

QTEST_GUILESS_MAIN(TestStewardctl)
#include "tst_stewardctl.moc"
