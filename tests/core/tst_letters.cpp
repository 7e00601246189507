// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/base/clock.h>
#include <core/db/installation.h>
#include <core/fields/fieldstore.h>
#include <core/local/localstore.h>
#include <core/mail/mailings.h>
#include <core/mail/mailingstore.h>
#include <core/mail/outboxstore.h>
#include <core/mail/postoffice.h>
#include <tests/support/mailserver.h>
#include <tests/support/serviceworkspace.h>

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

using Kind = TestMailServer::Kind;

/// Letters to many: who gets them, how they read, how they go, and what is known afterwards.
class TestLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_workspaces.close(); }
    void fillsPlaces_data();
    void fillsPlaces();
    void namesUnknownVariables();
    void leavesOutWhoLacksSomething();
    void leavesOutWhoUnsubscribesLater();
    void knowsTheBlocklist();
    void refusesWhoMayNot();
    void refusesWrongWords_data();
    void refusesWrongWords();
    void sendsToEverybodyAndKeepsALedger();
    void writesOneAuditRow();
    void stopsAndGoesOnAfterARestart();
    void keepsItsPace();
    void singleMailsGoFirst();
    void cancelsTheRest();
    void sendsAgainWhatFailed();
    void carriesFilesAndAWayOut();
    void dropsWhatWasOnlyPrepared();
    void preparesAHundredThousand();

private:
    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    ServiceContext context() { return workspace().as(m_owner); }
    const ConnectionProfile &profile() { return workspace().connection().profile(); }
    MailSettings settings() const
    {
        MailSettings settings;
        settings.siteUrl = u"https://site.example"_s;
        settings.senderName = u"The Site"_s;
        settings.senderAddress = u"site@example.org"_s;
        return settings;
    }
    static MailingDraft draft(const QString &text = u"Dear {{first_name|friend}}, write to {{email}}."_s)
    {
        MailingDraft draft;
        draft.words = {u"News for {{name}}"_s, u"<p>Dear {{first_name|friend}}</p>"_s, text};
        draft.perMinute = 0;
        return draft;
    }
    LetterVariables variables() { return Mailings(context()).variables(settings()).value(); }
    QUuid person(const QString &address, const TestPerson &like = {})
    {
        TestPerson person = like;
        person.email = address;
        return workspace().add(person).uuid();
    }
    qint64 prepare(const MailingDraft &written, const QList<QUuid> &people)
    {
        Mailings mailings(context());
        const auto complete = mailings.completed(written, settings());
        const auto id = complete ? mailings.prepare(*complete, variables()) : failure(complete.error());
        return id && mailings.add(*id, *complete, variables(), people) ? *id : 0;
    }
    qint64 post(const MailingDraft &written, const QList<QUuid> &people)
    {
        const qint64 id = prepare(written, people);
        return id > 0 && Mailings(context()).start(id) ? id : 0;
    }
    void open()
    {
        m_office = std::make_unique<PostOffice>(profile());
        m_office->setServer(TestMailServer::of(Kind::StartTls), TestMailServer::password());
    }
    Mailing shown(qint64 id) const
    {
        for (const Mailing &mailing : m_office->mailings()) {
            if (mailing.id == id)
                return mailing;
        }
        return {};
    }
    QList<OutboxEntry> ledger(qint64 id)
    {
        const auto store = openLocalStore(profile());
        return store ? MailingStore(**store).ledger(id, std::nullopt, 0, 1000).value() : QList<OutboxEntry>();
    }
    qint64 countOf(qint64 id, LetterState state)
    {
        const auto store = openLocalStore(profile());
        return store ? MailingStore(**store).counts(id).value().value(state) : -1;
    }
    static int mailsTo(const QString &address) { return int(TestMailServer::mailsTo(address).size()); }

    ServiceWorkspaces m_workspaces;
    UserId m_owner;
    std::unique_ptr<PostOffice> m_office;
};

