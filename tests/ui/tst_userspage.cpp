// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "testworkspace.h"

#include <ui/dialogs/columnsdialog.h>
#include <ui/pages/userdetailpane.h>
#include <ui/pages/userspage.h>
#include <ui/widgets/snapshottable.h>
#include <ui/widgets/conditioneditor.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/filterbar.h>
#include <ui/widgets/filterchip.h>
#include <ui/widgets/searchfield.h>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

namespace {

constexpr int Everybody = TestWorkspace::Crowd + 1;

} // namespace

/// The table of people as somebody with keyboard and mouse meets it.
class TestUsersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void showsPeople();
    void searchIsDebounced();
    void enterSearchesAtOnce();
    void headerSortsByOneKeyAndMore();
    void filterByKeyboard();
    void filterByCustomRole();
    void savedFilterStays();
    void pastedTextLands_data();
    void pastedTextLands();
    void pastedAddressMeansOnePerson();
    void goingToSomebodySelectsNobodyElse();
    void refreshKeepsPlace();
    void refreshFindsWhoMovedFar();
    void columnsDialogChoosesColumns();
    void columnsDialogKeepsDraggedOrder();
    void nobodyMatches();
    void showsNothingToSaveAtFirst();

private:
    void openPage();
    [[nodiscard]] QString count() const { return part<QLabel>(m_page.get(), u"count"_s)->text(); }
    [[nodiscard]] SearchField *search() const { return part<SearchField>(m_page.get(), u"searchField"_s); }
    [[nodiscard]] SnapshotTable *table() const { return m_page->view()->table(); }
    [[nodiscard]] QString emailAt(int row) const;
    [[nodiscard]] QStringList shownColumns() const;
    void clickHeader(const QString &field, Qt::KeyboardModifiers modifiers = {});
    ConditionEditor *openConditionEditor();
    ColumnsDialog *openColumns();

    std::unique_ptr<TestWorkspace> m_test;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<UsersPage> m_page;
    UserId m_zoe;
    int m_queries = 0;
};

void TestUsersPage::initTestCase_data()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("sqlite") << static_cast<int>(Dialect::Sqlite);
    QTest::newRow("postgres") << static_cast<int>(Dialect::Postgres);
}

void TestUsersPage::init()
{
    QFETCH_GLOBAL(int, dialect);
    cleanup(); // is not called after an init that failed
    m_test = TestWorkspace::create(static_cast<Dialect>(dialect));
    QVERIFY(m_test);
    m_zoe = m_test->add({.email = u"zoe.quist@example.net"_s, .firstName = u"Zoe"_s, .lastName = u"Quist"_s,
                         .roles = {u"User"_s, u"Editor"_s}});
    QVERIFY(!m_zoe.isNull());
    m_workspace = m_test->open();
    QVERIFY(m_workspace);
    openPage();
}

void TestUsersPage::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_test.reset();
}

void TestUsersPage::openPage()
{
    m_page.reset();
    m_page = m_test->usersPage(m_workspace);
    m_queries = 0;
    connect(m_page->view()->model(), &SnapshotModel::progressChanged, this, [this] {
        if (m_page && m_page->view()->model()->progress() == SnapshotModel::Progress::Counting)
            ++m_queries;
    });
    m_page->resize(1400, 520);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_COMPARE(count(), u"%1 people"_s.arg(Everybody));
    QTRY_VERIFY(m_page->view()->detail()->findChild<QWidget *>(u"custom.phone"_s));
    QTRY_VERIFY(!m_page->view()->detail()->userId().isNull());
}

QString TestUsersPage::emailAt(int row) const
{
    const ListedUser *listed = m_page->view()->model()->recordAt(row);
    return listed ? listed->user.email : QString();
}

QStringList TestUsersPage::shownColumns() const
{
    const SortHeader *header = table()->sortHeader();
    QStringList titles;
    for (int i = 0; i < header->count(); ++i) {
        if (!header->isSectionHidden(header->logicalIndex(i)))
            titles << table()->model()->headerData(header->logicalIndex(i), Qt::Horizontal).toString();
    }
    return titles;
}

void TestUsersPage::clickHeader(const QString &field, Qt::KeyboardModifiers modifiers)
{
    SortHeader *header = table()->sortHeader();
    for (int i = 0; i < header->count(); ++i) {
        if (table()->model()->headerData(i, Qt::Horizontal, FieldRole).toString() != field)
            continue;
        const int left = header->sectionViewportPosition(i);
        const QPoint middle(left + header->sectionSize(i) / 2, header->height() / 2);
        QVERIFY(header->viewport()->rect().contains(middle));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, middle);
        return;
    }
    QFAIL(qPrintable(u"no column "_s + field));
}

