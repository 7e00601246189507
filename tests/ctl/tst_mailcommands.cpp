// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "ctlprocess.h"

#include <tests/support/mailserver.h>

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

Q_DECLARE_METATYPE(steward::Dialect)

using Kind = TestMailServer::Kind;

/// Mails and letters on the command line.
class TestMailCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void testsTheServer();
    void sendsTheSitesMails();
    void refusesWhatCannotBeSent();
    void cancelsAndSendsAgain();
    void pausesForAllPrograms();
    void holdsDuringAnOutage();
    void neverSendsTwiceAfterAKill();
    void writesALetter();
    void refusesBadLetters();

private:
    Outcome here(const QStringList &arguments) const { return m_ctl.here(arguments); }
    Outcome mail(const QStringList &arguments) const { return here(QStringList{u"mail"_s} + arguments); }
    static QString said(const Outcome &outcome) { return outcome.out + outcome.err; }
    Outcome configure(Kind kind) const { return configure(TestMailServer::of(kind)); }
    Outcome configure(const MailServer &server) const
    {
        return mail({u"configure"_s, u"sender_address=site@example.org"_s, u"site_url=https://site.example"_s,
                     u"smtp_host="_s + server.host, u"smtp_security="_s + securityName(server.security),
                     u"smtp_port="_s + QString::number(server.port), u"smtp_user="_s + server.user,
                     u"smtp_certificate_authority="_s + server.certificateAuthority});
    }
    /// An address to which a mail of the site is in the outbox.
    QString post(const QString &wish = {}) const
    {
        const QString address = TestMailServer::newAddress(wish);
        return mail({u"send"_s, u"registration"_s, address}).code == Done ? address : QString();
    }
    QJsonObject entry(const QString &address) const
    {
        const QString lines = here({u"--json"_s, u"mail"_s, u"outbox"_s}).out;
        for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
            const QJsonObject entry = QJsonDocument::fromJson(line.toUtf8()).object();
            if (entry["to"_L1].toString() == address)
                return entry;
        }
        return {};
    }
    QString stateOf(const QString &address) const { return entry(address)["state"_L1].toString(); }
    QString idOf(const QString &address) const { return entry(address)["id"_L1].toVariant().toString(); }
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

    CtlProcess m_ctl;
    QTemporaryDir m_folder;
};

void TestMailCommands::initTestCase_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("sqlite") << Dialect::Sqlite;
    QTest::newRow("postgres") << Dialect::Postgres;
}

void TestMailCommands::init()
{
    QVERIFY(TestMailServer::isRunning());
    QFETCH_GLOBAL(Dialect, dialect);
    if (!m_ctl.hasWorkspace(dialect))
        QVERIFY(m_ctl.createWorkspace(dialect));
    QCOMPARE(configure(Kind::Plain).code, Done);
}

void TestMailCommands::testsTheServer()
{
    const QString address = TestMailServer::newAddress();
    const Outcome sent = mail({u"test"_s, address});
    QVERIFY2(sent.code == Done, qPrintable(sent.err));
    QVERIFY2(said(sent).contains(u"> RCPT TO:<%1>"_s.arg(address)), qPrintable(said(sent)));
    QCOMPARE(TestMailServer::mailsTo(address).size(), 1);

    QCOMPARE(configure(Kind::StartTls).code, Done);
    m_ctl.setVariable(u"STEWARD_SMTP_PASSWORD"_s, u"wrong"_s);
    const Outcome refused = mail({u"test"_s, address});
    QCOMPARE(refused.code, Refused);
    QVERIFY2(said(refused).contains(u"< 535"_s), qPrintable(refused.err));
    m_ctl.setVariable(u"STEWARD_SMTP_PASSWORD"_s, TestMailServer::password().reveal());
    const Outcome secure = mail({u"test"_s, address});
    m_ctl.setVariable(u"STEWARD_SMTP_PASSWORD"_s, {});
    QVERIFY2(secure.code == Done, qPrintable(secure.err));
    QVERIFY(!said(secure).contains(TestMailServer::password().reveal()));
    QCOMPARE(TestMailServer::mailsTo(address).size(), 2);
    QCOMPARE(mail({u"test"_s}).code, Usage);
    QCOMPARE(mail({u"test"_s, u"no address"_s}).code, Refused);
}