void TestLetters::initTestCase()
{
    QVERIFY(TestMailServer::isRunning());
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(m_workspaces.create());
}

void TestLetters::init()
{
    QVERIFY(workspace().clear());
    m_owner = workspace().add({.email = u"owner@example.com"_s, .roles = {u"Owner"_s}});
    QVERIFY(!m_owner.isNull());
    FieldDefinition phone;
    phone.key = u"phone"_s;
    phone.label = u"Phone"_s;
    phone.type = u"text"_s;
    FieldDefinition plan;
    plan.key = u"plan"_s;
    plan.label = u"Plan"_s;
    plan.type = u"select"_s;
    plan.options = {u"Free"_s, u"Pro"_s};
    QVERIFY(FieldStore(workspace().system()).save({phone, plan}));
}

void TestLetters::cleanup()
{
    m_office.reset();
    QFile::remove(localProfile(profile()).path);
}

void TestLetters::fillsPlaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("value") << u"a {{email}} b"_s << u"a ann@x.y b"_s;
    QTest::newRow("blanks") << u"{{ email }}"_s << u"ann@x.y"_s;
    QTest::newRow("fallback unused") << u"{{email|nobody}}"_s << u"ann@x.y"_s;
    QTest::newRow("fallback") << u"Dear {{first_name|friend of ours}},"_s << u"Dear friend of ours,"_s;
    QTest::newRow("nothing") << u"Dear {{first_name}},"_s << u"Dear ,"_s;
    QTest::newRow("a value is no place") << u"{{evil}}"_s << u"{{email}}"_s;
    QTest::newRow("single braces") << u"{email} }}"_s << u"{email} }}"_s;
}

void TestLetters::fillsPlaces()
{
    QFETCH(QString, text);
    const QMap<QString, QString> values{{u"email"_s, u"ann@x.y"_s}, {u"evil"_s, u"{{email}}"_s}, {u"html"_s, u"<b>"_s}};
    QTEST(renderedLetter({u"s"_s, {}, text}, values).text, "expected");
    QCOMPARE(renderedLetter({u"{{html}}"_s, u"<i>{{html}}</i>"_s, {}}, values),
             (MailTemplate{u"<b>"_s, u"<i>&lt;b&gt;</i>"_s, {}}));
}

void TestLetters::namesUnknownVariables()
{
    const LetterVariables known = variables();
    QVERIFY(known.names().contains(u"custom.phone"_s));
    QCOMPARE(known.unknownIn({u"{{name}}"_s, {}, u"{{custom.plan}} {{site_url}}"_s}), QStringList());
    QCOMPARE(known.unknownIn({u"{{nmae}}"_s, u"@media{.a{color:red}}"_s, u"{{custom.none|x}} {{user}"_s}),
             (QStringList{u"nmae"_s, u"custom.none"_s, u""_s}));
    const QUuid ann = person(u"ann@example.com"_s, {.customFields = u"{\"plan\": \"1\", \"phone\": \"  \"}"_s});
    const auto found = Mailings(context()).recipients(draft(u"{{custom.plan}}{{custom.phone}}"_s), known, {ann});
    QVERIFY(found);
    QCOMPARE(found->first().variables.value(u"custom.plan"_s), u"Pro"_s);
    QCOMPARE(found->first().missing, QStringList{u"custom.phone"_s});
}

