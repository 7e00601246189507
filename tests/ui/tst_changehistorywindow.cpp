// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "changestest.h"

#include <core/changes/changefile.h>
#include <ui/commands/changedesk.h>
#include <ui/pages/historypage.h>
#include <ui/pages/historytablemodel.h>

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

/// What was done at the window is taken back, done again, listed and handed on as a file.
class TestChangeHistoryWindow : public ChangesTest
{
    Q_OBJECT

private Q_SLOTS:
    void undoesAndRedoes();
    void undoesAndRedoesStagings();
    void undoesInTheOrderOfTime();
    void passesOverWhatIsDoneAgain();
    void handsAFileOn();
    void handsOnWhatWasDone();
    void refusesOtherFiles();
    void listsTheHistory();
};

void TestChangeHistoryWindow::undoesAndRedoes()
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
    QTRY_VERIFY(m_page->view()->model()->recordAt(1));
    m_page->view()->changes()->undoLast();
    QTRY_VERIFY(m_page->findChild<QMessageBox *>());
    m_page->findChild<QMessageBox *>()->reject();
    QCOMPARE(firstName(userAt(0)), u"Done"_s);
}

// Stagings go both ways like what was applied, each in the order in which it was taken back.
void TestChangeHistoryWindow::undoesAndRedoesStagings()
{
    StagedChanges &staged = m_page->view()->changes()->staged();
    const auto press = [this](Qt::KeyboardModifiers modifiers) { QTest::keyClick(table(), Qt::Key_Z, modifiers); };
    const Qt::KeyboardModifiers again = Qt::ControlModifier | Qt::ShiftModifier;
    const QString before = firstName(userAt(0));
    ChangesDialog *dialog = review(renamed(2, u"Done"_s));
    QTRY_VERIFY(part<QPushButton>(dialog, u"applyButton"_s)->isEnabled());
    click(dialog, u"applyButton"_s);
    QTRY_COMPARE(firstName(userAt(0)), u"Done"_s);
    QTRY_VERIFY(!m_page->findChild<ChangesDialog *>());
    QTRY_COMPARE(listed(1).user.firstName, u"Done"_s);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    staged.stage(renamed(2, u"X"_s));
    staged.stage(renamed(3, u"Y"_s));
    press(Qt::ControlModifier);
    QTRY_COMPARE(staged.people(), 2);
    press(again);
    QCOMPARE(staged.people(), 3);
    QCOMPARE(staged.cells(), 3);
    QCOMPARE(staged.find(userAt(0))->first().after, QJsonValue(u"Y"_s));
    press(Qt::ControlModifier);
    press(Qt::ControlModifier);
    QTRY_VERIFY(staged.isEmpty());
    press(Qt::ControlModifier);
    QTRY_COMPARE(firstName(userAt(0)), before);
    QTRY_VERIFY(toast()->text().startsWith("Undone"_L1));
    press(again);
    QTRY_COMPARE(firstName(userAt(0)), u"Done"_s);
    QVERIFY(staged.isEmpty());
    QTRY_VERIFY(toast()->text().startsWith("Done again"_L1));
    press(again);
    QCOMPARE(staged.people(), 2);
    QCOMPARE(staged.find(userAt(0))->first().after, QJsonValue(u"X"_s));
    // What is staged anew ends it.
    staged.stage(listed(0), u"last_name"_s, u"Z"_s);
    QVERIFY(!staged.doAgain());
}

void TestChangeHistoryWindow::undoesInTheOrderOfTime()
{
    StagedChanges &staged = m_page->view()->changes()->staged();
    const QString before = firstName(userAt(0));
    staged.stage(listed(0), u"last_name"_s, u"Staged"_s);
    ChangesDialog *dialog = review(renamed(2, u"Done"_s));
    QTRY_VERIFY(part<QPushButton>(dialog, u"applyButton"_s)->isEnabled());
    click(dialog, u"applyButton"_s);
    QTRY_COMPARE(firstName(userAt(0)), u"Done"_s);
    QTRY_VERIFY(!m_page->findChild<ChangesDialog *>());
    m_page->view()->changes()->undoLast();
    QTRY_COMPARE(firstName(userAt(0)), before);
    QTRY_VERIFY(toast()->text().startsWith("Undone"_L1));
    QCOMPARE(staged.people(), 1);
    m_page->view()->changes()->undoLast();
    QTRY_VERIFY(staged.isEmpty());
    m_page->view()->changes()->redoLast();
    QCOMPARE(staged.people(), 1);
    m_page->view()->changes()->redoLast();
    QTRY_COMPARE(firstName(userAt(0)), u"Done"_s);
}

