// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "testworkspace.h"

#include <ui/pages/notefilterbar.h>
#include <ui/pages/notemarks.h>
#include <ui/pages/notespage.h>
#include <ui/pages/notetablemodel.h>
#include <ui/widgets/filterchip.h>
#include <ui/widgets/searchfield.h>
#include <ui/widgets/snapshottable.h>

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

/// The table of all notes, and the marks of people about whom there are some.
class TestNotesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void showsAllNewestFirst();
    void searchesTheContent();
    void filtersByAuthorAndTime();
    void sortsByPersonAndAuthor();
    void readsAndOpensThePerson();
    void marksPeopleWithNotes();

private:
    [[nodiscard]] bool add(UserId user, UserId author, const QString &content, qint64 daysAgo);
    [[nodiscard]] QStringList contents() const;
    [[nodiscard]] bool isComplete() const
    {
        const NoteTableModel *model = m_page->model();
        return model->progress() == SnapshotModel::Progress::Complete
               && (model->rowCount() == 0 || model->recordAt(model->rowCount() - 1));
    }
    void search(const QString &words) const
    {
        auto *field = part<SearchField>(m_page.get(), u"noteSearch"_s);
        typeInto(field, words);
        QTest::keyClick(field, Qt::Key_Return);
    }

    std::unique_ptr<TestWorkspace> m_test;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<NotesPage> m_page;
    UserId m_ada;
    UserId m_bob;
    UserId m_staff;
};

void TestNotesPage::initTestCase_data()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("sqlite") << static_cast<int>(Dialect::Sqlite);
    QTest::newRow("postgres") << static_cast<int>(Dialect::Postgres);
}