void TestLetters::leavesOutWhoLacksSomething()
{
    const QList<QUuid> people{
        person(u"ann@example.com"_s, {.firstName = u"Ann"_s}),
        person(u"unconfirmed@example.com"_s, {.isConfirmed = false}),
        person(u"inactive@example.com"_s, {.isActive = false}),
        person(u"Gone@example.com"_s),
        person(u"phone@example.com"_s, {.customFields = u"{\"phone\": \"+1\"}"_s}),
    };
    QVERIFY(Mailings(context()).setUnsubscribed({u" gone@EXAMPLE.com "_s, {}}));
    MailingCheck check;
    const MailingDraft all = draft(u"{{custom.phone}} {{first_name|you}}"_s);
    check.add(Mailings(context()).recipients(all, variables(), people).value());
    QCOMPARE(check.people, 5);
    QCOMPARE(check.receivers, 1);
    QCOMPARE(check.leftOut, (QMap<LeftOut, qint64>{{LeftOut::Unconfirmed, 1}, {LeftOut::Inactive, 1},
                                                   {LeftOut::Unsubscribed, 1}, {LeftOut::NoValue, 1}}));
    QCOMPARE(check.without, (QMap<QString, qint64>{{u"custom.phone"_s, 1}}));
    QCOMPARE(check.examples.value(u"custom.phone"_s).address, u"ann@example.com"_s);
    QCOMPARE(lineOf(all.words, u"custom.phone"_s, check.examples.value(u"custom.phone"_s).variables), u"Ann"_s);
    MailingDraft everybody = all;
    everybody.leaveOut.clear();
    const auto recipients = Mailings(context()).recipients(everybody, variables(), people).value();
    for (const MailingRecipient &each : recipients)
        QVERIFY(!each.leftOut);
    QVERIFY(!Mailings(context()).setUnsubscribed({u"nobody"_s}));
}

void TestLetters::leavesOutWhoUnsubscribesLater()
{
    const QList<QUuid> people{person(u"Later@example.com"_s), person(u"stays@example.com"_s)};
    const qint64 polite = post(draft(), people);
    MailingDraft everybody = draft();
    everybody.leaveOut.clear();
    const qint64 toAll = post(everybody, people);
    QVERIFY(polite > 0 && toAll > 0);
    QVERIFY(Mailings(context()).setUnsubscribed({u"later@example.com"_s}));
    QCOMPARE(countOf(polite, LetterState::LeftOut), 1);
    QCOMPARE(countOf(polite, LetterState::Queued), 1);
    QCOMPARE(countOf(toAll, LetterState::Queued), 2);
    const QList<OutboxEntry> entries = ledger(polite);
    for (const OutboxEntry &entry : entries)
        QCOMPARE(entry.problem, entry.state == LetterState::LeftOut ? u"unsubscribed"_s : QString());
}

void TestLetters::knowsTheBlocklist()
{
    QVERIFY(workspace().run(u"CREATE TABLE phoenix_kit_email_blocklist (email varchar(255), reason varchar(255), "
                            "expires_at timestamptz)"_s));
    QVERIFY(workspace().run(u"INSERT INTO phoenix_kit_email_blocklist VALUES ('BLOCKED@example.com', 'complaint', NULL), "
                            "('again@example.com', 'bounce', '2020-01-01T00:00:00Z')"_s));
    const QList<QUuid> people{person(u"blocked@example.com"_s), person(u"again@example.com"_s)};
    const auto installation = inspectInstallation(workspace().connection());
    QVERIFY(installation);
    ServiceContext now = context();
    const ServiceContext aware{now.connection, *installation, now.limits, now.actor, now.passwords, now.now};
    const auto found = Mailings(aware).recipients(draft(), variables(), people);
    QVERIFY(workspace().run(u"DROP TABLE phoenix_kit_email_blocklist"_s));
    QVERIFY(found);
    QCOMPARE(found->at(0).leftOut, LeftOut::Unsubscribed);
    QVERIFY(!found->at(1).leftOut);
}

void TestLetters::refusesWhoMayNot()
{
    const UserId user = workspace().add({.email = u"user@example.com"_s, .roles = {u"User"_s}});
    Mailings mailings(workspace().as(user));
    for (const Status &status : {mailings.recipients(draft(), variables(), {m_owner.uuid()}).map([](const auto &) {}),
                                 mailings.prepare(draft(), variables()).map([](qint64) {}),
                                 mailings.setUnsubscribed({})}) {
        QVERIFY(!status.has_value());
        QCOMPARE(status.error().identifier, u"insufficient_permissions"_s);
    }
}

