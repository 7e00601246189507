// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/audit/auditstore.h>
#include <core/sessions/sessionending.h>
#include <core/sessions/sessionlist.h>
#include <core/sessions/sitesessions.h>
#include <core/sessions/tokenstore.h>
#include <tests/support/serviceworkspace.h>

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

using Kind = SessionCondition::Kind;

constexpr qint64 Day = 86'400;
constexpr int Many = 20'000;

} // namespace

/// The large list of sessions, and endings of many at once.
class TestSessionList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void init();
    void cleanupTestCase() { m_workspaces.close(); }
    void filters_data();
    void filters();
    void searches_data();
    void searches();
    void sorts_data();
    void sorts();
    void refusesNonsense_data();
    void refusesNonsense();
    void readsConditions();
    void tellsTheDetails();
    void endsASelection();
    void sparesWhoRanksHigher();
    void endsEveryoneElses();
    void cleansExpiredOnes();
    void neverEndsAllByMistake();
    void needsAManager();
    void handlesManyAtOnce();
    void judgesAVisit();

private:
    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    bool isPostgres() { return workspace().connection().dialect() == Dialect::Postgres; }
    SessionList list() { return SessionList(workspace().connection(), workspace().now()); }
    Result<EndedSessions> end(const SessionQuery &which, const UserId &actor)
    {
        return SessionEnding(workspace().as(actor)).end(which);
    }
    TokenId open(const UserId &user, qint64 secondsAgo, const QByteArray &bytes, const QString &address = {},
                 const QString &context = u"session"_s);
    QStringList names(const SessionQuery &query);
    bool addMany();

    ServiceWorkspaces m_workspaces;
    UserId m_owner;
    UserId m_admin;
    UserId m_ann;
    UserId m_ivo;
    QHash<QUuid, QString> m_names; ///< of sessions
};

TokenId TestSessionList::open(const UserId &user, qint64 secondsAgo, const QByteArray &bytes, const QString &address,
                              const QString &context)
{
    UserToken token;
    token.id = TokenId::create();
    token.user = user;
    token.token = bytes;
    token.context = context;
    if (!address.isEmpty())
        token.ipAddress = address;
    token.userAgentHash = QString::fromLatin1(bytes.toHex());
    token.insertedAt = workspace().now().addSecs(-secondsAgo);
    m_names.insert(token.id.uuid(), QString::fromLatin1(bytes));
    return TokenStore(workspace().connection()).insert(token) ? token.id : TokenId();
}

// The session of the deleted account can stay on the site's own databases alone.
void TestSessionList::init()
{
    QVERIFY(workspace().clear());
    m_names.clear();
    m_owner = workspace().add({.email = u"owner@example.com"_s, .firstName = u"Olga"_s, .roles = {u"Owner"_s}});
    m_admin = workspace().add({.email = u"admin@example.com"_s, .firstName = u"Ada"_s, .roles = {u"Admin"_s}});
    m_ann = workspace().add({.email = u"ann@example.com"_s, .firstName = u"Ann"_s, .lastName = u"O'Hara_%"_s, .roles = {u"User"_s}});
    m_ivo = workspace().add({.email = u"ivo@example.com"_s, .firstName = u"ÍVO"_s, .isActive = false, .roles = {u"User"_s}});
    const UserId gone = workspace().add({.email = u"gone@example.com"_s});
    open(m_owner, 59 * Day, "owner", u"203.0.113.1"_s);
    open(m_admin, 60, "admin", u"198.51.100.7"_s);
    open(m_ann, 3600, "ann", u"2001:db8::1"_s);
    open(m_ann, 60 * Day, "ann, expired");
    open(m_ivo, 2 * Day, "ivo", u"203.0.113.2"_s);
    open(gone, Day, "gone");
    open(m_ann, 60, "a reset", {}, u"reset_password"_s);
    QVERIFY(workspace().run(u"DELETE FROM phoenix_kit_users WHERE uuid = '%1'"_s.arg(gone.text())));
}

