// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "testworkspace.h"

#include <ui/dialogs/comparerolesdialog.h>
#include <ui/pages/permissionlens.h>
#include <ui/pages/permissionspage.h>
#include <ui/pages/permissiontablemodel.h>
#include <ui/pages/useraccesstab.h>
#include <ui/pages/userdetailpane.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/reportlist.h>
#include <ui/widgets/snapshottable.h>
#include <ui/widgets/toast.h>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

/// The matrix of permissions as a draft, what it would change, and why somebody has a right.
class TestPermissionsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void showsTheMatrix();
    void stagesByMouseAndKeyboard();
    void previewsWhoGainsAndLoses();
    void appliesAsOneAndTakesBack();
    void keepsWhatMayNotBeChanged();
    void editsAWholeRole();
    void noticesAnotherConsole();
    void showsWhoHasARight();
    void comparesRoles();
    void explainsAPerson();

private:
    [[nodiscard]] PermissionTableModel *model() const { return m_page->model(); }
    [[nodiscard]] QModelIndex cell(const QString &role, const QString &key) const;
    [[nodiscard]] QString textAt(const QString &role, const QString &key) const { return cell(role, key).data().toString(); }
    void clickCell(const QString &role, const QString &key);
    void click(const QString &name) const { QTest::mouseClick(part<QPushButton>(m_page.get(), name), Qt::LeftButton); }
    [[nodiscard]] QString rows(const QString &role, const QString &key)
    {
        return m_test->text(u"SELECT count(*) FROM phoenix_kit_role_permissions p JOIN phoenix_kit_user_roles r ON"
                            " r.uuid = p.role_uuid WHERE r.name = '%1' AND p.module_key = '%2'"_s.arg(role, key));
    }
    [[nodiscard]] QAction *roleAction(const QString &text) const;

    std::unique_ptr<TestWorkspace> m_test;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<PermissionsPage> m_page;
};

void TestPermissionsPage::initTestCase_data()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("sqlite") << static_cast<int>(Dialect::Sqlite);
    QTest::newRow("postgres") << static_cast<int>(Dialect::Postgres);
}

void TestPermissionsPage::init()
{
    QFETCH_GLOBAL(int, dialect);
    cleanup(); // is not called after an init that failed
    m_test = TestWorkspace::create(static_cast<Dialect>(dialect));
    QVERIFY(m_test);
    QVERIFY(!m_test->add({.email = u"zoe@example.net"_s, .firstName = u"Zoe"_s, .roles = {u"Editor"_s}}).isNull());
    QVERIFY(!m_test->add({.email = u"tom@example.net"_s, .firstName = u"Tom"_s, .roles = {u"Editor"_s, u"Moderator"_s}})
                 .isNull());
    m_workspace = m_test->open();
    QVERIFY(m_workspace);
    m_page = std::make_unique<PermissionsPage>(m_workspace);
    new QAbstractItemModelTester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    m_page->resize(1300, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->enter();
    QTRY_VERIFY(m_page->isComplete());
}

void TestPermissionsPage::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_test.reset();
}

QModelIndex TestPermissionsPage::cell(const QString &role, const QString &key) const
{
    const Role *found = model()->draft().stored().roleNamed(role);
    return found ? model()->index(model()->rowOf(key), model()->columnOf(found->id)) : QModelIndex();
}

void TestPermissionsPage::clickCell(const QString &role, const QString &key)
{
    m_page->table()->scrollTo(cell(role, key));
    QTest::mouseClick(m_page->table()->viewport(), Qt::LeftButton, {}, m_page->table()->visualRect(cell(role, key)).center());
}

