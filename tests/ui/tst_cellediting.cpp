// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "testworkspace.h"

#include <ui/commands/changedesk.h>
#include <ui/pages/cellediting.h>
#include <ui/pages/userdetailpane.h>
#include <ui/pages/userspage.h>
#include <ui/pages/userviewmemory.h>
#include <ui/widgets/snapshottable.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

/// The table of people as a sheet of cells, by keyboard.
class TestCellEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void turnsOnAndOff();
    void editsByTyping();
    void choosesByTheEditorOfTheField();
    void takesRolesByName();
    void emptiesAndFillsDown();
    void copiesAndPastes();
    void pastesOneValueEverywhere();
    void revertsCellsAndRows();
    void isOffWhereNothingCanBeWritten();
    void readsBlocks_data();
    void readsBlocks();

private:
    void openPage(TestWorkspace::Access access = TestWorkspace::Access::Full);
    [[nodiscard]] SnapshotTable *table() const { return m_page->view()->table(); }
    [[nodiscard]] StagedChanges &staged() const { return m_page->view()->changes()->staged(); }
    [[nodiscard]] int column(const QString &field) const;
    [[nodiscard]] UserId userAt(int row) const { return UserId(m_page->view()->model()->keyAt(row)); }
    [[nodiscard]] QJsonValue stagedValue(int row, const QString &field) const;
    // Not by the view: keys that were pressed before would count as held.
    void goTo(int row, const QString &field)
    {
        table()->selectionModel()->setCurrentIndex(m_page->view()->model()->index(row, column(field)),
                                                   QItemSelectionModel::ClearAndSelect);
    }
    void select(int row, const QString &field, int rows);
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(table(), Qt::Key(key), modifiers); }
    // As the keyboard does it: the first letter opens an editor, which has the focus for the others.
    void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClicks(QApplication::focusWidget(), letter);
    }
    // The one that is open: those that were closed are deleted a little later.
    [[nodiscard]] QWidget *editor() const
    {
        const auto editors = table()->findChildren<QWidget *>(u"cellEditor"_s);
        const auto open = std::ranges::find_if(editors, &QWidget::isVisible);
        return open == editors.end() ? nullptr : *open;
    }

    std::unique_ptr<TestWorkspace> m_test;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<UsersPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestCellEditing::initTestCase_data()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("sqlite") << static_cast<int>(Dialect::Sqlite);
    QTest::newRow("postgres") << static_cast<int>(Dialect::Postgres);
}

void TestCellEditing::init()
{
    QFETCH_GLOBAL(int, dialect);
    cleanup();
    m_test = TestWorkspace::create(static_cast<Dialect>(dialect));
    QVERIFY(m_test);
    openPage();
}

