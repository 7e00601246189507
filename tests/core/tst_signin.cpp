// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/crypto/passwordhash.h>
#include <core/users/usersignin.h>
#include <tests/support/serviceworkspace.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

const QString password = u"a good password"_s;

QString outcomeOf(const Result<User> &user)
{
    return user ? user->email : user.error().identifier;
}

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase();
    void init();
    void cleanupTestCase() { m_workspaces.close(); }
    void checksEmailAndPassword_data();
    void checksEmailAndPassword();
    void checksUsernames_data();
    void checksUsernames();
    void prefersTheExactUsername();
    void limitsByIdentifier();
    void limitsByAddress();
    void countsEverySuccess();
    void letsAdministratorsIn_data();
    void letsAdministratorsIn();
    void tellsStatusOnlyToWhoKnowsThePassword();
    void limitsTheConsole();

private:
    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    UserId add(TestPerson person)
    {
        const UserId id = workspace().add(person);
        const QString sql = u"UPDATE phoenix_kit_users SET hashed_password = '%1' WHERE uuid = '%2'"_s;
        return workspace().run(sql.arg(m_hash, id.text())) ? id : UserId();
    }
    Result<User> signedIn(const QString &identifier, const QString &tried = password,
                          const std::optional<QString> &address = {})
    {
        return UserSignIn(workspace().system()).byEmailOrUsername(identifier, Secret(tried), address);
    }

    ServiceWorkspaces m_workspaces;
    QString m_hash;
};

void TestSignIn::initTestCase()
{
    QVERIFY(m_workspaces.create());
    m_hash = hashPassword(Secret(password), 4).value_or(QString());
    QVERIFY(!m_hash.isEmpty());
}

void TestSignIn::init()
{
    QVERIFY(workspace().clear());
    QVERIFY(!add({.email = u"Ann@example.com"_s, .username = u"Ann_1"_s}).isNull());
    QVERIFY(
        !add({.email = u"bob@example.com"_s, .username = u"bob"_s, .isActive = false, .isConfirmed = false})
             .isNull());
}

void TestSignIn::checksEmailAndPassword_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("tried");
    QTest::addColumn<QString>("outcome");
    const QString wrong = u"invalid_credentials"_s;
    QTest::newRow("right") << u"Ann@example.com"_s << password << u"Ann@example.com"_s;
    QTest::newRow("another case") << u"aNN@EXAMPLE.COM"_s << password << u"Ann@example.com"_s;
    QTest::newRow("inactive and unconfirmed") << u"bob@example.com"_s << password << u"bob@example.com"_s;
    QTest::newRow("wrong password") << u"Ann@example.com"_s << u"A good password"_s << wrong;
    QTest::newRow("empty password") << u"Ann@example.com"_s << QString() << wrong;
    QTest::newRow("unknown") << u"eve@example.com"_s << password << wrong;
    QTest::newRow("not trimmed") << u"Ann@example.com "_s << password << wrong;
    QTest::newRow("username") << u"Ann_1"_s << password << wrong;
    QTest::newRow("wildcard") << u"%@example.com"_s << password << wrong;
    QTest::newRow("NUL") << u"Ann@example.com"_s + QChar(QChar::Null) << password << wrong;
    QTest::newRow("injection") << u"' OR '1'='1' --@"_s << password << wrong;
}

void TestSignIn::checksEmailAndPassword()
{
    QFETCH(QString, email);
    QFETCH(QString, tried);
    QTEST(outcomeOf(UserSignIn(workspace().system()).byEmail(email, Secret(tried))), "outcome");
}

void TestSignIn::checksUsernames_data()
{
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("username") << u"Ann_1"_s << u"Ann@example.com"_s;
    QTest::newRow("another case") << u"ANN_1"_s << u"Ann@example.com"_s;
    QTest::newRow("e-mail") << u"ann@example.com"_s << u"Ann@example.com"_s;
    QTest::newRow("underscore is a letter") << u"AnnX1"_s << u"invalid_credentials"_s;
    QTest::newRow("wildcard") << u"Ann%"_s << u"invalid_credentials"_s;
    QTest::newRow("empty") << QString() << u"invalid_credentials"_s;
}

void TestSignIn::checksUsernames()
{
    QFETCH(QString, identifier);
    QTEST(outcomeOf(signedIn(identifier)), "outcome");
}