void TestNotesPage::init()
{
    QFETCH_GLOBAL(int, dialect);
    cleanup(); // is not called after an init that failed
    m_test = TestWorkspace::create(static_cast<Dialect>(dialect));
    QVERIFY(m_test);
    QVERIFY(m_test->run(u"DELETE FROM phoenix_kit_admin_notes"_s));
    m_ada = m_test->add({.email = u"ada@example.net"_s, .firstName = u"Ada"_s, .roles = {u"User"_s}});
    m_bob = m_test->add({.email = u"bob@example.net"_s, .firstName = u"Bob"_s, .roles = {u"User"_s}});
    m_staff = m_test->add({.email = u"staff@example.net"_s, .firstName = u"Zoë"_s, .roles = {u"Admin"_s}});
    QVERIFY(add(m_ada, m_staff, u"Paid twice,\nrefunded 50%"_s, 1));
    QVERIFY(add(m_ada, m_bob, u"Called ÄRGERLICH"_s, 10));
    QVERIFY(add(m_bob, m_staff, u"<b>Paid</b> late"_s, 100));
    m_workspace = m_test->open();
    QVERIFY(m_workspace);
    m_page = std::make_unique<NotesPage>(m_workspace);
    new QAbstractItemModelTester(m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    m_page->resize(1200, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->enter();
    QTRY_VERIFY(isComplete() && m_page->model()->rowCount() == 3);
}

void TestNotesPage::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_test.reset();
}

bool TestNotesPage::add(UserId user, UserId author, const QString &content, qint64 daysAgo)
{
    return m_test->run(u"INSERT INTO phoenix_kit_admin_notes (uuid, user_uuid, author_uuid, content, inserted_at, updated_at)"
                       " VALUES ('%1', '%2', '%3', '%4', '%5', '%5')"_s
                           .arg(uuidText(newUuid()), user.text(), author.text(), content,
                                timeText(systemNow().addDays(-daysAgo))));
}

QStringList TestNotesPage::contents() const
{
    QStringList texts;
    for (int row = 0; row < m_page->model()->rowCount(); ++row)
        texts << m_page->model()->index(row, 1).data().toString().section(u' ', 0, 0);
    return texts;
}

void TestNotesPage::showsAllNewestFirst()
{
    QCOMPARE(contents(), (QStringList{u"Paid"_s, u"Called"_s, u"<b>Paid</b>"_s}));
    QVERIFY(part<QLabel>(m_page.get(), u"noteCount"_s)->text().startsWith(u"3 "_s));
    QCOMPARE(m_page->model()->index(0, 1).data().toString(), u"Paid twice, refunded 50%"_s);
}

void TestNotesPage::searchesTheContent()
{
    search(u"paid"_s);
    QTRY_VERIFY(isComplete() && m_page->model()->rowCount() == 2);
    search(u"refunded 50%"_s);
    QTRY_VERIFY(isComplete() && m_page->model()->rowCount() == 1);
    search(u"0%%"_s);
    QTRY_VERIFY(isComplete() && m_page->model()->rowCount() == 0);
    auto *empty = part<QPushButton>(m_page.get(), u"emptyAction"_s);
    QTRY_VERIFY(empty->isVisible());
    QTest::mouseClick(empty, Qt::LeftButton);
    QTRY_COMPARE(m_page->model()->rowCount(), 3);
    NoteQuery query;
    query.search = u"ärgerlich"_s;
    m_page->showQuery(query);
    QTRY_VERIFY(isComplete() && contents() == QStringList{u"Called"_s});
}

void TestNotesPage::filtersByAuthorAndTime()
{
    const QString name = u"author:"_s + m_staff.text();
    QTRY_VERIFY(m_page->filterBar()->findChild<QAction *>(name));
    part<QAction>(m_page->filterBar(), name)->trigger();
    QTRY_VERIFY(isComplete() && m_page->model()->rowCount() == 2);
    QVERIFY(part<FilterChip>(m_page->filterBar(), u"filterChip"_s)->text().contains(u"Zoë"_s));
    part<QAction>(m_page->filterBar(), u"in_last:30d"_s)->trigger();
    QTRY_VERIFY(isComplete() && contents() == QStringList{u"Paid"_s});
    m_page->showQuery({{}, {{NoteCondition::Kind::Person, m_bob.text()}}, {}});
    QTRY_VERIFY(isComplete() && contents() == QStringList{u"<b>Paid</b>"_s});
}

void TestNotesPage::sortsByPersonAndAuthor()
{
    m_page->table()->sortHeader()->chooseField(u"author_name"_s, false);
    QTRY_VERIFY(isComplete() && contents().first() == u"Called"_s);
    m_page->table()->sortHeader()->chooseField(u"full_name"_s, false);
    QTRY_VERIFY(isComplete() && contents().last() == u"<b>Paid</b>"_s);
}

void TestNotesPage::readsAndOpensThePerson()
{
    QTRY_COMPARE(part<QLabel>(m_page.get(), u"noteAbout"_s)->text(), u"Ada"_s);
    QTRY_VERIFY(m_page->findChild<QLabel *>(u"noteContent"_s));
    QSignalSpy wanted(m_page.get(), &Page::personWanted);
    QTest::mouseClick(part<QPushButton>(m_page.get(), u"notePersonButton"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<UserId>(), m_ada);
    m_page->table()->setCurrentIndex(m_page->model()->index(2, 0));
    QTRY_COMPARE(part<QLabel>(m_page.get(), u"noteAbout"_s)->text(), u"Bob"_s);
}

void TestNotesPage::marksPeopleWithNotes()
{
    NoteMarks marks(m_workspace);
    QSignalSpy changed(&marks, &NoteMarks::changed);
    QCOMPARE(marks.of(m_ada.uuid()), 0);
    QCOMPARE(marks.of(m_staff.uuid()), 0);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(marks.of(m_ada.uuid()), 2);
    QCOMPARE(marks.of(m_staff.uuid()), 0);
    QVERIFY(m_test->run(u"DELETE FROM phoenix_kit_admin_notes WHERE content LIKE 'Called%'"_s));
    marks.forget(m_ada.uuid());
    QTRY_COMPARE(marks.of(m_ada.uuid()), 1);
    marks.forgetAll();
    QTRY_COMPARE(marks.of(m_ada.uuid()), 1);
}

QTEST_MAIN(TestNotesPage)
#include "tst_notespage.moc"
