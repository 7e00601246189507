// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "testworkspace.h"

#include <core/workspace/demodata.h>
#include <ui/dialogs/newuserdialog.h>
#include <ui/dialogs/columnsdialog.h>
#include <ui/pages/cellediting.h>
#include <ui/pages/rolespage.h>
#include <ui/pages/userdetailpane.h>
#include <ui/pages/userspage.h>
#include <ui/shell/commandpalette.h>
#include <ui/shell/console.h>
#include <ui/shell/mainwindow.h>
#include <ui/text/errortext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/snapshottable.h>

#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QToolButton>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

/// The window around the table: who may enter, what locking keeps, the palette of commands.
class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void refusesStrangers_data();
    void refusesStrangers();
    void letsAdministratorIn();
    void expectedPersonIsFilledIn();
    void unattendedWindowSignsIn();
    void lockingKeepsDrafts();
    void leavingForAnotherWorkspaceAsks();
    void lockedConsoleIsOutOfReach();
    void lockedDialogsAreOutOfReach();
    void anotherPersonStartsAnew();
    void paletteFindsAndRunsCommand();
    void paletteCloses();
    void keysGoToThePeopleInFront();
    void savedFilterIsInNavigation();
    void closingAsksAboutDrafts();

private:
    void open();
    void signIn(const QString &identifier, const QString &password = DemoPassword);
    void enter(const QString &identifier = DemoOwner);
    [[nodiscard]] QString emailOf(const QString &role) const;
    [[nodiscard]] QWidget *signInPage() const;
    [[nodiscard]] UserDetailPane *pane() const { return m_window->console()->usersPage()->view()->detail(); }
    [[nodiscard]] bool isInConsole() const { return m_window->console() && m_window->console()->isVisible(); }
    void typeDraft(const QString &firstName) const;

    std::unique_ptr<TestWorkspace> m_test;
    std::unique_ptr<MainWindow> m_window;
};

void TestShell::init()
{
    cleanup(); // is not called after an init that failed
    m_test = TestWorkspace::create(Dialect::Sqlite);
    QVERIFY(m_test);
    m_window = std::make_unique<MainWindow>(m_test->profiles(), m_test->preferences());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestShell::cleanup()
{
    m_window.reset();
    m_test.reset();
}

void TestShell::open()
{
    m_window->openWorkspace(m_test->database().profile());
    QTRY_VERIFY(signInPage());
}

// A page that has been left is deleted a little later.
QWidget *TestShell::signInPage() const
{
    for (auto *each : m_window->findChildren<QWidget *>(u"signInPage"_s)) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

void TestShell::signIn(const QString &identifier, const QString &password)
{
    QWidget *page = signInPage();
    QVERIFY(page);
    typeInto(part<QLineEdit>(page, u"identifier"_s), identifier);
    typeInto(part<QLineEdit>(page, u"passwordLine"_s), password);
    QTest::keyClick(part<QLineEdit>(page, u"passwordLine"_s), Qt::Key_Return);
}

void TestShell::enter(const QString &identifier)
{
    signIn(identifier);
    QTRY_VERIFY(isInConsole());
    QTRY_VERIFY(!pane()->userId().isNull());
    QTRY_VERIFY(pane()->findChild<QWidget *>(u"custom.phone"_s));
}

QString TestShell::emailOf(const QString &role) const
{
    // Of the system roles the highest one held comes first in the alphabet, too.
    return m_test->text(u"SELECT u.email FROM phoenix_kit_users u WHERE u.is_active AND '%1' ="
                         " (SELECT min(CASE r.name WHEN 'Owner' THEN 'A' ELSE r.name END)"
                         " FROM phoenix_kit_user_role_assignments a"
                         " JOIN phoenix_kit_user_roles r ON r.uuid = a.role_uuid AND r.is_system_role"
                         " WHERE a.user_uuid = u.uuid)"_s.arg(role));
}

void TestShell::typeDraft(const QString &firstName) const
{
    typeInto(part<QLineEdit>(pane(), u"first_name"_s), firstName);
    QVERIFY(pane()->hasDrafts());
}

void TestShell::refusesStrangers_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("isActive");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("identifier");
    QTest::newRow("wrong password") << u"Admin"_s << true << u"no idea"_s << u"invalid_credentials"_s;
    QTest::newRow("inactive") << u"Admin"_s << false << QString(DemoPassword) << u"account_inactive"_s;
    QTest::newRow("user") << u"User"_s << true << QString(DemoPassword) << u"not_an_administrator"_s;
}

void TestShell::refusesStrangers()
{
    QFETCH(QString, role);
    QFETCH(bool, isActive);
    QFETCH(QString, password);
    QFETCH(QString, identifier);
    const QString email = emailOf(role);
    const QString deactivate = u"UPDATE phoenix_kit_users SET is_active = FALSE WHERE email = '%1'"_s;
    QVERIFY(isActive || m_test->run(deactivate.arg(email)));
    open();
    signIn(email, password);
    auto *banner = part<Banner>(signInPage());
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->text(), sentence(Error::denied(identifier)));
    QVERIFY(!m_window->console());
    auto *line = part<QLineEdit>(signInPage(), u"passwordLine"_s);
    QVERIFY(line->text().isEmpty());
    QCOMPARE(m_window->focusWidget(), line);
    QVERIFY(part<QPushButton>(signInPage(), u"submitButton"_s)->isEnabled());
    enter(DemoOwner);
}

