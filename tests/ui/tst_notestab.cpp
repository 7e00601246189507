// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "testworkspace.h"

#include <ui/pages/notecard.h>
#include <ui/pages/noteeditor.h>
#include <ui/pages/notestab.h>
#include <ui/pages/userdetailpane.h>
#include <ui/pages/userspage.h>
#include <ui/pages/usertabs.h>
#include <ui/widgets/snapshottable.h>
#include <ui/widgets/toast.h>

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

/// Notes about the person that is looked at.
class TestNotesTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void writesByKeyboard();
    void showsNewestFirst();
    void changesInPlace();
    void draftsSurviveOtherPeople();
    void deletesAndTakesBack();
    void showsWhatOthersChanged();
    void keepsTextOfANoteThatIsGone();
    void readOnlyWorkspaceIsOnlyRead();

private:
    void openPage(TestWorkspace::Access access = TestWorkspace::Access::Full);
    void select(UserId user);
    [[nodiscard]] NotesTab *tab() const { return part<NotesTab>(m_page.get(), u"notes"_s); }
    [[nodiscard]] NoteEditor *composer() const { return part<NoteEditor>(tab(), u"noteComposer"_s); }
    [[nodiscard]] QList<NoteCard *> cards() const;
    [[nodiscard]] QStringList contents() const;
    [[nodiscard]] static QPlainTextEdit *textOf(NoteEditor *editor) { return part<QPlainTextEdit>(editor, u"noteText"_s); }
    static void click(const QWidget *whole, const QString &name) { part<QAbstractButton>(whole, name)->click(); }
    void add(const QString &text) const;
    [[nodiscard]] QString count() { return m_test->text(u"SELECT count(*) FROM phoenix_kit_admin_notes WHERE user_uuid = '%1'"_s
                                                            .arg(m_ada.text())); }

    std::unique_ptr<TestWorkspace> m_test;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<UsersPage> m_page;
    UserId m_ada;
    UserId m_bob;
};

void TestNotesTab::initTestCase_data()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("sqlite") << static_cast<int>(Dialect::Sqlite);
    QTest::newRow("postgres") << static_cast<int>(Dialect::Postgres);
}

void TestNotesTab::init()
{
    QFETCH_GLOBAL(int, dialect);
    cleanup(); // is not called after an init that failed
    m_test = TestWorkspace::create(static_cast<Dialect>(dialect));
    QVERIFY(m_test);
    m_ada = m_test->add({.email = u"ada@example.net"_s, .firstName = u"Ada"_s, .roles = {u"User"_s}});
    m_bob = m_test->add({.email = u"bob@example.net"_s, .firstName = u"Bob"_s, .roles = {u"User"_s}});
    openPage();
}

void TestNotesTab::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_test.reset();
}

