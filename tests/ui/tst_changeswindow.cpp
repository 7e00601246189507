// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "changestest.h"

#include <ui/commands/changedesk.h>
#include <ui/dialogs/bulkeditdialog.h>
#include <ui/dialogs/changetree.h>
#include <ui/dialogs/conflictsdialog.h>
#include <ui/dialogs/userbatchdialog.h>
#include <ui/widgets/reportlist.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

/// Changes of many people as somebody at the window makes them: staged, reviewed, applied.
class TestChangesWindow : public ChangesTest
{
    Q_OBJECT

private Q_SLOTS:
    void showsStagedChanges();
    void editsASelection();
    void endsSessionsToo();
    void editsEverybodyWhoMatches();
    void showsCommonValues();
    void appliesWhatCanBe();
    void resolvesConflicts();
    void stopsARehearsal();
    void asksForTheNumber();

private:
    [[nodiscard]] QLabel *sentence() const { return part<QLabel>(m_page.get(), u"rehearsal"_s); }
    void selectRows(int count);
    void chooseKind(BulkEditDialog *dialog, const QString &field, const QString &kind);
};

void TestChangesWindow::selectRows(int count)
{
    table()->selectionModel()->select(QItemSelection(m_page->view()->model()->index(0, 0), m_page->view()->model()->index(count - 1, 0)),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TestChangesWindow::chooseKind(BulkEditDialog *dialog, const QString &field, const QString &kind)
{
    auto *box = part<QComboBox>(dialog, u"kind."_s + field);
    const int index = box->findText(kind);
    QVERIFY2(index >= 0, qPrintable(kind));
    box->setCurrentIndex(index);
}

void TestChangesWindow::showsStagedChanges()
{
    const QAbstractItemModelTester tester(m_page->view()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    StagedChanges &staged = m_page->view()->changes()->staged();
    auto *tray = part<QWidget>(m_page.get(), u"changeTray"_s);
    QVERIFY(!tray->isVisible());
    const ListedUser first = listed(0);
    staged.stage(first, u"first_name"_s, u"Staged"_s);
    staged.stage(first, u"is_active"_s, false);
    QVERIFY(tray->isVisible());
    QCOMPARE(part<QLabel>(tray, u"stagedCount"_s)->text(), u"2 changes for 1 people, not applied yet"_s);
    QVERIFY(m_page->hasDrafts());
    bool isMarked = false;
    for (int column = 0; column < m_page->view()->model()->columnCount(); ++column) {
        const QModelIndex index = m_page->view()->model()->index(0, column);
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
    QTRY_COMPARE(staged.find(first.user.id)->first().after, QJsonValue(u"X"_s));
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(staged.isEmpty());
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
    QTRY_VERIFY(m_page->view()->model()->recordAt(2));
    QTRY_COMPARE(listed(2).user.timezone, u"11"_s);
    click(toast(), u"toastAction"_s);
    QTRY_COMPARE(m_test->column(userAt(0), u"last_name"_s), before);
}

void TestChangesWindow::endsSessionsToo()
{
    selectRows(3);
    const auto sessions = [this] {
        return m_test->text(u"SELECT count(*) FROM phoenix_kit_users_tokens WHERE context = 'session' AND user_uuid IN "
                             "('%1', '%2', '%3')"_s.arg(userAt(0).text(), userAt(1).text(), userAt(2).text()));
    };
    const QString token = m_test->database().profile().isEmbedded() ? u"x'0102'"_s : u"'\\x0102'"_s;
    QVERIFY(m_test->run(u"INSERT INTO phoenix_kit_users_tokens (uuid, user_uuid, token, context, inserted_at) VALUES "
                         "('01900000-0000-7000-8000-000000000009', '%1', %2, 'session', '2026-01-01 12:00:00Z')"_s.arg(
        userAt(0).text(), token)));
    QVERIFY(sessions() != u"0"_s);
    click(m_page.get(), u"bulkEditButton"_s);
    auto *dialog = m_page->findChild<BulkEditDialog *>();
    chooseKind(dialog, u"user_timezone"_s, u"Set to"_s);
    auto *zone = part<QComboBox>(dialog, u"value.user_timezone"_s);
    zone->setCurrentIndex(zone->findText(u"UTC+11"_s));
    part<QCheckBox>(dialog, u"endSessions"_s)->click();
    click(dialog, u"reviewButton"_s);
    QTRY_VERIFY(m_page->findChild<ChangesDialog *>());
    QVERIFY(!m_page->findChild<UserBatchDialog *>());
    QTRY_VERIFY(part<QPushButton>(m_page->findChild<ChangesDialog *>(), u"applyButton"_s)->isEnabled());
    click(m_page->findChild<ChangesDialog *>(), u"applyButton"_s);
    QTRY_VERIFY(m_page->findChild<UserBatchDialog *>());
    QVERIFY(sessions() != u"0"_s);
    click(m_page->findChild<UserBatchDialog *>(), u"runButton"_s);
    QTRY_COMPARE(sessions(), u"0"_s);
    QCOMPARE(m_test->column(userAt(0), u"user_timezone"_s), u"11"_s);
    // Without any edit there is nothing to review.
    QTRY_VERIFY(!m_page->findChild<UserBatchDialog *>());
    click(m_page.get(), u"bulkEditButton"_s);
    dialog = m_page->findChild<BulkEditDialog *>();
    QVERIFY(!part<QPushButton>(dialog, u"reviewButton"_s)->isEnabled());
    part<QCheckBox>(dialog, u"endSessions"_s)->click();
    click(dialog, u"reviewButton"_s);
    QTRY_VERIFY(m_page->findChild<UserBatchDialog *>());
    QVERIFY(!m_page->findChild<ChangesDialog *>());
}

void TestChangesWindow::editsEverybodyWhoMatches()
{
    UserQuery query;
    query.filter.conditions.append({u"is_active"_s, UserCondition::Operator::Is, u"true"_s});
    m_page->view()->showQuery(query);
    QTRY_COMPARE(m_page->view()->model()->progress(), SnapshotModel::Progress::Complete);
    const int matching = m_page->view()->model()->rowCount();
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
    QCOMPARE(m_page->view()->changes()->staged().changes().rows, changes.rows.mid(1, 1));
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
    QTRY_VERIFY(m_page->view()->model()->recordAt(2));
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

QTEST_MAIN(TestChangesWindow)
#include "tst_changeswindow.moc"
