// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/sessions/personlinks.h>
#include <core/sessions/tokenstore.h>
#include <tests/support/serviceworkspace.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

/// The links that a person has got by mail.
class TestPersonLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void init();
    void cleanupTestCase() { m_workspaces.close(); }
    void tellsWhatEachIsFor_data();
    void tellsWhatEachIsFor();
    void listsNewestFirst();
    void revokesOne();
    void revokesAll();
    void obeysRank();

private:
    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    PersonLinks links() { return PersonLinks(workspace().as(m_admin)); }
    TokenId make(const UserId &user, const QString &context, qint64 secondsAgo = 60,
                 const QString &sentTo = u"Ann@example.com"_s);

    ServiceWorkspaces m_workspaces;
    UserId m_owner;
    UserId m_admin;
    UserId m_ann;
    int m_made = 0;
};

void TestPersonLinks::init()
{
    QVERIFY(workspace().clear());
    m_owner = workspace().add({.email = u"owner@example.com"_s, .roles = {u"Owner"_s}});
    m_admin = workspace().add({.email = u"admin@example.com"_s, .roles = {u"Admin"_s}});
    m_ann = workspace().add({.email = u"Ann@example.com"_s, .roles = {u"User"_s}});
}

TokenId TestPersonLinks::make(const UserId &user, const QString &context, qint64 secondsAgo, const QString &sentTo)
{
    UserToken token;
    token.id = TokenId::create();
    if (!user.isNull())
        token.user = user;
    token.token = "link " + QByteArray::number(++m_made);
    token.context = context;
    token.sentTo = sentTo;
    token.insertedAt = workspace().now().addSecs(-secondsAgo);
    return TokenStore(workspace().connection()).insert(token) ? token.id : TokenId();
}

void TestPersonLinks::tellsWhatEachIsFor_data()
{
    QTest::addColumn<QString>("context");
    QTest::addColumn<qint64>("age");
    QTest::addColumn<QString>("sentTo");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("state");
    const QString ann = u"Ann@example.com"_s;
    constexpr qint64 week = 7 * 86'400;
    QTest::newRow("confirmation") << u"confirm"_s << week - 1 << ann << u"confirmation"_s << u"valid"_s;
    QTest::newRow("old confirmation") << u"confirm"_s << week << ann << u"confirmation"_s << u"expired"_s;
    QTest::newRow("other address") << u"confirm"_s << qint64(60) << u"ann@example.com"_s << u"confirmation"_s << u"outdated"_s;
    QTest::newRow("reset") << u"reset_password"_s << qint64(3599) << ann << u"password_reset"_s << u"valid"_s;
    QTest::newRow("old reset") << u"reset_password"_s << qint64(3600) << ann << u"password_reset"_s << u"expired"_s;
    QTest::newRow("change") << u"change:Ann@example.com"_s << qint64(60) << u"new@example.com"_s << u"email_change"_s << u"valid"_s;
    QTest::newRow("old change") << u"change:other@example.com"_s << qint64(60) << u"new@example.com"_s << u"email_change"_s << u"outdated"_s;
    QTest::newRow("magic link") << u"magic_link"_s << qint64(899) << ann << u"magic_link"_s << u"valid"_s;
    QTest::newRow("unknown") << u"dance"_s << qint64(1'000'000) << ann << u"other"_s << u"valid"_s;
}

void TestPersonLinks::tellsWhatEachIsFor()
{
    QFETCH(QString, context);
    QFETCH(qint64, age);
    QFETCH(QString, sentTo);
    QFETCH(QString, kind);
    QFETCH(QString, state);
    const TokenId id = make(m_ann, context, age, sentTo);
    const auto found = links().of(m_ann);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().id, id);
    QCOMPARE(linkKindName(found->first().kind), kind);
    QCOMPARE(linkStateName(found->first().state), state);
    QCOMPARE(*found->first().sentTo, sentTo);
    QCOMPARE(found->first().expiresAt.isValid(), kind != "other"_L1);
}

void TestPersonLinks::listsNewestFirst()
{
    const TokenId old = make(m_ann, u"confirm"_s, 600);
    const TokenId young = make(m_ann, u"reset_password"_s, 60);
    make(m_owner, u"confirm"_s);
    QVERIFY(workspace().addSession(m_ann, "session"));
    const auto found = links().of(m_ann);
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->first().id, young);
    QCOMPARE(found->last().id, old);
    QCOMPARE(links().of(UserId::create()).error().identifier, u"user_not_found"_s);
}

void TestPersonLinks::revokesOne()
{
    const TokenId confirmation = make(m_ann, u"confirm"_s);
    const TokenId registration = make(UserId(), u"magic_link_registration"_s);
    QVERIFY(!confirmation.isNull() && !registration.isNull());
    QVERIFY(workspace().addSession(m_ann, "session"));
    QVERIFY(links().revoke(confirmation).has_value());
    QCOMPARE(links().revoke(confirmation).error().identifier, u"link_not_found"_s);
    QVERIFY(links().revoke(registration).has_value());
    const auto session = TokenId::parse(workspace().text(u"SELECT uuid FROM phoenix_kit_users_tokens"_s));
    QCOMPARE(links().revoke(*session).error().identifier, u"link_not_found"_s);
    QCOMPARE(workspace().auditOf(m_ann), QStringList{u"user_updated"_s});
    QCOMPARE(workspace().count(u"phoenix_kit_audit_logs"_s), 2);
}

void TestPersonLinks::revokesAll()
{
    make(m_ann, u"confirm"_s);
    make(m_ann, u"change:Ann@example.com"_s);
    make(m_owner, u"confirm"_s);
    QVERIFY(workspace().addSession(m_ann, "session"));
    QCOMPARE(*links().revokeAll(m_ann), 2);
    QCOMPARE(*links().revokeAll(m_ann), 0);
    QCOMPARE(workspace().count(u"phoenix_kit_users_tokens"_s), 2);
    QCOMPARE(workspace().auditOf(m_ann), QStringList{u"user_updated"_s});
}

void TestPersonLinks::obeysRank()
{
    const TokenId owners = make(m_owner, u"confirm"_s);
    const TokenId registration = make(UserId(), u"magic_link_registration"_s);
    QCOMPARE(links().revoke(owners).error().identifier, u"insufficient_permissions"_s);
    QCOMPARE(links().revokeAll(m_owner).error().identifier, u"insufficient_permissions"_s);
    QCOMPARE(PersonLinks(workspace().as(m_ann)).revoke(registration).error().identifier, u"insufficient_permissions"_s);
    QCOMPARE(workspace().count(u"phoenix_kit_users_tokens"_s), 2);
    QCOMPARE(workspace().count(u"phoenix_kit_audit_logs"_s), 0);
}

QTEST_GUILESS_MAIN(TestPersonLinks)
#include "tst_personlinks.moc"