QStringList TestSessionList::names(const SessionQuery &query)
{
    QStringList found;
    const Status streamed = list().streamKeys(query, [&](const KeyChunk &chunk) {
        for (const QUuid &key : chunk)
            found << m_names.value(key);
    });
    return streamed ? found : QStringList{streamed.error().fields.value(0).field};
}

void TestSessionList::filters_data()
{
    QTest::addColumn<QStringList>("conditions");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("all") << QStringList{} << QStringList{u"admin"_s, u"ann"_s, u"gone"_s, u"ivo"_s, u"owner"_s, u"ann, expired"_s};
    QTest::newRow("valid") << QStringList{u"valid"_s} << QStringList{u"admin"_s, u"ann"_s, u"gone"_s, u"ivo"_s, u"owner"_s};
    QTest::newRow("expired") << QStringList{u"expired"_s} << QStringList{u"ann, expired"_s};
    QTest::newRow("inactive") << QStringList{u"inactive"_s} << QStringList{u"ivo"_s};
    QTest::newRow("deleted") << QStringList{u"deleted"_s} << QStringList{u"gone"_s};
    QTest::newRow("in the last day") << QStringList{u"in_last:1d"_s} << QStringList{u"admin"_s, u"ann"_s};
    QTest::newRow("older") << QStringList{u"not_in_last:2d"_s} << QStringList{u"ivo"_s, u"owner"_s, u"ann, expired"_s};
    QTest::newRow("address") << QStringList{u"address:203.0.113."_s} << QStringList{u"ivo"_s, u"owner"_s};
    QTest::newRow("any case") << QStringList{u"address:DB8"_s} << QStringList{u"ann"_s};
    QTest::newRow("both") << QStringList{u"address:203"_s, u"inactive"_s} << QStringList{u"ivo"_s};
    QTest::newRow("device") << QStringList{u"device:"_s + QString::fromLatin1(QByteArray("ann").toHex()).toUpper()}
                            << QStringList{u"ann"_s, u"ann, expired"_s};
    QTest::newRow("hostile device") << QStringList{u"device:' OR 1=1 --"_s} << QStringList{};
    QTest::newRow("hostile") << QStringList{u"address:' OR 1=1 --"_s} << QStringList{};
    QTest::newRow("pattern") << QStringList{u"address:%"_s} << QStringList{};
}

void TestSessionList::filters()
{
    QFETCH(QStringList, conditions);
    QFETCH(QStringList, expected);
    if (!isPostgres())
        expected.removeAll(u"gone"_s);
    SessionQuery query;
    for (const QString &text : std::as_const(conditions))
        query.conditions << *parseSessionCondition(text);
    QCOMPARE(names(query), expected);
    QCOMPARE(*list().count(query), expected.size());
    QCOMPARE(list().first(query, 2)->size(), std::min<qsizetype>(2, expected.size()));
}

void TestSessionList::searches_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("e-mail") << u"OWNER@"_s << QStringList{u"owner"_s};
    QTest::newRow("name") << u"ívo"_s << QStringList{u"ivo"_s};
    QTest::newRow("two words") << u"ann o'hara"_s << QStringList{u"ann"_s, u"ann, expired"_s};
    QTest::newRow("letters of patterns") << u"hara_%"_s << QStringList{u"ann"_s, u"ann, expired"_s};
    QTest::newRow("address") << u"198.51"_s << QStringList{u"admin"_s};
    QTest::newRow("token") << QString::fromLatin1(QByteArray("owne").toHex()) << QStringList{u"owner"_s};
    QTest::newRow("nobody") << u"xyzzy"_s << QStringList{};
    QTest::newRow("quote") << u"'"_s << QStringList{u"ann"_s, u"ann, expired"_s};
}

void TestSessionList::searches()
{
    QFETCH(QString, words);
    QFETCH(QStringList, expected);
    SessionQuery query;
    query.search = words;
    QCOMPARE(names(query), expected);
}

