// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "mailwindowtest.h"

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

/// The outbox, as somebody uses it.
class TestOutboxPage : public MailWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void follows();
    void resendsAndCancels();
    void saysWhatIsMissing();
    void saysWhenTheServerIsAway();
    void staysPaused();
};

void TestOutboxPage::follows()
{
    OutboxPage page(desk());
    const QAbstractItemModelTester tester(page.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.show();
    QCOMPARE(page.model()->rowCount(), 0);
    const QString first = TestMailServer::newAddress();
    post(first);
    desk().postOffice().wake();
    QTRY_COMPARE(page.model()->rowCount(), 1);
    part<QTableView>(&page, u"outboxTable"_s)->selectRow(0);
    post(TestMailServer::newAddress());
    desk().postOffice().wake();
    QTRY_COMPARE(page.model()->rowCount(), 2);
    // The newest is first, and the selection stays with its letter.
    QCOMPARE(page.model()->index(1, OutboxTableModel::Recipient).data().toString(), first);
    QCOMPARE(part<QTableView>(&page, u"outboxTable"_s)->selectionModel()->selectedRows().value(0).row(), 1);
    QCOMPARE(page.model()->index(1, OutboxTableModel::State).data().toString(), letterStateText(LetterState::Queued));
    desk().postOffice().setServer(TestMailServer::of(Kind::Plain), {});
    QTRY_COMPARE(page.model()->index(1, OutboxTableModel::State).data().toString(), letterStateText(LetterState::Sent));
}

void TestOutboxPage::resendsAndCancels()
{
    OutboxPage page(desk());
    page.show();
    const QString refused = TestMailServer::newAddress(u"answer-550-"_s);
    post(refused);
    desk().postOffice().setServer(TestMailServer::of(Kind::Plain), {});
    QTRY_COMPARE(page.model()->rowCount(), 1);
    QTRY_COMPARE(page.model()->entry(0).state, LetterState::Failed);
    const QString story = page.model()->index(0, OutboxTableModel::Story).data().toString();
    QVERIFY2(story.contains(u"550"_s), qPrintable(story));
    QVERIFY(!part<QPushButton>(&page, u"resendButton"_s)->isEnabled());
    part<QTableView>(&page, u"outboxTable"_s)->selectRow(0);
    QVERIFY(part<QPushButton>(&page, u"resendButton"_s)->isEnabled());
    const QDateTime failedAt = page.model()->entry(0).changedAt;
    click(&page, u"resendButton"_s);
    QTRY_VERIFY(page.model()->entry(0).changedAt > failedAt);
    QTRY_COMPARE(page.model()->entry(0).state, LetterState::Failed);
    click(&page, u"pauseButton"_s);
    const QString paused = TestMailServer::newAddress();
    post(paused);
    desk().postOffice().wake();
    QTRY_COMPARE(page.model()->rowCount(), 2);
    part<QTableView>(&page, u"outboxTable"_s)->selectRow(0);
    click(&page, u"cancelMailButton"_s);
    QTRY_COMPARE(page.model()->entry(0).state, LetterState::Cancelled);
    QVERIFY(TestMailServer::mailsTo(paused).isEmpty());
}

void TestOutboxPage::saysWhatIsMissing()
{
    OutboxPage page(desk());
    page.show();
    auto *banner = page.findChild<Banner *>();
    QTRY_COMPARE(banner->text(), dutyText(Postman::Duty::NoServer, {}));
    QTest::mouseClick(part<QPushButton>(banner, u"bannerAction"_s), Qt::LeftButton);
    QVERIFY(dialog());
    enterServer(Kind::Plain);
    QTRY_VERIFY(!line(u"site_url"_s)->text().isEmpty());
    enterServer(Kind::Plain);
    click(dialog(), u"saveButton"_s);
    QTRY_VERIFY(!banner->isVisible());
}

void TestOutboxPage::saysWhenTheServerIsAway()
{
    OutboxPage page(desk());
    page.show();
    const QString address = TestMailServer::newAddress();
    post(address);
    desk().postOffice().setServer(TestMailServer::of(Kind::Busy), {});
    auto *banner = page.findChild<Banner *>();
    const PostOffice &office = desk().postOffice();
    QTRY_COMPARE(office.duty(), Postman::Duty::Away);
    QCOMPARE(banner->text(), dutyText(office));
    const QString time = QLocale().toString(office.retryAt().toLocalTime().time(), QLocale::ShortFormat);
    QVERIFY2(banner->text().contains(time) && banner->text().contains(u"421"_s), qPrintable(banner->text()));
    const QDateTime before = office.retryAt();
    QTest::mouseClick(part<QPushButton>(banner, u"bannerAction"_s), Qt::LeftButton); // it is tried now, in vain
    QTRY_VERIFY(office.retryAt() > before);
    desk().postOffice().setServer(TestMailServer::of(Kind::Plain), {});
    QTRY_VERIFY(!banner->isVisible());
    QTRY_COMPARE(TestMailServer::mailsTo(address).size(), 1);
}

void TestOutboxPage::staysPaused()
{
    {
        OutboxPage page(desk());
        page.show();
        click(&page, u"pauseButton"_s);
        QTRY_COMPARE(desk().postOffice().duty(), Postman::Duty::Paused);
    }
    delete m_desk; // the program ends
    m_desk = new MailDesk(m_workspace, m_test->preferences(), m_window.get());
    OutboxPage page(desk());
    page.show();
    auto *pause = part<QPushButton>(&page, u"pauseButton"_s);
    QTRY_VERIFY(pause->isChecked());
    auto *banner = page.findChild<Banner *>();
    QTRY_COMPARE(banner->text(), dutyText(Postman::Duty::Paused));
    QTest::mouseClick(part<QPushButton>(banner, u"bannerAction"_s), Qt::LeftButton);
    QTRY_VERIFY(!pause->isChecked());
    QTRY_COMPARE(desk().postOffice().duty(), Postman::Duty::NoServer);
}

QTEST_MAIN(TestOutboxPage)
#include "tst_outboxpage.moc"