void TestShell::letsAdministratorIn()
{
    QSignalSpy opened(m_window.get(), &MainWindow::consoleOpened);
    const QString admin = emailOf(u"Admin"_s);
    open();
    enter(admin);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(m_test->column(m_window->console()->personId(), u"email"_s), admin);
    QVERIFY(!signInPage());
}

void TestShell::expectedPersonIsFilledIn()
{
    m_window->setIdentifier(DemoOwner);
    open();
    QCOMPARE(part<QLineEdit>(signInPage(), u"identifier"_s)->text(), DemoOwner);
    auto *line = part<QLineEdit>(signInPage(), u"passwordLine"_s);
    QTRY_COMPARE(m_window->focusWidget(), line);
    QTest::keyClicks(line, DemoPassword);
    QTest::mouseClick(part<QPushButton>(signInPage(), u"submitButton"_s), Qt::LeftButton);
    QTRY_VERIFY(isInConsole());
}

void TestShell::unattendedWindowSignsIn()
{
    m_window->setUnattended(true);
    m_window->openWorkspace(m_test->database().profile());
    QTRY_VERIFY(isInConsole());
    QCOMPARE(m_test->column(m_window->console()->personId(), u"email"_s), DemoOwner);
}

void TestShell::lockingKeepsDrafts()
{
    open();
    enter();
    typeDraft(u"Kept"_s);
    const UserId edited = pane()->userId();
    const QPointer<Console> console = m_window->console();
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(signInPage());
    QVERIFY(!isInConsole());
    signIn(DemoOwner, u"no idea"_s);
    QTRY_VERIFY(part<Banner>(signInPage())->isVisible());
    QVERIFY(!isInConsole());
    enter();
    QCOMPARE(m_window->console(), console.data());
    QCOMPARE(pane()->userId(), edited);
    QCOMPARE(part<QLineEdit>(pane(), u"first_name"_s)->text(), u"Kept"_s);
    QTest::mouseClick(part<QPushButton>(pane(), u"saveButton"_s), Qt::LeftButton);
    QTRY_COMPARE(m_test->column(edited, u"first_name"_s), u"Kept"_s);
}

void TestShell::leavingForAnotherWorkspaceAsks()
{
    open();
    enter();
    typeDraft(u"Unsaved"_s);
    QTest::mouseClick(part<QToolButton>(m_window->console(), u"workspacesButton"_s), Qt::LeftButton);
    auto *question = part<QMessageBox>(m_window.get());
    QTest::mouseClick(question->button(QMessageBox::Cancel), Qt::LeftButton);
    QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
    QVERIFY(isInConsole());
    QTest::mouseClick(part<QToolButton>(m_window->console(), u"workspacesButton"_s), Qt::LeftButton);
    question = part<QMessageBox>(m_window.get());
    QTest::mouseClick(question->button(QMessageBox::Discard), Qt::LeftButton);
    QTRY_VERIFY(!isInConsole());
}

void TestShell::lockedConsoleIsOutOfReach()
{
    open();
    enter();
    typeDraft(u"Unsaved"_s);
    const UserId edited = pane()->userId();
    const QString before = m_test->column(edited, u"first_name"_s);
    QTest::mouseClick(part<QWidget>(m_window->console(), u"lockButton"_s), Qt::LeftButton);
    QTRY_VERIFY(signInPage());
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!part<CommandPalette>(m_window.get())->isVisible());
    pane()->save();
    QTRY_VERIFY(!part<Banner>(pane())->text().isEmpty());
    QCOMPARE(m_test->column(edited, u"first_name"_s), before);
}