void TestMailCommands::sendsTheSitesMails()
{
    const auto send = [this](const QStringList &words) {
        return here(QStringList{u"--json"_s, u"mail"_s, u"send"_s} + words);
    };
    QStringList ids;
    const QString moved = TestMailServer::newAddress();
    for (const QStringList &words : {QStringList{u"confirmation"_s, u"cid"_s}, {u"reset"_s, u"bob"_s},
                                     {u"login"_s, u"ann"_s}, {u"change"_s, u"bob"_s, moved}}) {
        const Outcome sent = send(words);
        QVERIFY2(sent.code == Done, qPrintable(sent.err));
        ids << u"<%1>"_s.arg(sent.json()["message_id"_L1].toString());
    }
    const Outcome delivered = mail({u"deliver"_s});
    QVERIFY2(delivered.code == Done, qPrintable(delivered.err));
    QStringList arrived;
    for (const QString &address : {u"cid@example.com"_s, u"bob@example.com"_s, u"ann@example.com"_s, moved}) {
        for (const QJsonObject &each : TestMailServer::mailsTo(address))
            arrived << each["message_id"_L1].toString();
    }
    for (const QString &id : ids)
        QCOMPARE(arrived.count(id), 1);
    QCOMPARE(stateOf(moved), u"sent"_s);
    QVERIFY(mail({u"outbox"_s}).out.contains(moved));
}

void TestMailCommands::refusesWhatCannotBeSent()
{
    QCOMPARE(mail({u"send"_s, u"reset"_s, u"nobody"_s}).code, Refused);
    QCOMPARE(mail({u"send"_s, u"birthday"_s, u"bob"_s}).code, Refused);
    QCOMPARE(mail({u"send"_s, u"change"_s, u"bob"_s}).code, Usage);
    QCOMPARE(mail({u"send"_s, u"reset"_s, u"bob"_s, u"new@example.org"_s}).code, Usage);
    QCOMPARE(mail({u"send"_s, u"registration"_s, u"bob@example.com"_s}).code, Refused);
    QCOMPARE(mail({u"configure"_s, u"smtp_port=0"_s}).code, Refused);
    QCOMPARE(mail({u"configure"_s, u"site_url="_s}).code, Done);
    const Outcome nowhere = mail({u"send"_s, u"reset"_s, u"bob"_s});
    QCOMPARE(nowhere.code, Refused);
    QVERIFY2(nowhere.err.contains(u"site_url"_s), qPrintable(nowhere.err));
}

void TestMailCommands::cancelsAndSendsAgain()
{
    const QString cancelled = post();
    QCOMPARE(mail({u"outbox"_s, u"cancel"_s, idOf(cancelled)}).code, Done);
    QCOMPARE(stateOf(cancelled), u"cancelled"_s);
    QCOMPARE(mail({u"outbox"_s, u"resend"_s, idOf(cancelled)}).code, Refused); // its words are gone
    const QString refused = post(u"once-550-"_s);
    QCOMPARE(mail({u"deliver"_s}).code, Done);
    QCOMPARE(stateOf(refused), u"failed"_s);
    QVERIFY(entry(refused)["answer"_L1].toString().startsWith(u"550 "_s));
    QCOMPARE(mail({u"outbox"_s, u"resend"_s, idOf(refused)}).code, Done);
    QCOMPARE(mail({u"deliver"_s}).code, Done);
    QCOMPARE(stateOf(refused), u"sent"_s);
    QVERIFY(TestMailServer::mailsTo(cancelled).isEmpty());
    QCOMPARE(mail({u"outbox"_s, u"resend"_s, u"999999"_s}).code, Refused);
    QCOMPARE(mail({u"outbox"_s, u"resend"_s}).code, Usage);
    QCOMPARE(mail({u"outbox"_s, u"drop"_s, u"1"_s}).code, Usage);
}

