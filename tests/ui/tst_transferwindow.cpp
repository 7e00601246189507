// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "testworkspace.h"

#include <core/changes/changehistory.h>
#include <tests/support/people.h>
#include <ui/commands/changedesk.h>
#include <ui/commands/transferactions.h>
#include <ui/dialogs/changesdialog.h>
#include <ui/dialogs/csvpreviewmodel.h>
#include <ui/dialogs/exportdialog.h>
#include <ui/dialogs/importdialog.h>
#include <ui/dialogs/importfilestep.h>
#include <ui/dialogs/pastedialog.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/reportlist.h>
#include <ui/widgets/snapshottable.h>
#include <ui/widgets/toast.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

Q_DECLARE_METATYPE(steward::Dialect)

/// Export, import and paste as somebody uses them in the window, on both servers.
class TestTransferWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void exportsWhatIsShown();
    void exportNamesWrongFiles();
    void importsInFourSteps();
    void importShowsAndSavesRejects();
    void importFormatCanBeCorrected();
    void importRefusesBinary();
    void importRemembersColumns();
    void importWantsAKey();
    void dropBeginsAnImport();
    void pasteMatchesPeople();
    void pasteSaysWhenNothingFits();

private:
    template<class Dialog>
    Dialog *dialog() const
    {
        return m_page->findChild<Dialog *>();
    }
    TransferActions *transfer() const { return m_page->view()->transfer(); }
    void trigger(const QString &action) const { part<QAction>(transfer(), action)->trigger(); }
    void click(const QObject *whole, const QString &name) const
    {
        QTest::mouseClick(part<QPushButton>(whole, name), Qt::LeftButton);
    }
    void choose(const QObject *whole, const QString &box, const QVariant &data) const
    {
        auto *combo = part<QComboBox>(whole, box);
        combo->setCurrentIndex(combo->findData(data));
        Q_EMIT combo->activated(combo->currentIndex());
    }
    [[nodiscard]] QString path(const QString &name) const { return m_test->filePath(name); }
    QString write(const QByteArray &text) const;
    QByteArray read(const QString &name) const;
    ImportDialog *openImport(const QByteArray &text) const;
    [[nodiscard]] bool isEnabled(const QString &button) const
    {
        return part<QPushButton>(dialog<ImportDialog>(), button)->isEnabled();
    }

    std::unique_ptr<TestWorkspace> m_test;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<UsersPage> m_page;
};

void TestTransferWindow::initTestCase_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("sqlite") << Dialect::Sqlite;
    QTest::newRow("postgres") << Dialect::Postgres;
}

void TestTransferWindow::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    m_test = TestWorkspace::create(dialect);
    QVERIFY(m_test);
    m_workspace = m_test->open();
    QVERIFY(m_workspace);
    m_page = m_test->usersPage(m_workspace);
    m_page->resize(1200, 700);
    m_page->show();
    QTRY_COMPARE(m_page->view()->model()->progress(), SnapshotModel::Progress::Complete);
}

void TestTransferWindow::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_test.reset();
}

QString TestTransferWindow::write(const QByteArray &text) const
{
    QFile file(path(u"in.csv"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text) < 0)
        qFatal("cannot write");
    return file.fileName();
}

QByteArray TestTransferWindow::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
}

ImportDialog *TestTransferWindow::openImport(const QByteArray &text) const
{
    transfer()->importFile(write(text));
    return dialog<ImportDialog>();
}

void TestTransferWindow::exportsWhatIsShown()
{
    UserQuery query;
    query.search = u"owner"_s;
    m_page->view()->showQuery(query);
    QTRY_COMPARE(m_page->view()->model()->progress(), SnapshotModel::Progress::Complete);
    const int shown = m_page->view()->model()->rowCount();
    QVERIFY(shown > 0 && shown < TestWorkspace::Crowd);
    trigger(u"exportPeople"_s);
    auto *dialog = this->dialog<ExportDialog>();
    QVERIFY(dialog);
    QVERIFY(part<QComboBox>(dialog, u"people"_s)->itemText(0).contains(QString::number(shown)));
    part<QComboBox>(dialog, u"columns"_s)->setCurrentIndex(1);
    part<QLineEdit>(dialog, u"path"_s)->setText(path(u"out.csv"_s));
    QSignalSpy done(dialog, &ExportDialog::exported);
    click(dialog, u"runButton"_s);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(done.first().at(0).toLongLong(), shown);
    const QByteArray text = read(u"out.csv"_s);
    QVERIFY2(text.startsWith("email,username,first_name,last_name,roles,"), text.constData());
    QCOMPARE(text.count("\r\n"), shown + 1);
    QTRY_VERIFY(m_page->findChild<Toast *>()->text().contains(u"out.csv"_s));
}

