// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "testworkspace.h"

#include <tests/support/mailserver.h>
#include <ui/commands/useractions.h>
#include <ui/dialogs/changeemaildialog.h>
#include <ui/dialogs/deleteuserdialog.h>
#include <ui/dialogs/setpassworddialog.h>
#include <ui/dialogs/userbatchdialog.h>
#include <ui/pages/userdetailpane.h>
#include <ui/widgets/snapshottable.h>
#include <ui/text/errortext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/passwordfield.h>
#include <ui/widgets/reportlist.h>
#include <ui/widgets/toast.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

using Kind = TestMailServer::Kind;

/// What can be done to one person, and to several who are selected.
class TestUserActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();
    void cleanup();
    void fitsThePerson();
    void confirmsAndTakesBack();
    void deactivatesAndEndsSessions();
    void lastOwnerStays();
    void setsATypedPassword();
    void sendsAResetInstead();
    void copiesALinkForAWhile();
    void sendsConfirmation();
    void changesTheAddressAtOnce();
    void changesTheAddressByLink();
    void deletesAfterAPreview();
    void asksForTheAddressOfAnAdmin();
    void confirmsMany();
    void saysWhoWasLeftOut();
    void deletesManyButNoAdmins();
    void mailsMany();
    void readOnlyOffersNothing();

private:
    void openPage(TestWorkspace::Access access = TestWorkspace::Access::Full);
    void select(const QList<UserId> &people) const;
    QAction *action(const QString &name) const { return part<QAction>(m_page->view()->actions(), name); }
    template<class Dialog>
    Dialog *dialog() const
    {
        return m_page->findChild<Dialog *>();
    }
    void click(const QObject *whole, const QString &name) const
    {
        QTest::mouseClick(part<QPushButton>(whole, name), Qt::LeftButton);
    }
    UserId add(const QString &name, const QStringList &roles = {u"User"_s}, bool isConfirmed = true) const;
    QString toast() const { return part<Toast>(m_page.get())->text(); }
    int tokens(UserId user, const QString &context) const;
    QJsonObject mailTo(const QString &address) const { return TestMailServer::mailsTo(address).value(0); }

    std::unique_ptr<TestWorkspace> m_test;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<UsersPage> m_page;
};

void TestUserActions::initTestCase_data()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("sqlite") << static_cast<int>(Dialect::Sqlite);
    QTest::newRow("postgres") << static_cast<int>(Dialect::Postgres);
}

void TestUserActions::initTestCase()
{
    QVERIFY(TestMailServer::isRunning());
}

void TestUserActions::init()
{
    QFETCH_GLOBAL(int, dialect);
    cleanup(); // is not called after an init that failed
    m_test = TestWorkspace::create(static_cast<Dialect>(dialect));
    QVERIFY(m_test);
    openPage();
}

void TestUserActions::openPage(TestWorkspace::Access access)
{
    m_page.reset();
    m_workspace = m_test->open(access);
    QVERIFY(m_workspace);
    MailSettings mail;
    mail.server = TestMailServer::of(Kind::Plain);
    mail.senderAddress = u"site@example.org"_s;
    mail.siteUrl = u"https://site.example"_s;
    m_workspace->configure({}, mail);
    m_page = m_test->usersPage(m_workspace);
    m_page->resize(1200, 700);
    m_page->show();
    QTRY_COMPARE(m_page->view()->model()->progress(), SnapshotModel::Progress::Complete);
}

void TestUserActions::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_test.reset();
}

UserId TestUserActions::add(const QString &name, const QStringList &roles, bool isConfirmed) const
{
    TestPerson person{.email = TestMailServer::newAddress(name + u'.'), .firstName = name, .roles = roles};
    person.isConfirmed = isConfirmed;
    return m_test->add(person);
}