void TestMailCommands::pausesForAllPrograms()
{
    QCOMPARE(mail({u"outbox"_s, u"pause"_s}).code, Done);
    const QString address = post();
    QVERIFY(said(mail({u"outbox"_s})).contains(u"paused"_s));
    const Outcome delivered = mail({u"deliver"_s});
    QCOMPARE(delivered.code, Refused);
    QVERIFY2(said(delivered).contains(u"paused"_s), qPrintable(delivered.err));
    QCOMPARE(stateOf(address), u"queued"_s);
    QCOMPARE(mail({u"outbox"_s, u"resume"_s}).code, Done);
    QCOMPARE(mail({u"deliver"_s}).code, Done);
    QCOMPARE(stateOf(address), u"sent"_s);
}

void TestMailCommands::holdsDuringAnOutage()
{
    MailServer silent = TestMailServer::of(Kind::Plain);
    silent.port = 1;
    QCOMPARE(configure(silent).code, Done);
    const QString address = post();
    const Outcome away = mail({u"deliver"_s});
    QCOMPARE(away.code, Refused);
    QVERIFY2(said(away).contains(u"cannot be reached"_s), qPrintable(away.err));
    QCOMPARE(stateOf(address), u"queued"_s);
    QCOMPARE(entry(address)["attempts"_L1].toInt(), 0);
    QCOMPARE(configure(Kind::Plain).code, Done);
    QCOMPARE(mail({u"deliver"_s}).code, Done);
    QCOMPARE(stateOf(address), u"sent"_s);
}

