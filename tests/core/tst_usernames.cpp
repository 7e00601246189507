// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/userforms.h>
#include <core/users/userstore.h>
#include <tests/support/formfacts.h>
#include <tests/support/serviceworkspace.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

QJsonObject registration(const QString &field, const QJsonValue &value)
{
    QJsonObject attributes{{u"email"_s, u"ann@example.com"_s}, {u"password"_s, u"a good password"_s}};
    attributes.insert(field, value);
    return attributes;
}

} // namespace

class TestUsernames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void init() { QVERIFY(m_workspaces.current().clear()); }
    void cleanupTestCase() { m_workspaces.close(); }
    void makesUsernames_data();
    void makesUsernames();
    void makesUsernamesForWrongForms();
    void makesFreeUsernames();
    void refusesTakenNames();
    void asksForTakenNamesLast();
    void keepsOwnNames();

private:
    ServiceWorkspaces m_workspaces;
};

void TestUsernames::makesUsernames_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("username");
    QTest::newRow("dot") << u"john.doe@example.com"_s << u"john_doe"_s;
    QTest::newRow("case and tag") << u"UPPER.Case+tag@x"_s << u"upper_casetag"_s;
    QTest::newRow("digit first") << u"1abc@x"_s << u"user_1abc"_s;
    QTest::newRow("no Latin letter") << u"мария@x"_s << u"user_"_s;
    QTest::newRow("long") << QString(40, u'l') + u"@x"_s << QString(30, u'l');
    QTest::newRow("long, digit first") << QString(40, u'1') + u"@x"_s << u"user_"_s + QString(25, u'1');
    QTest::newRow("one letter") << u"a@x.io"_s << u"a_1"_s;
    QTest::newRow("two letters") << u"ab@y"_s << u"ab_1"_s;
    QTest::newRow("underscore first") << u"_x@y"_s << u"user__x"_s;
    QTest::newRow("accents") << u"ünï@x.y"_s << u"n_1"_s;
    QTest::newRow("two signs") << u"a@b@c"_s << u"a_1"_s;
}

void TestUsernames::makesUsernames()
{
    QFETCH(QString, email);
    QFETCH(QString, username);
    QCOMPARE(usernameFromEmail(email), username);
    const auto form = registrationForm(registration(u"email"_s, email), {}, nullptr);
    QCOMPARE(form->user.username, username);
    QCOMPARE(form->usernameBase, username);
}

void TestUsernames::makesUsernamesForWrongForms()
{
    const auto wrong = registrationForm({{u"email"_s, u"ann b@example.com"_s}}, {}, nullptr);
    QVERIFY(!wrong->isValid());
    QCOMPARE(wrong->user.username, u"annb"_s);
    const auto given = registrationForm(registration(u"username"_s, u"1"_s), {}, nullptr);
    QVERIFY(given->usernameBase.isEmpty());
    const auto blank = registrationForm(registration(u"username"_s, u" "_s), {}, nullptr);
    QCOMPARE(blank->user.username, u"ann"_s);
}

void TestUsernames::makesFreeUsernames()
{
    ServiceWorkspace &workspace = m_workspaces.current();
    UserStore store(workspace.connection());
    const auto made = [&store] {
        return registrationForm(registration(u"email"_s, u"john.doe@example.com"_s), {}, &store)
            ->user.username;
    };
    QVERIFY(!workspace.add({.email = u"a@example.com"_s, .username = u"johnxdoe"_s}).isNull());
    QCOMPARE(made(), u"john_doe"_s);
    QVERIFY(!workspace.add({.email = u"b@example.com"_s, .username = u"John_Doe"_s}).isNull());
    QCOMPARE(made(), u"john_doe_1"_s);
    QVERIFY(!workspace.add({.email = u"c@example.com"_s, .username = u"john_doe_1"_s}).isNull());
    QVERIFY(!workspace.add({.email = u"d@example.com"_s, .username = u"john_doe_3"_s}).isNull());
    QCOMPARE(made(), u"john_doe_2"_s);
}

void TestUsernames::refusesTakenNames()
{
    ServiceWorkspace &workspace = m_workspaces.current();
    QVERIFY(!workspace.add({.email = u"Émile@example.com"_s, .username = u"Emile"_s}).isNull());
    UserStore store(workspace.connection());
    QJsonObject attributes = registration(u"email"_s, u"éMILE@EXAMPLE.com"_s);
    attributes.insert(u"username"_s, u"EMILE"_s);
    QCOMPARE(described(registrationForm(attributes, {}, &store)->errors),
             QStringList({u"email has already been taken"_s, u"username has already been taken"_s}));
    QVERIFY(registrationForm(attributes, {}, nullptr)->isValid());
    attributes.insert(u"email"_s, u"_mile@example.com"_s);
    attributes.insert(u"username"_s, u"E_ile"_s);
    QVERIFY(registrationForm(attributes, {}, &store)->isValid());
}

void TestUsernames::asksForTakenNamesLast()
{
    ServiceWorkspace &workspace = m_workspaces.current();
    QVERIFY(!workspace.add({.email = u"no sign"_s, .username = u"1x"_s}).isNull());
    UserStore store(workspace.connection());
    QJsonObject attributes = registration(u"email"_s, u"no sign"_s);
    attributes.insert(u"username"_s, u"1x"_s);
    const QStringList errors = described(registrationForm(attributes, {}, &store)->errors);
    QVERIFY(!errors.contains(u"email has already been taken"_s));
    QVERIFY(!errors.contains(u"username has already been taken"_s));
}

void TestUsernames::keepsOwnNames()
{
    ServiceWorkspace &workspace = m_workspaces.current();
    User stored;
    stored.email = u"Ann@example.com"_s;
    stored.username = u"ann"_s;
    stored.id = workspace.add({.email = u"Ann@example.com"_s, .username = u"ann"_s});
    QVERIFY(!workspace.add({.email = u"bob@example.com"_s, .username = u"bob"_s}).isNull());
    UserStore store(workspace.connection());
    const auto own =
        profileForm(stored, {{u"email"_s, u"ANN@example.com"_s}, {u"username"_s, u"Ann"_s}}, &store);
    QVERIFY(own->isValid());
    QCOMPARE(own->changes.email, u"ANN@example.com"_s);
    const auto other =
        profileForm(stored, {{u"email"_s, u"Bob@example.com"_s}, {u"username"_s, u"BOB"_s}}, &store);
    QCOMPARE(described(other->errors),
             QStringList({u"email has already been taken"_s, u"username has already been taken"_s}));
}

QTEST_GUILESS_MAIN(TestUsernames)
#include "tst_usernames.moc"