void TestTransferWindow::exportNamesWrongFiles()
{
    trigger(u"exportPeople"_s);
    auto *dialog = this->dialog<ExportDialog>();
    auto *line = part<QLineEdit>(dialog, u"path"_s);
    line->clear();
    click(dialog, u"runButton"_s);
    QCOMPARE(part<QLabel>(dialog, u"error.file"_s)->text(), u"Cannot be empty"_s);
    line->setText(u"/no/such/folder/people.csv"_s);
    click(dialog, u"runButton"_s);
    QTRY_VERIFY(part<Banner>(dialog)->isVisible());
    QVERIFY(part<QPushButton>(dialog, u"runButton"_s)->isEnabled());
    // The name follows the format.
    line->setText(path(u"people.csv"_s));
    choose(dialog, u"format"_s, static_cast<int>(ExportFormat::Xlsx));
    QCOMPARE(line->text(), path(u"people.xlsx"_s));
    QVERIFY(!part<QComboBox>(dialog, u"delimiter"_s)->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!this->dialog<ExportDialog>());
}

void TestTransferWindow::importsInFourSteps()
{
    QVERIFY(!m_test->add({.email = u"ann@example.com"_s, .firstName = u"Ann"_s}).isNull());
    auto *dialog = openImport("email,first_name\nann@example.com,Anna\nnew@example.com,New\n");
    QVERIFY(dialog);
    auto *step = part<ImportFileStep>(dialog);
    QAbstractItemModelTester tester(step->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_VERIFY(isEnabled(u"nextButton"_s));
    QCOMPARE(step->model()->rowCount(), 2);
    QCOMPARE(step->model()->index(0, 1).data().toString(), u"Anna"_s);
    click(dialog, u"nextButton"_s);
    QCOMPARE(part<QComboBox>(dialog, u"target.1"_s)->currentData().toString(), u"email"_s);
    click(dialog, u"nextButton"_s);
    auto *counts = part<QLabel>(dialog, u"importCounts"_s);
    QTRY_VERIFY2(counts->text().startsWith(u"1 new, 1 changed"_s), qPrintable(counts->text()));
    QCOMPARE(m_test->text(u"SELECT count(*) FROM phoenix_kit_users WHERE email = 'new@example.com'"_s), u"0"_s);
    QSignalSpy done(dialog, &ImportDialog::imported);
    click(dialog, u"nextButton"_s);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(m_test->text(u"SELECT first_name FROM phoenix_kit_users WHERE email = 'new@example.com'"_s), u"New"_s);
    QCOMPARE(m_test->text(u"SELECT first_name FROM phoenix_kit_users WHERE email = 'ann@example.com'"_s), u"Anna"_s);
    QTRY_VERIFY(!this->dialog<ImportDialog>());
    QVERIFY(m_page->findChild<Toast *>()->text().contains(u"1 new"_s));
}

void TestTransferWindow::importShowsAndSavesRejects()
{
    auto *dialog = openImport("email,first_name\nwrong,Ann\nnew@example.com,New\n");
    QTRY_VERIFY(isEnabled(u"nextButton"_s));
    click(dialog, u"nextButton"_s);
    click(dialog, u"nextButton"_s);
    auto *problems = part<ReportList>(dialog, u"problems"_s);
    QTRY_VERIFY(problems->isVisible());
    QVERIFY2(problems->text().contains(u"E-mail: Needs an @ and no spaces"_s), qPrintable(problems->text()));
    QCOMPARE(part<QPushButton>(dialog, u"nextButton"_s)->text(), u"Import the Others"_s);
    click(dialog, u"nextButton"_s);
    QTRY_COMPARE(part<QPushButton>(dialog, u"closeButton"_s)->text(), u"Close"_s);
    QCOMPARE(m_test->text(u"SELECT count(*) FROM phoenix_kit_users WHERE email = 'new@example.com'"_s), u"1"_s);
    QVERIFY(part<QPushButton>(dialog, u"saveRejectsButton"_s)->isVisible());
    click(dialog, u"closeButton"_s);
    QTRY_VERIFY(!this->dialog<ImportDialog>());
}

void TestTransferWindow::importFormatCanBeCorrected()
{
    auto *dialog = openImport("email;name\nj\xFCrgen@example.com;J\xFCrgen\n");
    QTRY_VERIFY(isEnabled(u"nextButton"_s));
    auto *step = part<ImportFileStep>(dialog);
    QCOMPARE(part<QComboBox>(step, u"encoding"_s)->currentData().toInt(), static_cast<int>(TextEncoding::Windows1252));
    QCOMPARE(part<QComboBox>(step, u"delimiter"_s)->currentData().toInt(), static_cast<int>(';'));
    QCOMPARE(step->model()->index(0, 1).data().toString(), u"Jürgen"_s);
    choose(step, u"delimiter"_s, static_cast<int>(','));
    QTRY_COMPARE(step->model()->columnCount(), 1);
    choose(step, u"delimiter"_s, static_cast<int>(';'));
    QTRY_COMPARE(step->model()->columnCount(), 2);
    choose(step, u"encoding"_s, static_cast<int>(TextEncoding::Utf8));
    QTRY_VERIFY(part<Banner>(step)->isVisible());
    QVERIFY(!isEnabled(u"nextButton"_s));
}

void TestTransferWindow::importRefusesBinary()
{
    auto *dialog = openImport(QByteArray("PK\3\4\0\0\0\0", 8));
    auto *banner = part<Banner>(part<ImportFileStep>(dialog));
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"no text file"_s));
    QVERIFY(!isEnabled(u"nextButton"_s));
}