void TestUserActions::select(const QList<UserId> &people) const
{
    m_page->refresh();
    for (const UserId &user : people)
        QTRY_VERIFY(m_page->view()->model()->rowOf(user.uuid()) >= 0);
    QTRY_COMPARE(m_page->view()->model()->progress(), SnapshotModel::Progress::Complete);
    QVERIFY(m_page->view()->table()->goTo(people.first().uuid()));
    for (const UserId &user : people.mid(1)) {
        m_page->view()->table()->selectionModel()->select(m_page->view()->model()->index(m_page->view()->model()->rowOf(user.uuid()), 0),
                                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QTRY_COMPARE(m_page->view()->detail()->userId().text(), people.first().text());
    QTRY_VERIFY(action(u"endSessions"_s)->isEnabled());
}

int TestUserActions::tokens(UserId user, const QString &context) const
{
    return m_test->text(u"SELECT count(*) FROM phoenix_kit_users_tokens WHERE user_uuid = '%1' AND context = '%2'"_s
                            .arg(user.text(), context))
        .toInt();
}

void TestUserActions::fitsThePerson()
{
    const UserId open = add(u"Open"_s, {u"User"_s}, false);
    select({open});
    QTRY_VERIFY(action(u"confirm"_s)->isVisible());
    QVERIFY(action(u"sendConfirmation"_s)->isVisible() && !action(u"unconfirm"_s)->isVisible());
    QVERIFY(action(u"deactivate"_s)->isVisible() && !action(u"activate"_s)->isVisible());
    const UserId done = add(u"Done"_s);
    select({done});
    QTRY_VERIFY(action(u"unconfirm"_s)->isVisible());
    QVERIFY(!action(u"confirm"_s)->isVisible() && !action(u"sendConfirmation"_s)->isVisible());
    select({open, done});
    QVERIFY(action(u"confirm"_s)->isVisible() && action(u"unconfirm"_s)->isVisible());
    QVERIFY(action(u"confirm"_s)->isEnabled() && action(u"deleteUser"_s)->isEnabled());
    QVERIFY(!action(u"setPassword"_s)->isEnabled() && !action(u"changeEmail"_s)->isEnabled());
}

void TestUserActions::confirmsAndTakesBack()
{
    const UserId ann = add(u"Ann"_s, {u"User"_s}, false);
    select({ann});
    action(u"confirm"_s)->trigger();
    QTRY_VERIFY(m_test->column(ann, u"confirmed_at"_s) != u"NULL"_s);
    QTRY_VERIFY(toast().contains(u"Ann"_s));
    QTRY_VERIFY(action(u"unconfirm"_s)->isVisible());
    action(u"unconfirm"_s)->trigger();
    QTRY_COMPARE(m_test->column(ann, u"confirmed_at"_s), u"NULL"_s);
}

void TestUserActions::deactivatesAndEndsSessions()
{
    const UserId ann = add(u"Ann"_s);
    QVERIFY(m_test->run(u"INSERT INTO phoenix_kit_users_tokens (uuid, user_uuid, token, context, inserted_at) VALUES "
                        "('%1', '%2', '%3', 'session', '2026-01-01 00:00:00')"_s
                            .arg(newUuid().toString(QUuid::WithoutBraces), ann.text(), u"secret"_s)));
    QCOMPARE(tokens(ann, u"session"_s), 1);
    select({ann});
    action(u"deactivate"_s)->trigger();
    QTRY_COMPARE(tokens(ann, u"session"_s), 0);
    QTRY_VERIFY(action(u"activate"_s)->isVisible());
    action(u"activate"_s)->trigger();
    QTRY_VERIFY(action(u"deactivate"_s)->isVisible());
}

void TestUserActions::lastOwnerStays()
{
    const UserId owner = UserId::parse(m_test->text(u"SELECT uuid FROM phoenix_kit_users WHERE email = "
                                                    "'owner@example.com'"_s)).value_or(UserId());
    select({owner});
    action(u"deactivate"_s)->trigger();
    const auto *banner = m_page->view()->findChild<Banner *>({}, Qt::FindDirectChildrenOnly);
    QTRY_COMPARE(banner->text(), sentence(Error::denied(u"cannot_deactivate_last_owner"_s)));
}

void TestUserActions::setsATypedPassword()
{
    const UserId ann = add(u"Ann"_s);
    const QString before = m_test->column(ann, u"hashed_password"_s);
    select({ann});
    action(u"setPassword"_s)->trigger();
    auto *open = dialog<SetPasswordDialog>();
    QVERIFY(open);
    QTest::keyClicks(part<PasswordField>(open, u"password"_s)->line(), u"short"_s);
    click(open, u"setPasswordButton"_s);
    QTRY_COMPARE(part<QLabel>(open, u"error.password"_s)->text(), fieldMessage({u"password"_s, Violation::TooShort, 8}));
    QCOMPARE(m_test->column(ann, u"hashed_password"_s), before);
    click(open, u"generateButton"_s);
    click(open, u"setPasswordButton"_s);
    QTRY_VERIFY(m_test->column(ann, u"hashed_password"_s) != before);
    QTRY_VERIFY(!dialog<SetPasswordDialog>());
}

void TestUserActions::sendsAResetInstead()
{
    const UserId ann = add(u"Ann"_s);
    select({ann});
    action(u"setPassword"_s)->trigger();
    click(dialog<SetPasswordDialog>(), u"resetMailButton"_s);
    QTRY_VERIFY(!mailTo(m_test->column(ann, u"email"_s)).isEmpty());
    QCOMPARE(tokens(ann, u"reset_password"_s), 1);
    QTRY_VERIFY(!dialog<SetPasswordDialog>());
}

void TestUserActions::copiesALinkForAWhile()
{
    const UserId ann = add(u"Ann"_s);
    select({ann});
    QGuiApplication::clipboard()->clear();
    action(u"copyResetLink"_s)->trigger();
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"https://site.example/phoenix_kit/users/reset-password/"_s));
    QCOMPARE(tokens(ann, u"reset_password"_s), 1);
    QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text().isEmpty(), 15'000);
}