void TestCellEditing::openPage(TestWorkspace::Access access)
{
    m_tester.reset();
    m_page.reset();
    m_workspace = m_test->open(access);
    QVERIFY(m_workspace);
    UserViewMemory(m_test->preferences(), m_workspace->profile(), u"users"_s)
        .setColumns({u"full_name"_s, u"email"_s, u"username"_s, u"first_name"_s, u"user_timezone"_s, u"is_active"_s,
                     u"roles"_s, u"custom.phone"_s, u"inserted_at"_s});
    m_page = m_test->usersPage(m_workspace);
    m_page->resize(1500, 620);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_COMPARE(m_page->view()->model()->progress(), SnapshotModel::Progress::Complete);
    QTRY_VERIFY(m_page->view()->model()->recordAt(8));
    QTRY_VERIFY(m_page->view()->detail()->findChild<QWidget *>(u"custom.phone"_s));
    QTRY_VERIFY(column(u"username"_s) >= 0);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_page->view()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestCellEditing::cleanup()
{
    m_tester.reset();
    m_page.reset();
    m_workspace.reset();
    m_test.reset();
}

int TestCellEditing::column(const QString &field) const
{
    for (int column = 0; column < m_page->view()->model()->columnCount(); ++column) {
        if (m_page->view()->model()->headerData(column, Qt::Horizontal, FieldRole) == field)
            return column;
    }
    return -1;
}

QJsonValue TestCellEditing::stagedValue(int row, const QString &field) const
{
    const QList<FieldChange> *cells = staged().find(userAt(row));
    for (const FieldChange &cell : cells ? *cells : QList<FieldChange>()) {
        if (cell.field == field)
            return cell.after;
    }
    return QJsonValue(QJsonValue::Undefined);
}

void TestCellEditing::select(int row, const QString &field, int rows)
{
    goTo(row, field);
    table()->selectionModel()->select(QItemSelection(m_page->view()->model()->index(row, column(field)),
                                                     m_page->view()->model()->index(row + rows - 1, column(field))),
                                      QItemSelectionModel::ClearAndSelect);
}

void TestCellEditing::turnsOnAndOff()
{
    QVERIFY(!m_page->view()->cells()->isOn());
    goTo(2, u"username"_s);
    QTest::keyClicks(table(), u"x"_s);
    QVERIFY(!editor());
    press(Qt::Key_F2);
    QVERIFY(m_page->view()->cells()->isOn());
    auto *button = part<QToolButton>(m_page.get(), u"editCellsButton"_s);
    QVERIFY(button->isChecked());
    QCOMPARE(table()->selectionBehavior(), QAbstractItemView::SelectItems);
    press(Qt::Key_Escape);
    QVERIFY(!m_page->view()->cells()->isOn() && !button->isChecked());
    QCOMPARE(table()->selectionBehavior(), QAbstractItemView::SelectRows);
    button->click();
    QVERIFY(m_page->view()->cells()->isOn());
}

void TestCellEditing::editsByTyping()
{
    m_page->view()->cells()->setOn(true);
    const QString before = m_page->view()->model()->recordAt(1)->user.username.value_or(QString());
    goTo(1, u"username"_s);
    type(u"fresh_name"_s);
    QVERIFY(editor());
    QTest::keyClick(editor(), Qt::Key_Return);
    QCOMPARE(stagedValue(1, u"username"_s), QJsonValue(u"fresh_name"_s));
    QCOMPARE(table()->currentIndex(), m_page->view()->model()->index(2, column(u"username"_s)));
    QVERIFY(m_page->view()->model()->index(1, column(u"username"_s)).data(StagedRole).toBool());
    // Tab goes on to the right, and opens nothing that is not asked for.
    goTo(1, u"username"_s);
    press(Qt::Key_F2);
    QTRY_VERIFY(editor());
    typeInto(static_cast<QLineEdit *>(editor()), before);
    QTest::keyClick(editor(), Qt::Key_Return);
    QVERIFY(staged().isEmpty());
    goTo(1, u"username"_s);
    press(Qt::Key_Tab);
    QCOMPARE(table()->currentIndex().column(), column(u"first_name"_s));
    goTo(1, u"inserted_at"_s);
    type(u"2020"_s);
    QVERIFY(staged().isEmpty());
}

void TestCellEditing::choosesByTheEditorOfTheField()
{
    m_page->view()->cells()->setOn(true);
    goTo(3, u"is_active"_s);
    press(Qt::Key_F2);
    QTRY_VERIFY(qobject_cast<QComboBox *>(editor()));
    auto *box = static_cast<QComboBox *>(editor());
    const bool isActive = m_page->view()->model()->recordAt(3)->user.isActive;
    box->setCurrentIndex(1 - box->currentIndex());
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(stagedValue(3, u"is_active"_s), QJsonValue(!isActive));
}

void TestCellEditing::takesRolesByName()
{
    m_page->view()->cells()->setOn(true);
    goTo(3, u"roles"_s);
    press(Qt::Key_F2);
    QTRY_VERIFY(editor());
    typeInto(static_cast<QLineEdit *>(editor()), u"User, Admin,,Admin"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    const QJsonArray roles{u"Admin"_s, u"User"_s};
    QVERIFY(stagedValue(3, u"roles"_s) == QJsonValue(roles) || m_page->view()->model()->recordAt(3)->roles.contains(u"Admin"_s));
}

void TestCellEditing::emptiesAndFillsDown()
{
    m_page->view()->cells()->setOn(true);
    QVERIFY(m_test->run(u"UPDATE phoenix_kit_users SET first_name = 'Full'"_s));
    m_page->refresh();
    QTRY_VERIFY(m_page->view()->model()->recordAt(5) && m_page->view()->model()->recordAt(5)->user.firstName == u"Full"_s);
    select(1, u"first_name"_s, 3);
    press(Qt::Key_Delete);
    for (int row = 1; row < 4; ++row)
        QVERIFY(stagedValue(row, u"first_name"_s).isNull());
    QCOMPARE(staged().people(), 3);
    goTo(1, u"first_name"_s);
    type(u"Down"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    select(1, u"first_name"_s, 4);
    press(Qt::Key_D, Qt::ControlModifier);
    for (int row = 1; row < 5; ++row)
        QCOMPARE(stagedValue(row, u"first_name"_s), QJsonValue(u"Down"_s));
    QCOMPARE(staged().people(), 4);
}

void TestCellEditing::copiesAndPastes()
{
    m_page->view()->cells()->setOn(true);
    QApplication::clipboard()->setText(u"name_a\tFirst\n\"name\tb\"\tSecond\nname_c\t"_s);
    goTo(2, u"username"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(stagedValue(2, u"username"_s), QJsonValue(u"name_a"_s));
    QCOMPARE(stagedValue(3, u"username"_s), QJsonValue(u"name\tb"_s));
    QCOMPARE(stagedValue(3, u"first_name"_s), QJsonValue(u"Second"_s));
    QVERIFY(!stagedValue(4, u"first_name"_s).isString());
    table()->selectionModel()->select(QItemSelection(m_page->view()->model()->index(2, column(u"username"_s)),
                                                     m_page->view()->model()->index(3, column(u"first_name"_s))),
                                      QItemSelectionModel::ClearAndSelect);
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"name_a\tFirst\n\"name\tb\"\tSecond"_s);
}

void TestCellEditing::pastesOneValueEverywhere()
{
    m_page->view()->cells()->setOn(true);
    QApplication::clipboard()->setText(u"+49 30"_s);
    select(1, u"custom.phone"_s, 5);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(staged().people(), 5);
    QCOMPARE(stagedValue(5, u"custom.phone"_s), QJsonValue(u"+49 30"_s));
    // What a field cannot hold is not lost in silence.
    QSignalSpy remarks(m_page->view()->cells(), &CellEditing::remark);
    select(1, u"is_active"_s, 2);
    QApplication::clipboard()->setText(u"maybe"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(remarks.size(), 1);
    QVERIFY(stagedValue(1, u"is_active"_s).isUndefined());
}

void TestCellEditing::revertsCellsAndRows()
{
    m_page->view()->cells()->setOn(true);
    QApplication::clipboard()->setText(u"name_a\tFirst\nname_b\tSecond"_s);
    goTo(2, u"username"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(staged().cells(), 4);
    select(2, u"username"_s, 1);
    m_page->view()->cells()->revertCells();
    QVERIFY(stagedValue(2, u"username"_s).isUndefined());
    QCOMPARE(staged().cells(), 3);
    select(3, u"username"_s, 1);
    m_page->view()->cells()->revertRows();
    QCOMPARE(staged().cells(), 1);
    QCOMPARE(stagedValue(2, u"first_name"_s), QJsonValue(u"First"_s));
}

void TestCellEditing::isOffWhereNothingCanBeWritten()
{
    openPage(TestWorkspace::Access::ReadOnly);
    QVERIFY(!part<QToolButton>(m_page.get(), u"editCellsButton"_s)->isEnabled());
    goTo(1, u"username"_s);
    press(Qt::Key_F2);
    QVERIFY(!m_page->view()->cells()->isOn());
}

void TestCellEditing::readsBlocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::newRow("nothing") << QString() << QList<QStringList>();
    QTest::newRow("one") << u"a"_s << QList<QStringList>{{u"a"_s}};
    QTest::newRow("block") << u"a\tb\r\nc\td\r\n"_s << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("quotes") << u"\"a\nb\"\t\"c\"\"d\"\n"_s << QList<QStringList>{{u"a\nb"_s, u"c\"d"_s}};
    QTest::newRow("inches") << u"5\"\t6\n"_s << QList<QStringList>{{u"5\""_s, u"6"_s}};
    QTest::newRow("empty cells") << u"\t\n\t"_s << QList<QStringList>{{QString(), QString()}, {QString(), QString()}};
    QTest::newRow("open quote") << u"\"a\tb"_s << QList<QStringList>{{u"a\tb"_s}};
}

void TestCellEditing::readsBlocks()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, rows);
    QCOMPARE(readCellBlock(text), rows);
    QCOMPARE(readCellBlock(cellBlock(rows)), rows);
}

QTEST_MAIN(TestCellEditing)
#include "tst_cellediting.moc"
