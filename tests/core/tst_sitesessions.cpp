// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/sessions/sitesessions.h>
#include <core/sessions/tokenstore.h>
#include <tests/support/serviceworkspace.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

/// The sessions of the whole site.
class TestSiteSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void init();
    void cleanupTestCase() { m_workspaces.close(); }
    void listsValidOnes();
    void countsPeopleOnce();
    void endsOne();
    void obeysRank();

private:
    static constexpr qint64 Day = 86'400;

    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    SiteSessions sessions() { return SiteSessions(workspace().system()); }
    TokenId open(const UserId &user, qint64 secondsAgo, const QByteArray &bytes,
                 const QString &context = u"session"_s)
    {
        UserToken token;
        token.id = TokenId::create();
        token.user = user;
        token.token = bytes;
        token.context = context;
        token.insertedAt = workspace().now().addSecs(-secondsAgo);
        return TokenStore(workspace().connection()).insert(token) ? token.id : TokenId();
    }

    ServiceWorkspaces m_workspaces;
    UserId m_ann;
    UserId m_owner;
};

void TestSiteSessions::init()
{
    QVERIFY(workspace().clear());
    m_owner = workspace().add({.email = u"owner@example.com"_s, .roles = {u"Owner"_s}});
    m_ann = workspace().add({.email = u"ann@example.com"_s, .roles = {u"User"_s}});
}

void TestSiteSessions::listsValidOnes()
{
    const TokenId young = open(m_ann, 60, "\x01\xab\xcd\xef rest");
    const TokenId old = open(m_owner, 59 * Day, "old");
    const TokenId expired = open(m_ann, 60 * Day, "expired");
    const TokenId other = open(m_ann, 60, "other", u"confirm"_s);
    const auto active = sessions().active();
    QCOMPARE(active->size(), 2);
    QCOMPARE(active->first().id, young);
    QCOMPARE(active->first().tokenPreview, u"01abcdef"_s);
    QCOMPARE(active->first().email, u"ann@example.com"_s);
    QCOMPARE(active->first().createdAt.secsTo(active->first().expiresAt), 60 * Day);
    QCOMPARE(active->last().id, old);
    QCOMPARE(sessions().activeOf(m_ann)->size(), 1);
    QVERIFY(sessions().find(young)->has_value());
    QVERIFY(!sessions().find(expired)->has_value());
    QVERIFY(!sessions().find(other)->has_value());
}

void TestSiteSessions::countsPeopleOnce()
{
    open(m_ann, 60, "a");
    open(m_ann, 120, "b");
    open(m_owner, Day, "c");
    open(m_owner, 61 * Day, "d");
    const auto statistics = sessions().statistics();
    QCOMPARE(statistics->totalActive, 3);
    QCOMPARE(statistics->uniqueUsers, 2);
    QCOMPARE(statistics->sessionsToday, 2);
    QCOMPARE(statistics->expiredSessions, 1);
}

void TestSiteSessions::endsOne()
{
    const TokenId first = open(m_ann, 60, "a");
    const TokenId expired = open(m_ann, 61 * Day, "b");
    const TokenId reset = open(m_ann, 60, "c", u"reset_password"_s);
    QVERIFY(sessions().end(first).has_value());
    QVERIFY(sessions().end(expired).has_value());
    QCOMPARE(sessions().end(first).error().identifier, u"not_found"_s);
    QCOMPARE(sessions().end(reset).error().identifier, u"not_found"_s);
    QCOMPARE(workspace().count(u"phoenix_kit_users_tokens"_s), 1);
    QCOMPARE(workspace().auditOf(m_ann), QStringList(2, u"user_updated"_s));
}

void TestSiteSessions::obeysRank()
{
    const UserId admin = workspace().add({.email = u"admin@example.com"_s, .roles = {u"Admin"_s}});
    const TokenId owners = open(m_owner, 60, "a");
    const TokenId anns = open(m_ann, 60, "b");
    SiteSessions acting(workspace().as(admin));
    QCOMPARE(acting.end(owners).error().identifier, u"insufficient_permissions"_s);
    QVERIFY(acting.end(anns).has_value());
    QCOMPARE(workspace().count(u"phoenix_kit_users_tokens"_s), 1);
}

QTEST_GUILESS_MAIN(TestSiteSessions)
#include "tst_sitesessions.moc"
