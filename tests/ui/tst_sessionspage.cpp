// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "testworkspace.h"

#include <core/base/clock.h>
#include <ui/commands/sessionactions.h>
#include <ui/dialogs/endsessionsdialog.h>
#include <ui/dialogs/fingerprintdialog.h>
#include <ui/pages/sessionfilterbar.h>
#include <ui/pages/sessionspage.h>
#include <ui/pages/sessiontablemodel.h>
#include <ui/widgets/filterchip.h>
#include <ui/widgets/searchfield.h>
#include <ui/widgets/snapshottable.h>
#include <ui/widgets/toast.h>

#include <QAbstractItemModelTester>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

/// The table of all sessions and what can be done with them.
class TestSessionsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void showsAllNewestFirst();
    void searchesAndFilters();
    void filtersByAddress();
    void filtersByDevice();
    void sortsByHeader();
    void endsOne();
    void endsASelection();
    void endsAllOfAPerson();
    void endsEveryoneElses();
    void deletesExpiredOnes();
    void deletesExpiredLinks();
    void checksAVisit();
    void showsThePerson();
    void followsTheGeoIpFile();
    void readOnlyWorkspaceIsOnlyRead();

private:
    void openPage(TestWorkspace::Access access = TestWorkspace::Access::Full);
    [[nodiscard]] bool addSession(UserId user, const QString &time, const QString &address);
    [[nodiscard]] QString count(const QString &condition = u"TRUE"_s);
    [[nodiscard]] bool isComplete() const { return m_page->model()->progress() == SnapshotModel::Progress::Complete; }
    [[nodiscard]] QStringList people() const;
    void selectRow(int row) const;
    void trigger(const QString &action) const { m_page->actions()->action(action)->trigger(); }
    void choose(const QString &filter) const { part<QAction>(m_page->filterBar(), filter)->trigger(); }
    [[nodiscard]] QString toast() const { return part<Toast>(m_page.get())->text(); }

    std::unique_ptr<TestWorkspace> m_test;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<SessionsPage> m_page;
    UserId m_ada;
    UserId m_bob;
    UserId m_owner;
    int m_added = 0;
};

void TestSessionsPage::initTestCase_data()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("sqlite") << static_cast<int>(Dialect::Sqlite);
    QTest::newRow("postgres") << static_cast<int>(Dialect::Postgres);
}

void TestSessionsPage::init()
{
    QFETCH_GLOBAL(int, dialect);
    cleanup(); // is not called after an init that failed
    m_test = TestWorkspace::create(static_cast<Dialect>(dialect));
    QVERIFY(m_test);
    QVERIFY(m_test->run(u"DELETE FROM phoenix_kit_users_tokens"_s));
    m_ada = m_test->add({.email = u"ada@example.net"_s, .firstName = u"Ada"_s, .roles = {u"User"_s}});
    m_bob = m_test->add({.email = u"bob@example.net"_s, .firstName = u"Bob"_s, .isActive = false, .roles = {u"User"_s}});
    m_owner = *UserId::parse(m_test->text(u"SELECT a.user_uuid FROM phoenix_kit_user_role_assignments a"
                                          " JOIN phoenix_kit_user_roles r ON r.uuid = a.role_uuid"
                                          " WHERE r.name = 'Owner'"_s));
    const QDateTime now = systemNow();
    QVERIFY(addSession(m_owner, timeText(now.addDays(-30)), u"198.51.100.1"_s));
    QVERIFY(addSession(m_ada, timeText(now.addSecs(-60)), u"203.0.113.1"_s));
    QVERIFY(addSession(m_ada, timeText(now.addDays(-2)), u"203.0.113.2"_s));
    QVERIFY(addSession(m_ada, timeText(now.addDays(-90)), u"203.0.113.3"_s));
    QVERIFY(addSession(m_bob, timeText(now.addDays(-3)), u"2001:db8::1"_s));
    openPage();
}

void TestSessionsPage::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_test.reset();
}

bool TestSessionsPage::addSession(UserId user, const QString &time, const QString &address)
{
    const bool isPostgres = !m_test->database().profile().isEmbedded();
    const QString token = u"session %1"_s.arg(++m_added);
    return m_test->run(u"INSERT INTO phoenix_kit_users_tokens (uuid, user_uuid, token, context, inserted_at, ip_address,"
                       " user_agent_hash) VALUES ('%1', '%2', CAST('%3' AS %4), 'session', '%5', '%6', '%7')"_s
                           .arg(uuidText(newUuid()), user.text(), token, isPostgres ? u"bytea"_s : u"BLOB"_s, time,
                                address, QString(64, u'a')));
}