void TestNotesTab::openPage(TestWorkspace::Access access)
{
    m_page.reset();
    m_workspace = m_test->open(access);
    QVERIFY(m_workspace);
    m_page = m_test->usersPage(m_workspace);
    m_page->resize(1400, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_COMPARE(m_page->view()->model()->rowCount(), TestWorkspace::Crowd + 2);
    m_page->view()->detail()->tabs()->showTab(u"notes"_s);
    select(m_ada);
}

void TestNotesTab::select(UserId user)
{
    QVERIFY(m_page->view()->table()->goTo(user.uuid()));
    QTRY_COMPARE(m_page->view()->detail()->userId(), user);
}

QList<NoteCard *> TestNotesTab::cards() const
{
    QList<NoteCard *> shown = tab()->findChildren<NoteCard *>();
    shown.removeIf([](const NoteCard *card) { return !card->isVisible(); });
    std::ranges::sort(shown, {}, [](const NoteCard *card) { return card->y(); });
    return shown;
}

QStringList TestNotesTab::contents() const
{
    QStringList texts;
    for (const NoteCard *card : cards())
        texts << part<QLabel>(card, u"noteContent"_s)->text();
    return texts;
}

void TestNotesTab::add(const QString &text) const
{
    const qsizetype before = cards().size();
    textOf(composer())->setPlainText(text);
    click(composer(), u"noteSave"_s);
    QTRY_COMPARE(cards().size(), before + 1);
}

void TestNotesTab::writesByKeyboard()
{
    QVERIFY(!part<QPushButton>(composer(), u"noteSave"_s)->isEnabled());
    textOf(composer())->setFocus();
    QTest::keyClicks(textOf(composer()), u"Called"_s);
    QTest::keyClick(textOf(composer()), Qt::Key_Return);
    QTest::keyClicks(textOf(composer()), u"<b>twice</b>"_s);
    QVERIFY(m_page->hasDrafts());
    QTest::keyClick(textOf(composer()), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(contents(), QStringList{u"Called\n<b>twice</b>"_s});
    QCOMPARE(count(), u"1"_s);
    QVERIFY(composer()->text().isEmpty());
    QVERIFY(!m_page->hasDrafts());
    QCOMPARE(part<QLabel>(cards().first(), u"noteContent"_s)->textFormat(), Qt::PlainText);
    QVERIFY(!part<QLabel>(cards().first(), u"noteAuthor"_s)->text().isEmpty());
}

void TestNotesTab::showsNewestFirst()
{
    add(u"first"_s);
    QVERIFY(m_test->run(u"UPDATE phoenix_kit_admin_notes SET inserted_at = '2026-01-01T00:00:00Z',"
                        " updated_at = '2026-01-02T00:00:00Z' WHERE content = 'first'"_s));
    add(u"second"_s);
    QCOMPARE(contents(), QStringList({u"second"_s, u"first"_s}));
    QVERIFY(part<QLabel>(cards().last(), u"noteTime"_s)->text().contains(u"edited"_s));
    QVERIFY(!part<QLabel>(cards().first(), u"noteTime"_s)->text().contains(u"edited"_s));
    select(m_bob);
    QTRY_VERIFY(cards().isEmpty());
}

void TestNotesTab::changesInPlace()
{
    add(u"first"_s);
    NoteCard *card = cards().first();
    click(card, u"noteEdit"_s);
    QVERIFY(textOf(card->editor())->hasFocus());
    QTest::keyClicks(textOf(card->editor()), u" and more"_s);
    QTest::keyClick(textOf(card->editor()), Qt::Key_Escape);
    QVERIFY(!card->editor()->isVisible());
    QVERIFY(!m_page->hasDrafts());
    click(card, u"noteEdit"_s);
    textOf(card->editor())->setPlainText(QString(10'001, u'x'));
    click(card->editor(), u"noteSave"_s);
    QTRY_VERIFY(!part<QLabel>(card->editor(), u"noteError"_s)->text().isEmpty());
    textOf(card->editor())->setPlainText(u"other"_s);
    click(card->editor(), u"noteSave"_s);
    QTRY_COMPARE(contents(), QStringList{u"other"_s});
    QVERIFY(!card->editor()->isVisible());
    QCOMPARE(count(), u"1"_s);
}

void TestNotesTab::draftsSurviveOtherPeople()
{
    add(u"first"_s);
    click(cards().first(), u"noteEdit"_s);
    textOf(cards().first()->editor())->setPlainText(u"half a change"_s);
    textOf(composer())->setPlainText(u"half a note"_s);
    select(m_bob);
    QTRY_VERIFY(cards().isEmpty());
    QVERIFY(composer()->text().isEmpty());
    QVERIFY(m_page->hasDrafts());
    select(m_ada);
    QTRY_COMPARE(cards().size(), 1);
    QCOMPARE(composer()->text(), u"half a note"_s);
    QVERIFY(cards().first()->editor()->isVisible());
    QCOMPARE(cards().first()->editor()->text(), u"half a change"_s);
    m_page->refresh();
    QTest::qWait(50);
    QCOMPARE(cards().first()->editor()->text(), u"half a change"_s);
}

void TestNotesTab::deletesAndTakesBack()
{
    add(u"first"_s);
    click(cards().first(), u"noteDelete"_s);
    QTRY_VERIFY(cards().isEmpty());
    QCOMPARE(count(), u"0"_s);
    auto *toast = part<Toast>(tab());
    QTRY_VERIFY(toast->isVisible());
    click(toast, u"toastAction"_s);
    QTRY_COMPARE(contents(), QStringList{u"first"_s});
    QCOMPARE(count(), u"1"_s);
}

void TestNotesTab::showsWhatOthersChanged()
{
    add(u"first"_s);
    NoteCard *card = cards().first();
    click(card, u"noteEdit"_s);
    textOf(card->editor())->setPlainText(u"mine"_s);
    QVERIFY(m_test->run(u"UPDATE phoenix_kit_admin_notes SET content = 'theirs' WHERE content = 'first'"_s));
    click(card->editor(), u"noteSave"_s);
    QTRY_COMPARE(contents(), QStringList{u"theirs"_s});
    QVERIFY(part<QLabel>(card, u"noteContent"_s)->isVisible());
    QCOMPARE(card->editor()->text(), u"mine"_s);
    click(card->editor(), u"noteSave"_s);
    QTRY_COMPARE(contents(), QStringList{u"mine"_s});
}

void TestNotesTab::keepsTextOfANoteThatIsGone()
{
    add(u"first"_s);
    click(cards().first(), u"noteEdit"_s);
    textOf(cards().first()->editor())->setPlainText(u"much thought"_s);
    QVERIFY(m_test->run(u"DELETE FROM phoenix_kit_admin_notes"_s));
    click(cards().first()->editor(), u"noteSave"_s);
    QTRY_VERIFY(cards().isEmpty());
    QCOMPARE(composer()->text(), u"much thought"_s);
}

void TestNotesTab::readOnlyWorkspaceIsOnlyRead()
{
    add(u"first"_s);
    openPage(TestWorkspace::Access::ReadOnly);
    QTRY_COMPARE(contents(), QStringList{u"first"_s});
    QVERIFY(!composer()->isVisible());
    QVERIFY(!part<QToolButton>(cards().first(), u"noteEdit"_s)->isVisible());
    QVERIFY(!part<QToolButton>(cards().first(), u"noteDelete"_s)->isVisible());
}

QTEST_MAIN(TestNotesTab)
#include "tst_notestab.moc"
