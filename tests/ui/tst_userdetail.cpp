// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "testworkspace.h"

#include <ui/dialogs/conflictdialog.h>
#include <ui/pages/userdetailpane.h>
#include <ui/pages/userform.h>
#include <ui/pages/userspage.h>
#include <ui/widgets/snapshottable.h>
#include <ui/text/errortext.h>
#include <ui/widgets/badge.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/toast.h>

#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

/// Looking at people and editing them in the pane at the right of the table.
class TestUserDetail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void followsSelection();
    void countsUnsavedChanges();
    void draftSurvivesSelection();
    void draftSurvivesRefresh();
    void savesByButtonAndShortcut();
    void errorsStandBesideFields();
    void revertsToWhatIsStored();
    void undoesAfterSave();
    void undoKeepsWhatWasTypedSince();
    void conflictIsDecided_data();
    void conflictIsDecided();
    void oldDraftConflictsToo();
    void draftTouchesNoOtherField();
    void readOnlyWorkspaceIsNotEdited();
    void deactivatesByStatus();
    void lastOwnerStaysActive();
    void customFieldsAreStored();

private:
    void openPage(TestWorkspace::Access access = TestWorkspace::Access::Full);
    void select(UserId user);
    [[nodiscard]] UserDetailPane *pane() const { return m_page->view()->detail(); }
    QLineEdit *line(const QString &field) const { return part<QLineEdit>(pane()->form(), field); }
    QPushButton *button(const QString &name) const { return part<QPushButton>(m_page.get(), name); }
    // The tabs of the person have toasts of their own.
    QPushButton *toastAction() const
    {
        return part<QPushButton>(m_page->view()->findChild<Toast *>(QString(), Qt::FindDirectChildrenOnly), u"toastAction"_s);
    }
    QLabel *errorOf(const QString &field) const { return part<QLabel>(pane(), u"error."_s + field); }
    [[nodiscard]] QString unsaved() const;
    [[nodiscard]] QString stored(const QString &column) const { return m_test->column(m_ada, column); }
    [[nodiscard]] QJsonObject storedFields() const;
    [[nodiscard]] User listed(UserId user) const;
    [[nodiscard]] bool changeElsewhere(const QString &column) const;
    void type(const QString &field, const QString &text) const { typeInto(line(field), text); }
    void choose(const QString &field, const QString &option) const
    {
        QTest::keyClicks(part<QComboBox>(pane()->form(), field), option);
    }
    void save() const { QTest::mouseClick(button(u"saveButton"_s), Qt::LeftButton); }

    std::unique_ptr<TestWorkspace> m_test;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<UsersPage> m_page;
    UserId m_ada;
    UserId m_bob;
};

void TestUserDetail::init()
{
    cleanup(); // is not called after an init that failed
    m_test = TestWorkspace::create(Dialect::Sqlite);
    QVERIFY(m_test);
    m_ada = m_test->add({.email = u"ada@example.net"_s, .firstName = u"Ada"_s, .lastName = u"Byron"_s,
                         .customFields = uR"({"job_title": "Analyst", "employee_number": 42})"_s,
                         .roles = {u"User"_s}});
    m_bob = m_test->add({.email = u"bob@example.net"_s, .firstName = u"Bob"_s, .roles = {u"User"_s}});
    QVERIFY(!m_ada.isNull() && !m_bob.isNull());
    openPage();
}

void TestUserDetail::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_test.reset();
}