void TestChangeHistoryWindow::passesOverWhatIsDoneAgain()
{
    ChangesDialog *dialog = review(renamed(2, u"Done"_s));
    QTRY_VERIFY(part<QPushButton>(dialog, u"applyButton"_s)->isEnabled());
    click(dialog, u"applyButton"_s);
    QTRY_COMPARE(firstName(userAt(0)), u"Done"_s);
    m_page->view()->changes()->undoLast();
    QTRY_VERIFY(toast()->text().startsWith("Undone"_L1));
    auto elsewhere = m_workspace->write([](const ServiceContext &context) -> Result<ChangeReport> {
        ChangeHistory history(context);
        return history.redo(TRY(history.entries(1)).first().id);
    });
    elsewhere.waitForFinished();
    QVERIFY(elsewhere.result());
    m_page->view()->changes()->redoLast();
    QTRY_COMPARE(toast()->text(), u"There is nothing to do again"_s);
    QCOMPARE(firstName(userAt(0)), u"Done"_s);
}

void TestChangeHistoryWindow::handsAFileOn()
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
    QTRY_VERIFY(history.findChild<ChangesDialog *>());
    auto *opened = history.findChild<ChangesDialog *>();
    QTRY_VERIFY(part<QPushButton>(opened, u"applyButton"_s)->isEnabled());
    click(opened, u"applyButton"_s);
    QTRY_COMPARE(firstName(userAt(1)), u"Filed"_s);
    QTRY_COMPARE(history.model()->rowCount(), 1);
    QVERIFY(history.model()->index(0, HistoryTableModel::Who).data().toString().contains(u"prepared by"_s));
}

void TestChangeHistoryWindow::handsOnWhatWasDone()
{
    ChangesDialog *dialog = review(renamed(2, u"Done"_s));
    QTRY_VERIFY(part<QPushButton>(dialog, u"applyButton"_s)->isEnabled());
    click(dialog, u"applyButton"_s);
    QTRY_COMPARE(firstName(userAt(0)), u"Done"_s);
    HistoryPage history(m_workspace);
    history.show();
    history.refresh();
    QTRY_COMPARE(history.model()->rowCount(), 1);
    part<QTableView>(&history, u"historyTable"_s)->selectRow(0);
    click(&history, u"saveChangesButton"_s);
    auto *files = history.findChild<QFileDialog *>();
    QVERIFY(files);
    const QString path = m_test->filePath(u"done.json"_s);
    Q_EMIT files->fileSelected(path);
    QFile file(path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto changes = readChangeFile(file.readAll());
    QVERIFY(changes);
    QCOMPARE(changes->rows.size(), 2);
    const QString who = history.model()->index(0, HistoryTableModel::Who).data().toString();
    QVERIFY(!who.isEmpty());
    QCOMPARE(changes->preparedBy, who);
}

void TestChangeHistoryWindow::refusesOtherFiles()
{
    QFile file(m_test->filePath(u"other.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\0\1{]", 4) == 4);
    file.close();
    QList<Error> errors;
    connect(m_page->view()->changes(), &ChangeDesk::failed, this, [&errors](const Error &error) { errors << error; });
    m_page->view()->changes()->openFile(file.fileName());
    QTRY_COMPARE(errors.size(), 1);
    m_page->view()->changes()->openFile(m_test->filePath(u"missing"_s));
    QTRY_COMPARE(errors.size(), 2);
    QCOMPARE(errors.first().identifier, u"no_change_set"_s);
    QVERIFY(!m_page->findChild<ChangesDialog *>());
}

void TestChangeHistoryWindow::listsTheHistory()
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

QTEST_MAIN(TestChangeHistoryWindow)
#include "tst_changehistorywindow.moc"