ConditionEditor *TestUsersPage::openConditionEditor()
{
    QTest::keyClick(part<QToolButton>(m_page.get(), u"addFilter"_s), Qt::Key_Space);
    return part<ConditionEditor>(m_page.get(), u"conditionEditor"_s);
}

ColumnsDialog *TestUsersPage::openColumns()
{
    QTest::mouseClick(part<QToolButton>(m_page.get(), u"columnsButton"_s), Qt::LeftButton);
    return part<ColumnsDialog>(m_page.get(), u"columnsDialog"_s);
}

void TestUsersPage::showsPeople()
{
    QCOMPARE(m_page->view()->model()->rowCount(), Everybody);
    QTRY_VERIFY(!emailAt(0).isEmpty());
    QCOMPARE(m_page->view()->model()->keyAt(0), table()->currentKey());
    QCOMPARE(m_page->view()->detail()->userId().uuid(), table()->currentKey());
    QCOMPARE(emailAt(0), m_test->text(u"SELECT email FROM phoenix_kit_users ORDER BY uuid DESC LIMIT 1"_s));
    QCOMPARE(shownColumns().mid(0, 3), (QStringList{u"Name"_s, u"E-mail"_s, u"Role"_s}));
}

void TestUsersPage::searchIsDebounced()
{
    QTest::keyClicks(search(), u"zoe"_s);
    QCOMPARE(m_queries, 0);
    QTRY_COMPARE(count(), u"1 people match"_s);
    QCOMPARE(m_queries, 1);
    QTRY_COMPARE(emailAt(0), u"zoe.quist@example.net"_s);
    QTest::keyClick(search(), Qt::Key_Escape);
    QCOMPARE(m_queries, 2);
    QTRY_COMPARE(count(), u"%1 people"_s.arg(Everybody));
}

void TestUsersPage::enterSearchesAtOnce()
{
    QTest::keyClicks(search(), u"zoe"_s);
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(m_queries, 1);
    QTRY_COMPARE(count(), u"1 people match"_s);
}

void TestUsersPage::headerSortsByOneKeyAndMore()
{
    const QString users = u"SELECT email FROM phoenix_kit_users ORDER BY "_s;
    clickHeader(u"email"_s);
    QTRY_COMPARE(emailAt(0), m_test->text(users + u"email LIMIT 1"_s));
    clickHeader(u"email"_s);
    QTRY_COMPARE(emailAt(0), m_test->text(users + u"email DESC LIMIT 1"_s));
    clickHeader(u"is_active"_s);
    clickHeader(u"email"_s, Qt::ShiftModifier);
    const QList<SortKey> both{{u"is_active"_s, Qt::AscendingOrder}, {u"email"_s, Qt::AscendingOrder}};
    QCOMPARE(m_page->view()->shownQuery().sort, both);
    QTRY_COMPARE(emailAt(0), m_test->text(users + u"is_active, email LIMIT 1"_s));
    QTRY_COMPARE(emailAt(Everybody - 1), m_test->text(users + u"is_active DESC, email DESC LIMIT 1"_s));
    openPage();
    QCOMPARE(m_page->view()->shownQuery().sort, both);
}