void TestUserActions::sendsConfirmation()
{
    const UserId ann = add(u"Ann"_s, {u"User"_s}, false);
    select({ann});
    QTRY_VERIFY(action(u"sendConfirmation"_s)->isVisible());
    action(u"sendConfirmation"_s)->trigger();
    QTRY_VERIFY(!mailTo(m_test->column(ann, u"email"_s)).isEmpty());
    QCOMPARE(tokens(ann, u"confirm"_s), 1);
}

void TestUserActions::changesTheAddressAtOnce()
{
    const UserId ann = add(u"Ann"_s);
    select({ann});
    action(u"changeEmail"_s)->trigger();
    auto *open = dialog<ChangeEmailDialog>();
    QTest::mouseClick(part<QRadioButton>(open, u"atOnce"_s), Qt::LeftButton, {}, {8, 8});
    QTest::keyClicks(part<QLineEdit>(open, u"newEmail"_s), u"OWNER@example.com"_s);
    click(open, u"changeEmailButton"_s);
    QTRY_COMPARE(part<QLabel>(open, u"error.email"_s)->text(), fieldMessage({u"email"_s, Violation::Taken}));
    const QString address = TestMailServer::newAddress();
    typeInto(part<QLineEdit>(open, u"newEmail"_s), address);
    click(open, u"changeEmailButton"_s);
    QTRY_COMPARE(m_test->column(ann, u"email"_s), address);
    QTRY_VERIFY(!dialog<ChangeEmailDialog>());
    QVERIFY(mailTo(address).isEmpty());
}

void TestUserActions::changesTheAddressByLink()
{
    const UserId ann = add(u"Ann"_s);
    const QString before = m_test->column(ann, u"email"_s);
    select({ann});
    action(u"changeEmail"_s)->trigger();
    const QString address = TestMailServer::newAddress();
    QTest::keyClicks(part<QLineEdit>(dialog<ChangeEmailDialog>(), u"newEmail"_s), address);
    click(dialog<ChangeEmailDialog>(), u"changeEmailButton"_s);
    QTRY_VERIFY(!mailTo(address).isEmpty());
    QCOMPARE(m_test->column(ann, u"email"_s), before);
    QCOMPARE(tokens(ann, u"change:"_s + before), 1);
}

void TestUserActions::deletesAfterAPreview()
{
    const UserId ann = add(u"Ann"_s);
    select({ann});
    action(u"deleteUser"_s)->trigger();
    auto *open = dialog<DeleteUserDialog>();
    QVERIFY(!part<QPushButton>(open, u"deleteButton"_s)->isEnabled());
    QTRY_VERIFY(part<QPushButton>(open, u"deleteButton"_s)->isEnabled());
    QVERIFY(part<ReportList>(open, u"references"_s)->topLevelItemCount() >= 2); // the account, a role
    click(open, u"deleteButton"_s);
    QTRY_COMPARE(m_test->text(u"SELECT count(*) FROM phoenix_kit_users WHERE uuid = '%1'"_s.arg(ann.text())), u"0"_s);
}

