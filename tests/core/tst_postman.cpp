// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/base/clock.h>
#include <core/local/localstore.h>
#include <core/mail/outage.h>
#include <core/mail/postoffice.h>
#include <tests/support/mailserver.h>

#include <QFileInfo>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

using Kind = TestMailServer::Kind;

class TestPostman : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void sendsWhatIsQueued();
    void keepsLettersUntilThereIsAServer();
    void neverRetriesARefusal();
    void retriesLater();
    void isUncertainWithoutAnAnswer();
    void doesNotSendTwiceAfterAKill();
    void dropsExpiredLinks();
    void cancels();
    void pauses();
    void stopsWhenTheSignInIsRefused();
    void holdsEverythingDuringAnOutage_data();
    void holdsEverythingDuringAnOutage();
    void comesBackEverLater();
    void remembersThePause();
    void isUncertainAfterHalfAnAnswer();
    void oneAtATime();
    void queuesAllOrNone();
    void tests();

private:
    Letter letterTo(const QString &address) const
    {
        return {u"reset_password"_s, TestMailServer::mailTo(address), systemNow().addSecs(3600)};
    }
    QString post(const QString &wish = {})
    {
        const QString address = TestMailServer::newAddress(wish);
        return postLetters(m_workspace, {letterTo(address)}) ? address : QString();
    }
    void open(const Secret &password = TestMailServer::password())
    {
        m_office = std::make_unique<PostOffice>(m_workspace);
        m_office->setServer(TestMailServer::of(Kind::StartTls), password);
    }
    OutboxEntry entry(const QString &address) const
    {
        for (const OutboxEntry &entry : m_office->entries()) {
            if (entry.recipient == address)
                return entry;
        }
        return {};
    }
    LetterState stateOf(const QString &address) const { return entry(address).state; }

    std::unique_ptr<QTemporaryDir> m_folder;
    ConnectionProfile m_workspace;
    std::unique_ptr<PostOffice> m_office;
};

void TestPostman::initTestCase()
{
    QVERIFY(TestMailServer::isRunning());
    QStandardPaths::setTestModeEnabled(true);
}

void TestPostman::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = {};
    m_workspace.path = m_folder->filePath(u"workspace.sqlite"_s);
}

void TestPostman::cleanup()
{
    m_office.reset();
    QVERIFY(QFile::remove(localProfile(m_workspace).path));
}

void TestPostman::sendsWhatIsQueued()
{
    const QString first = post();
    open();
    QTRY_COMPARE(stateOf(first), LetterState::Sent);
    const QString second = post(); // as another program does it
    m_office->wake();
    QTRY_COMPARE(stateOf(second), LetterState::Sent);
    QCOMPARE(TestMailServer::mailsTo(first).size(), 1);
    QCOMPARE(TestMailServer::mailsTo(second).size(), 1);
    QVERIFY(!entry(first).hasMessage); // the link is in nobody's outbox any more
    QCOMPARE(entry(first).attempts, 1);
    QTRY_COMPARE(m_office->duty(), Postman::Duty::Idle);
}

void TestPostman::keepsLettersUntilThereIsAServer()
{
    const QString address = post();
    m_office = std::make_unique<PostOffice>(m_workspace);
    QTRY_COMPARE(m_office->duty(), Postman::Duty::NoServer);
    QTRY_COMPARE(m_office->entries().size(), 1);
    QCOMPARE(stateOf(address), LetterState::Queued);
    m_office->setServer(TestMailServer::of(Kind::StartTls), TestMailServer::password());
    QTRY_COMPARE(stateOf(address), LetterState::Sent);
}

void TestPostman::neverRetriesARefusal()
{
    const QString address = post(u"answer-550-"_s);
    open();
    QTRY_COMPARE(stateOf(address), LetterState::Failed);
    QCOMPARE(entry(address).problem, u"refused"_s);
    QVERIFY(entry(address).answer.startsWith(u"550 "_s));
    QCOMPARE(entry(address).attempts, 1);
    QVERIFY(entry(address).hasMessage);
}

void TestPostman::retriesLater()
{
    const QString address = post(u"once-450-"_s);
    open();
    QTRY_COMPARE(entry(address).problem, u"later"_s);
    QCOMPARE(stateOf(address), LetterState::Queued);
    QVERIFY(entry(address).dueAt > systemNow().addSecs(30));
    m_office->resend(entry(address).id);
    QTRY_COMPARE(stateOf(address), LetterState::Sent);
    QCOMPARE(TestMailServer::mailsTo(address).size(), 1);
}

void TestPostman::isUncertainWithoutAnAnswer()
{
    const QString address = post(u"close-after-data-"_s);
    open();
    QTRY_COMPARE(stateOf(address), LetterState::Uncertain);
    m_office->wake();
    const QString next = post();
    m_office->wake();
    QTRY_COMPARE(stateOf(next), LetterState::Sent);
    QCOMPARE(TestMailServer::mailsTo(address).size(), 1);
}