void TestSessionList::sorts_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("opened") << u"created_at"_s << u"ann, expired"_s << u"admin"_s;
    QTest::newRow("expires") << u"expires_at"_s << u"ann, expired"_s << u"admin"_s;
    QTest::newRow("state") << u"state"_s << u"ann, expired"_s << u"admin"_s;
    QTest::newRow("e-mail") << u"email"_s << u"admin"_s << u"owner"_s;
    QTest::newRow("name") << u"full_name"_s << u"admin"_s << u"ivo"_s;
    QTest::newRow("address") << u"ip_address"_s << u"admin"_s << u"ann, expired"_s;
    QTest::newRow("token") << u"token"_s << u"admin"_s << u"owner"_s;
    QTest::newRow("device") << u"device"_s << u"admin"_s << u"owner"_s;
}

void TestSessionList::sorts()
{
    QFETCH(QString, field);
    QFETCH(QString, first);
    QFETCH(QString, last);
    SessionQuery query;
    query.conditions = {{Kind::NotPerson, m_names.isEmpty() ? QString() : UserId().text()}};
    query.sort = {{field, Qt::AscendingOrder}};
    QStringList found = names(query);
    found.removeAll(u"gone"_s);
    QCOMPARE(found.size(), 5);
    QCOMPARE(found.first(), first);
    QCOMPARE(found.last(), last);
}

void TestSessionList::refusesNonsense_data()
{
    QTest::addColumn<SessionQuery>("query");
    QTest::addColumn<QString>("field");
    SessionQuery query;
    query.sort = {{u"token; DROP TABLE phoenix_kit_users"_s, Qt::AscendingOrder}};
    QTest::newRow("sort") << query << u"sort"_s;
    query.sort.clear();
    query.conditions = {{Kind::InLast, u"soon"_s}};
    QTest::newRow("span") << query << u"filter"_s;
    query.conditions = {{Kind::Person, u"ann"_s}};
    QTest::newRow("person") << query << u"filter"_s;
}

void TestSessionList::refusesNonsense()
{
    QFETCH(SessionQuery, query);
    QFETCH(QString, field);
    QCOMPARE(names(query), QStringList{field});
}

void TestSessionList::readsConditions()
{
    QCOMPARE(*parseSessionCondition(u"in_last:7d"_s), (SessionCondition{Kind::InLast, u"7d"_s}));
    QCOMPARE(*parseSessionCondition(u"address:::1"_s), (SessionCondition{Kind::Address, u"::1"_s}));
    for (const QString &bad : {u""_s, u"valid:x"_s, u"in_last"_s, u"in_last:x"_s, u"address:"_s, u"person:ann"_s, u"young"_s})
        QCOMPARE(parseSessionCondition(bad).error().fields.first().field, u"filter"_s);
}

void TestSessionList::tellsTheDetails()
{
    SessionQuery query;
    query.search = u"ivo@example.com"_s;
    const ListedSession session = list().first(query, 9)->first();
    QCOMPARE(session.tokenPreview, QString::fromLatin1(QByteArray("ivo").toHex()));
    QCOMPARE(session.person->user.displayName(), u"ÍVO"_s);
    QVERIFY(!session.person->user.isActive);
    QCOMPARE(*session.ipAddress, u"203.0.113.2"_s);
    QVERIFY(session.isValid);
    QCOMPARE(session.createdAt.secsTo(session.expiresAt), 60 * Day);
    query.search = u"expired"_s;
    query.conditions = {{Kind::Expired}};
    query.search.clear();
    QVERIFY(!list().first(query, 9)->first().isValid);
    QVERIFY(list().rows({QUuid::createUuid()})->isEmpty());
    const auto statistics = list().statistics();
    QCOMPARE(statistics->totalActive, isPostgres() ? 5 : 4);
    QCOMPARE(statistics->uniqueUsers, 4);
    QCOMPARE(statistics->expiredSessions, 1);
}