QAction *TestPermissionsPage::roleAction(const QString &text) const
{
    auto *menu = part<QMenu>(m_page.get(), u"roleMenu"_s);
    Q_EMIT menu->aboutToShow();
    const auto actions = menu->findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

void TestPermissionsPage::showsTheMatrix()
{
    QCOMPARE(model()->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Owner"_s);
    QCOMPARE(model()->headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"Admin"_s);
    QCOMPARE(textAt(u"Owner"_s, u"shop"_s), u"always"_s);
    QCOMPARE(textAt(u"Editor"_s, u"posts"_s), u"yes"_s);
    QCOMPARE(textAt(u"Editor"_s, u"shop"_s), u"no"_s);
    QVERIFY(model()->index(model()->rowOf(u"shop"_s), 0).data().toString().contains(u"off"_s));
    QCOMPARE(model()->index(model()->rowCount() - 1, 1).data().toString(), u"25 of 25"_s);
    QVERIFY(!m_page->hasDrafts());
}

void TestPermissionsPage::stagesByMouseAndKeyboard()
{
    clickCell(u"Editor"_s, u"comments"_s);
    QCOMPARE(textAt(u"Editor"_s, u"comments"_s), u"yes"_s);
    QVERIFY(cell(u"Editor"_s, u"comments"_s).data(PermissionTableModel::ChangedRole).toBool());
    QCOMPARE(rows(u"Editor"_s, u"comments"_s), u"0"_s);
    QVERIFY(m_page->hasDrafts());
    QTest::keyClick(m_page->table(), Qt::Key_Space);
    QCOMPARE(textAt(u"Editor"_s, u"comments"_s), u"no"_s);
    QVERIFY(!m_page->hasDrafts());
    QTest::keyClick(m_page->table(), Qt::Key_Space);
    click(u"revertPermissionsButton"_s);
    QVERIFY(!m_page->hasDrafts());
    QVERIFY(!part<QPushButton>(m_page.get(), u"applyPermissionsButton"_s)->isVisible());
}

void TestPermissionsPage::previewsWhoGainsAndLoses()
{
    clickCell(u"Editor"_s, u"comments"_s);
    clickCell(u"Editor"_s, u"media"_s);
    const auto *words = part<QLabel>(m_page.get(), u"draftText"_s);
    QTRY_VERIFY(words->text().contains(u"lose"_s));
    QVERIFY(words->text().contains(u"Editor"_s));
    const auto *keys = part<ReportList>(m_page.get(), u"impactKeys"_s);
    QVERIFY(keys->isVisible());
    QCOMPARE(keys->topLevelItemCount(), 2);
    const QString editors = m_test->text(u"SELECT count(DISTINCT a.user_uuid) FROM phoenix_kit_user_role_assignments a JOIN"
                                         " phoenix_kit_user_roles r ON r.uuid = a.role_uuid WHERE r.name = 'Editor'"_s);
    QCOMPARE(keys->topLevelItem(0)->text(2), editors); // media: nobody of them has it otherwise
    QCOMPARE(keys->topLevelItem(1)->text(1).toInt(), editors.toInt() - 1); // Tom moderates already
}

void TestPermissionsPage::appliesAsOneAndTakesBack()
{
    clickCell(u"Editor"_s, u"comments"_s);
    clickCell(u"Moderator"_s, u"posts"_s);
    click(u"applyPermissionsButton"_s);
    QTRY_COMPARE(rows(u"Editor"_s, u"comments"_s), u"1"_s);
    QCOMPARE(rows(u"Moderator"_s, u"posts"_s), u"0"_s);
    QTRY_VERIFY(part<Toast>(m_page.get())->isVisible());
    QVERIFY(!m_page->hasDrafts());
    QTest::mouseClick(part<QPushButton>(part<Toast>(m_page.get()), u"toastAction"_s), Qt::LeftButton);
    QTRY_COMPARE(rows(u"Editor"_s, u"comments"_s), u"0"_s);
    QCOMPARE(rows(u"Moderator"_s, u"posts"_s), u"1"_s);
    QTRY_COMPARE(textAt(u"Moderator"_s, u"posts"_s), u"yes"_s);
}

void TestPermissionsPage::keepsWhatMayNotBeChanged()
{
    clickCell(u"Owner"_s, u"shop"_s);
    QVERIFY(!m_page->hasDrafts());
    QVERIFY(!model()->setData(model()->index(0, 2), true, Qt::EditRole));
    // A clerk manages people, and no key but that one.
    const UserId clerk = m_test->add({.email = u"clerk@example.net"_s, .roles = {u"Moderator"_s}});
    User person;
    person.id = clerk;
    m_workspace->signIn(person);
    m_page->refresh();
    QTRY_VERIFY(!cell(u"Editor"_s, u"shop"_s).data(PermissionTableModel::EditableRole).toBool());
    QVERIFY(cell(u"Editor"_s, u"users"_s).data(PermissionTableModel::EditableRole).toBool());
    QVERIFY(!cell(u"Moderator"_s, u"users"_s).data(PermissionTableModel::EditableRole).toBool());
    QVERIFY(!cell(u"Admin"_s, u"users"_s).data(PermissionTableModel::EditableRole).toBool());
    clickCell(u"Editor"_s, u"shop"_s);
    QVERIFY(!m_page->hasDrafts());
}

void TestPermissionsPage::editsAWholeRole()
{
    m_page->table()->setCurrentIndex(cell(u"Translator"_s, u"users"_s));
    QVERIFY(roleAction(u"Grant All"_s));
    roleAction(u"Grant All"_s)->trigger();
    QCOMPARE(model()->index(model()->rowCount() - 1, cell(u"Translator"_s, u"users"_s).column()).data().toString(),
             u"25 of 25"_s);
    roleAction(u"Revoke All"_s)->trigger();
    QCOMPARE(textAt(u"Translator"_s, u"languages"_s), u"no"_s);
    roleAction(u"Editor"_s)->trigger(); // copied from
    QCOMPARE(textAt(u"Translator"_s, u"posts"_s), u"yes"_s);
    QCOMPARE(textAt(u"Translator"_s, u"languages"_s), u"no"_s);
    roleAction(u"Revert This Role"_s)->trigger();
    QVERIFY(!m_page->hasDrafts());
}

void TestPermissionsPage::noticesAnotherConsole()
{
    clickCell(u"Editor"_s, u"comments"_s);
    clickCell(u"Editor"_s, u"media"_s);
    QVERIFY(m_test->run(u"DELETE FROM phoenix_kit_role_permissions WHERE module_key = 'media' AND role_uuid IN"
                        " (SELECT uuid FROM phoenix_kit_user_roles WHERE name = 'Editor')"_s));
    m_page->refresh();
    QTRY_VERIFY(!cell(u"Editor"_s, u"media"_s).data(PermissionTableModel::ChangedRole).toBool());
    QVERIFY(cell(u"Editor"_s, u"comments"_s).data(PermissionTableModel::ChangedRole).toBool());
    QCOMPARE(model()->draft().changes().size(), 1);
}

void TestPermissionsPage::showsWhoHasARight()
{
    m_page->table()->setCurrentIndex(cell(u"Editor"_s, u"publishing"_s));
    QTRY_COMPARE(part<QLabel>(m_page.get(), u"lensTitle"_s)->text(), u"Publishing"_s);
    const auto *holders = part<ReportList>(m_page.get(), u"lensHolders"_s);
    QVERIFY(holders->text().contains(u"Translator"_s));
    QVERIFY(!holders->text().contains(u"Moderator"_s));
    const auto *people = part<ReportList>(m_page.get(), u"lensPeople"_s);
    QTRY_VERIFY(people->isVisibleTo(m_page.get()));
    QVERIFY2(people->text().contains(u"\tTranslator"_s), qPrintable(people->text()));
    QVERIFY(!people->text().contains(u"Moderator"_s));
    QSignalSpy wanted(m_page.get(), &Page::queryWanted);
    click(u"showHoldersButton"_s);
    QCOMPARE(wanted.size(), 1);
    const auto users = m_test->usersPage(m_workspace);
    users->view()->showQuery(wanted.first().first().value<UserQuery>());
    QTRY_COMPARE(users->view()->model()->progress(), SnapshotModel::Progress::Complete);
    QCOMPARE(part<QLabel>(m_page.get(), u"lensTotal"_s)->text().section(u' ', 0, 0),
             QString::number(users->view()->model()->rowCount()));
}

void TestPermissionsPage::comparesRoles()
{
    click(u"compareButton"_s);
    auto *open = m_page->findChild<CompareRolesDialog *>();
    QVERIFY(open);
    const auto choose = [open](const QString &name, const QString &role) {
        auto *choice = part<QComboBox>(open, name);
        choice->setCurrentIndex(choice->findText(role));
    };
    choose(u"leftRole"_s, u"Editor"_s);
    choose(u"rightRole"_s, u"Translator"_s);
    const QString report = part<ReportList>(open)->text();
    QVERIFY(report.contains(u"Posts\tonly Editor"_s));
    QVERIFY(report.contains(u"Languages\tonly Translator"_s));
    QVERIFY(report.contains(u"Publishing\tboth"_s));
    QTest::keyClick(open, Qt::Key_Escape);
}

void TestPermissionsPage::explainsAPerson()
{
    UserAccessTab tab(m_workspace);
    tab.resize(380, 700);
    tab.show();
    ListedUser person;
    person.user.id = UserId::create();
    person.roles = {u"Editor"_s, u"Moderator"_s};
    tab.showUser(person);
    const auto *rights = part<ReportList>(&tab, u"accessRights"_s);
    QTRY_VERIFY(rights->text().contains(u"Comments\tModerator"_s));
    QVERIFY(rights->text().contains(u"Posts\tEditor, Moderator"_s));
    auto *role = part<QComboBox>(&tab, u"whatIfRole"_s);
    role->setCurrentIndex(role->findData(u"Moderator"_s));
    const auto *difference = part<ReportList>(&tab, u"whatIfKeys"_s);
    QVERIFY(difference->text().contains(u"Comments\tlost"_s));
    QVERIFY(!difference->text().contains(u"Posts"_s));
    role->setCurrentIndex(role->findData(u"Translator"_s));
    QCOMPARE(difference->text(), u"Languages\tgained"_s);
    person.roles = {u"User"_s};
    tab.showUser(person);
    QTRY_VERIFY(!rights->isVisible());
    QVERIFY(part<QLabel>(&tab, u"accessBasis"_s)->text().contains(u"not enter"_s));
}

QTEST_MAIN(TestPermissionsPage)
#include "tst_permissionspage.moc"