// The program is killed when it has the server's 250 and cannot note it: somebody else writes.
void TestMailCommands::neverSendsTwiceAfterAKill()
{
    const QString address = post(u"late-answer-"_s);
    const auto delivery = m_ctl.start({u"mail"_s, u"deliver"_s});
    QTRY_COMPARE_WITH_TIMEOUT(TestMailServer::mailsTo(address).size(), 1, 20'000);
    {
        QSqlDatabase store = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other writer"_s);
        store.setDatabaseName(m_ctl.localStore());
        QVERIFY(store.open());
        QVERIFY(QSqlQuery(store).exec(u"BEGIN IMMEDIATE"_s));
        QTest::qWait(2500); // the answer comes after one and a half seconds
        QCOMPARE(delivery->state(), QProcess::Running);
        delivery->kill();
        QVERIFY(delivery->waitForFinished());
        QCOMPARE(delivery->exitStatus(), QProcess::CrashExit);
        store.close();
    }
    QSqlDatabase::removeDatabase(u"other writer"_s);
    QCOMPARE(stateOf(address), u"sending"_s);
    for (int again = 0; again < 2; ++again) {
        QCOMPARE(mail({u"deliver"_s}).code, Done);
        QCOMPARE(stateOf(address), u"uncertain"_s);
        QCOMPARE(TestMailServer::mailsTo(address).size(), 1);
    }
    QVERIFY(mail({u"outbox"_s}).out.contains(u"send it again only if it has not"_s));
    QCOMPARE(mail({u"outbox"_s, u"resend"_s, idOf(address)}).code, Done);
    QCOMPARE(mail({u"deliver"_s}).code, Done);
    const auto mails = TestMailServer::mailsTo(address);
    QCOMPARE(mails.size(), 2); // now somebody has said so; whoever reads them can tell that they are one
    QCOMPARE(mails.at(0)["message_id"_L1], mails.at(1)["message_id"_L1]);
}

void TestMailCommands::writesALetter()
{
    const QString words = file(u"letter.txt"_s, "Subject: News for {{username}}\n\nHello {{last_name|you}}\n");
    const QStringList letter{u"--json"_s,      u"mail"_s,   u"letter"_s, u"--template"_s, words,
                             u"--include"_s, u"unconfirmed"_s, u"--filter"_s, u"username:is:bob"_s, u"--per-minute"_s, u"0"_s};
    const Outcome looked = here(letter + QStringList{u"--example"_s, u"5"_s});
    QVERIFY2(looked.code == Done, qPrintable(looked.err));
    const QStringList lines = looked.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(QJsonDocument::fromJson(lines.at(0).toUtf8())["receivers"_L1].toInt(), 1);
    QCOMPARE(QJsonDocument::fromJson(lines.at(1).toUtf8())["subject"_L1].toString(), u"News for bob"_s);
    QCOMPARE(QJsonDocument::fromJson(lines.at(1).toUtf8())["text"_L1].toString(), u"Hello you\n"_s);
    QVERIFY(here({u"--json"_s, u"mail"_s, u"letters"_s}).out.isEmpty()); // only looked
    const Outcome sent = here(letter + QStringList{u"--send"_s});
    QVERIFY2(sent.code == Done, qPrintable(sent.err));
    const QString id = here({u"--json"_s, u"mail"_s, u"letters"_s}).json()["id"_L1].toVariant().toString();
    QCOMPARE(here({u"mail"_s, u"letters"_s, u"stop"_s, id}).code, Done);
    QCOMPARE(here({u"mail"_s, u"letters"_s, u"stop"_s, id}).code, Refused); // it stands already
    QCOMPARE(here({u"mail"_s, u"letters"_s, u"continue"_s, id}).code, Done);
    const Outcome delivered = here({u"mail"_s, u"deliver"_s});
    QVERIFY2(delivered.code == Done, qPrintable(delivered.err));
    const QJsonObject row = here({u"--json"_s, u"mail"_s, u"letters"_s, u"ledger"_s, id}).json();
    QCOMPARE(row["to"_L1].toString(), u"bob@example.com"_s);
    QCOMPARE(row["state"_L1].toString(), u"sent"_s);
    QCOMPARE(here({u"--json"_s, u"mail"_s, u"letters"_s}).json()["state"_L1].toString(), u"done"_s);
}

void TestMailCommands::refusesBadLetters()
{
    QCOMPARE(here({u"mail"_s, u"letter"_s}).code, Usage);
    const auto letter = [this](const QByteArray &content, const QStringList &more = {}) {
        return here(QStringList{u"mail"_s, u"letter"_s, u"--template"_s, file(u"bad.txt"_s, content)} + more);
    };
    QCOMPARE(letter("no subject").code, Refused);
    const Outcome unknown = letter("Subject: a\n\n{{undefined}}", {u"--send"_s});
    QCOMPARE(unknown.code, Refused);
    QVERIFY2((unknown.out + unknown.err).contains(u"{{undefined}}"_s), qPrintable(unknown.err));
    QCOMPARE(letter("Subject: a\n\nb", {u"--include"_s, u"everybody"_s}).code, Refused);
    QCOMPARE(letter("Subject: a\n\nb", {u"--attach"_s, u"/no/such/file"_s}).code, Refused);
    QCOMPARE(here({u"mail"_s, u"unsubscribed"_s, u"add"_s, u"Bob@example.com"_s}).out, u"Bob@example.com\n"_s);
    const Outcome nobody = letter("Subject: a\n\nb", {u"--json"_s, u"--include"_s, u"unconfirmed"_s, u"--filter"_s,
                                                      u"username:is:bob"_s});
    QCOMPARE(nobody.json()["left_out"_L1]["unsubscribed"_L1].toInt(), 1);
    QCOMPARE(here({u"mail"_s, u"unsubscribed"_s, u"remove"_s, u"bob@EXAMPLE.com"_s}).out, QString());
    QCOMPARE(here({u"--as"_s, u"bob"_s, u"mail"_s, u"unsubscribed"_s}).code, Refused);
}

QTEST_GUILESS_MAIN(TestMailCommands)
#include "tst_mailcommands.moc"