void TestLetters::refusesWrongWords_data()
{
    QTest::addColumn<MailTemplate>("words");
    QTest::addColumn<QString>("field");
    QTest::newRow("no subject") << MailTemplate{u" "_s, {}, u"text"_s} << u"subject"_s;
    QTest::newRow("line break") << MailTemplate{u"a\r\nBcc: b@example.org"_s, {}, u"text"_s} << u"subject"_s;
    QTest::newRow("no text") << MailTemplate{u"subject"_s, u"<p>html</p>"_s, {}} << u"text"_s;
    QTest::newRow("unknown") << MailTemplate{u"subject"_s, {}, u"{{undefined}}"_s} << u"variables"_s;
}

void TestLetters::refusesWrongWords()
{
    QFETCH(MailTemplate, words);
    MailingDraft wrong = draft();
    wrong.words = words;
    wrong.senderAddress = u"site@example.org"_s;
    const auto prepared = Mailings(context()).prepare(wrong, variables());
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().fields.size(), 1);
    QTEST(prepared.error().fields.first().field, "field");
}

void TestLetters::sendsToEverybodyAndKeepsALedger()
{
    const QString ann = TestMailServer::newAddress();
    const QString refused = TestMailServer::newAddress(u"answer-550-"_s);
    const qint64 id = post(draft(), {person(ann, {.firstName = u"Ann"_s}), person(refused),
                                     person(TestMailServer::newAddress(), {.isActive = false})});
    QVERIFY(id > 0);
    open();
    QTRY_COMPARE(shown(id).state, MailingState::Done);
    QCOMPARE(shown(id).counts, (QMap<LetterState, qint64>{{LetterState::Sent, 1}, {LetterState::Failed, 1},
                                                          {LetterState::LeftOut, 1}}));
    QCOMPARE(shown(id).author, u"owner@example.com"_s);
    const auto mails = TestMailServer::mailsTo(ann);
    QCOMPARE(mails.size(), 1);
    QCOMPARE(mails.first()["subject"_L1].toString(), u"News for Ann"_s);
    QCOMPARE(mails.first()["text"_L1].toString().trimmed(), u"Dear Ann, write to %1."_s.arg(ann));
    QCOMPARE(mails.first()["html"_L1].toString().trimmed(), u"<p>Dear Ann</p>"_s);
    QCOMPARE(mails.first()["from"_L1].toString(), u"The Site <site@example.org>"_s);
    const QList<OutboxEntry> rows = ledger(id);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(mails.first()["message_id"_L1].toString(), u"<%1>"_s.arg(rows.at(0).messageId));
    QVERIFY(rows.at(1).answer.startsWith(u"550"_s));
    QCOMPARE(rows.at(2).problem, leftOutName(LeftOut::Inactive));
    QVERIFY(m_office->entries().isEmpty()); // the outbox shows the others
}

void TestLetters::writesOneAuditRow()
{
    const qint64 id = post(draft(), {person(u"ann@example.com"_s), person(u"bob@example.com"_s, {.isActive = false})});
    QVERIFY(id > 0);
    QCOMPARE(workspace().auditOf(m_owner), QStringList{u"user_updated"_s});
    QCOMPARE(workspace().count(u"phoenix_kit_audit_logs"_s), 1);
    const QString facts = workspace().text(u"SELECT metadata FROM phoenix_kit_audit_logs"_s);
    QVERIFY2(facts.contains(u"News for"_s) && facts.contains(u"recipients"_s) && facts.contains(u"left_out"_s),
             qPrintable(facts));
    QVERIFY(!Mailings(context()).start(id)); // once
}

