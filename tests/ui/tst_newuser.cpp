// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "testworkspace.h"

#include <ui/dialogs/newuserdialog.h>
#include <ui/pages/userdetailpane.h>
#include <ui/pages/userspage.h>
#include <ui/widgets/snapshottable.h>
#include <ui/text/errortext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/passwordfield.h>

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

/// Registering somebody from the table of people.
class TestNewUser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void saysWhatIsWrongBesideFields();
    void takenAddressIsNamed();
    void generatesStrongPassword();
    void createdPersonIsSelected();
    void makesAGuest();
    void guestWhoIsHereAlready();
    void generatesByTheRulesOfTheSite();
    void cancelMakesNobody();

private:
    QLineEdit *line(const QString &name) const { return part<QLineEdit>(m_dialog, name); }
    QLabel *errorOf(const QString &field) const { return part<QLabel>(m_dialog, u"error."_s + field); }
    QPushButton *button(const QString &name) const { return part<QPushButton>(m_dialog, name); }
    void registerNow() const { QTest::mouseClick(button(u"registerButton"_s), Qt::LeftButton); }
    QString people() const { return m_test->text(u"SELECT count(*) FROM phoenix_kit_users"_s); }

    std::unique_ptr<TestWorkspace> m_test;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<UsersPage> m_page;
    QPointer<NewUserDialog> m_dialog;
};

void TestNewUser::initTestCase_data()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("sqlite") << static_cast<int>(Dialect::Sqlite);
    QTest::newRow("postgres") << static_cast<int>(Dialect::Postgres);
}

void TestNewUser::init()
{
    QFETCH_GLOBAL(int, dialect);
    cleanup(); // is not called after an init that failed
    m_test = TestWorkspace::create(static_cast<Dialect>(dialect));
    QVERIFY(m_test);
    m_workspace = m_test->open();
    QVERIFY(m_workspace);
    m_page = m_test->usersPage(m_workspace);
    m_page->show();
    QTRY_COMPARE(m_page->view()->model()->rowCount(), TestWorkspace::Crowd);
    QTest::mouseClick(part<QPushButton>(m_page.get(), u"newUserButton"_s), Qt::LeftButton);
    m_dialog = part<NewUserDialog>(m_page.get());
    QTRY_VERIFY(m_dialog->isVisible());
}

void TestNewUser::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_test.reset();
}

void TestNewUser::saysWhatIsWrongBesideFields()
{
    registerNow();
    QTRY_COMPARE(errorOf(u"email"_s)->text(), fieldMessage({u"email"_s, Violation::Blank}));
    QCOMPARE(errorOf(u"password"_s)->text(), fieldMessage({u"password"_s, Violation::Blank}));
    QVERIFY(errorOf(u"email"_s)->isVisible() && errorOf(u"password"_s)->isVisible());
    QVERIFY(!errorOf(u"username"_s)->isVisible());
    QCOMPARE(m_dialog->focusWidget(), line(u"email"_s));
    typeInto(line(u"email"_s), u"no address"_s);
    typeInto(line(u"username"_s), u"1st"_s);
    typeInto(line(u"passwordLine"_s), u"short"_s);
    QTest::keyClick(line(u"passwordLine"_s), Qt::Key_Return);
    QTRY_COMPARE(errorOf(u"email"_s)->text(), fieldMessage({u"email"_s, Violation::EmailFormat}));
    QCOMPARE(errorOf(u"username"_s)->text(), fieldMessage({u"username"_s, Violation::UsernameFormat}));
    QCOMPARE(errorOf(u"password"_s)->text(), fieldMessage({u"password"_s, Violation::TooShort, 8}));
    QCOMPARE(people(), QString::number(TestWorkspace::Crowd));
}

void TestNewUser::takenAddressIsNamed()
{
    QTest::keyClicks(line(u"email"_s), u"OWNER@example.com"_s);
    QTest::mouseClick(button(u"generateButton"_s), Qt::LeftButton);
    registerNow();
    QTRY_COMPARE(errorOf(u"email"_s)->text(), fieldMessage({u"email"_s, Violation::Taken}));
    QVERIFY(!errorOf(u"password"_s)->isVisible());
    QVERIFY(m_dialog->isVisible());
}