void TestShell::lockedDialogsAreOutOfReach()
{
    open();
    enter();
    m_window->console()->usersPage()->createUser();
    const QPointer<NewUserDialog> dialog = part<NewUserDialog>(m_window->console());
    QTRY_VERIFY(dialog->isVisible());
    typeInto(part<QLineEdit>(dialog, u"email"_s), u"half@typed"_s);
    Q_EMIT m_window->console()->lockRequested(); // as when nobody has touched anything for long
    QTRY_VERIFY(signInPage());
    QVERIFY(!dialog->isVisible());
    enter();
    QTRY_VERIFY(dialog && dialog->isVisible());
    QCOMPARE(part<QLineEdit>(dialog, u"email"_s)->text(), u"half@typed"_s);
    dialog->reject();
}

void TestShell::anotherPersonStartsAnew()
{
    open();
    enter();
    typeDraft(u"Secret"_s);
    const QPointer<Console> console = m_window->console();
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(signInPage());
    enter(emailOf(u"Admin"_s));
    QVERIFY(!console);
    QVERIFY(!pane()->hasDrafts());
}

void TestShell::paletteFindsAndRunsCommand()
{
    open();
    enter();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *palette = part<CommandPalette>(m_window.get());
    QTRY_VERIFY(palette->isVisible());
    auto *field = part<QLineEdit>(palette, u"commandField"_s);
    auto *list = part<QListWidget>(palette, u"commandList"_s);
    QVERIFY(list->count() > 5);
    QTest::keyClicks(field, u"COLU"_s);
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), u"Columns"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QTRY_VERIFY(part<ColumnsDialog>(m_window.get())->isVisible());
}

void TestShell::paletteCloses()
{
    open();
    enter();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *palette = part<CommandPalette>(m_window.get());
    auto *field = part<QLineEdit>(palette, u"commandField"_s);
    auto *list = part<QListWidget>(palette, u"commandList"_s);
    QCOMPARE(list->currentRow(), 0);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(list->currentRow(), 1);
    QTest::keyClick(field, Qt::Key_Up);
    QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(list->currentRow(), 0);
    QTest::keyClicks(field, u"xyzzy"_s);
    QCOMPARE(list->count(), 0);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(palette->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
    QVERIFY(isInConsole());
}

void TestShell::keysGoToThePeopleInFront()
{
    open();
    enter();
    Console *console = m_window->console();
    PeopleView *everybody = console->people();
    QCOMPARE(everybody, console->usersPage()->view());
    QTRY_VERIFY(everybody->model()->recordAt(0));
    everybody->table()->setFocus();
    QTest::keyClick(everybody->table(), Qt::Key_F2);
    QVERIFY(everybody->cells()->isOn());
    everybody->cells()->setOn(false);
    console->showPage(u"roles"_s);
    PeopleView *holders = console->people();
    QVERIFY(holders != everybody);
    QTRY_VERIFY(holders->model()->recordAt(0));
    const QList<QAction *> offered = part<QMenu>(m_window->menuBar(), u"peopleMenu"_s)->actions();
    QVERIFY(offered.contains(holders->personActions().first()));
    QVERIFY(!offered.contains(everybody->personActions().first()));
    // Not in the table: the person as a whole is edited, and no other than the one in front.
    auto *roles = console->page<RolesPage>()->roleTable();
    roles->setFocus();
    QTest::keyClick(roles, Qt::Key_F2);
    QVERIFY(holders->detail()->isVisible());
    QVERIFY(!everybody->isVisible());
}

void TestShell::savedFilterIsInNavigation()
{
    open();
    enter();
    auto *lists = part<QListWidget>(m_window->console(), u"lists"_s);
    const int standard = lists->count();
    UsersPage *users = m_window->console()->usersPage();
    users->view()->memory().saveQuery(u"Inactive & <b>"_s, {u"zz"_s, {}, {}});
    Q_EMIT users->savedQueriesChanged();
    QCOMPARE(lists->count(), standard + 1);
    QListWidgetItem *item = lists->findItems(u"Inactive & <b>"_s, Qt::MatchContains).value(0);
    QVERIFY(item);
    QTest::mouseClick(lists->viewport(), Qt::LeftButton, {}, lists->visualItemRect(item).center());
    QTRY_COMPARE(users->view()->shownQuery().search, u"zz"_s);
    QCOMPARE(lists->currentItem(), item);
}

void TestShell::closingAsksAboutDrafts()
{
    open();
    enter();
    typeDraft(u"Unsaved"_s);
    m_window->close();
    QVERIFY(m_window->isVisible());
    QTest::keyClick(part<QMessageBox>(m_window.get()), Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
    QVERIFY(m_window->isVisible());
    m_window->close();
    auto *question = part<QMessageBox>(m_window.get());
    QTest::mouseClick(question->button(QMessageBox::Discard), Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible());
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