void TestSessionList::endsASelection()
{
    const TokenId other = open(m_ann, 10, "another");
    SessionQuery which;
    which.keys = {m_names.key(u"ann"_s), m_names.key(u"ann, expired"_s), m_names.key(u"ivo"_s), QUuid::createUuid()};
    const auto preview = SessionEnding(workspace().as(m_admin)).preview(which);
    QCOMPARE(preview->sessions, 3);
    const auto ended = end(which, m_admin);
    QCOMPARE(ended->sessions, 3);
    QCOMPARE(ended->people, 2);
    QCOMPARE(ended->spared, 0);
    QVERIFY(TokenStore(workspace().connection()).find(other)->has_value());
    QCOMPARE(workspace().auditOf(m_ann), QStringList{u"user_updated"_s});
    AuditFilter filter;
    filter.target = m_ann;
    const AuditEntry entry = AuditStore(workspace().connection()).list(filter)->first();
    QCOMPARE(entry.admin, m_admin);
    QCOMPARE(*entry.metadata, QJsonObject({{u"sessions_ended"_s, 2}}));
    QCOMPARE(end(which, m_admin)->sessions, 0);
    QCOMPARE(workspace().auditOf(m_ann).size(), 1);
    QCOMPARE(workspace().count(u"phoenix_kit_users_tokens WHERE context = 'reset_password'"_s), 1);
}

void TestSessionList::sparesWhoRanksHigher()
{
    QVERIFY(workspace().addRole(u"Test Support"_s, u"users"_s));
    const UserId support = workspace().add({.email = u"support@example.com"_s, .roles = {u"Test Support"_s}});
    SessionQuery which;
    which.keys = {m_names.key(u"owner"_s), m_names.key(u"admin"_s), m_names.key(u"ann"_s)};
    QCOMPARE(SessionEnding(workspace().as(support)).preview(which)->spared, 2);
    const auto bySupport = end(which, support);
    QCOMPARE(bySupport->sessions, 1);
    QCOMPARE(bySupport->spared, 2);
    const auto byAdmin = end(which, m_admin);
    QCOMPARE(byAdmin->sessions, 1); // the admin's own
    QCOMPARE(byAdmin->spared, 1);
    QVERIFY(workspace().auditOf(m_owner).isEmpty());
    QCOMPARE(end(which, m_owner)->sessions, 1);
    QCOMPARE(end(which, m_owner)->spared, 0);
}

void TestSessionList::endsEveryoneElses()
{
    SessionEnding ending(workspace().as(m_admin));
    const qint64 others = isPostgres() ? 4 : 3;
    QCOMPARE(ending.preview(ending.everyoneElses())->sessions, others);
    const auto ended = ending.end(ending.everyoneElses());
    QCOMPARE(ended->sessions, others);
    QCOMPARE(ended->spared, 1);
    QCOMPARE(names({}), (QStringList{u"admin"_s, u"owner"_s}));
    SessionEnding all(workspace().system());
    QCOMPARE(all.end(all.everyoneElses())->sessions, 2);
    QVERIFY(names({}).isEmpty());
}

void TestSessionList::cleansExpiredOnes()
{
    const auto ended = end(SessionEnding::expired(), m_admin);
    QCOMPARE(ended->sessions, 1);
    QCOMPARE(workspace().auditOf(m_ann).size(), 1);
    QVERIFY(!names({}).contains(u"ann, expired"_s));
}

void TestSessionList::neverEndsAllByMistake()
{
    SessionQuery sorted;
    sorted.sort = {{u"token"_s, Qt::AscendingOrder}};
    QCOMPARE(end(sorted, m_owner).error().fields.first().field, u"filter"_s);
    SessionQuery none;
    none.keys.emplace();
    QCOMPARE(end(none, m_owner)->sessions, 0);
    SessionQuery broken;
    broken.conditions = {{Kind::NotInLast, u"x"_s}};
    QVERIFY(!end(broken, m_owner).has_value());
    QVERIFY(names({}).size() >= 5);
}

void TestSessionList::needsAManager()
{
    QCOMPARE(end(SessionEnding::expired(), m_ann).error().identifier, u"insufficient_permissions"_s);
    QCOMPARE(end(SessionEnding::expired(), m_ivo).error().identifier, u"insufficient_permissions"_s);
    QCOMPARE(SessionEnding(workspace().as(m_ann)).preview(SessionEnding::expired()).error().identifier,
             u"insufficient_permissions"_s);
    QVERIFY(names({}).contains(u"ann, expired"_s));
}