void TestUsersPage::filterByKeyboard()
{
    ConditionEditor *editor = openConditionEditor();
    auto *value = part<QLineEdit>(editor, u"conditionValue"_s);
    QTest::keyClicks(value, u"quist"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QTRY_COMPARE(count(), u"1 people match"_s);
    auto *chip = part<FilterChip>(m_page.get(), u"filterChip"_s);
    QCOMPARE(chip->text(), u"E-mail contains “quist”"_s);
    QTest::mouseClick(part<QToolButton>(chip, u"chipText"_s), Qt::LeftButton);
    QTRY_COMPARE(m_page->findChildren<ConditionEditor *>().size(), 1);
    value = part<QLineEdit>(part<ConditionEditor>(m_page.get()), u"conditionValue"_s);
    QCOMPARE(value->text(), u"quist"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QTRY_COMPARE(m_page->findChildren<FilterChip *>().size(), 1);
    QTest::keyClick(part<QToolButton>(m_page.get(), u"chipRemove"_s), Qt::Key_Space);
    QTRY_COMPARE(count(), u"%1 people"_s.arg(Everybody));
    QTRY_VERIFY(m_page->findChildren<FilterChip *>().isEmpty());
}

void TestUsersPage::filterByCustomRole()
{
    ConditionEditor *editor = openConditionEditor();
    QTest::keyClicks(part<QComboBox>(editor, u"conditionField"_s), u"Role"_s);
    auto *value = part<QComboBox>(editor, u"conditionValue"_s);
    QTest::keyClicks(value, u"Edi"_s);
    QCOMPARE(value->currentText(), u"Editor"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QCOMPARE(part<FilterChip>(m_page.get())->text(), u"Role is “Editor”"_s);
    const QString editors = m_test->text(u"SELECT count(*) FROM phoenix_kit_user_role_assignments a"
                                          " JOIN phoenix_kit_user_roles r ON r.uuid = a.role_uuid"
                                          " WHERE r.name = 'Editor'"_s);
    QTRY_COMPARE(count(), u"%1 people match"_s.arg(editors));
    QVERIFY(m_page->view()->model()->rowOf(m_zoe.uuid()) >= 0);
}

void TestUsersPage::savedFilterStays()
{
    QTest::keyClicks(search(), u"quist"_s);
    ConditionEditor *editor = openConditionEditor();
    QTest::keyClicks(part<QComboBox>(editor, u"conditionField"_s), u"Status"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::mouseClick(part<QToolButton>(m_page.get(), u"saveFilter"_s), Qt::LeftButton);
    auto *line = part<QLineEdit>(part<QInputDialog>(m_page.get()));
    QTest::keyClicks(line, u" Active Quists "_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_page->view()->memory().savedQueries().size(), 1);
    const UserQuery query = m_page->view()->shownQuery();
    openPage();
    QCOMPARE(m_page->view()->memory().savedQueries().size(), 1);
    const NamedQuery saved = m_page->view()->memory().savedQueries().constFirst();
    QCOMPARE(saved.name, u"Active Quists"_s);
    QCOMPARE(saved.query, query);
    QVERIFY(saved.isRemovable);
    m_page->view()->showQuery(saved.query);
    QTRY_COMPARE(count(), u"1 people match"_s);
    QCOMPARE(search()->text(), u"quist"_s);
    QCOMPARE(part<FilterChip>(m_page.get())->text(), u"Active"_s);
}

void TestUsersPage::pastedTextLands_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("around");
    QTest::newRow("uuid") << u"uuid"_s << u"%1"_s;
    QTest::newRow("e-mail") << u"email"_s << u"%1"_s;
    QTest::newRow("with a line break") << u"email"_s << u"  %1\n"_s;
}

void TestUsersPage::pastedTextLands()
{
    QFETCH(QString, column);
    QFETCH(QString, around);
    QVERIFY(m_page->view()->detail()->userId() != m_zoe);
    QGuiApplication::clipboard()->setText(around.arg(m_test->column(m_zoe, column)));
    QTest::keySequence(search(), QKeySequence::Paste);
    QTRY_COMPARE(count(), u"1 people match"_s);
    QTRY_COMPARE(m_page->view()->detail()->userId(), m_zoe);
    QCOMPARE(table()->selectedKeys(), QList<QUuid>{m_zoe.uuid()});
}

void TestUsersPage::pastedAddressMeansOnePerson()
{
    const QString address = m_test->column(m_zoe, u"email"_s);
    const UserId other = m_test->add({.email = u"a."_s + address, .roles = {u"User"_s}});
    QVERIFY(!other.isNull());
    QGuiApplication::clipboard()->setText(address);
    QTest::keySequence(search(), QKeySequence::Paste);
    QTRY_COMPARE(count(), u"2 people match"_s);
    QTRY_COMPARE(m_page->view()->detail()->userId(), m_zoe);
    QCOMPARE(table()->selectedKeys(), QList<QUuid>{m_zoe.uuid()});
}

void TestUsersPage::goingToSomebodySelectsNobodyElse()
{
    const QUuid wanted = m_page->view()->model()->keyAt(40);
    QTest::keyPress(table(), Qt::Key_Control, Qt::ControlModifier);
    m_page->view()->goTo(UserId(wanted));
    QTest::keyRelease(table(), Qt::Key_Control);
    QCOMPARE(table()->selectedKeys(), QList<QUuid>{wanted});
    QTRY_COMPARE(m_page->view()->detail()->userId().uuid(), wanted);
}

void TestUsersPage::refreshKeepsPlace()
{
    QVERIFY(table()->goTo(m_page->view()->model()->keyAt(40)));
    const QPoint next = table()->visualRect(m_page->view()->model()->index(41, 1)).center();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::ControlModifier, next);
    const QList<QUuid> selected = table()->selectedKeys();
    const QUuid current = table()->currentKey();
    const QUuid top = m_page->view()->model()->keyAt(table()->rowAt(0));
    QCOMPARE(selected.size(), 2);
    QVERIFY(table()->rowAt(0) > 10);
    QVERIFY(!m_test->add({.email = u"new@example.net"_s}).isNull());
    QTest::mouseClick(part<QToolButton>(m_page.get(), u"refreshButton"_s), Qt::LeftButton);
    QTRY_COMPARE(count(), u"%1 people"_s.arg(Everybody + 1));
    QCOMPARE(table()->selectedKeys(), selected);
    QCOMPARE(table()->currentKey(), current);
    QCOMPARE(m_page->view()->model()->keyAt(table()->rowAt(0)), top);
    QTRY_COMPARE(m_page->view()->detail()->userId().uuid(), current);
}

void TestUsersPage::refreshFindsWhoMovedFar()
{
    m_page->view()->showQuery({{}, {}, {{u"email"_s, Qt::AscendingOrder}}});
    QTRY_COMPARE(m_page->view()->model()->rowCount(), Everybody);
    QVERIFY(table()->goTo(m_zoe.uuid()));
    const UserId current(table()->currentKey());
    QList<TestPerson> crowd;
    for (int i = 0; i < 700; ++i)
        crowd.append({.email = u"new%1@example.net"_s.arg(i)});
    QCOMPARE(addPeople(m_test->connection(), crowd).size(), crowd.size());
    m_page->refresh();
    QTRY_COMPARE(m_page->view()->model()->rowCount(), Everybody + crowd.size());
    QCOMPARE(table()->currentKey(), current.uuid());
    QVERIFY(table()->currentIndex().row() > 700);
    QCOMPARE(table()->selectedKeys(), QList<QUuid>{current.uuid()});
}

void TestUsersPage::columnsDialogChoosesColumns()
{
    ColumnsDialog *dialog = openColumns();
    auto *list = part<QListWidget>(dialog, u"columnList"_s);
    QCOMPARE(list->currentItem()->text(), u"Name"_s);
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::mouseClick(part<QPushButton>(dialog, u"moveDown"_s), Qt::LeftButton);
    QTest::keyClicks(list, u"Phone"_s);
    QTest::keyClick(list, Qt::Key_Space);
    QTest::mouseClick(part<QDialogButtonBox>(dialog)->button(QDialogButtonBox::Ok), Qt::LeftButton);
    const QStringList expected{u"Role"_s,       u"E-mail"_s,  u"Status"_s, u"Confirmed"_s,
                               u"Registered"_s, u"Country"_s, u"Phone"_s};
    QCOMPARE(shownColumns(), expected);
    openPage();
    QCOMPARE(shownColumns(), expected);
}

void TestUsersPage::columnsDialogKeepsDraggedOrder()
{
    table()->sortHeader()->moveSection(0, 2);
    const QStringList dragged = shownColumns();
    QCOMPARE(dragged.mid(0, 3), (QStringList{u"E-mail"_s, u"Role"_s, u"Name"_s}));
    ColumnsDialog *dialog = openColumns();
    QTest::mouseClick(part<QDialogButtonBox>(dialog)->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QCOMPARE(shownColumns(), dragged);
    openPage();
    QCOMPARE(shownColumns(), dragged);
}

void TestUsersPage::nobodyMatches()
{
    auto *empty = part<EmptyState>(table()->parentWidget());
    for (int i = 0; i < 2; ++i) {
        QTest::keyClicks(search(), u"xyzzy"_s);
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(m_page->view()->detail()->userId().isNull());
        auto *button = part<QPushButton>(empty, u"emptyAction"_s);
        QCOMPARE(button->text(), u"Show Everyone"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(count(), u"%1 people"_s.arg(Everybody));
        QVERIFY(!empty->isVisible());
        QVERIFY(search()->text().isEmpty());
    }
}

void TestUsersPage::showsNothingToSaveAtFirst()
{
    QVERIFY(!m_page->view()->detail()->hasDrafts());
    QVERIFY(!part<QPushButton>(m_page->view()->detail(), u"saveButton"_s)->isVisible());
}

QTEST_MAIN(TestUsersPage)
#include "tst_userspage.moc"