void TestPostman::doesNotSendTwiceAfterAKill()
{
    const QString address = post();
    {
        const auto store = openLocalStore(m_workspace);
        QVERIFY(store);
        const auto due = OutboxStore(**store).fetchDue(systemNow());
        QVERIFY(due && *due);
        QVERIFY(OutboxStore(**store).markSending((*due)->id, systemNow()).value_or(false));
    }
    open();
    QTRY_COMPARE(stateOf(address), LetterState::Uncertain);
    QCOMPARE(entry(address).problem, u"interrupted"_s);
    QVERIFY(TestMailServer::mailsTo(address).isEmpty());
    m_office->resend(entry(address).id);
    QTRY_COMPARE(stateOf(address), LetterState::Sent);
}

void TestPostman::dropsExpiredLinks()
{
    Letter letter = letterTo(TestMailServer::newAddress());
    letter.expiresAt = systemNow().addSecs(-1);
    QVERIFY(postLetters(m_workspace, {letter}));
    open();
    QTRY_COMPARE(stateOf(letter.message.recipient), LetterState::Failed);
    QCOMPARE(entry(letter.message.recipient).problem, u"expired"_s);
    QVERIFY(TestMailServer::mailsTo(letter.message.recipient).isEmpty());
}

void TestPostman::cancels()
{
    const QString address = post();
    m_office = std::make_unique<PostOffice>(m_workspace);
    QTRY_COMPARE(m_office->entries().size(), 1);
    m_office->cancel(entry(address).id);
    QTRY_COMPARE(stateOf(address), LetterState::Cancelled);
    QVERIFY(!entry(address).hasMessage);
    m_office->resend(entry(address).id);
    m_office->setServer(TestMailServer::of(Kind::StartTls), TestMailServer::password());
    const QString next = post();
    m_office->wake();
    QTRY_COMPARE(stateOf(next), LetterState::Sent);
    QCOMPARE(stateOf(address), LetterState::Cancelled);
    QVERIFY(TestMailServer::mailsTo(address).isEmpty());
}

void TestPostman::pauses()
{
    m_office = std::make_unique<PostOffice>(m_workspace);
    m_office->setPaused(true);
    const QString address = post();
    m_office->setServer(TestMailServer::of(Kind::StartTls), TestMailServer::password());
    QTRY_COMPARE(m_office->duty(), Postman::Duty::Paused);
    QTRY_COMPARE(m_office->entries().size(), 1);
    QCOMPARE(stateOf(address), LetterState::Queued);
    m_office->setPaused(false);
    QTRY_COMPARE(stateOf(address), LetterState::Sent);
}

void TestPostman::stopsWhenTheSignInIsRefused()
{
    const QString address = post();
    open(Secret(u"wrong"_s));
    QTRY_COMPARE(m_office->duty(), Postman::Duty::SignInRefused);
    QTRY_COMPARE(stateOf(address), LetterState::Queued);
    QVERIFY(m_office->dutyDetail().startsWith(u"535"_s));
    m_office->setServer(TestMailServer::of(Kind::StartTls), TestMailServer::password());
    QTRY_COMPARE(stateOf(address), LetterState::Sent);
}

void TestPostman::holdsEverythingDuringAnOutage_data()
{
    QTest::addColumn<MailServer>("server");
    QTest::addColumn<QString>("words");
    MailServer silent = TestMailServer::of(Kind::Plain);
    silent.port = 1;
    QTest::newRow("refused") << silent << u"connect"_s;
    MailServer unknown = silent;
    unknown.host = u"nowhere.invalid"_s;
    QTest::newRow("no such name") << unknown << u"nowhere.invalid"_s;
    QTest::newRow("421 at the greeting") << TestMailServer::of(Kind::Busy) << u"421 "_s;
    QTest::newRow("454 at the sign-in") << TestMailServer::of(Kind::NoSignIn) << u"454 "_s;
    QTest::newRow("half an answer") << TestMailServer::of(Kind::Half) << u""_s;
}

