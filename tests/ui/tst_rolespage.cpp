// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "testworkspace.h"

#include <ui/commands/useractions.h>
#include <ui/dialogs/addmembersdialog.h>
#include <ui/dialogs/rolechangedialog.h>
#include <ui/dialogs/roledialog.h>
#include <ui/pages/rolememberspane.h>
#include <ui/pages/rolespage.h>
#include <ui/pages/roletablemodel.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/filterbar.h>
#include <ui/widgets/formsection.h>
#include <ui/widgets/keymime.h>
#include <ui/widgets/reportlist.h>
#include <ui/widgets/rolestrip.h>
#include <ui/widgets/searchfield.h>
#include <ui/widgets/snapshottable.h>
#include <ui/widgets/toast.h>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

namespace {

// As the window system would: in, over, down. False when the target does not want it.
bool dropOn(QWidget *target, const QPoint &place, const QMimeData *data)
{
    QDragEnterEvent enter(place, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QDragMoveEvent move(place, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &move);
    if (!move.isAccepted())
        return false;
    QDropEvent drop(place, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &drop);
    return drop.isAccepted();
}

} // namespace

/// Roles, who holds them, and how people come to hold them, as somebody with mouse and keyboard does it.
class TestRolesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void showsRolesAndPeople();
    void filtersPeople();
    void makesARole();
    void saysWhatIsWrongWithARole();
    void editsARole();
    void keepsARoleThatIsHeld();
    void deletesARole();
    void dropsPeopleOnARole();
    void refusesOtherDrops();
    void addsPeopleBySearch();
    void takesTheRoleAway();
    void refusesOnesOwnRole();
    void asksBeforeMany();
    void givesTheMissingRole();
    void assignsFromTheUsersPage();
    void dropsOnTheStrip();
    void makesAnOwner();

private:
    void click(const QObject *whole, const QString &name) const
    {
        QTest::mouseClick(part<QPushButton>(whole, name), Qt::LeftButton);
    }
    void chooseRole(const QString &name);
    [[nodiscard]] int rowOf(const QString &name) const;
    [[nodiscard]] QPoint placeOf(const QString &role) const;
    [[nodiscard]] SnapshotTable *members() const { return m_page->members()->table(); }
    template<class Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        return m_page->findChild<Dialog *>();
    }
    [[nodiscard]] QString holders(const QString &role)
    {
        return m_test->text(u"SELECT count(*) FROM phoenix_kit_user_role_assignments a JOIN phoenix_kit_user_roles r ON"
                            " r.uuid = a.role_uuid WHERE r.name = '%1'"_s.arg(role));
    }
    [[nodiscard]] bool holds(UserId user, const QString &role)
    {
        return m_test->text(u"SELECT count(*) FROM phoenix_kit_user_role_assignments a JOIN phoenix_kit_user_roles r ON"
                            " r.uuid = a.role_uuid WHERE r.name = '%1' AND a.user_uuid = '%2'"_s.arg(role, user.text()))
               == "1"_L1;
    }
    [[nodiscard]] QString banner() const
    {
        const auto *shown = part<Banner>(m_page.get());
        return shown->isVisible() ? shown->text() : QString();
    }
    void undo() { QTest::mouseClick(part<QPushButton>(part<Toast>(m_page.get()), u"toastAction"_s), Qt::LeftButton); }

    std::unique_ptr<TestWorkspace> m_test;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<UsersPage> m_users;
    std::unique_ptr<RolesPage> m_page;
    UserId m_zoe;
};

void TestRolesPage::initTestCase_data()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("sqlite") << static_cast<int>(Dialect::Sqlite);
    QTest::newRow("postgres") << static_cast<int>(Dialect::Postgres);
}