void TestUserDetail::openPage(TestWorkspace::Access access)
{
    m_page.reset();
    m_workspace = m_test->open(access);
    QVERIFY(m_workspace);
    m_page = m_test->usersPage(m_workspace);
    m_page->resize(1400, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_COMPARE(m_page->view()->model()->rowCount(), TestWorkspace::Crowd + 2);
    QTRY_VERIFY(pane()->findChild<QWidget *>(u"custom.phone"_s));
    select(m_ada);
}

void TestUserDetail::select(UserId user)
{
    SnapshotTable *table = m_page->view()->table();
    const QModelIndex index = m_page->view()->model()->index(m_page->view()->model()->rowOf(user.uuid()), 0);
    QVERIFY(index.isValid());
    table->scrollTo(index);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    QTRY_COMPARE(pane()->userId(), user);
}

QString TestUserDetail::unsaved() const
{
    const QPushButton *saveButton = button(u"saveButton"_s);
    return saveButton->isVisible() ? part<QLabel>(saveButton->parentWidget())->text() : QString();
}

QJsonObject TestUserDetail::storedFields() const
{
    return QJsonDocument::fromJson(stored(u"custom_fields"_s).toUtf8()).object();
}

User TestUserDetail::listed(UserId user) const
{
    const ListedUser *row = m_page->view()->model()->recordAt(m_page->view()->model()->rowOf(user.uuid()));
    return row ? row->user : User();
}

bool TestUserDetail::changeElsewhere(const QString &column) const
{
    const QString update = u"UPDATE phoenix_kit_users SET %1 = 'Theirs' WHERE uuid = '%2'"_s;
    return m_test->run(update.arg(column, m_ada.text()));
}

void TestUserDetail::followsSelection()
{
    QCOMPARE(part<QLabel>(pane(), u"detailName"_s)->text(), u"Ada Byron"_s);
    QCOMPARE(line(u"email"_s)->text(), u"ada@example.net"_s);
    const int row = m_page->view()->table()->currentIndex().row();
    QTest::keyClick(m_page->view()->table(), Qt::Key_Down);
    QTRY_COMPARE(pane()->userId().uuid(), m_page->view()->model()->keyAt(row + 1));
    select(m_bob);
    QCOMPARE(line(u"first_name"_s)->text(), u"Bob"_s);
    QCOMPARE(line(u"last_name"_s)->text(), QString());
}

void TestUserDetail::countsUnsavedChanges()
{
    QCOMPARE(unsaved(), QString());
    type(u"first_name"_s, u"Augusta"_s);
    QCOMPARE(unsaved(), u"1 unsaved changes"_s);
    type(u"custom.job_title"_s, u"Countess"_s);
    QCOMPARE(unsaved(), u"2 unsaved changes"_s);
    type(u"first_name"_s, u"Ada"_s);
    QCOMPARE(unsaved(), u"1 unsaved changes"_s);
    type(u"custom.job_title"_s, u"Analyst"_s);
    QCOMPARE(unsaved(), QString());
    QVERIFY(!pane()->hasDrafts());
}

void TestUserDetail::draftSurvivesSelection()
{
    type(u"first_name"_s, u"Augusta"_s);
    select(m_bob);
    QCOMPARE(line(u"first_name"_s)->text(), u"Bob"_s);
    QCOMPARE(unsaved(), QString());
    QVERIFY(pane()->hasDrafts());
    select(m_ada);
    QCOMPARE(line(u"first_name"_s)->text(), u"Augusta"_s);
    QCOMPARE(unsaved(), u"1 unsaved changes"_s);
    QCOMPARE(stored(u"first_name"_s), u"Ada"_s);
}

void TestUserDetail::draftSurvivesRefresh()
{
    type(u"first_name"_s, u"Augusta"_s);
    type(u"custom.job_title"_s, u"Countess"_s);
    const QPointer<QWidget> field = line(u"custom.job_title"_s);
    field->setFocus();
    QVERIFY(m_test->run(u"UPDATE phoenix_kit_users SET last_name = 'Elsewhere'"_s));
    QTest::mouseClick(part<QToolButton>(m_page.get(), u"refreshButton"_s), Qt::LeftButton);
    QTRY_VERIFY(m_page->view()->model()->recordAt(0) && m_page->view()->model()->recordAt(0)->user.lastName == u"Elsewhere"_s);
    QVERIFY(field && field->hasFocus()); // whoever types goes on typing
    QCOMPARE(line(u"first_name"_s)->text(), u"Augusta"_s);
    QCOMPARE(line(u"custom.job_title"_s)->text(), u"Countess"_s);
    QCOMPARE(unsaved(), u"2 unsaved changes"_s);
}

void TestUserDetail::savesByButtonAndShortcut()
{
    type(u"first_name"_s, u"Augusta"_s);
    save();
    QTRY_COMPARE(stored(u"first_name"_s), u"Augusta"_s);
    QTRY_COMPARE(unsaved(), QString());
    QTRY_COMPARE(listed(m_ada).firstName, u"Augusta"_s);
    QCOMPARE(part<QLabel>(pane(), u"detailName"_s)->text(), u"Augusta Byron"_s);
    type(u"last_name"_s, u"King"_s);
    QTest::mouseClick(line(u"last_name"_s), Qt::LeftButton);
    QTest::keySequence(line(u"last_name"_s), QKeySequence::Save);
    QTRY_COMPARE(stored(u"last_name"_s), u"King"_s);
    QTRY_VERIFY(!pane()->hasDrafts());
    QCOMPARE(m_page->focusWidget(), line(u"last_name"_s));
}

void TestUserDetail::errorsStandBesideFields()
{
    type(u"email"_s, u"no address"_s);
    save();
    QTRY_VERIFY(errorOf(u"email"_s)->isVisible());
    QCOMPARE(errorOf(u"email"_s)->text(), fieldMessage({u"email"_s, Violation::EmailFormat}));
    QVERIFY(part<Banner>(pane())->isVisible());
    type(u"email"_s, u"ada@example.net"_s);
    type(u"custom.website"_s, u"example"_s);
    save();
    QTRY_VERIFY(errorOf(u"custom.website"_s)->isVisible());
    QVERIFY(!errorOf(u"email"_s)->isVisible());
    QCOMPARE(stored(u"email"_s), u"ada@example.net"_s);
    QVERIFY(!storedFields().contains(u"website"_s));
    QCOMPARE(unsaved(), u"1 unsaved changes"_s);
}

void TestUserDetail::revertsToWhatIsStored()
{
    type(u"first_name"_s, u"Augusta"_s);
    choose(u"is_active"_s, u"Inactive"_s);
    QTest::mouseClick(button(u"revertButton"_s), Qt::LeftButton);
    QCOMPARE(line(u"first_name"_s)->text(), u"Ada"_s);
    QCOMPARE(part<QComboBox>(pane()->form(), u"is_active"_s)->currentText(), u"Active"_s);
    QCOMPARE(unsaved(), QString());
    QVERIFY(!pane()->hasDrafts());
}

void TestUserDetail::undoesAfterSave()
{
    type(u"first_name"_s, u"Augusta"_s);
    choose(u"custom.department"_s, u"Finance"_s);
    save();
    QTRY_VERIFY(toastAction()->isVisible());
    QCOMPARE(stored(u"first_name"_s), u"Augusta"_s);
    QCOMPARE(storedFields().value(u"department"_s), u"2"_s);
    QTest::mouseClick(toastAction(), Qt::LeftButton);
    QTRY_COMPARE(stored(u"first_name"_s), u"Ada"_s);
    QVERIFY(!storedFields().contains(u"department"_s));
    QTRY_COMPARE(line(u"first_name"_s)->text(), u"Ada"_s);
    QCOMPARE(unsaved(), QString());
}

void TestUserDetail::undoKeepsWhatWasTypedSince()
{
    type(u"first_name"_s, u"Augusta"_s);
    save();
    QTRY_VERIFY(toastAction()->isVisible());
    type(u"last_name"_s, u"King"_s);
    QTest::mouseClick(toastAction(), Qt::LeftButton);
    QTRY_COMPARE(line(u"first_name"_s)->text(), u"Ada"_s);
    QCOMPARE(line(u"last_name"_s)->text(), u"King"_s);
    QCOMPARE(unsaved(), u"1 unsaved changes"_s);
}

void TestUserDetail::conflictIsDecided_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("firstName");
    QTest::addColumn<QString>("lastName");
    QTest::newRow("theirs") << u"theirs.first_name"_s << u"Theirs"_s << u"King"_s;
    QTest::newRow("mine") << u"mine.first_name"_s << u"Mine"_s << u"King"_s;
    QTest::newRow("neither") << QString() << u"Theirs"_s << u"Byron"_s;
}