void TestSessionsPage::openPage(TestWorkspace::Access access)
{
    m_page.reset();
    m_workspace = m_test->open(access);
    QVERIFY(m_workspace);
    m_page = std::make_unique<SessionsPage>(m_workspace);
    new QAbstractItemModelTester(m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    m_page->resize(1300, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->enter();
    QTRY_COMPARE(m_page->model()->rowCount(), 5);
    QTRY_VERIFY(isComplete() && m_page->model()->recordAt(4));
}

QString TestSessionsPage::count(const QString &condition)
{
    return m_test->text(u"SELECT count(*) FROM phoenix_kit_users_tokens WHERE "_s + condition);
}

QStringList TestSessionsPage::people() const
{
    QStringList names;
    for (int row = 0; row < m_page->model()->rowCount(); ++row)
        names << m_page->model()->index(row, 1).data().toString().section(u'@', 0, 0);
    return names;
}

void TestSessionsPage::selectRow(int row) const
{
    m_page->table()->setCurrentIndex(m_page->model()->index(row, 0));
    QTRY_VERIFY(m_page->model()->recordAt(row));
}

void TestSessionsPage::showsAllNewestFirst()
{
    QCOMPARE(people().mid(0, 3), (QStringList{u"ada"_s, u"ada"_s, u"bob"_s}));
    QCOMPARE(part<QLabel>(m_page.get(), u"sessionCount"_s)->text().section(u' ', 0, 0), u"5"_s);
    auto *statistics = part<QLabel>(m_page.get(), u"sessionStatistics"_s);
    QTRY_VERIFY(statistics->text().contains(u"4 valid"_s));
    QVERIFY(statistics->text().contains(u"3 "_s)); // people, not sessions
    QCOMPARE(m_page->model()->recordAt(0)->tokenPreview, QString::fromLatin1(QByteArray("sess").toHex()));
    QVERIFY(!m_page->model()->recordAt(4)->isValid);
}

void TestSessionsPage::searchesAndFilters()
{
    auto *search = part<SearchField>(m_page.get(), u"sessionSearch"_s);
    typeInto(search, u"BOB"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(m_page->model()->rowCount(), 1);
    typeInto(search, u"nobody"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(isComplete() && m_page->model()->rowCount() == 0);
    auto *empty = part<QPushButton>(m_page.get(), u"emptyAction"_s);
    QTRY_VERIFY(empty->isVisible());
    QTest::mouseClick(empty, Qt::LeftButton);
    QTRY_COMPARE(m_page->model()->rowCount(), 5);
    choose(u"expired"_s);
    QTRY_COMPARE(m_page->model()->rowCount(), 1);
    choose(u"valid"_s); // takes the place of the other
    QTRY_COMPARE(m_page->model()->rowCount(), 4);
    choose(u"inactive"_s);
    QTRY_COMPARE(m_page->model()->rowCount(), 1);
    choose(u"in_last:24h"_s);
    QTRY_VERIFY(isComplete() && m_page->model()->rowCount() == 0);
    QCOMPARE(m_page->filterBar()->conditions().size(), 3);
    QTest::mouseClick(part<QToolButton>(m_page->filterBar(), u"clearConditions"_s), Qt::LeftButton);
    QTRY_COMPARE(m_page->model()->rowCount(), 5);
}

void TestSessionsPage::filtersByAddress()
{
    choose(u"address"_s);
    auto *dialog = part<QInputDialog>(m_page.get(), u"addressDialog"_s);
    dialog->setTextValue(u"203.0.113."_s);
    dialog->accept();
    QTRY_COMPARE(m_page->model()->rowCount(), 3);
    QTest::mouseClick(part<QToolButton>(part<FilterChip>(m_page->filterBar(), u"filterChip"_s), u"chipRemove"_s), Qt::LeftButton);
    QTRY_COMPARE(m_page->model()->rowCount(), 5);
}

void TestSessionsPage::filtersByDevice()
{
    choose(u"device"_s);
    auto *dialog = part<QInputDialog>(m_page.get(), u"deviceDialog"_s);
    dialog->setTextValue(u"no such device"_s);
    dialog->accept();
    QTRY_VERIFY(isComplete() && m_page->model()->rowCount() == 0);
    QCOMPARE(m_page->filterBar()->conditions().first(),
             (SessionCondition{SessionCondition::Kind::Device, u"no such device"_s}));
}

void TestSessionsPage::sortsByHeader()
{
    m_page->table()->sortHeader()->chooseField(u"email"_s, false);
    QTRY_VERIFY(isComplete() && m_page->model()->rowCount() == 5);
    QTRY_VERIFY(people().first() != QString());
    QStringList sorted = people();
    std::ranges::sort(sorted);
    QCOMPARE(people(), sorted);
    m_page->table()->sortHeader()->chooseField(u"email"_s, false);
    QTRY_VERIFY(isComplete() && !people().first().isEmpty());
    std::ranges::reverse(sorted);
    QCOMPARE(people(), sorted);
}

void TestSessionsPage::endsOne()
{
    selectRow(2);
    trigger(u"endSessions"_s);
    QTRY_COMPARE(m_page->model()->rowCount(), 4);
    QCOMPARE(count(u"user_uuid = '%1'"_s.arg(m_bob.text())), u"0"_s);
    QVERIFY(toast().contains(u"Bob"_s));
}

void TestSessionsPage::endsASelection()
{
    m_page->table()->selectAll();
    auto *button = part<QPushButton>(m_page.get(), u"endSessionsButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    auto *dialog = part<EndSessionsDialog>(m_page.get());
    auto *end = part<QPushButton>(dialog, u"endSessionsButton"_s);
    QTRY_VERIFY(end->isEnabled());
    QVERIFY(part<QLabel>(dialog, u"endSessionsWords"_s)->text().contains(u"5"_s));
    QTest::mouseClick(end, Qt::LeftButton);
    QTRY_COMPARE(count(), u"0"_s);
    QTRY_VERIFY(isComplete() && m_page->model()->rowCount() == 0);
    QTRY_VERIFY(toast().contains(u"5"_s));
    QVERIFY(!button->isEnabled());
}

void TestSessionsPage::endsAllOfAPerson()
{
    selectRow(0);
    trigger(u"filterPerson"_s);
    QTRY_COMPARE(m_page->model()->rowCount(), 3);
    QVERIFY(part<FilterChip>(m_page->filterBar(), u"filterChip"_s)->text().contains(u"Ada"_s));
    selectRow(0);
    trigger(u"endAllOfPerson"_s);
    auto *end = part<QPushButton>(part<EndSessionsDialog>(m_page.get()), u"endSessionsButton"_s);
    QTRY_VERIFY(end->isEnabled());
    QTest::mouseClick(end, Qt::LeftButton);
    QTRY_COMPARE(count(u"user_uuid = '%1'"_s.arg(m_ada.text())), u"0"_s);
    QCOMPARE(count(), u"2"_s);
}

void TestSessionsPage::endsEveryoneElses()
{
    trigger(u"endOthers"_s);
    auto *dialog = part<EndSessionsDialog>(m_page.get());
    auto *end = part<QPushButton>(dialog, u"endSessionsButton"_s);
    auto *number = part<QLineEdit>(dialog, u"typedNumber"_s);
    QTRY_VERIFY(number->isVisible());
    QVERIFY(!end->isEnabled());
    QTest::keyClicks(number, u"3"_s);
    QVERIFY(!end->isEnabled());
    typeInto(number, u"4"_s);
    QVERIFY(end->isEnabled());
    QTest::mouseClick(end, Qt::LeftButton);
    QTRY_COMPARE(count(), u"1"_s);
    QCOMPARE(count(u"user_uuid = '%1'"_s.arg(m_owner.text())), u"1"_s);
}

void TestSessionsPage::deletesExpiredOnes()
{
    trigger(u"endExpired"_s);
    auto *end = part<QPushButton>(part<EndSessionsDialog>(m_page.get()), u"endSessionsButton"_s);
    QTRY_VERIFY(end->isEnabled());
    QTest::mouseClick(end, Qt::LeftButton);
    QTRY_COMPARE(m_page->model()->rowCount(), 4);
    QTRY_VERIFY(part<QLabel>(m_page.get(), u"sessionStatistics"_s)->text().contains(u"0 expired"_s));
}

void TestSessionsPage::deletesExpiredLinks()
{
    trigger(u"deleteExpiredLinks"_s);
    QTRY_COMPARE(toast(), u"No link has expired"_s);
    const QString links = u"SELECT count(*) FROM phoenix_kit_users_tokens WHERE context <> 'session'"_s;
    for (const QString &time : {u"2020-01-01T00:00:00Z"_s, u"2020-01-02T00:00:00Z"_s}) {
        QVERIFY(m_test->run(u"INSERT INTO phoenix_kit_users_tokens (uuid, user_uuid, token, context, sent_to, inserted_at)"
                            " VALUES ('%1', '%2', '%1', 'confirm', 'ada@example.com', '%3')"_s
                                .arg(uuidText(newUuid()), m_ada.text(), time)));
    }
    const auto question = [this] { return m_page->findChild<QMessageBox *>(u"expiredLinksQuestion"_s); };
    trigger(u"deleteExpiredLinks"_s);
    QTRY_VERIFY(question());
    QVERIFY(question()->text().contains(u"2 expired links"_s));
    question()->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!question());
    QCOMPARE(m_test->text(links), u"2"_s);
    trigger(u"deleteExpiredLinks"_s);
    QTRY_VERIFY(question());
    part<QPushButton>(question(), u"deleteLinksButton"_s)->click();
    QTRY_COMPARE(m_test->text(links), u"0"_s);
    QTRY_COMPARE(toast(), u"2 expired links deleted"_s);
    QCOMPARE(count(), u"5"_s);
}

void TestSessionsPage::checksAVisit()
{
    selectRow(0);
    trigger(u"checkVisit"_s);
    auto *dialog = part<FingerprintDialog>(m_page.get());
    auto *identifier = part<QLabel>(dialog, u"verdictIdentifier"_s);
    auto *address = part<QLineEdit>(dialog, u"visitAddress"_s);
    typeInto(address, u"203.0.113.1"_s);
    QTest::mouseClick(part<QPushButton>(dialog, u"checkButton"_s), Qt::LeftButton);
    QTRY_VERIFY(identifier->text().contains(u"user_agent_mismatch"_s));
    typeInto(address, u"203.0.113.9"_s);
    QTest::mouseClick(part<QPushButton>(dialog, u"checkButton"_s), Qt::LeftButton);
    QTRY_VERIFY(identifier->text().contains(u"fingerprint_mismatch"_s));
    QVERIFY(m_test->run(u"DELETE FROM phoenix_kit_users_tokens"_s));
    QTest::keyClick(address, Qt::Key_Return);
    QTRY_VERIFY(identifier->text().contains(u"token_not_found"_s));
}

void TestSessionsPage::showsThePerson()
{
    QSignalSpy wanted(m_page.get(), &Page::personWanted);
    selectRow(0);
    trigger(u"showPerson"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<UserId>(), m_ada);
}

void TestSessionsPage::followsTheGeoIpFile()
{
    const int columns = m_page->model()->columnCount();
    SiteConfiguration site = m_workspace->configuration();
    site.geoIpFile = m_test->filePath(u"nothing.mmdb"_s); // what cannot be read knows no country
    m_workspace->configure(site, m_workspace->mailSettings());
    m_page->enter();
    QCOMPARE(m_page->model()->columnCount(), columns + 1);
    QTRY_VERIFY(isComplete() && m_page->model()->recordAt(0));
    const QModelIndex country = m_page->model()->index(0, 6);
    QVERIFY(!country.data(ValueRole).isValid());
    QVERIFY(m_page->model()->headerData(6, Qt::Horizontal, FieldRole).toString().isEmpty());
}

void TestSessionsPage::readOnlyWorkspaceIsOnlyRead()
{
    openPage(TestWorkspace::Access::ReadOnly);
    selectRow(0);
    for (const QString &name : {u"endSessions"_s, u"endAllOfPerson"_s, u"endExpired"_s, u"endOthers"_s,
                                u"deleteExpiredLinks"_s})
        QVERIFY(!m_page->actions()->action(name)->isEnabled());
    QVERIFY(m_page->actions()->action(u"checkVisit"_s)->isEnabled());
    QVERIFY(!part<QPushButton>(m_page.get(), u"endSessionsButton"_s)->isEnabled());
}

QTEST_MAIN(TestSessionsPage)
#include "tst_sessionspage.moc"