void TestSignIn::prefersTheExactUsername()
{
    QVERIFY(!add({.email = u"other@example.com"_s, .username = u"ann_1"_s}).isNull());
    QCOMPARE(outcomeOf(signedIn(u"ann_1"_s)), u"other@example.com"_s);
    QCOMPARE(outcomeOf(signedIn(u"Ann_1"_s)), u"Ann@example.com"_s);
    QCOMPARE(outcomeOf(signedIn(u"ANN_1"_s)), u"invalid_credentials"_s);
}

void TestSignIn::limitsByIdentifier()
{
    for (int i = 0; i < 5; ++i)
        QCOMPARE(outcomeOf(signedIn(u"ann@example.com"_s, u"wrong"_s)), u"invalid_credentials"_s);
    QCOMPARE(outcomeOf(signedIn(u" ANN@example.com"_s)), u"rate_limit_exceeded"_s);
    QCOMPARE(outcomeOf(signedIn(u"bob@example.com"_s)), u"bob@example.com"_s);
    workspace().advance(59);
    QCOMPARE(outcomeOf(signedIn(u"ann@example.com"_s)), u"rate_limit_exceeded"_s);
    workspace().advance(1);
    QCOMPARE(outcomeOf(signedIn(u"ann@example.com"_s)), u"Ann@example.com"_s);
}

void TestSignIn::limitsByAddress()
{
    for (int i = 0; i < 15; ++i)
        QCOMPARE(outcomeOf(signedIn(u"nobody%1"_s.arg(i), password, u"192.0.2.1"_s)),
                 u"invalid_credentials"_s);
    QCOMPARE(outcomeOf(signedIn(u"ann@example.com"_s, password, u"192.0.2.1"_s)), u"rate_limit_exceeded"_s);
    QCOMPARE(outcomeOf(signedIn(u"ann@example.com"_s, password, u"192.0.2.2"_s)), u"Ann@example.com"_s);
}

void TestSignIn::countsEverySuccess()
{
    for (int i = 0; i < 5; ++i)
        QCOMPARE(outcomeOf(signedIn(u"ann@example.com"_s)), u"Ann@example.com"_s);
    QCOMPARE(outcomeOf(signedIn(u"ann@example.com"_s)), u"rate_limit_exceeded"_s);
}

void TestSignIn::letsAdministratorsIn_data()
{
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<bool>("isActive");
    QTest::addColumn<QString>("outcome");
    const QString inside = u"admin@example.com"_s;
    QTest::newRow("Owner") << QStringList{u"Owner"_s} << true << inside;
    QTest::newRow("Admin among others") << QStringList{u"User"_s, u"Admin"_s} << true << inside;
    QTest::newRow("User") << QStringList{u"User"_s} << true << u"not_an_administrator"_s;
    QTest::newRow("no role") << QStringList() << true << u"not_an_administrator"_s;
    QTest::newRow("inactive Owner") << QStringList{u"Owner"_s} << false << u"account_inactive"_s;
    QTest::newRow("inactive User") << QStringList{u"User"_s} << false << u"account_inactive"_s;
}

void TestSignIn::letsAdministratorsIn()
{
    QFETCH(QStringList, roles);
    QFETCH(bool, isActive);
    QVERIFY(
        !add({.email = u"admin@example.com"_s, .username = u"admin"_s, .isActive = isActive, .roles = roles})
             .isNull());
    for (const QString &identifier : {u"admin"_s, u"admin@example.com"_s})
        QTEST(outcomeOf(UserSignIn(workspace().system()).toConsole(identifier, Secret(password))), "outcome");
}

void TestSignIn::tellsStatusOnlyToWhoKnowsThePassword()
{
    UserSignIn signIn(workspace().system());
    QCOMPARE(outcomeOf(signIn.toConsole(u"bob"_s, Secret(u"wrong"_s))), u"invalid_credentials"_s);
    QCOMPARE(outcomeOf(signIn.toConsole(u"bob"_s, Secret(password))), u"account_inactive"_s);
}

void TestSignIn::limitsTheConsole()
{
    QVERIFY(!add({.email = u"admin@example.com"_s, .roles = {u"Admin"_s}}).isNull());
    const Actor actor{{}, u"192.0.2.1"_s, u"Steward"_s};
    UserSignIn signIn(workspace().as(actor));
    for (int i = 0; i < 15; ++i)
        QCOMPARE(outcomeOf(signIn.toConsole(u"nobody%1"_s.arg(i), Secret(password))),
                 u"invalid_credentials"_s);
    QCOMPARE(outcomeOf(signIn.toConsole(u"admin@example.com"_s, Secret(password))), u"rate_limit_exceeded"_s);
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