void TestUserDetail::conflictIsDecided()
{
    QFETCH(QString, choice);
    type(u"first_name"_s, u"Mine"_s);
    type(u"last_name"_s, u"King"_s);
    QVERIFY(changeElsewhere(u"first_name"_s));
    save();
    QTRY_VERIFY(pane()->findChild<ConflictDialog *>());
    const QPointer<ConflictDialog> dialog = part<ConflictDialog>(pane());
    QCOMPARE(part<QRadioButton>(dialog, u"theirs.first_name"_s)->text(), u"Theirs"_s);
    QVERIFY(!dialog->findChild<QRadioButton *>(u"mine.last_name"_s));
    QCOMPARE(stored(u"first_name || ' ' || last_name"_s), u"Theirs Byron"_s);
    if (choice.isEmpty()) {
        QTest::keyClick(dialog, Qt::Key_Escape);
    } else {
        QTest::keyClick(part<QRadioButton>(dialog, choice), Qt::Key_Space);
        QTest::mouseClick(part<QPushButton>(dialog, u"resolveButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!pane()->hasDrafts());
    }
    QTRY_VERIFY(!dialog);
    QTEST(stored(u"first_name"_s), "firstName");
    QTEST(stored(u"last_name"_s), "lastName");
    QCOMPARE(pane()->hasDrafts(), choice.isEmpty());
    QCOMPARE(line(u"first_name"_s)->text(), choice.isEmpty() ? u"Mine"_s : stored(u"first_name"_s));
}

void TestUserDetail::oldDraftConflictsToo()
{
    type(u"first_name"_s, u"Mine"_s);
    select(m_bob);
    QVERIFY(changeElsewhere(u"first_name"_s));
    QTest::mouseClick(part<QToolButton>(m_page.get(), u"refreshButton"_s), Qt::LeftButton);
    QTRY_COMPARE(listed(m_ada).firstName, u"Theirs"_s);
    select(m_ada);
    QCOMPARE(line(u"first_name"_s)->text(), u"Mine"_s);
    save();
    QTRY_VERIFY(pane()->findChild<ConflictDialog *>());
    QCOMPARE(stored(u"first_name"_s), u"Theirs"_s);
}

void TestUserDetail::draftTouchesNoOtherField()
{
    type(u"first_name"_s, u"Mine"_s);
    select(m_bob);
    QVERIFY(changeElsewhere(u"last_name"_s));
    select(m_ada);
    save();
    QTRY_COMPARE(stored(u"first_name"_s), u"Mine"_s);
    QCOMPARE(stored(u"last_name"_s), u"Theirs"_s);
    QTRY_COMPARE(line(u"last_name"_s)->text(), u"Theirs"_s);
}

void TestUserDetail::readOnlyWorkspaceIsNotEdited()
{
    openPage(TestWorkspace::Access::ReadOnly);
    for (const QString &field : {u"first_name"_s, u"custom.phone"_s, u"is_active"_s, u"custom.department"_s})
        QVERIFY2(!part<QWidget>(pane()->form(), field)->isEnabled(), qPrintable(field));
    QVERIFY(!button(u"newUserButton"_s)->isEnabled());
    QCOMPARE(line(u"email"_s)->text(), u"ada@example.net"_s);
}

void TestUserDetail::deactivatesByStatus()
{
    choose(u"is_active"_s, u"Inactive"_s);
    save();
    QTRY_COMPARE(stored(u"is_active"_s), u"0"_s);
    QTRY_COMPARE(part<BadgeLabel>(pane())->text(), u"Inactive"_s);
    QCOMPARE(unsaved(), QString());
}

void TestUserDetail::lastOwnerStaysActive()
{
    const QString oldest = u"SELECT uuid FROM phoenix_kit_users ORDER BY inserted_at"_s;
    const auto owner = UserId::parse(m_test->text(oldest));
    QVERIFY(owner);
    select(*owner);
    choose(u"is_active"_s, u"Inactive"_s);
    save();
    QTRY_COMPARE(part<Banner>(pane())->text(), sentence(Error::denied(u"cannot_deactivate_last_owner"_s)));
    QVERIFY(part<Banner>(pane())->isVisible());
    QCOMPARE(m_test->column(*owner, u"is_active"_s), u"1"_s);
}

void TestUserDetail::customFieldsAreStored()
{
    type(u"custom.birthday"_s, u"1815-12-10"_s);
    choose(u"custom.department"_s, u"Human Resources"_s);
    type(u"custom.employee_number"_s, {});
    QCOMPARE(unsaved(), u"3 unsaved changes"_s);
    save();
    QTRY_VERIFY(!pane()->hasDrafts());
    const QJsonObject expected{{u"job_title"_s, u"Analyst"_s},
                               {u"birthday"_s, u"1815-12-10"_s},
                               {u"department"_s, u"3"_s}};
    QCOMPARE(storedFields(), expected);
    QCOMPARE(part<QComboBox>(pane()->form(), u"custom.department"_s)->currentText(), u"Human Resources"_s);
}

QTEST_MAIN(TestUserDetail)
#include "tst_userdetail.moc"
