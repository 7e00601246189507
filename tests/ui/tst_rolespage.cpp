// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "roleswindowtest.h"

#include <ui/commands/useractions.h>
#include <ui/dialogs/rolechangedialog.h>
#include <ui/dialogs/roledialog.h>
#include <ui/widgets/formsection.h>
#include <ui/widgets/keymime.h>
#include <ui/widgets/reportlist.h>
#include <ui/widgets/rolestrip.h>
#include <ui/widgets/searchfield.h>

#include <QComboBox>
#include <QMessageBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

/// Roles, who holds them, and how people come to hold them, as somebody with mouse and keyboard does it.
class TestRolesPage : public RolesWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void showsRolesAndPeople();
    void makesARole();
    void saysWhatIsWrongWithARole();
    void editsARole();
    void keepsARoleThatIsHeld();
    void deletesARole();
    void dropsPeopleOnARole();
    void refusesOtherDrops();
    void givesTheMissingRole();
    void assignsFromTheUsersPage();
    void dropsOnTheStrip();
    void makesAnOwner();
};

void TestRolesPage::showsRolesAndPeople()
{
    QCOMPARE(m_page->model()->at(0)->role.isSystemRole, true);
    chooseRole(u"Owner"_s);
    QCOMPARE(view()->model()->rowCount(), 1);
    QVERIFY(!part<QPushButton>(m_page.get(), u"deleteRoleButton"_s)->isEnabled());
    QVERIFY(!part<QPushButton>(m_page.get(), u"addPeopleButton"_s)->isEnabled());
    chooseRole(u"User"_s);
    QCOMPARE(QString::number(view()->model()->rowCount()), holders(u"User"_s));
    QTRY_VERIFY(view()->model()->recordAt(0));
    QCOMPARE(m_page->model()->at(rowOf(u"User"_s))->people, view()->model()->rowCount());
    auto *search = part<SearchField>(m_page->members());
    typeInto(search, u"nobody is called so"_s);
    QTRY_COMPARE(view()->model()->rowCount(), 0);
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
    QTRY_COMPARE(QString::number(view()->model()->rowCount()), people);
    QTRY_VERIFY(!dialog<RoleDialog>());
    chooseRole(u"Admin"_s);
    click(m_page.get(), u"editRoleButton"_s);
    QVERIFY(!part<QLineEdit>(dialog<RoleDialog>(), u"roleName"_s)->isEnabled());
}

void TestRolesPage::keepsARoleThatIsHeld()
{
    view()->actions()->assignRole({m_zoe.uuid()}, u"Translator"_s);
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
    QTRY_COMPARE(m_users->view()->model()->progress(), SnapshotModel::Progress::Complete);
    m_users->view()->table()->selectAll();
    m_users->view()->actions()->findChild<QAction *>(u"assignRole"_s)->trigger();
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
    QCOMPARE(holders(u"Translator"_s).toInt(), m_users->view()->model()->rowCount() - 1);
}

void TestRolesPage::dropsOnTheStrip()
{
    m_users->resize(1200, 600);
    m_users->show();
    auto *strip = part<RoleStrip>(m_users.get());
    QVERIFY(!strip->isVisible());
    QTRY_VERIFY(strip->findChild<QWidget *>(u"strip.Editor"_s));
    QVERIFY(!strip->findChild<QWidget *>(u"strip.Owner"_s));
    Q_EMIT m_users->view()->table()->dragStarted();
    QVERIFY(strip->isVisible());
    const auto *chip = strip->findChild<QWidget *>(u"strip.Editor"_s);
    QTRY_VERIFY(chip->width() > 20);
    const std::unique_ptr<QMimeData> people(keyMime(PeopleFormat, {m_zoe.uuid()}));
    QVERIFY(!dropOn(strip, QPoint(1, 1), people.get()));
    QVERIFY(dropOn(strip, chip->mapTo(strip, chip->rect().center()), people.get()));
    QTRY_VERIFY(holds(m_zoe, u"Editor"_s));
    Q_EMIT m_users->view()->table()->dragEnded();
    QVERIFY(!strip->isVisible());
}

void TestRolesPage::makesAnOwner()
{
    UserActions *actions = view()->actions();
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
