// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "testworkspace.h"

#include <ui/commands/changedesk.h>
#include <ui/dialogs/bulkeditdialog.h>
#include <ui/dialogs/changesdialog.h>
#include <ui/dialogs/changetree.h>
#include <ui/dialogs/conflictsdialog.h>
#include <ui/pages/historypage.h>
#include <ui/pages/historytablemodel.h>
#include <ui/pages/userdetailpane.h>
#include <ui/pages/userspage.h>
#include <ui/widgets/reportlist.h>
#include <ui/widgets/snapshottable.h>
#include <ui/widgets/toast.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

/// Changes of many people as somebody at the window makes them: staged, reviewed, applied, undone.
class TestChangesWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void showsStagedChanges();
    void editsASelection();
    void editsEverybodyWhoMatches();
    void showsCommonValues();
    void appliesWhatCanBe();
    void resolvesConflicts();
    void stopsARehearsal();
    void asksForTheNumber();
    void undoesAndRedoes();
    void handsAFileOn();
    void refusesOtherFiles();
    void listsTheHistory();

private:
    [[nodiscard]] SnapshotTable *table() const { return m_page->table(); }
    [[nodiscard]] QString firstName(const UserId &user) const { return m_test->column(user, u"first_name"_s); }
    [[nodiscard]] UserId userAt(int row) const { return UserId(m_page->model()->keyAt(row)); }
    [[nodiscard]] ListedUser listed(int row) const; ///< waits while the row is on its way
    [[nodiscard]] QLabel *sentence() const { return part<QLabel>(m_page.get(), u"rehearsal"_s); }
    [[nodiscard]] Toast *toast() const { return m_page->findChild<Toast *>(QString(), Qt::FindDirectChildrenOnly); }
    void selectRows(int count);
    void chooseKind(BulkEditDialog *dialog, const QString &field, const QString &kind);
    ChangesDialog *review(const ChangeSet &changes);
    ChangeSet renamed(int rows, const QString &name) const;
    void click(const QObject *whole, const QString &button) { part<QPushButton>(whole, button)->click(); }

    std::unique_ptr<TestWorkspace> m_test;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<UsersPage> m_page;
};

void TestChangesWindow::initTestCase_data()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("sqlite") << static_cast<int>(Dialect::Sqlite);
    QTest::newRow("postgres") << static_cast<int>(Dialect::Postgres);
}

void TestChangesWindow::init()
{
    QFETCH_GLOBAL(int, dialect);
    cleanup();
    m_test = TestWorkspace::create(static_cast<Dialect>(dialect));
    QVERIFY(m_test);
    m_workspace = m_test->open();
    QVERIFY(m_workspace);
    m_page = m_test->usersPage(m_workspace);
    m_page->resize(1400, 620);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_COMPARE(m_page->model()->progress(), SnapshotModel::Progress::Complete);
    QTRY_VERIFY(m_page->model()->recordAt(5));
    QTRY_VERIFY(m_page->detail()->findChild<QWidget *>(u"custom.phone"_s));
}

void TestChangesWindow::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_test.reset();
}

ListedUser TestChangesWindow::listed(int row) const
{
    const bool isThere = QTest::qWaitFor([this, row] { return m_page->model()->recordAt(row) != nullptr; });
    return isThere ? *m_page->model()->recordAt(row) : ListedUser();
}

