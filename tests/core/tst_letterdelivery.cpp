// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "letterstest.h"

using namespace Qt::StringLiterals;
using namespace steward;

/// Letters to many on their way, and what is known of them afterwards.
class TestLetterDelivery : public LettersTest
{
    Q_OBJECT

private Q_SLOTS:
    void sendsToEverybodyAndKeepsALedger();
    void stopsAndGoesOnAfterARestart();
    void keepsItsPace();
    void singleMailsGoFirst();
    void cancelsTheRest();
    void sendsAgainWhatFailed();
    void carriesFilesAndAWayOut();
};

void TestLetterDelivery::sendsToEverybodyAndKeepsALedger()
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

void TestLetterDelivery::stopsAndGoesOnAfterARestart()
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

void TestLetterDelivery::keepsItsPace()
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

void TestLetterDelivery::singleMailsGoFirst()
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

void TestLetterDelivery::cancelsTheRest()
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

void TestLetterDelivery::sendsAgainWhatFailed()
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

void TestLetterDelivery::carriesFilesAndAWayOut()
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

QTEST_GUILESS_MAIN(TestLetterDelivery)
#include "tst_letterdelivery.moc"
