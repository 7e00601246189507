// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/base/clock.h>
#include <core/local/localstore.h>
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