void TestLetters::stopsAndGoesOnAfterARestart()
{
    QStringList addresses;
    QList<QUuid> people;
    for (int i = 0; i < 6; ++i) {
        addresses << TestMailServer::newAddress();
        people << person(addresses.last());
    }
    MailingDraft slow = draft();
    slow.perMinute = 60;
    const qint64 id = post(slow, people);
    open();
    QTRY_VERIFY(shown(id).counts.value(LetterState::Sent) >= 1);
    m_office->stopMailing(id);
    QTRY_COMPARE(shown(id).state, MailingState::Stopped);
    m_office->setPace(id, 0);
    QTRY_COMPARE(shown(id).perMinute, 0);
    QTRY_COMPARE(shown(id).counts.value(LetterState::Sending), 0);
    const qint64 sent = countOf(id, LetterState::Sent);
    QVERIFY(sent < 6);
    m_office.reset(); // the program ends
    open();
    QTRY_COMPARE(m_office->duty(), Postman::Duty::Idle);
    QCOMPARE(countOf(id, LetterState::Sent), sent);
    m_office->continueMailing(id);
    QTRY_COMPARE(shown(id).state, MailingState::Done);
    for (const QString &address : addresses)
        QCOMPARE(mailsTo(address), 1);
}

void TestLetters::keepsItsPace()
{
    QList<QUuid> people;
    for (int i = 0; i < 8; ++i)
        people << person(TestMailServer::newAddress());
    MailingDraft slow = draft();
    slow.perMinute = 300; // five a second
    QElapsedTimer clock;
    const qint64 id = post(slow, people);
    clock.start();
    open();
    QTRY_COMPARE_WITH_TIMEOUT(shown(id).state, MailingState::Done, 20'000);
    QVERIFY2(clock.elapsed() >= 6 * 200, qPrintable(QString::number(clock.elapsed())));
}

void TestLetters::singleMailsGoFirst()
{
    MailingDraft slow = draft();
    slow.perMinute = 1;
    const qint64 id = post(slow, {person(TestMailServer::newAddress()), person(TestMailServer::newAddress())});
    const MailMessage single = TestMailServer::mailTo(TestMailServer::newAddress());
    open();
    QTRY_COMPARE(countOf(id, LetterState::Sent), 1);
    QVERIFY(postLetters(profile(), {{u"register"_s, single, {}}}));
    m_office->wake();
    QTRY_COMPARE(mailsTo(single.recipient), 1);
    QCOMPARE(countOf(id, LetterState::Queued), 1);
}

void TestLetters::cancelsTheRest()
{
    MailingDraft slow = draft();
    slow.perMinute = 1;
    const QString second = TestMailServer::newAddress();
    const qint64 id = post(slow, {person(TestMailServer::newAddress()), person(second)});
    open();
    QTRY_COMPARE(shown(id).counts.value(LetterState::Sent), 1);
    m_office->cancelMailing(id);
    QTRY_COMPARE(shown(id).state, MailingState::Done);
    QCOMPARE(shown(id).counts.value(LetterState::Cancelled), 1);
    QCOMPARE(mailsTo(second), 0);
}

void TestLetters::sendsAgainWhatFailed()
{
    const QString address = TestMailServer::newAddress(u"once-550-"_s);
    const qint64 id = post(draft(), {person(address)});
    open();
    QTRY_COMPARE(shown(id).state, MailingState::Done);
    QCOMPARE(shown(id).counts.value(LetterState::Failed), 1);
    m_office->resend(ledger(id).first().id);
    QTRY_COMPARE(shown(id).counts.value(LetterState::Sent), 1);
    QTRY_COMPARE(shown(id).state, MailingState::Done);
    QCOMPARE(mailsTo(address), 1);
}

void TestLetters::carriesFilesAndAWayOut()
{
    MailingDraft rich = draft();
    rich.attachments = {{u"Überblick \"1\".txt"_s, u"text/plain"_s, "one\r\ntwo\r\n"}};
    MailSettings leave = settings();
    leave.unsubscribe = u"https://site.example/leave?who={{email}}"_s;
    const QString address = TestMailServer::newAddress(u"with+plus-"_s);
    Mailings mailings(context());
    const auto complete = mailings.completed(rich, leave);
    QVERIFY(complete);
    const auto id = mailings.prepare(*complete, variables());
    QVERIFY(id && mailings.add(*id, *complete, variables(), {person(address)}) && mailings.start(*id));
    open();
    QTRY_COMPARE(mailsTo(address), 1);
    const QJsonObject mail = TestMailServer::mailsTo(address).first();
    QCOMPARE(mail["list_unsubscribe"_L1].toString(),
             u"<https://site.example/leave?who=%1>"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(address))));
    const QJsonObject file = mail["attachments"_L1].toArray().first().toObject();
    QCOMPARE(file["name"_L1].toString(), u"Überblick \"1\".txt"_s);
    QCOMPARE(file["type"_L1].toString(), u"text/plain"_s);
    QCOMPARE(QByteArray::fromBase64(file["content"_L1].toString().toLatin1()), QByteArray("one\r\ntwo\r\n"));
    QVERIFY(mail["defects"_L1].toArray().isEmpty());
    rich.attachments.first().content = QByteArray(MostAttachedBytes + 1, 'x');
    QVERIFY(!mailings.prepare(mailings.completed(rich, leave).value(), variables()));
}