void TestChangesWindow::selectRows(int count)
{
    table()->selectionModel()->select(QItemSelection(m_page->model()->index(0, 0), m_page->model()->index(count - 1, 0)),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TestChangesWindow::chooseKind(BulkEditDialog *dialog, const QString &field, const QString &kind)
{
    auto *box = part<QComboBox>(dialog, u"kind."_s + field);
    const int index = box->findText(kind);
    QVERIFY2(index >= 0, qPrintable(kind));
    box->setCurrentIndex(index);
}

ChangesDialog *TestChangesWindow::review(const ChangeSet &changes)
{
    m_page->changes()->review(changes);
    return m_page->findChild<ChangesDialog *>();
}

ChangeSet TestChangesWindow::renamed(int rows, const QString &name) const
{
    ChangeSet changes;
    for (int row = 0; row < rows; ++row)
        changes.rows.append(rowChange(listed(row), {{u"first_name"_s, name}}));
    return changes;
}

void TestChangesWindow::showsStagedChanges()
{
    const QAbstractItemModelTester tester(m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    StagedChanges &staged = m_page->changes()->staged();
    auto *tray = part<QWidget>(m_page.get(), u"changeTray"_s);
    QVERIFY(!tray->isVisible());
    const ListedUser first = listed(0);
    staged.stage(first, u"first_name"_s, u"Staged"_s);
    staged.stage(first, u"is_active"_s, false);
    QVERIFY(tray->isVisible());
    QCOMPARE(part<QLabel>(tray, u"stagedCount"_s)->text(), u"2 changes for 1 people, not applied yet"_s);
    QVERIFY(m_page->hasDrafts());
    bool isMarked = false;
    for (int column = 0; column < m_page->model()->columnCount(); ++column) {
        const QModelIndex index = m_page->model()->index(0, column);
        const QString field = index.data(FieldRole).toString();
        if (field == "full_name"_L1) {
            QVERIFY(index.data().toString().startsWith("Staged"_L1));
            isMarked = index.data(StagedRole).toBool();
        }
        if (field == "email"_L1)
            QVERIFY(!index.data(StagedRole).toBool());
    }
    QVERIFY(isMarked);
    staged.stage(first, u"is_active"_s, first.user.isActive);
    QCOMPARE(staged.cells(), 1);
    staged.revert(first.user.id, u"first_name"_s);
    QVERIFY(!tray->isVisible());
    staged.stage(first, u"inserted_at"_s, u"2020-01-01T00:00:00Z"_s);
    QVERIFY(staged.isEmpty());
    staged.stage(renamed(3, u"X"_s));
    QCOMPARE(staged.people(), 3);
    staged.stage(first, u"first_name"_s, u"Y"_s);
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(staged.find(first.user.id)->first().after, QJsonValue(u"X"_s));
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(staged.isEmpty());
    staged.stage(renamed(3, u"X"_s));
    click(tray, u"revertAllButton"_s);
    QVERIFY(staged.isEmpty());
}

void TestChangesWindow::editsASelection()
{
    selectRows(3);
    click(m_page.get(), u"bulkEditButton"_s);
    auto *dialog = m_page->findChild<BulkEditDialog *>();
    QVERIFY(dialog);
    QCOMPARE(part<QRadioButton>(dialog, u"selectedPeople"_s)->text(), u"The 3 people who are selected"_s);
    QVERIFY(!part<QPushButton>(dialog, u"reviewButton"_s)->isEnabled());
    chooseKind(dialog, u"last_name"_s, u"Append"_s);
    typeInto(part<QLineEdit>(dialog, u"text.last_name"_s), u"-X"_s);
    chooseKind(dialog, u"user_timezone"_s, u"Set to"_s);
    auto *zone = part<QComboBox>(dialog, u"value.user_timezone"_s);
    zone->setCurrentIndex(zone->findText(u"UTC+11"_s));
    const QString before = listed(0).user.lastName.value_or(QString());
    click(dialog, u"reviewButton"_s);
    QTRY_VERIFY(m_page->findChild<ChangesDialog *>());
    auto *changes = m_page->findChild<ChangesDialog *>();
    QTRY_VERIFY(sentence()->text().startsWith("3 people change"_L1));
    QCOMPARE(part<ChangeTree>(changes)->topLevelItemCount(), 2);
    QVERIFY(m_test->column(userAt(0), u"user_timezone"_s) != u"11"_s);
    click(changes, u"applyButton"_s);
    QTRY_COMPARE(m_test->column(userAt(0), u"user_timezone"_s), u"11"_s);
    QCOMPARE(m_test->column(userAt(0), u"last_name"_s), before + u"-X"_s);
    QTRY_VERIFY(toast()->text().startsWith("3 people are changed"_L1));
    QTRY_VERIFY(m_page->model()->recordAt(2));
    QTRY_COMPARE(listed(2).user.timezone, u"11"_s);
    click(toast(), u"toastAction"_s);
    QTRY_COMPARE(m_test->column(userAt(0), u"last_name"_s), before);
}

void TestChangesWindow::editsEverybodyWhoMatches()
{
    UserQuery query;
    query.filter.conditions.append({u"is_active"_s, UserCondition::Operator::Is, u"true"_s});
    m_page->showQuery(query);
    QTRY_COMPARE(m_page->model()->progress(), SnapshotModel::Progress::Complete);
    const int matching = m_page->model()->rowCount();
    selectRows(2);
    click(m_page.get(), u"bulkEditButton"_s);
    auto *dialog = m_page->findChild<BulkEditDialog *>();
    QCOMPARE(part<QRadioButton>(dialog, u"allPeople"_s)->text(), u"All %1 people that match"_s.arg(matching));
    part<QRadioButton>(dialog, u"allPeople"_s)->click();
    chooseKind(dialog, u"custom.phone"_s, u"Set to"_s);
    typeInto(part<QLineEdit>(dialog, u"value.custom.phone"_s), u"12345"_s);
    click(dialog, u"reviewButton"_s);
    QTRY_VERIFY(m_page->findChild<ChangesDialog *>());
    QTRY_VERIFY(part<QPushButton>(m_page->findChild<ChangesDialog *>(), u"applyButton"_s)->isEnabled());
    click(m_page->findChild<ChangesDialog *>(), u"applyButton"_s);
    const QString json = m_test->database().profile().isEmbedded() ? u"json_extract(custom_fields, '$.phone')"_s
                                                                   : u"custom_fields ->> 'phone'"_s;
    QTRY_COMPARE(m_test->text(u"SELECT count(*) FROM phoenix_kit_users WHERE %1 = '12345'"_s.arg(json)),
                 QString::number(matching));
}

void TestChangesWindow::showsCommonValues()
{
    QVERIFY(m_test->run(u"UPDATE phoenix_kit_users SET user_timezone = '3', first_name = username"_s));
    selectRows(4);
    click(m_page.get(), u"bulkEditButton"_s);
    auto *dialog = m_page->findChild<BulkEditDialog *>();
    QStringList texts;
    const auto hasTexts = [&] {
        texts.clear();
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            texts << label->text();
        return texts.contains(u"various"_s) && texts.contains(u"3"_s);
    };
    QTRY_VERIFY(hasTexts());
    dialog->reject();
}

void TestChangesWindow::appliesWhatCanBe()
{
    ChangeSet changes = renamed(3, u"Renamed"_s);
    changes.rows[1].fields = {{u"email"_s, listed(1).user.email, u"no address"_s}};
    ChangesDialog *dialog = review(changes);
    QTRY_VERIFY(sentence()->text().startsWith("2 people change, 1 cannot"_L1));
    QVERIFY(!part<QPushButton>(dialog, u"applyButton"_s)->isEnabled());
    const auto *failures = part<ReportList>(dialog, u"failures"_s);
    QCOMPARE(failures->topLevelItemCount(), 1);
    QVERIFY(failures->topLevelItem(0)->text(1).contains(u"E-mail"_s));
    click(dialog, u"applyPartButton"_s);
    QTRY_COMPARE(firstName(userAt(2)), u"Renamed"_s);
    QTRY_VERIFY(sentence()->text().startsWith("2 people are changed, 1 could not be"_L1));
    // What could not be is not lost.
    QCOMPARE(m_page->changes()->staged().changes().rows, changes.rows.mid(1, 1));
    dialog->saveReport(m_test->filePath(u"report.csv"_s));
    QFile report(m_test->filePath(u"report.csv"_s));
    QTRY_VERIFY(report.exists() && report.size() > 0);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(report.readAll());
    QCOMPARE(text.count(u"\r\n"_s), 4);
    QVERIFY(text.contains(listed(1).user.email) && text.contains(u"refused"_s));
}

void TestChangesWindow::resolvesConflicts()
{
    const ChangeSet changes = renamed(2, u"Mine"_s);
    QVERIFY(m_test->run(u"UPDATE phoenix_kit_users SET first_name = 'Theirs' WHERE uuid IN ('%1', '%2')"_s.arg(
        userAt(0).text(), userAt(1).text())));
    ChangesDialog *dialog = review(changes);
    QTRY_VERIFY(part<QPushButton>(dialog, u"conflictsButton"_s)->isVisible());
    click(dialog, u"conflictsButton"_s);
    auto *conflicts = dialog->findChild<ConflictsDialog *>();
    auto *tree = part<QTreeWidget>(conflicts, u"conflicts"_s);
    QCOMPARE(tree->topLevelItemCount(), 2);
    QCOMPARE(tree->topLevelItem(0)->child(0)->text(2), u"Theirs"_s);
    QCOMPARE(tree->topLevelItem(0)->child(0)->text(3), u"Mine"_s);
    click(conflicts, u"allTheirsButton"_s);
    QCOMPARE(tree->topLevelItem(0)->child(0)->checkState(0), Qt::Unchecked);
    tree->topLevelItem(1)->child(0)->setCheckState(0, Qt::Checked);
    click(conflicts, u"resolveButton"_s);
    QTRY_VERIFY(sentence()->text().startsWith("1 people change"_L1));
    click(dialog, u"applyButton"_s);
    QTRY_COMPARE(firstName(userAt(1)), u"Mine"_s);
    QCOMPARE(firstName(userAt(0)), u"Theirs"_s);
}

void TestChangesWindow::stopsARehearsal()
{
    ChangesDialog *dialog = review(renamed(2, u"X"_s));
    dialog->reject(); // while it rehearses
    QVERIFY(!dialog->isVisible());
    QTRY_VERIFY(!m_page->findChild<ChangesDialog *>());
    QVERIFY(firstName(userAt(0)) != u"X"_s);
}

void TestChangesWindow::asksForTheNumber()
{
    const ChangeSet changes = renamed(3, u"X"_s);
    const QString before = firstName(userAt(0));
    m_page.reset();
    m_workspace = m_test->open(TestWorkspace::Access::Production);
    QVERIFY(m_workspace);
    m_page = m_test->usersPage(m_workspace);
    m_page->show();
    QTRY_VERIFY(m_page->model()->recordAt(2));
    ChangesDialog *dialog = review(changes);
    QTRY_VERIFY(sentence()->text().startsWith("3 people change"_L1));
    QVERIFY(!part<QPushButton>(dialog, u"applyButton"_s)->isEnabled());
    QTest::keyClicks(part<QLineEdit>(dialog, u"typedNumber"_s), u"3"_s);
    QVERIFY(part<QPushButton>(dialog, u"applyButton"_s)->isEnabled());
    click(dialog, u"applyButton"_s);
    QTRY_COMPARE(firstName(userAt(0)), u"X"_s);
    // Taking it back changes as many: somebody looks at it and types the number again.
    QTRY_VERIFY(!m_page->findChild<ChangesDialog *>());
    QTRY_VERIFY(toast());
    click(toast(), u"toastAction"_s);
    QTRY_VERIFY(m_page->findChild<ChangesDialog *>());
    dialog = m_page->findChild<ChangesDialog *>();
    QTRY_VERIFY(sentence()->text().startsWith("3 people change"_L1));
    QCOMPARE(firstName(userAt(0)), u"X"_s);
    QTest::keyClicks(part<QLineEdit>(dialog, u"typedNumber"_s), u"3"_s);
    click(dialog, u"applyButton"_s);
    QTRY_COMPARE(firstName(userAt(0)), before);
}

void TestChangesWindow::undoesAndRedoes()
{
    const QString before = firstName(userAt(0));
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(toast()->text(), u"There is nothing to undo"_s);
    click(review(renamed(2, u"Done"_s)), u"closeButton"_s);
    QTRY_VERIFY(!m_page->findChild<ChangesDialog *>());
    ChangesDialog *dialog = review(renamed(2, u"Done"_s));
    QTRY_VERIFY(part<QPushButton>(dialog, u"applyButton"_s)->isEnabled());
    click(dialog, u"applyButton"_s);
    QTRY_COMPARE(firstName(userAt(0)), u"Done"_s);
    QTRY_VERIFY(!m_page->findChild<ChangesDialog *>());
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(firstName(userAt(0)), before);
    QTRY_VERIFY(toast()->text().startsWith("Undone"_L1));
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(firstName(userAt(0)), u"Done"_s);
    QTRY_VERIFY(toast()->text().startsWith("Done again"_L1));
    // Another window, later: it asks before it undoes what is not of its own time.
    m_page.reset();
    m_page = m_test->usersPage(m_workspace);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(m_page->model()->recordAt(1));
    m_page->changes()->undoLast();
    QTRY_VERIFY(m_page->findChild<QMessageBox *>());
    m_page->findChild<QMessageBox *>()->reject();
    QCOMPARE(firstName(userAt(0)), u"Done"_s);
}

void TestChangesWindow::handsAFileOn()
{
    const QString path = m_test->filePath(u"changes.json"_s);
    ChangesDialog *dialog = review(renamed(2, u"Filed"_s));
    dialog->saveFile(path);
    QTRY_VERIFY(QFile::exists(path));
    dialog->reject();
    QTRY_VERIFY(!m_page->findChild<ChangesDialog *>());
    HistoryPage history(m_workspace);
    history.show();
    history.changes()->openFile(path);
    auto *opened = history.findChild<ChangesDialog *>();
    QVERIFY(opened);
    QTRY_VERIFY(part<QPushButton>(opened, u"applyButton"_s)->isEnabled());
    click(opened, u"applyButton"_s);
    QTRY_COMPARE(firstName(userAt(1)), u"Filed"_s);
    QTRY_COMPARE(history.model()->rowCount(), 1);
    QVERIFY(history.model()->index(0, HistoryTableModel::Who).data().toString().contains(u"prepared by"_s));
}

void TestChangesWindow::refusesOtherFiles()
{
    QFile file(m_test->filePath(u"other.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\0\1{]", 4) == 4);
    file.close();
    QList<Error> errors;
    connect(m_page->changes(), &ChangeDesk::failed, this, [&errors](const Error &error) { errors << error; });
    m_page->changes()->openFile(file.fileName());
    m_page->changes()->openFile(m_test->filePath(u"missing"_s));
    QCOMPARE(errors.size(), 2);
    QCOMPARE(errors.first().identifier, u"no_change_set"_s);
    QVERIFY(!m_page->findChild<ChangesDialog *>());
}

void TestChangesWindow::listsTheHistory()
{
    HistoryPage history(m_workspace);
    const QAbstractItemModelTester tester(history.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    history.show();
    history.refresh();
    ChangeSet changes = renamed(2, u"Listed"_s);
    changes.title = u"Two people"_s;
    const QString before = firstName(userAt(0));
    ChangesDialog *dialog = review(changes);
    QTRY_VERIFY(part<QPushButton>(dialog, u"applyButton"_s)->isEnabled());
    click(dialog, u"applyButton"_s);
    QTRY_COMPARE(firstName(userAt(0)), u"Listed"_s);
    history.refresh();
    QTRY_COMPARE(history.model()->rowCount(), 1);
    const auto cell = [&history](int column) { return history.model()->index(0, column).data().toString(); };
    QCOMPARE(cell(HistoryTableModel::What), u"Two people"_s);
    QCOMPARE(cell(HistoryTableModel::People), u"2"_s);
    QCOMPARE(cell(HistoryTableModel::State), u"In force"_s);
    QVERIFY(!part<QPushButton>(&history, u"undoButton"_s)->isEnabled());
    part<QTableView>(&history, u"historyTable"_s)->selectRow(0);
    click(&history, u"undoButton"_s);
    QTRY_VERIFY(history.findChild<ChangesDialog *>());
    auto *undo = history.findChild<ChangesDialog *>();
    QTRY_VERIFY(part<QPushButton>(undo, u"applyButton"_s)->isEnabled());
    click(undo, u"applyButton"_s);
    QTRY_COMPARE(firstName(userAt(0)), before);
    QTRY_VERIFY(cell(HistoryTableModel::State).startsWith("Undone"_L1));
    QTRY_VERIFY(part<QPushButton>(&history, u"redoButton"_s)->isEnabled());
    click(&history, u"redoButton"_s);
    QTRY_COMPARE(firstName(userAt(0)), u"Listed"_s);
    QTRY_COMPARE(cell(HistoryTableModel::State), u"In force"_s);
}

QTEST_MAIN(TestChangesWindow)
#include "tst_changeswindow.moc"
