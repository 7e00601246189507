// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "testworkspace.h"

#include <ui/pages/sessionstab.h>
#include <ui/pages/tokenrow.h>
#include <ui/widgets/badge.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/toast.h>

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

/// The sessions and links of the person that is looked at.
class TestSessionsTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void tellsWhatThereIs();
    void endsOneAndAll();
    void revokesOneAndAll();
    void noticesThatItIsGone();
    void readOnlyWorkspaceIsOnlyRead();

private:
    void openTab(TestWorkspace::Access access = TestWorkspace::Access::Full);
    [[nodiscard]] bool add(const QString &context, qint64 secondsAgo, const QString &sentTo = {});
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] TokenRow *row(const QString &title) const;
    [[nodiscard]] QString count(const QString &context)
    {
        return m_test->text(u"SELECT count(*) FROM phoenix_kit_users_tokens WHERE user_uuid = '%1' AND context LIKE '%2'"_s
                                .arg(m_ada.text(), context));
    }

    std::unique_ptr<TestWorkspace> m_test;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<SessionsTab> m_tab;
    UserId m_ada;
    int m_added = 0;
};

void TestSessionsTab::initTestCase_data()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("sqlite") << static_cast<int>(Dialect::Sqlite);
    QTest::newRow("postgres") << static_cast<int>(Dialect::Postgres);
}

void TestSessionsTab::init()
{
    QFETCH_GLOBAL(int, dialect);
    cleanup(); // is not called after an init that failed
    m_test = TestWorkspace::create(static_cast<Dialect>(dialect));
    QVERIFY(m_test);
    m_ada = m_test->add({.email = u"ada@example.net"_s, .firstName = u"Ada"_s, .roles = {u"User"_s}});
    QVERIFY(add(u"session"_s, 60));
    QVERIFY(add(u"session"_s, 61 * 86'400));
    QVERIFY(add(u"reset_password"_s, 60, u"ada@example.net"_s));
    QVERIFY(add(u"change:ada@example.net"_s, 120, u"<b>new</b>@example.net"_s));
    QVERIFY(add(u"confirm"_s, 180, u"old@example.net"_s));
    openTab();
}

void TestSessionsTab::cleanup()
{
    m_tab.reset();
    m_workspace.reset();
    m_test.reset();
}

bool TestSessionsTab::add(const QString &context, qint64 secondsAgo, const QString &sentTo)
{
    const bool isPostgres = !m_test->database().profile().isEmbedded();
    ++m_added;
    return m_test->run(u"INSERT INTO phoenix_kit_users_tokens (uuid, user_uuid, token, context, inserted_at, sent_to, ip_address)"
                       " VALUES ('%1', '%2', CAST('%3' AS %4), '%5', '%6', '%7', '203.0.113.%8')"_s
                           .arg(uuidText(newUuid()), m_ada.text(), u"token %1"_s.arg(m_added),
                                isPostgres ? u"bytea"_s : u"BLOB"_s, context, timeText(systemNow().addSecs(-secondsAgo)),
                                sentTo)
                           .arg(m_added));
}

void TestSessionsTab::openTab(TestWorkspace::Access access)
{
    m_tab.reset();
    m_workspace = m_test->open(access);
    QVERIFY(m_workspace);
    m_tab = std::make_unique<SessionsTab>(m_workspace);
    m_tab->resize(380, 700);
    m_tab->show();
    ListedUser listed;
    listed.user.id = m_ada;
    m_tab->showUser(listed);
    QTRY_COMPARE(titles().size(), 5);
}

QStringList TestSessionsTab::titles() const
{
    QStringList texts;
    for (const TokenRow *each : m_tab->findChildren<TokenRow *>()) {
        if (each->isVisible())
            texts << part<QLabel>(each, u"tokenTitle"_s)->text();
    }
    return texts;
}

TokenRow *TestSessionsTab::row(const QString &title) const
{
    for (TokenRow *each : m_tab->findChildren<TokenRow *>()) {
        if (each->isVisible() && part<QLabel>(each, u"tokenTitle"_s)->text().contains(title))
            return each;
    }
    qFatal("There is no row %s", qPrintable(title));
}

void TestSessionsTab::tellsWhatThereIs()
{
    QVERIFY(part<QLabel>(m_tab.get(), u"endAllSessionsTitle"_s)->text().startsWith(u"2 "_s));
    QVERIFY(part<QLabel>(m_tab.get(), u"revokeAllLinksTitle"_s)->text().startsWith(u"3 "_s));
    QCOMPARE(part<BadgeLabel>(row(u"203.0.113."_s))->text(), u"Valid"_s);
    QVERIFY(row(u"<b>new</b>@example.net"_s)); // where the change leads to
    QVERIFY(part<QLabel>(row(u"password"_s), u"tokenStory"_s)->text().contains(u"ada@example.net"_s));
    QCOMPARE(part<BadgeLabel>(row(u"Confirm"_s))->text(), u"Void"_s);
}

void TestSessionsTab::endsOneAndAll()
{
    part<QToolButton>(row(u"203.0.113."_s), u"tokenRemove"_s)->click();
    QTRY_COMPARE(titles().size(), 4);
    QCOMPARE(count(u"session"_s), u"1"_s);
    QVERIFY(part<Toast>(m_tab.get())->isVisible());
    part<QPushButton>(m_tab.get(), u"endAllSessions"_s)->click();
    QTRY_COMPARE(titles().size(), 3);
    QCOMPARE(count(u"%"_s), u"3"_s);
    QVERIFY(!part<QPushButton>(m_tab.get(), u"endAllSessions"_s)->isVisible());
}

void TestSessionsTab::revokesOneAndAll()
{
    part<QToolButton>(row(u"Confirm"_s), u"tokenRemove"_s)->click();
    QTRY_COMPARE(titles().size(), 4);
    QCOMPARE(count(u"confirm"_s), u"0"_s);
    part<QPushButton>(m_tab.get(), u"revokeAllLinks"_s)->click();
    QTRY_COMPARE(titles().size(), 2);
    QCOMPARE(count(u"%"_s), u"2"_s);
}

void TestSessionsTab::noticesThatItIsGone()
{
    QVERIFY(m_test->run(u"DELETE FROM phoenix_kit_users_tokens WHERE context = 'confirm'"_s));
    part<QToolButton>(row(u"Confirm"_s), u"tokenRemove"_s)->click();
    QTRY_VERIFY(part<Banner>(m_tab.get())->isVisible());
    QTRY_COMPARE(titles().size(), 4);
}

void TestSessionsTab::readOnlyWorkspaceIsOnlyRead()
{
    openTab(TestWorkspace::Access::ReadOnly);
    QVERIFY(!part<QPushButton>(m_tab.get(), u"endAllSessions"_s)->isVisible());
    QVERIFY(!part<QToolButton>(row(u"Confirm"_s), u"tokenRemove"_s)->isVisible());
}

QTEST_MAIN(TestSessionsTab)
#include "tst_sessionstab.moc"
