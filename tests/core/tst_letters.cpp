// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "letterstest.h"

using namespace Qt::StringLiterals;
using namespace steward;

/// Letters to many: who gets them and how they read.
class TestLetters : public LettersTest
{
    Q_OBJECT

private Q_SLOTS:
    void fillsPlaces_data();
    void fillsPlaces();
    void namesUnknownVariables();
    void leavesOutWhoLacksSomething();
    void leavesOutWhoUnsubscribesLater();
    void saysYesAndNo();
    void leavesOutWhoCannotBeSentAMail();
    void knowsTheBlocklist();
    void refusesWhoMayNot();
    void refusesWrongWords_data();
    void refusesWrongWords();
    void writesOneAuditRow();
    void dropsWhatWasOnlyPrepared();
    void preparesAHundredThousand();
};

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

void TestLetters::saysYesAndNo()
{
    const QList<QUuid> people{person(u"yes@example.com"_s, {.customFields = u"{\"vip\": true, \"phone\": \"true\"}"_s}),
                              person(u"text@example.com"_s, {.customFields = u"{\"vip\": \"false\"}"_s}),
                              person(u"silent@example.com"_s)};
    MailingDraft asking = draft(u"{{custom.vip}} {{custom.phone|none}}"_s);
    asking.yesNo = {u"ja"_s, u"nein"_s};
    const auto found = Mailings(context()).recipients(asking, variables(), people);
    QVERIFY(found);
    const auto textOf = [&](int index) { return letterFor(asking, {}, found->at(index).variables).text; };
    QCOMPARE(textOf(0), u"ja true"_s); // a text that reads like it is a text
    QCOMPARE(textOf(1), u"nein none"_s);
    QCOMPARE(found->at(2).missing, QStringList{u"custom.vip"_s});
}

void TestLetters::leavesOutWhoCannotBeSentAMail()
{
    const QList<QUuid> people{person(u"ann@example.com"_s),
                              person(u"a b@example.com"_s),
                              person(u"lines@example.com"_s, {.customFields = u"{\"phone\": \"one\\ntwo\"}"_s})};
    MailingDraft everybody = draft();
    everybody.leaveOut.clear(); // whatever one chooses
    everybody.words.subject = u"For {{custom.phone|you}}"_s;
    const auto found = Mailings(context()).recipients(everybody, variables(), people);
    QVERIFY(found);
    QVERIFY(!found->at(0).leftOut);
    QCOMPARE(found->at(1).leftOut, LeftOut::Unsendable);
    QCOMPARE(found->at(1).errors, (FieldErrors{{u"recipient"_s, Violation::EmailFormat}}));
    QCOMPARE(found->at(2).leftOut, LeftOut::Unsendable);
    QCOMPARE(found->at(2).errors, (FieldErrors{{u"subject"_s, Violation::LineBreak}}));
    MailingCheck check;
    check.add(*found);
    QCOMPARE(check.receivers, 1);
    QCOMPARE(check.leftOut, (QMap<LeftOut, qint64>{{LeftOut::Unsendable, 2}}));
    QCOMPARE(check.unsendable->address, u"a b@example.com"_s);
    const qint64 id = post(everybody, people);
    QCOMPARE(countOf(id, LetterState::Queued), 1);
    QCOMPARE(countOf(id, LetterState::LeftOut), 2);
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
            recipients.append({UserId::create(), {}, u"p%1@example.org"_s.arg(done + i), {{u"name"_s, u"P"_s}}, {}, {}, {}});
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
