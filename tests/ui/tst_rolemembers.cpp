// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "roleswindowtest.h"

#include <ui/commands/transferactions.h>
#include <ui/dialogs/addmembersdialog.h>
#include <ui/dialogs/bulkeditdialog.h>
#include <ui/dialogs/changesdialog.h>
#include <ui/dialogs/columnsdialog.h>
#include <ui/dialogs/exportdialog.h>
#include <ui/dialogs/rolechangedialog.h>
#include <ui/pages/userdetailpane.h>
#include <ui/widgets/filterbar.h>
#include <ui/widgets/reportlist.h>
#include <ui/widgets/searchfield.h>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QListWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

/// The people who hold a role: the same table as that of everybody, but no one else is in it.
class TestRoleMembers : public RolesWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void filtersPeople();
    void addsPeopleBySearch();
    void takesTheRoleAway();
    void refusesOnesOwnRole();
    void asksBeforeMany();
    void choosesColumns();
    void editsCells();
    void editsAllWhoHoldIt();
    void exportsThem();
    void showsThePersonBeside();
};

void TestRoleMembers::filtersPeople()
{
    chooseRole(u"User"_s);
    auto *bar = view()->filterBar();
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
    QTRY_COMPARE(QString::number(view()->model()->rowCount()),
                 m_test->text(u"SELECT count(*) FROM phoenix_kit_users u JOIN phoenix_kit_user_role_assignments a"
                              " ON a.user_uuid = u.uuid JOIN phoenix_kit_user_roles r ON r.uuid = a.role_uuid"
                              " WHERE r.name = 'User' AND (u.email = '%1' OR EXISTS (SELECT 1 FROM"
                              " phoenix_kit_user_role_assignments o JOIN phoenix_kit_user_roles w ON w.uuid = o.role_uuid"
                              " WHERE o.user_uuid = u.uuid AND w.name = 'Owner'))"_s.arg(email)));
    QVERIFY(!part<QToolButton>(bar, u"saveFilter"_s)->isVisibleTo(bar));
    filter({UserFilter::Match::All, {{u"email"_s, UserCondition::Operator::Is, u"none@example.net"_s}}, {}});
    QTRY_COMPARE(view()->model()->rowCount(), 0);
    QTRY_COMPARE(part<QLabel>(view(), u"count"_s)->text(), u"0 people match"_s);
    // Another role begins without it.
    chooseRole(u"Owner"_s);
    QVERIFY(bar->filter().isEmpty());
    QTRY_COMPARE(view()->model()->rowCount(), 1);
}

void TestRoleMembers::addsPeopleBySearch()
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
    QTRY_VERIFY(view()->model()->rowOf(m_zoe.uuid()) >= 0);
}

void TestRoleMembers::takesTheRoleAway()
{
    chooseRole(u"User"_s);
    members()->selectRow(0);
    const UserId first(members()->currentKey());
    click(m_page.get(), u"removeMembersButton"_s);
    QTRY_VERIFY(!holds(first, u"User"_s));
    QTRY_COMPARE(view()->model()->rowOf(first.uuid()), -1);
    undo();
    QTRY_VERIFY(holds(first, u"User"_s));
}

void TestRoleMembers::refusesOnesOwnRole()
{
    chooseRole(u"Owner"_s);
    members()->selectRow(0);
    click(m_page.get(), u"removeMembersButton"_s);
    QTRY_VERIFY(banner().contains(u"own roles"_s));
    QCOMPARE(holders(u"Owner"_s), u"1"_s);
}

