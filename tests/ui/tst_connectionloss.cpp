// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "testworkspace.h"

#include <core/db/statement.h>
#include <core/workspace/workspaceopener.h>
#include <tests/support/relay.h>
#include <ui/pages/userdetailpane.h>
#include <ui/pages/userform.h>
#include <ui/pages/userspage.h>
#include <ui/widgets/snapshottable.h>
#include <ui/text/errortext.h>
#include <ui/widgets/banner.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

/// The connection breaks in the middle of work: the window says so, keeps what was typed, and goes
/// on when the server is back.
class TestConnectionLoss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saveIsNotLost();
    void tableGoesOn();
    void fullDiskLosesNothing();

private:
    [[nodiscard]] UserDetailPane *pane() const { return m_page->view()->detail(); }
    void showPage();
    [[nodiscard]] Banner *banner(const QWidget *whole) const;
    void clickSave() const { QTest::mouseClick(part<QPushButton>(pane(), u"saveButton"_s), Qt::LeftButton); }

    std::unique_ptr<TestWorkspace> m_test;
    std::unique_ptr<Relay> m_relay;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<UsersPage> m_page;
    UserId m_ada;
};

void TestConnectionLoss::init()
{
    cleanup();
    m_test = TestWorkspace::create(Dialect::Postgres);
    QVERIFY(m_test);
    m_ada = m_test->add({.email = u"ada@example.net"_s, .firstName = u"Ada"_s, .roles = {u"User"_s}});
    ConnectionProfile profile = m_test->database().profile();
    m_relay = std::make_unique<Relay>(profile.hosts.first());
    profile.hosts = {m_relay->address()};
    const auto findings = prepareWorkspace(profile, m_test->database().password());
    QVERIFY(findings.has_value());
    m_workspace = std::make_shared<Workspace>(profile, m_test->database().password());
    m_workspace->accept(findings->installation, findings->hasPeople);
    User owner;
    owner.id = *UserId::parse(m_test->text(u"SELECT uuid FROM phoenix_kit_users WHERE email = 'owner@example.com'"_s));
    m_workspace->signIn(owner);
    showPage();
}

void TestConnectionLoss::showPage()
{
    m_page = m_test->usersPage(m_workspace);
    m_page->resize(1400, 900);
    m_page->show();
    QTRY_VERIFY(m_page->view()->model()->progress() == SnapshotModel::Progress::Complete);
    m_page->view()->goTo(m_ada);
    QTRY_COMPARE(pane()->userId(), m_ada);
}

void TestConnectionLoss::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_relay.reset();
    m_test.reset();
}

Banner *TestConnectionLoss::banner(const QWidget *whole) const
{
    const auto banners = whole->findChildren<Banner *>();
    for (Banner *each : banners) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

void TestConnectionLoss::saveIsNotLost()
{
    auto *line = part<QLineEdit>(pane()->form(), u"first_name"_s);
    typeInto(line, u"Augusta"_s);
    clickSave(); // the connection of the writer is open now
    QTRY_COMPARE(m_test->column(m_ada, u"first_name"_s), u"Augusta"_s);
    QTRY_VERIFY(!pane()->hasDrafts());
    typeInto(line, u"Ada Augusta"_s);
    m_relay->cut();
    clickSave();
    QTRY_VERIFY(banner(pane()));
    QCOMPARE(banner(pane())->text(), sentence(Error::of(Error::Kind::NotConnected)));
    QCOMPARE(line->text(), u"Ada Augusta"_s);
    QVERIFY(pane()->hasDrafts());
    QCOMPARE(m_test->column(m_ada, u"first_name"_s), u"Augusta"_s);
    QVERIFY(m_relay->mend());
    clickSave();
    QTRY_COMPARE(m_test->column(m_ada, u"first_name"_s), u"Ada Augusta"_s);
    QTRY_VERIFY(!pane()->hasDrafts());
}

void TestConnectionLoss::tableGoesOn()
{
    m_relay->cut();
    QSignalSpy trouble(m_page.get(), &UsersPage::connectionTrouble);
    m_page->refresh();
    QTRY_VERIFY(banner(m_page.get()));
    QTRY_VERIFY(!trouble.isEmpty());
    QVERIFY(m_page->view()->model()->rowCount() > 0); // the old rows stay in sight
    QVERIFY(m_relay->mend());
    QTest::mouseClick(part<QPushButton>(banner(m_page.get())), Qt::LeftButton);
    QTRY_VERIFY(m_page->view()->model()->progress() == SnapshotModel::Progress::Complete);
    QTRY_VERIFY(!banner(m_page.get()));
}

// SQLite is told that its file must not grow any more.
void TestConnectionLoss::fullDiskLosesNothing()
{
    cleanup();
    m_test = TestWorkspace::create(Dialect::Sqlite);
    QVERIFY(m_test);
    m_ada = m_test->add({.email = u"ada@example.net"_s, .firstName = u"Ada"_s, .roles = {u"User"_s}});
    m_workspace = m_test->open();
    QVERIFY(m_workspace);
    showPage();
    QTRY_VERIFY(pane()->findChild<QLineEdit *>(u"custom.phone"_s));
    const auto limitPages = [this](qint64 pages) {
        const auto limited = m_workspace->database().writer().run([pages](Connection &connection) {
            return Statement::fromText(connection, u"PRAGMA max_page_count = %1"_s.arg(pages)).number();
        });
        return limited.result().has_value();
    };
    QVERIFY(limitPages(1));
    auto *line = part<QLineEdit>(pane(), u"custom.phone"_s);
    const QString longText(100'000, u'7');
    line->setMaxLength(static_cast<int>(longText.size()));
    QGuiApplication::clipboard()->setText(longText);
    line->setFocus();
    QTest::keySequence(line, QKeySequence::Paste);
    clickSave();
    QTRY_VERIFY(banner(pane()));
    QCOMPARE(banner(pane())->text(), sentence(Error::of(Error::Kind::DiskFull)));
    QVERIFY(pane()->hasDrafts());
    QCOMPARE(line->text(), longText);
    QVERIFY(limitPages(1'000'000));
    clickSave();
    QTRY_VERIFY(!pane()->hasDrafts());
    QTRY_VERIFY(m_test->column(m_ada, u"custom_fields"_s).contains(longText));
}

QTEST_MAIN(TestConnectionLoss)
#include "tst_connectionloss.moc"