void TestTransferWindow::importRemembersColumns()
{
    auto *dialog = openImport("email,Zuname\nann@example.com,Lee\n");
    QTRY_VERIFY(isEnabled(u"nextButton"_s));
    click(dialog, u"nextButton"_s);
    QCOMPARE(part<QComboBox>(dialog, u"target.2"_s)->currentData().toString(), QString());
    choose(dialog, u"target.2"_s, u"last_name"_s);
    click(dialog, u"nextButton"_s);
    QTRY_VERIFY(isEnabled(u"nextButton"_s));
    click(dialog, u"closeButton"_s);
    QTRY_VERIFY(!this->dialog<ImportDialog>());
    dialog = openImport("email,Zuname\nbob@example.com,Lee\n");
    QTRY_VERIFY(isEnabled(u"nextButton"_s));
    click(dialog, u"nextButton"_s);
    QCOMPARE(part<QComboBox>(dialog, u"target.2"_s)->currentData().toString(), u"last_name"_s);
}

void TestTransferWindow::importWantsAKey()
{
    auto *dialog = openImport("email,name\nann@example.com,Lee\n");
    QTRY_VERIFY(isEnabled(u"nextButton"_s));
    click(dialog, u"nextButton"_s);
    choose(dialog, u"target.1"_s, u"first_name"_s);
    QVERIFY(!isEnabled(u"nextButton"_s));
    QVERIFY(!part<QLabel>(dialog, u"columnsProblem"_s)->text().isEmpty());
    choose(dialog, u"target.2"_s, u"email"_s);
    QVERIFY(isEnabled(u"nextButton"_s));
    choose(dialog, u"target.1"_s, u"email"_s);
    QVERIFY(!isEnabled(u"nextButton"_s));
}

void TestTransferWindow::dropBeginsAnImport()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write("email\nann@example.com\n"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page->view(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page->view(), &drop);
    QVERIFY(dialog<ImportDialog>());
    QTRY_VERIFY(isEnabled(u"nextButton"_s));
}

void TestTransferWindow::pasteMatchesPeople()
{
    const UserId ann = m_test->add({.email = u"ann@example.com"_s, .firstName = u"Ann"_s});
    QGuiApplication::clipboard()->setText(u"email\tfirst_name\nann@example.com\tAnna\nnobody@example.com\tX\n"_s);
    trigger(u"pastePeople"_s);
    QTRY_VERIFY(dialog<PasteDialog>());
    auto *dialog = this->dialog<PasteDialog>();
    auto *take = part<QPushButton>(dialog, u"takeButton"_s);
    QTRY_VERIFY(take->isEnabled());
    QTRY_VERIFY(part<ReportList>(dialog, u"pasteChanges"_s)->text().contains(u"Anna"_s));
    const QString problems = part<ReportList>(dialog, u"pasteProblems"_s)->text();
    QVERIFY2(problems.contains(u"nobody@example.com\tNobody has this name"_s), qPrintable(problems));
    QTest::mouseClick(take, Qt::LeftButton);
    // They wait with the other staged edits; nothing is written before somebody has reviewed them.
    StagedChanges &staged = m_page->view()->changes()->staged();
    QCOMPARE(staged.people(), 1);
    QVERIFY(staged.isStaged(ann, u"first_name"_s));
    QCOMPARE(m_test->column(ann, u"first_name"_s), u"Ann"_s);
    m_page->view()->changes()->reviewStaged();
    auto *apply = part<QPushButton>(this->dialog<ChangesDialog>(), u"applyButton"_s);
    QTRY_VERIFY(apply->isEnabled());
    QTest::mouseClick(apply, Qt::LeftButton);
    QTRY_COMPARE(m_test->column(ann, u"first_name"_s), u"Anna"_s);
}

void TestTransferWindow::pasteSaysWhenNothingFits()
{
    QGuiApplication::clipboard()->clear();
    QSignalSpy failed(transfer(), &TransferActions::failed);
    trigger(u"pastePeople"_s);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!dialog<PasteDialog>());
}

QTEST_MAIN(TestTransferWindow)
#include "tst_transferwindow.moc"