void TestLetters::dropsWhatWasOnlyPrepared()
{
    const QString address = TestMailServer::newAddress();
    const qint64 id = prepare(draft(), {person(address)});
    open();
    QTRY_COMPARE(m_office->duty(), Postman::Duty::Idle);
    QCOMPARE(ledger(id).size(), 1);
    QVERIFY(m_office->mailings().isEmpty());
    QVERIFY(Mailings(context()).drop(id));
    QCOMPARE(ledger(id).size(), 0);
    QCOMPARE(mailsTo(address), 0);
}

void TestLetters::preparesAHundredThousand()
{
    constexpr int people = 100'000;
    constexpr int slice = 500;
    const auto store = openLocalStore(profile());
    QVERIFY(store);
    MailingStore mailings(**store);
    const auto id = mailings.insert(draft(), u"Ann"_s, systemNow());
    QVERIFY(id);
    for (int done = 0; done < people; done += slice) {
        QList<MailingRecipient> recipients;
        for (int i = 0; i < slice; ++i)
            recipients.append({UserId::create(), {}, u"p%1@example.org"_s.arg(done + i), {{u"name"_s, u"P"_s}}, {}, {}});
        QVERIFY(mailings.addRecipients(*id, recipients, u"site@example.org"_s, systemNow()));
    }
    QVERIFY(mailings.change(*id, MailingState::Preparing, MailingState::Sending));
    QCOMPARE(mailings.counts(*id).value().value(LetterState::Queued), people);
    const auto due = mailings.fetchDue(systemNow());
    QVERIFY(due && *due);
    QCOMPARE((*due)->address, u"p0@example.org"_s);
    QCOMPARE(mailings.ledger(*id, LetterState::Queued, (*due)->id, 3).value().size(), 3);
    // One is under way while the others are cancelled, and the server wants it later: it is not tried again.
    OutboxStore outbox(**store);
    QVERIFY(outbox.markSending((*due)->id, systemNow()).value());
    QVERIFY(mailings.cancelWaiting(*id, systemNow()));
    QVERIFY(!mailings.fetchDue(systemNow()).value());
    QVERIFY(outbox.noteOutcome((*due)->id, {LetterState::Queued, u"later"_s, u"450"_s, systemNow()}, systemNow()));
    QCOMPARE(mailings.counts(*id).value(), (QMap<LetterState, qint64>{{LetterState::Cancelled, people}}));
}

QTEST_GUILESS_MAIN(TestLetters)
#include "tst_letters.moc"