// Twenty thousand sessions of Ann and Ivo, made where they are kept.
bool TestSessionList::addMany()
{
    const QString uuid = isPostgres() ? u"CAST(lpad(to_hex(n), 8, '0') || '-0000-7000-8000-000000000000' AS uuid)"_s
                                      : u"printf('%08x-0000-7000-8000-000000000000', n)"_s;
    const QString token = isPostgres() ? u"decode(md5(CAST(n AS text)), 'hex')"_s : u"CAST('token ' || n AS BLOB)"_s;
    const QString time = isPostgres() ? u"timestamptz '2026-03-01 00:00:00+00' + n * interval '1 second'"_s
                                      : u"strftime('%Y-%m-%dT%H:%M:%SZ', 1772323200 + n, 'unixepoch')"_s;
    return workspace().run(
        u"WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < %1)"
        " INSERT INTO phoenix_kit_users_tokens (uuid, user_uuid, token, context, inserted_at)"
        " SELECT %2, %3, %4, 'session', %5 FROM numbers"_s
            .arg(Many)
            .arg(uuid, (isPostgres() ? u"CAST(CASE WHEN n % 2 = 0 THEN '%1' ELSE '%2' END AS uuid)"_s
                                     : u"CASE WHEN n % 2 = 0 THEN '%1' ELSE '%2' END"_s)
                           .arg(m_ann.text(), m_ivo.text()),
                 token, time));
}

void TestSessionList::handlesManyAtOnce()
{
    QVERIFY(addMany());
    QList<QUuid> keys;
    int chunks = 0;
    QVERIFY(list().streamKeys({}, [&](const KeyChunk &chunk) {
        keys.append({chunk.begin(), chunk.end()});
        ++chunks;
    }));
    QVERIFY(chunks > 1);
    QVERIFY(keys.size() > Many);
    SessionQuery which;
    which.keys = keys.mid(3, 10'000);
    QCOMPARE(SessionEnding(workspace().as(m_admin)).preview(which)->sessions, 10'000);
    const auto ended = end(which, m_admin);
    QCOMPARE(ended->sessions, 10'000);
    QCOMPARE(ended->people, 2);
    QCOMPARE(workspace().count(u"phoenix_kit_audit_logs"_s), 2);
    QCOMPARE(workspace().count(u"phoenix_kit_audit_logs WHERE CAST(metadata AS text) LIKE '%5000%'"_s), 2);
    SessionQuery rest;
    rest.conditions = {{Kind::Person, m_ann.text()}};
    QVERIFY(end(rest, m_admin)->sessions >= 5000);
    QCOMPARE(*list().count(rest), 0);
}

void TestSessionList::judgesAVisit()
{
    const Fingerprint same{u"203.0.113.1"_s, QString::fromLatin1(QByteArray("owner").toHex())};
    SiteSessions sessions(workspace().system());
    const auto verdict = [&](const QString &name, const Fingerprint &visit) {
        return sessions.verify(TokenId(m_names.key(name)), visit);
    };
    QCOMPARE(*verdict(u"owner"_s, same), FingerprintVerdict::Same);
    QCOMPARE(*verdict(u"owner"_s, {u"203.0.113.9"_s, same.userAgentHash}), FingerprintVerdict::OtherAddress);
    QCOMPARE(*verdict(u"owner"_s, {same.ipAddress, u"x"_s}), FingerprintVerdict::OtherUserAgent);
    QCOMPARE(*verdict(u"owner"_s, {u"::1"_s, u"x"_s}), FingerprintVerdict::Different);
    QCOMPARE(verdict(u"ann, expired"_s, same).error().identifier, u"token_not_found"_s);
    QCOMPARE(verdict(u"a reset"_s, same).error().identifier, u"token_not_found"_s);
    QCOMPARE(verdict(u"nothing"_s, same).error().identifier, u"token_not_found"_s);
}

QTEST_GUILESS_MAIN(TestSessionList)
#include "tst_sessionlist.moc"