void TestNewUser::generatesStrongPassword()
{
    auto *password = part<PasswordField>(m_dialog, u"password"_s);
    auto *strength = part<QProgressBar>(password);
    QVERIFY(!strength->isVisible());
    QTest::keyClicks(password->line(), u"password"_s);
    QVERIFY(strength->isVisible());
    const int weak = strength->value();
    QVERIFY(password->line()->displayText() != u"password"_s);
    QTest::mouseClick(button(u"generateButton"_s), Qt::LeftButton);
    QVERIFY(password->text().size() >= 12);
    QCOMPARE(password->line()->displayText(), password->text());
    QCOMPARE(strength->value(), 4);
    QVERIFY(weak < 4);
}

void TestNewUser::createdPersonIsSelected()
{
    QTest::keyClicks(line(u"email"_s), u"grace@example.net"_s);
    QTest::keyClicks(line(u"first_name"_s), u"Grace"_s);
    QTest::keyClicks(line(u"last_name"_s), u"Hopper"_s);
    QTest::mouseClick(button(u"generateButton"_s), Qt::LeftButton);
    registerNow();
    QTRY_VERIFY(!m_dialog);
    QTRY_COMPARE(m_page->view()->model()->rowCount(), TestWorkspace::Crowd + 1);
    const QString query = u"SELECT uuid FROM phoenix_kit_users WHERE email = 'grace@example.net'"_s;
    const UserId grace = UserId::parse(m_test->text(query)).value_or(UserId());
    QTRY_COMPARE(m_page->view()->detail()->userId().text(), grace.text());
    QCOMPARE(m_page->view()->table()->selectedKeys(), QList<QUuid>{grace.uuid()});
    QCOMPARE(m_test->column(grace, u"username"_s), u"grace"_s);
    QCOMPARE(m_test->column(grace, u"last_name"_s), u"Hopper"_s);
    QVERIFY(m_test->column(grace, u"hashed_password"_s).startsWith(u"$2b$12$"_s));
}

void TestNewUser::makesAGuest()
{
    part<QComboBox>(m_dialog, u"kind"_s)->setCurrentIndex(1);
    QVERIFY(!line(u"username"_s)->isVisible() && !line(u"passwordLine"_s)->isVisible());
    QTest::keyClicks(line(u"email"_s), u"guest@example.net"_s);
    QTest::keyClicks(line(u"first_name"_s), u"Gus"_s);
    registerNow();
    QTRY_VERIFY(!m_dialog);
    const QString query = u"SELECT uuid FROM phoenix_kit_users WHERE email = 'guest@example.net'"_s;
    const UserId guest = UserId::parse(m_test->text(query)).value_or(UserId());
    QCOMPARE(m_test->column(guest, u"first_name"_s), u"Gus"_s);
    QCOMPARE(m_test->column(guest, u"confirmed_at"_s), u"NULL"_s);
    QTRY_COMPARE(m_page->view()->detail()->userId().text(), guest.text());
}

void TestNewUser::guestWhoIsHereAlready()
{
    TestPerson person{.email = u"here@example.net"_s, .firstName = u"Old"_s};
    person.isConfirmed = false;
    const UserId here = m_test->add(person);
    part<QComboBox>(m_dialog, u"kind"_s)->setCurrentIndex(1);
    QTest::keyClicks(line(u"email"_s), u"owner@example.com"_s);
    registerNow();
    QTRY_COMPARE(part<Banner>(m_dialog)->text(), sentence(Error::denied(u"email_exists_confirmed"_s)));
    typeInto(line(u"email"_s), u"HERE@example.net"_s);
    QTest::keyClicks(line(u"first_name"_s), u"New"_s);
    registerNow();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_test->column(here, u"first_name"_s), u"New"_s);
    QCOMPARE(people(), QString::number(TestWorkspace::Crowd + 1));
}

void TestNewUser::generatesByTheRulesOfTheSite()
{
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    SiteConfiguration site;
    site.passwords.requireSpecial = true;
    site.passwords.minimumLength = 40;
    m_workspace->configure(site, {});
    QTest::mouseClick(part<QPushButton>(m_page.get(), u"newUserButton"_s), Qt::LeftButton);
    m_dialog = part<NewUserDialog>(m_page.get());
    QTest::keyClicks(line(u"email"_s), u"grace@example.net"_s);
    QTest::mouseClick(button(u"generateButton"_s), Qt::LeftButton);
    QVERIFY(line(u"passwordLine"_s)->text().size() >= 40);
    registerNow();
    QTRY_VERIFY(!m_dialog); // the service asks the same of the password
}

void TestNewUser::cancelMakesNobody()
{
    QTest::keyClicks(line(u"email"_s), u"grace@example.net"_s);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(people(), QString::number(TestWorkspace::Crowd));
}

QTEST_MAIN(TestNewUser)
#include "tst_newuser.moc"