void TestPostman::holdsEverythingDuringAnOutage()
{
    QFETCH(MailServer, server);
    QFETCH(QString, words);
    QStringList addresses;
    for (int i = 0; i < 6; ++i)
        addresses << post();
    m_office = std::make_unique<PostOffice>(m_workspace);
    m_office->setServer(server, TestMailServer::password());
    QTRY_COMPARE(m_office->duty(), Postman::Duty::Away);
    QVERIFY2(m_office->dutyDetail().contains(words), qPrintable(m_office->dutyDetail()));
    const qint64 wait = systemNow().secsTo(m_office->retryAt());
    QVERIFY2(wait > 40 && wait <= 60, qPrintable(QString::number(wait)));
    QTRY_COMPARE(m_office->entries().size(), 6);
    const auto isUntouched = [this](const QString &address) {
        return stateOf(address) == LetterState::Queued && entry(address).attempts == 0 && entry(address).problem.isEmpty();
    };
    for (const QString &address : std::as_const(addresses))
        QTRY_VERIFY(isUntouched(address));
    m_office->setServer(TestMailServer::of(Kind::StartTls), TestMailServer::password());
    for (const QString &address : std::as_const(addresses)) {
        QTRY_COMPARE(stateOf(address), LetterState::Sent);
        QCOMPARE(entry(address).attempts, 1);
    }
    QTRY_COMPARE(m_office->duty(), Postman::Duty::Idle);
}

void TestPostman::comesBackEverLater()
{
    Outage outage;
    QDateTime now = systemNow();
    for (const int minutes : {1, 5, 15, 60, 60, 60}) {
        outage.note(now, u"away"_s);
        outage.note(now.addSecs(1), u"another mail, the same failure"_s);
        QCOMPARE(outage.until(), now.addSecs(minutes * 60));
        QCOMPARE(outage.words(), u"away"_s);
        QVERIFY(outage.isWaiting(outage.until().addSecs(-1)));
        now = outage.until();
        QVERIFY(outage.isOn() && !outage.isWaiting(now));
    }
    outage.end();
    QVERIFY(!outage.isOn());
    const QString address = post();
    m_office = std::make_unique<PostOffice>(m_workspace);
    m_office->setServer(TestMailServer::of(Kind::Busy), {});
    QTRY_COMPARE(m_office->duty(), Postman::Duty::Away);
    const QDateTime first = m_office->retryAt();
    m_office->tryNow();
    QTRY_VERIFY(m_office->retryAt() > first);
    QCOMPARE(m_office->duty(), Postman::Duty::Away);
}

void TestPostman::remembersThePause()
{
    open();
    m_office->setPaused(true);
    QTRY_VERIFY(m_office->isPaused());
    m_office.reset(); // the program ends
    const QString address = post();
    open();
    QTRY_COMPARE(m_office->duty(), Postman::Duty::Paused);
    QTRY_COMPARE(m_office->entries().size(), 1);
    QCOMPARE(stateOf(address), LetterState::Queued);
    PostOffice elsewhere(m_workspace); // another program lets it go on
    QTRY_VERIFY(elsewhere.isPaused());
    elsewhere.setPaused(false);
    QTRY_COMPARE(stateOf(address), LetterState::Sent);
    QTRY_VERIFY(!m_office->isPaused());
}

void TestPostman::isUncertainAfterHalfAnAnswer()
{
    const QString address = post(u"half-answer-"_s);
    open();
    QTRY_COMPARE(stateOf(address), LetterState::Uncertain);
    m_office->wake();
    QCOMPARE(TestMailServer::mailsTo(address).size(), 1);
}

void TestPostman::oneAtATime()
{
    open();
    QTRY_COMPARE(m_office->duty(), Postman::Duty::Idle);
    PostOffice second(m_workspace);
    QTRY_COMPARE(second.duty(), Postman::Duty::Elsewhere);
    m_office.reset();
    second.wake();
    QTRY_COMPARE(second.duty(), Postman::Duty::NoServer);
}

void TestPostman::queuesAllOrNone()
{
    Letter same = letterTo(TestMailServer::newAddress());
    const Status posted = postLetters(m_workspace, {same, same});
    QVERIFY(!posted.has_value());
    const auto store = openLocalStore(m_workspace);
    QVERIFY(store);
    QCOMPARE(OutboxStore(**store).list(10).value().size(), 0);
    QCOMPARE(QFileInfo(localProfile(m_workspace).path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestPostman::tests()
{
    const QString address = post(); // stays where it is
    m_office = std::make_unique<PostOffice>(m_workspace);
    QSignalSpy tested(m_office.get(), &PostOffice::testFinished);
    const MailMessage message = TestMailServer::mailTo(TestMailServer::newAddress());
    m_office->sendTest(message, TestMailServer::of(Kind::StartTls), TestMailServer::password());
    QTRY_COMPARE(tested.count(), 1);
    QVERIFY(tested.first().first().toBool());
    QCOMPARE(TestMailServer::mailsTo(message.recipient).size(), 1);
    m_office->sendTest(message, TestMailServer::of(Kind::WrongCertificate), TestMailServer::password());
    QTRY_COMPARE(tested.count(), 2);
    QVERIFY(!tested.last().first().toBool());
    QVERIFY(!tested.last().at(1).toString().isEmpty());
    QTRY_COMPARE(m_office->entries().size(), 1);
    QCOMPARE(stateOf(address), LetterState::Queued);
}

QTEST_GUILESS_MAIN(TestPostman)
#include "tst_postman.moc"