void TestRoleMembers::asksBeforeMany()
{
    chooseRole(u"User"_s);
    const int people = view()->model()->rowCount();
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

void TestRoleMembers::choosesColumns()
{
    chooseRole(u"User"_s);
    QTest::mouseClick(part<QToolButton>(view(), u"columnsButton"_s), Qt::LeftButton);
    auto *open = view()->findChild<ColumnsDialog *>();
    QVERIFY(open);
    auto *list = part<QListWidget>(open, u"columnList"_s);
    QTest::keyClick(list, Qt::Key_Space); // the name
    QTest::keyClicks(list, u"Phone"_s);
    QTest::keyClick(list, Qt::Key_Space);
    QTest::mouseClick(part<QDialogButtonBox>(open)->button(QDialogButtonBox::Ok), Qt::LeftButton);
    const QList<UserColumn> &shown = view()->model()->columns();
    QCOMPARE(shown.first().field.id(), u"email"_s);
    QCOMPARE(shown.last().title, u"Phone"_s);
    // The table of everybody keeps its own.
    QCOMPARE(m_users->view()->model()->columns().first().field.id(), u"full_name"_s);
}

void TestRoleMembers::editsCells()
{
    chooseRole(u"User"_s);
    QCOMPARE(view()->model()->columns().at(1).field.id(), u"email"_s);
    QTRY_VERIFY(view()->model()->recordAt(0));
    part<QToolButton>(view(), u"editCellsButton"_s)->click();
    members()->setCurrentIndex(view()->model()->index(0, 1));
    QTest::keyClicks(members(), u"f"_s);
    auto *editor = members()->findChild<QLineEdit *>();
    QVERIFY(editor);
    typeInto(editor, u"fresh@example.net"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(view()->model()->index(0, 1).data(StagedRole).toBool());
    QVERIFY(m_page->hasDrafts());
    const UserId person(view()->model()->keyAt(0));
    click(view(), u"reviewButton"_s);
    auto *review = m_page->findChild<ChangesDialog *>();
    QVERIFY(review);
    QTRY_VERIFY(part<QPushButton>(review, u"applyButton"_s)->isEnabled());
    click(review, u"applyButton"_s);
    QTRY_COMPARE(m_test->column(person, u"email"_s), u"fresh@example.net"_s);
    QVERIFY(!m_page->hasDrafts());
    QTRY_VERIFY(part<Toast>(m_page.get())->isVisible());
    undo();
    QTRY_VERIFY(m_test->column(person, u"email"_s) != "fresh@example.net"_L1);
}

void TestRoleMembers::editsAllWhoHoldIt()
{
    chooseRole(u"User"_s);
    const int people = holders(u"User"_s).toInt();
    QVERIFY(people < TestWorkspace::Crowd + 1);
    QCOMPARE(view()->model()->rowCount(), people);
    click(view(), u"bulkEditButton"_s);
    auto *open = dialog<BulkEditDialog>();
    QVERIFY(open);
    auto *kind = part<QComboBox>(open, u"kind.last_name"_s);
    kind->setCurrentIndex(kind->findText(u"Append"_s));
    typeInto(part<QLineEdit>(open, u"text.last_name"_s), u"-Holder"_s);
    click(open, u"reviewButton"_s);
    QTRY_VERIFY(dialog<ChangesDialog>());
    QTRY_VERIFY(part<QPushButton>(dialog<ChangesDialog>(), u"applyButton"_s)->isEnabled());
    click(dialog<ChangesDialog>(), u"applyButton"_s);
    // These, and nobody else.
    const auto changed = [this] {
        return m_test->text(u"SELECT count(*) FROM phoenix_kit_users WHERE last_name LIKE '%-Holder'"_s).toInt();
    };
    QTRY_COMPARE(changed(), people);
    QVERIFY(!m_test->column(m_zoe, u"last_name"_s).endsWith("-Holder"_L1));
}

void TestRoleMembers::exportsThem()
{
    chooseRole(u"User"_s);
    view()->transfer()->findChild<QAction *>(u"exportPeople"_s)->trigger();
    auto *open = dialog<ExportDialog>();
    QVERIFY(open);
    const QString path = m_test->filePath(u"holders.csv"_s);
    part<QLineEdit>(open, u"path"_s)->setText(path);
    click(open, u"runButton"_s);
    QTRY_VERIFY(!dialog<ExportDialog>());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const int lines = static_cast<int>(file.readAll().count("\r\n"));
    QCOMPARE(QString::number(lines - 1), holders(u"User"_s)); // without the head
}

void TestRoleMembers::showsThePersonBeside()
{
    chooseRole(u"User"_s);
    UserDetailPane *pane = view()->detail();
    QVERIFY(!pane->isVisible());
    members()->selectRow(2);
    auto *button = part<QToolButton>(view(), u"detailButton"_s);
    button->click();
    QVERIFY(pane->isVisible());
    QTRY_COMPARE(pane->userId(), UserId(members()->currentKey()));
    button->click();
    QVERIFY(!pane->isVisible());
    // Whoever edits wants to see what is edited.
    view()->editCurrent();
    QVERIFY(pane->isVisible() && button->isChecked());
}

QTEST_MAIN(TestRoleMembers)
#include "tst_rolemembers.moc"