void TestRolesPage::init()
{
    QFETCH_GLOBAL(int, dialect);
    cleanup(); // is not called after an init that failed
    m_test = TestWorkspace::create(static_cast<Dialect>(dialect));
    QVERIFY(m_test);
    m_zoe = m_test->add({.email = u"zoe.quist@example.net"_s, .firstName = u"Zoe"_s, .lastName = u"Quist"_s});
    QVERIFY(!m_zoe.isNull());
    m_workspace = m_test->open();
    QVERIFY(m_workspace);
    m_users = m_test->usersPage(m_workspace); // has the desk that sends mails
    m_page = std::make_unique<RolesPage>(m_workspace, m_test->mailDesk());
    new QAbstractItemModelTester(m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    new QAbstractItemModelTester(m_page->members()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_page.get());
    m_page->resize(1200, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->enter();
    QTRY_VERIFY(m_page->model()->rowCount() > 4);
}

void TestRolesPage::cleanup()
{
    m_page.reset();
    m_users.reset();
    m_workspace.reset();
    m_test.reset();
}

int TestRolesPage::rowOf(const QString &name) const
{
    for (int row = 0; row < m_page->model()->rowCount(); ++row) {
        if (m_page->model()->at(row)->role.name == name)
            return row;
    }
    return -1;
}

void TestRolesPage::chooseRole(const QString &name)
{
    QVERIFY(rowOf(name) >= 0);
    m_page->roleTable()->setCurrentIndex(m_page->model()->index(rowOf(name), 0));
    QTRY_COMPARE(m_page->members()->model()->progress(), SnapshotModel::Progress::Complete);
    QCOMPARE(part<QLabel>(m_page.get(), u"roleHead"_s)->text(), name);
}

QPoint TestRolesPage::placeOf(const QString &role) const
{
    return m_page->roleTable()->visualRect(m_page->model()->index(rowOf(role), 0)).center();
}

void TestRolesPage::showsRolesAndPeople()
{
    QCOMPARE(m_page->model()->at(0)->role.isSystemRole, true);
    chooseRole(u"Owner"_s);
    QCOMPARE(m_page->members()->model()->rowCount(), 1);
    QVERIFY(!part<QPushButton>(m_page.get(), u"deleteRoleButton"_s)->isEnabled());
    QVERIFY(!part<QPushButton>(m_page.get(), u"addPeopleButton"_s)->isEnabled());
    chooseRole(u"User"_s);
    QCOMPARE(QString::number(m_page->members()->model()->rowCount()), holders(u"User"_s));
    QTRY_VERIFY(m_page->members()->model()->recordAt(0));
    QCOMPARE(m_page->model()->at(rowOf(u"User"_s))->people, m_page->members()->model()->rowCount());
    auto *search = part<SearchField>(m_page->members());
    typeInto(search, u"nobody is called so"_s);
    QTRY_COMPARE(m_page->members()->model()->rowCount(), 0);
}

void TestRolesPage::filtersPeople()
{
    chooseRole(u"User"_s);
    auto *bar = m_page->members()->filterBar();
    const auto filter = [bar](const UserFilter &chosen) {
        bar->setFilter(chosen);
        Q_EMIT bar->filterChanged();
    };
    const QString email = m_test->text(u"SELECT min(u.email) FROM phoenix_kit_users u JOIN"
                                       " phoenix_kit_user_role_assignments a ON a.user_uuid = u.uuid JOIN"
                                       " phoenix_kit_user_roles r ON r.uuid = a.role_uuid WHERE r.name = 'User'"_s);
    // Either is enough, but the role is needed all the same.
    const UserCondition owner{u"roles"_s, UserCondition::Operator::Is, u"Owner"_s};
    filter({UserFilter::Match::Any, {{u"email"_s, UserCondition::Operator::Is, email}, owner}, {}});
    QTRY_COMPARE(QString::number(m_page->members()->model()->rowCount()),
                 m_test->text(u"SELECT count(*) FROM phoenix_kit_users u JOIN phoenix_kit_user_role_assignments a"
                              " ON a.user_uuid = u.uuid JOIN phoenix_kit_user_roles r ON r.uuid = a.role_uuid"
                              " WHERE r.name = 'User' AND (u.email = '%1' OR EXISTS (SELECT 1 FROM"
                              " phoenix_kit_user_role_assignments o JOIN phoenix_kit_user_roles w ON w.uuid = o.role_uuid"
                              " WHERE o.user_uuid = u.uuid AND w.name = 'Owner'))"_s.arg(email)));
    QVERIFY(!part<QToolButton>(bar, u"saveFilter"_s)->isVisibleTo(bar));
    filter({UserFilter::Match::All, {{u"email"_s, UserCondition::Operator::Is, u"none@example.net"_s}}, {}});
    QTRY_COMPARE(m_page->members()->model()->rowCount(), 0);
    QTRY_COMPARE(part<QLabel>(m_page->members(), u"memberCount"_s)->text(), u"0 people match"_s);
    // Another role begins without it.
    chooseRole(u"Owner"_s);
    QVERIFY(bar->filter().isEmpty());
    QTRY_COMPARE(m_page->members()->model()->rowCount(), 1);
}

void TestRolesPage::makesARole()
{
    click(m_page.get(), u"newRoleButton"_s);
    auto *open = dialog<RoleDialog>();
    QVERIFY(open);
    typeInto(part<QLineEdit>(open, u"roleName"_s), u"Librarian"_s);
    QTest::keyClicks(part<QPlainTextEdit>(open, u"roleDescription"_s), u"Keeps the books"_s);
    click(open, u"saveRoleButton"_s);
    QTRY_VERIFY(rowOf(u"Librarian"_s) >= 0);
    QTRY_COMPARE(part<QLabel>(m_page.get(), u"roleHead"_s)->text(), u"Librarian"_s);
    QCOMPARE(m_test->text(u"SELECT description FROM phoenix_kit_user_roles WHERE name = 'Librarian'"_s),
             u"Keeps the books"_s);
    QTRY_VERIFY(!dialog<RoleDialog>());
}

void TestRolesPage::saysWhatIsWrongWithARole()
{
    m_page->createRole();
    auto *open = dialog<RoleDialog>();
    click(open, u"saveRoleButton"_s);
    QTRY_VERIFY(!part<FormSection>(open)->errorOf(u"name"_s).isEmpty());
    typeInto(part<QLineEdit>(open, u"roleName"_s), u"Editor"_s);
    QTest::keyClick(part<QLineEdit>(open, u"roleName"_s), Qt::Key_Return);
    QTRY_COMPARE(part<FormSection>(open)->errorOf(u"name"_s), u"Is taken already"_s);
    QTest::keyClick(open, Qt::Key_Escape);
    QTRY_VERIFY(!dialog<RoleDialog>());
}

void TestRolesPage::editsARole()
{
    chooseRole(u"Editor"_s);
    const QString people = holders(u"Editor"_s);
    click(m_page.get(), u"editRoleButton"_s);
    typeInto(part<QLineEdit>(dialog<RoleDialog>(), u"roleName"_s), u"Writer"_s);
    click(dialog<RoleDialog>(), u"saveRoleButton"_s);
    QTRY_VERIFY(rowOf(u"Writer"_s) >= 0);
    QCOMPARE(holders(u"Writer"_s), people);
    QTRY_COMPARE(QString::number(m_page->members()->model()->rowCount()), people);
    QTRY_VERIFY(!dialog<RoleDialog>());
    chooseRole(u"Admin"_s);
    click(m_page.get(), u"editRoleButton"_s);
    QVERIFY(!part<QLineEdit>(dialog<RoleDialog>(), u"roleName"_s)->isEnabled());
}

void TestRolesPage::keepsARoleThatIsHeld()
{
    m_page->members()->actions()->assignRole({m_zoe.uuid()}, u"Translator"_s);
    QTRY_VERIFY(holds(m_zoe, u"Translator"_s));
    m_page->refresh();
    QTRY_VERIFY(m_page->model()->at(rowOf(u"Translator"_s))->people > 0);
    chooseRole(u"Translator"_s);
    click(m_page.get(), u"deleteRoleButton"_s);
    QTRY_VERIFY(banner().contains(u"Translator"_s));
    QVERIFY(!dialog<QMessageBox>());
    QVERIFY(rowOf(u"Translator"_s) >= 0);
}

void TestRolesPage::deletesARole()
{
    QVERIFY(m_test->run(u"DELETE FROM phoenix_kit_user_role_assignments WHERE role_uuid IN"
                        " (SELECT uuid FROM phoenix_kit_user_roles WHERE name = 'Translator')"_s));
    m_page->refresh();
    QTRY_COMPARE(m_page->model()->at(rowOf(u"Translator"_s))->people, 0);
    chooseRole(u"Translator"_s);
    click(m_page.get(), u"deleteRoleButton"_s);
    QVERIFY(dialog<QMessageBox>());
    click(dialog<QMessageBox>(), u"confirmDeleteButton"_s);
    QTRY_COMPARE(rowOf(u"Translator"_s), -1);
    QCOMPARE(m_test->text(u"SELECT count(*) FROM phoenix_kit_user_roles WHERE name = 'Translator'"_s), u"0"_s);
}

void TestRolesPage::dropsPeopleOnARole()
{
    chooseRole(u"User"_s);
    members()->selectionModel()->select(QItemSelection(members()->model()->index(0, 0), members()->model()->index(2, 0)),
                                        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QList<QUuid> dragged = members()->selectedKeys();
    QCOMPARE(dragged.size(), 3);
    QVERIFY(m_test->run(u"DELETE FROM phoenix_kit_user_role_assignments WHERE role_uuid IN"
                        " (SELECT uuid FROM phoenix_kit_user_roles WHERE name = 'Moderator')"_s));
    const std::unique_ptr<QMimeData> data(members()->dragData());
    QVERIFY(dropOn(m_page->roleTable()->viewport(), placeOf(u"Moderator"_s), data.get()));
    QTRY_COMPARE(holders(u"Moderator"_s), u"3"_s);
    for (const QUuid &key : dragged)
        QVERIFY(holds(UserId(key), u"Moderator"_s));
    QTRY_COMPARE(m_page->model()->at(rowOf(u"Moderator"_s))->people, 3);
    QTRY_VERIFY(part<Toast>(m_page.get())->isVisible());
    undo();
    QTRY_COMPARE(holders(u"Moderator"_s), u"0"_s);
}

void TestRolesPage::refusesOtherDrops()
{
    const std::unique_ptr<QMimeData> people(keyMime(PeopleFormat, {m_zoe.uuid()}));
    QVERIFY(!dropOn(m_page->roleTable()->viewport(), placeOf(u"Owner"_s), people.get()));
    QMimeData text;
    text.setText(u"Zoe"_s);
    QVERIFY(!dropOn(m_page->roleTable()->viewport(), placeOf(u"Editor"_s), &text));
    QMimeData damaged;
    damaged.setData(PeopleFormat, "damaged");
    dropOn(m_page->roleTable()->viewport(), placeOf(u"Editor"_s), &damaged);
    QVERIFY(!m_page->model()->dropMimeData(&damaged, Qt::CopyAction, -1, -1, m_page->model()->index(rowOf(u"Editor"_s), 0)));
    QVERIFY(!holds(m_zoe, u"Owner"_s));
}

void TestRolesPage::addsPeopleBySearch()
{
    chooseRole(u"Moderator"_s);
    click(m_page.get(), u"addPeopleButton"_s);
    auto *open = dialog<AddMembersDialog>();
    QVERIFY(open);
    QVERIFY(!part<QPushButton>(open, u"addButton"_s)->isEnabled());
    new QAbstractItemModelTester(open->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, open);
    typeInto(part<SearchField>(open), u"quist"_s);
    QTRY_VERIFY(open->model()->rowCount() == 1 && open->model()->progress() == SnapshotModel::Progress::Complete);
    open->table()->selectRow(0);
    click(open, u"addButton"_s);
    QTRY_VERIFY(holds(m_zoe, u"Moderator"_s));
    QTRY_VERIFY(m_page->members()->model()->rowOf(m_zoe.uuid()) >= 0);
}

void TestRolesPage::takesTheRoleAway()
{
    chooseRole(u"User"_s);
    members()->selectRow(0);
    const UserId first(members()->currentKey());
    click(m_page.get(), u"removeMembersButton"_s);
    QTRY_VERIFY(!holds(first, u"User"_s));
    QTRY_COMPARE(m_page->members()->model()->rowOf(first.uuid()), -1);
    undo();
    QTRY_VERIFY(holds(first, u"User"_s));
}

void TestRolesPage::refusesOnesOwnRole()
{
    chooseRole(u"Owner"_s);
    members()->selectRow(0);
    click(m_page.get(), u"removeMembersButton"_s);
    QTRY_VERIFY(banner().contains(u"own roles"_s));
    QCOMPARE(holders(u"Owner"_s), u"1"_s);
}

void TestRolesPage::asksBeforeMany()
{
    chooseRole(u"User"_s);
    const int people = m_page->members()->model()->rowCount();
    QVERIFY(people > 50);
    const int before = holders(u"Editor"_s).toInt();
    members()->selectAll();
    const std::unique_ptr<QMimeData> data(members()->dragData());
    QVERIFY(dropOn(m_page->roleTable()->viewport(), placeOf(u"Editor"_s), data.get()));
    auto *open = dialog<RoleChangeDialog>();
    QVERIFY(open);
    QTRY_VERIFY(part<QPushButton>(open, u"runButton"_s)->isEnabled());
    QVERIFY(part<QLabel>(open, u"words"_s)->text().contains(u"gain rights"_s));
    QVERIFY(part<ReportList>(open)->topLevelItemCount() > 0);
    QCOMPARE(part<QComboBox>(open)->currentData().toString(), u"Editor"_s);
    QCOMPARE(holders(u"Editor"_s).toInt(), before);
    click(open, u"runButton"_s);
    QTRY_VERIFY(holders(u"Editor"_s).toInt() >= people - 1);
    QTRY_VERIFY(part<Toast>(m_page.get())->isVisible());
    undo();
    QTRY_COMPARE(holders(u"Editor"_s).toInt(), before);
}

void TestRolesPage::givesTheMissingRole()
{
    QTRY_VERIFY(part<QPushButton>(m_page.get(), u"assignMissingButton"_s)->isVisible());
    click(m_page.get(), u"assignMissingButton"_s);
    QTRY_VERIFY(holds(m_zoe, u"User"_s));
    QTRY_VERIFY(!part<QPushButton>(m_page.get(), u"assignMissingButton"_s)->isVisible());
}

void TestRolesPage::assignsFromTheUsersPage()
{
    m_users->resize(1200, 600);
    m_users->show();
    QTRY_COMPARE(m_users->model()->progress(), SnapshotModel::Progress::Complete);
    m_users->table()->selectAll();
    m_users->actions()->findChild<QAction *>(u"assignRole"_s)->trigger();
    auto *open = m_users->findChild<RoleChangeDialog *>();
    QVERIFY(open);
    auto *choice = part<QComboBox>(open, u"roleChoice"_s);
    QTRY_VERIFY(choice->count() > 3);
    QCOMPARE(choice->findData(u"Owner"_s), -1);
    choice->setCurrentIndex(choice->findData(u"Translator"_s));
    click(open, u"runButton"_s);
    // All but the Owner, who is signed in and does not change the own roles.
    QTRY_VERIFY(part<ReportList>(open)->isVisible());
    QCOMPARE(part<ReportList>(open)->topLevelItemCount(), 1);
    QCOMPARE(holders(u"Translator"_s).toInt(), m_users->model()->rowCount() - 1);
}

void TestRolesPage::dropsOnTheStrip()
{
    m_users->resize(1200, 600);
    m_users->show();
    auto *strip = part<RoleStrip>(m_users.get());
    QVERIFY(!strip->isVisible());
    QTRY_VERIFY(strip->findChild<QWidget *>(u"strip.Editor"_s));
    QVERIFY(!strip->findChild<QWidget *>(u"strip.Owner"_s));
    Q_EMIT m_users->table()->dragStarted();
    QVERIFY(strip->isVisible());
    const auto *chip = strip->findChild<QWidget *>(u"strip.Editor"_s);
    QTRY_VERIFY(chip->width() > 20);
    const std::unique_ptr<QMimeData> people(keyMime(PeopleFormat, {m_zoe.uuid()}));
    QVERIFY(!dropOn(strip, QPoint(1, 1), people.get()));
    QVERIFY(dropOn(strip, chip->mapTo(strip, chip->rect().center()), people.get()));
    QTRY_VERIFY(holds(m_zoe, u"Editor"_s));
    Q_EMIT m_users->table()->dragEnded();
    QVERIFY(!strip->isVisible());
}

void TestRolesPage::makesAnOwner()
{
    UserActions *actions = m_page->members()->actions();
    ListedUser zoe;
    zoe.user.id = m_zoe;
    actions->setPerson(zoe);
    actions->findChild<QAction *>(u"makeOwner"_s)->trigger();
    auto *question = m_page->findChild<QMessageBox *>();
    QVERIFY(question);
    QVERIFY(!holds(m_zoe, u"Owner"_s));
    click(question, u"makeOwnerButton"_s);
    QTRY_VERIFY(holds(m_zoe, u"Owner"_s));
}

QTEST_MAIN(TestRolesPage)
#include "tst_rolespage.moc"