void TestUserActions::asksForTheAddressOfAnAdmin()
{
    const UserId admin = add(u"Boss"_s, {u"User"_s, u"Admin"_s});
    select({admin});
    action(u"deleteUser"_s)->trigger();
    auto *open = dialog<DeleteUserDialog>();
    auto *button = part<QPushButton>(open, u"deleteButton"_s);
    QTRY_VERIFY(part<ReportList>(open, u"references"_s)->topLevelItemCount() >= 2);
    QVERIFY(!button->isEnabled());
    QTest::keyClicks(part<QLineEdit>(open, u"typedEmail"_s), u"boss"_s);
    QVERIFY(!button->isEnabled());
    typeInto(part<QLineEdit>(open, u"typedEmail"_s), m_test->column(admin, u"email"_s));
    QVERIFY(button->isEnabled());
}

void TestUserActions::confirmsMany()
{
    const QList<UserId> people{add(u"Ann"_s, {u"User"_s}, false), add(u"Bob"_s, {u"User"_s}, false)};
    select(people);
    action(u"confirm"_s)->trigger();
    QVERIFY(dialog<UserBatchDialog>());
    click(dialog<UserBatchDialog>(), u"runButton"_s);
    for (const UserId &user : people)
        QTRY_VERIFY(m_test->column(user, u"confirmed_at"_s) != u"NULL"_s);
    QTRY_VERIFY(!dialog<UserBatchDialog>()); // nothing went wrong, so there is nothing to read
    QTRY_VERIFY(toast().contains(u'2'));
}

void TestUserActions::saysWhoWasLeftOut()
{
    const UserId ann = add(u"Ann"_s);
    const UserId owner = UserId::parse(m_test->text(u"SELECT uuid FROM phoenix_kit_users WHERE email = "
                                                    "'owner@example.com'"_s)).value_or(UserId());
    select({ann, owner});
    action(u"deactivate"_s)->trigger();
    auto *open = dialog<UserBatchDialog>();
    click(open, u"runButton"_s);
    QTRY_COMPARE(part<ReportList>(open, u"report"_s)->topLevelItemCount(), 1);
    QVERIFY(part<ReportList>(open, u"report"_s)->text().contains(
        sentence(Error::denied(u"cannot_deactivate_last_owner"_s))));
    click(open, u"copyReportButton"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(part<ReportList>(open, u"report"_s)->text()));
    click(open, u"closeButton"_s);
    QTRY_VERIFY(!dialog<UserBatchDialog>());
    QTRY_VERIFY(m_test->column(ann, u"is_active"_s) == u"0"_s || m_test->column(ann, u"is_active"_s) == u"false"_s);
}

void TestUserActions::deletesManyButNoAdmins()
{
    const QList<UserId> people{add(u"Ann"_s), add(u"Bob"_s), add(u"Boss"_s, {u"Admin"_s})};
    select(people);
    action(u"deleteUser"_s)->trigger();
    auto *open = dialog<UserBatchDialog>();
    QTRY_VERIFY(part<ReportList>(open, u"report"_s)->isVisible());
    QVERIFY(!part<QPushButton>(open, u"runButton"_s)->isEnabled());
    QTest::keyClicks(part<QLineEdit>(open, u"typedNumber"_s), u"3"_s);
    click(open, u"runButton"_s);
    QTRY_COMPARE(part<QPushButton>(open, u"copyReportButton"_s)->isVisible(), true);
    const QString left = m_test->text(u"SELECT count(*) FROM phoenix_kit_users WHERE uuid IN ('%1', '%2', '%3')"_s.arg(
        people.at(0).text(), people.at(1).text(), people.at(2).text()));
    QCOMPARE(left, u"1"_s);
    QVERIFY(part<ReportList>(open, u"report"_s)->text().startsWith(u"Boss"_s));
}

void TestUserActions::mailsMany()
{
    const QList<UserId> people{add(u"Ann"_s), add(u"Bob"_s)};
    select(people);
    action(u"sendPasswordReset"_s)->trigger();
    click(dialog<UserBatchDialog>(), u"runButton"_s);
    for (const UserId &user : people)
        QTRY_VERIFY(!mailTo(m_test->column(user, u"email"_s)).isEmpty());
}

void TestUserActions::readOnlyOffersNothing()
{
    const UserId ann = add(u"Ann"_s);
    openPage(TestWorkspace::Access::ReadOnly);
    QVERIFY(m_page->view()->table()->goTo(ann.uuid()));
    QTRY_COMPARE(m_page->view()->detail()->userId().text(), ann.text());
    for (const QAction *each : m_page->view()->actions()->actions())
        QVERIFY(each->isSeparator() || !each->isEnabled());
}

QTEST_MAIN(TestUserActions)
#include "tst_useractions.moc"
