// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/audit/auditchanges.h>
#include <core/audit/auditlist.h>
#include <core/audit/auditwriter.h>
#include <core/fields/sitefields.h>
#include <core/notes/adminnotes.h>
#include <core/roles/roleassignments.h>
#include <core/roles/rolepermissions.h>
#include <core/roles/rolestore.h>
#include <core/roles/siteroles.h>
#include <core/sessions/sessiontokens.h>
#include <core/sessions/sitesessions.h>
#include <core/sessions/userlinks.h>
#include <core/settings/sitesettings.h>
#include <core/users/userdeletion.h>
#include <core/users/userpasswords.h>
#include <core/users/userprofile.h>
#include <core/users/userregistration.h>
#include <core/users/userstatus.h>
#include <tests/support/serviceworkspace.h>

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

QJsonObject change(const QJsonValue &before, const QJsonValue &after)
{
    return {{u"old"_s, before}, {u"new"_s, after}};
}

using Act = std::function<bool(const ServiceContext &, const UserId &)>;

} // namespace

/// What the audit log keeps of each act, and how it is read again.
class TestAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void init();
    void cleanupTestCase() { m_workspaces.close(); }
    void keepsOldAndNew_data();
    void keepsOldAndNew();
    void keepsFacts_data();
    void keepsFacts();
    void namesTheSessionThatWasEnded();
    void keepsNoSecrets();
    void redactsWhatIsNested();
    void keepsFromWhere();
    void findsEntries_data();
    void findsEntries();
    void ordersAndStreams();
    void namesPeople();
    void writesCsvAndJson();

private:
    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    [[nodiscard]] ServiceContext context() { return workspace().as(Actor{m_owner, u"192.0.2.7"_s, u"a test/1"_s}); }
    [[nodiscard]] QList<ListedAuditEntry> entries(const AuditQuery &query = {});
    [[nodiscard]] QJsonObject newest() { return entries().value(0).entry.metadata.value_or(QJsonObject()); }
    [[nodiscard]] QStringList actionsOf(const AuditQuery &query);

    ServiceWorkspaces m_workspaces;
    UserId m_owner;
    UserId m_ann;
};

void TestAudit::init()
{
    QVERIFY(workspace().clear());
    QVERIFY(workspace().run(u"DELETE FROM phoenix_kit_settings WHERE key IN ('project_title', 'aws_secret_access_key')"_s));
    QVERIFY(workspace().addRole(u"TestGuide"_s, u"posts"_s));
    m_owner = workspace().add({.email = u"owner@example.com"_s, .firstName = u"Olga"_s, .lastName = u"Ow_n"_s, .roles = {u"Owner"_s}});
    m_ann = workspace().add({.email = u"ann@example.com"_s, .firstName = u"Ann"_s, .isConfirmed = false,
                             .customFields = u"{\"plan\":\"gold\",\"api_token\":\"s3cret\"}"_s, .roles = {u"User"_s}});
}

QList<ListedAuditEntry> TestAudit::entries(const AuditQuery &query)
{
    AuditList list(workspace().connection());
    const auto keys = list.keys(query, 100);
    return keys ? list.rows(QList<QUuid>(keys->begin(), keys->end())).value_or(QList<ListedAuditEntry>())
                : QList<ListedAuditEntry>();
}

QStringList TestAudit::actionsOf(const AuditQuery &query)
{
    QStringList actions;
    for (const ListedAuditEntry &listed : entries(query))
        actions << listed.entry.action;
    return actions;
}

void TestAudit::keepsOldAndNew_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<QJsonObject>("changes");

    const QString now = u"2026-03-02T10:00:00Z"_s;
    QTest::newRow("profile") << Act([](auto &context, auto &id) { return UserProfile(context).update(id, {{u"first_name"_s, u"Anna"_s}, {u"email"_s, u"anna@example.com"_s}}).has_value(); })
                             << QJsonObject{{u"first_name"_s, change(u"Ann"_s, u"Anna"_s)},
                                            {u"email"_s, change(u"ann@example.com"_s, u"anna@example.com"_s)}};
    QTest::newRow("custom field") << Act([](auto &context, auto &id) { return UserProfile(context).setCustomField(id, u"plan"_s, 7).has_value(); })
                                  << QJsonObject{{u"custom_fields.plan"_s, change(u"gold"_s, 7)}};
    QTest::newRow("secret field") << Act([](auto &context, auto &id) { return UserProfile(context).setCustomField(id, u"api_token"_s, u"other"_s).has_value(); })
                                  << QJsonObject{{u"custom_fields.api_token"_s, change({}, {})}};
    QTest::newRow("deactivated") << Act([](auto &context, auto &id) { return UserStatus(context).setActive(id, false).has_value(); })
                                 << QJsonObject{{u"is_active"_s, change(true, false)}};
    QTest::newRow("confirmed") << Act([](auto &context, auto &id) { return UserStatus(context).confirm(id).has_value(); })
                               << QJsonObject{{u"confirmed_at"_s, change({}, now)}};
    QTest::newRow("role given") << Act([](auto &context, auto &id) { return RoleAssignments(context).assign(id, u"TestGuide"_s).has_value(); })
                                << QJsonObject{{u"role"_s, change({}, u"TestGuide"_s)}};
    QTest::newRow("role taken") << Act([](auto &context, auto &id) { return RoleAssignments(context).remove(id, u"User"_s).has_value(); })
                                << QJsonObject{{u"role"_s, change(u"User"_s, {})}};
    QTest::newRow("role given to many") << Act([](auto &context, auto &id) { return RoleAssignments(context).assignMany({id}, u"TestGuide"_s).has_value(); })
                                        << QJsonObject{{u"role"_s, change({}, u"TestGuide"_s)}};
    QTest::newRow("role taken from many") << Act([](auto &context, auto &id) { return RoleAssignments(context).removeMany({id}, u"User"_s).has_value(); })
                                          << QJsonObject{{u"role"_s, change(u"User"_s, {})}};
    QTest::newRow("permissions") << Act([](auto &context, auto &) {
        const auto guide = RoleStore(context.connection).fetchByName(u"TestGuide"_s).value().value().id;
        return RolePermissions(context).apply({{guide, u"users"_s, true}, {guide, u"media"_s, true}}).has_value();
    }) << QJsonObject{{u"permissions"_s, change(QJsonArray{u"posts"_s}, QJsonArray{u"media"_s, u"posts"_s, u"users"_s})}};
    QTest::newRow("password") << Act([](auto &context, auto &id) { return UserPasswords(context).setByAdmin(id, {{u"password"_s, u"Correct-horse-7"_s}}).has_value(); })
                              << QJsonObject{{u"hashed_password"_s, change({}, {})}};
    QTest::newRow("role record") << Act([](auto &context, auto &) { return SiteRoles(context).create({{u"name"_s, u"TestNew"_s}}).has_value(); })
                                 << QJsonObject{{u"name"_s, change({}, u"TestNew"_s)}, {u"is_system_role"_s, change({}, false)}};
    QTest::newRow("note") << Act([](auto &context, auto &id) { return AdminNotes(context).create(id, *context.actor.user, {{u"content"_s, u"Hello"_s}}).has_value(); })
                          << QJsonObject{{u"content"_s, change({}, u"Hello"_s)}};
    QTest::newRow("setting") << Act([](auto &context, auto &) { return SiteSettings(context).change(u"project_title"_s, u"Ours"_s).has_value(); })
                             << QJsonObject{{u"project_title"_s, change({}, u"Ours"_s)}};
    QTest::newRow("secret setting") << Act([](auto &context, auto &) { return SiteSettings(context).change(u"aws_secret_access_key"_s, u"s3cret"_s).has_value(); })
                                    << QJsonObject{{u"aws_secret_access_key"_s, change({}, {})}};
}

void TestAudit::keepsOldAndNew()
{
    QFETCH(const Act, act);
    QFETCH(const QJsonObject, changes);
    QVERIFY(act(context(), m_ann));
    QCOMPARE(entries().size(), 1);
    QCOMPARE(newest().value("changes"_L1).toObject(), changes);
}

void TestAudit::keepsFacts_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<QJsonObject>("facts");

    QTest::newRow("link") << Act([](auto &context, auto &id) { return UserLinks(context).makePasswordReset(id).has_value(); })
                          << QJsonObject{{u"link"_s, u"reset_password"_s}, {u"sent_to"_s, u"ann@example.com"_s}};
    QTest::newRow("address link") << Act([](auto &context, auto &id) { return UserLinks(context).makeEmailChange(id, u"ann@example.com"_s, u"new@example.com"_s).has_value(); })
                                  << QJsonObject{{u"link"_s, u"change"_s}, {u"sent_to"_s, u"new@example.com"_s}};
    QTest::newRow("session") << Act([](auto &context, auto &id) { return SessionTokens(context).open(id).has_value(); })
                             << QJsonObject{{u"session"_s, u"opened"_s}};
    QTest::newRow("new password") << Act([](auto &context, auto &id) { return UserPasswords(context).setByAdmin(id, {{u"password"_s, u"Correct-horse-7"_s}}).has_value(); })
                                  << QJsonObject{{u"password"_s, u"changed"_s}, {u"tokens_deleted"_s, 0},
                                                 {u"changes"_s, QJsonObject{{u"hashed_password"_s, change({}, {})}}}};
}

void TestAudit::keepsFacts()
{
    QFETCH(const Act, act);
    QFETCH(const QJsonObject, facts);
    QVERIFY(act(context(), m_ann));
    QCOMPARE(entries().size(), 1);
    QCOMPARE(newest(), facts);
}

void TestAudit::namesTheSessionThatWasEnded()
{
    QVERIFY(workspace().addSession(m_ann, "first") && workspace().addSession(m_ann, "second"));
    SessionTokens tokens(context());
    const TokenId first = tokens.find("first").value().value().id;
    const TokenId second = tokens.find("second").value().value().id;
    QVERIFY(tokens.end("first"));
    QCOMPARE(newest(), (QJsonObject{{u"sessions_ended"_s, 1}, {u"session_uuid"_s, first.text()}}));
    workspace().advance(1);
    QVERIFY(SiteSessions(context()).end(second));
    QCOMPARE(newest(), (QJsonObject{{u"sessions_ended"_s, 1}, {u"session_uuid"_s, second.text()}}));
}

void TestAudit::keepsNoSecrets()
{
    const auto registered = UserRegistration(context()).registerUser({{u"email"_s, u"new@example.com"_s}, {u"password"_s, u"Correct-horse-7"_s}});
    QVERIFY(registered);
    QCOMPARE(newest().value("role"_L1).toString(), u"User"_s);
    QCOMPARE(newest().value("changes"_L1)["email"_L1].toObject(), change({}, u"new@example.com"_s));
    const auto link = UserLinks(context()).makeMagicLink(u"new@example.com"_s);
    const auto session = SessionTokens(context()).open(registered->id);
    QVERIFY(link && session);
    QVERIFY(UserPasswords(context()).setByAdmin(registered->id, {{u"password"_s, u"Another-horse-8"_s}}));
    const QString hash = workspace().column(registered->id, u"hashed_password"_s);
    QVERIFY(UserDeletion(context()).remove(registered->id));
    QCOMPARE(newest().value("roles"_L1).toArray(), QJsonArray{u"User"_s});
    for (const ListedAuditEntry &listed : entries()) {
        const QString text = QString::fromUtf8(QJsonDocument(listed.entry.metadata.value_or(QJsonObject())).toJson());
        for (const QString &secret : {u"horse"_s, u"$2b$"_s, hash, link->token, QString::fromLatin1(session->toHex())})
            QVERIFY2(!text.contains(secret), qPrintable(text));
    }
}

void TestAudit::redactsWhatIsNested()
{
    const QJsonObject nested{{u"api_key"_s, u"hush"_s},
                             {u"list"_s, QJsonArray{QJsonObject{{u"token"_s, u"hush"_s}, {u"open"_s, 1}}}}};
    const QJsonObject told = AuditChanges().add(u"custom.gateway"_s, {}, nested).json().value("custom.gateway"_L1)["new"_L1].toObject();
    QCOMPARE(told, (QJsonObject{{u"api_key"_s, QJsonValue()},
                                {u"list"_s, QJsonArray{QJsonObject{{u"token"_s, QJsonValue()}, {u"open"_s, 1}}}}}));
}

void TestAudit::keepsFromWhere()
{
    QVERIFY(UserStatus(context()).confirm(m_ann));
    const AuditEntry told = entries().first().entry;
    QCOMPARE(told.admin, m_owner);
    QCOMPARE(told.target, m_ann);
    QCOMPARE(told.ipAddress, std::optional(u"192.0.2.7"_s));
    QCOMPARE(told.userAgent, std::optional(u"a test/1"_s));
    QCOMPARE(told.insertedAt, workspace().now());
    // Without an address the server knows where the connection comes from; a file has no client.
    workspace().advance(1);
    QVERIFY(UserStatus(workspace().as(m_owner)).unconfirm(m_ann));
    const bool isServer = workspace().connection().dialect() == Dialect::Postgres;
    QCOMPARE(entries().first().entry.ipAddress, isServer ? std::optional(u"127.0.0.1"_s) : std::nullopt);
}

void TestAudit::findsEntries_data()
{
    using Change = std::function<void(AuditQuery &, const UserId &, const UserId &)>;
    QTest::addColumn<Change>("narrow");
    QTest::addColumn<QStringList>("actions");

    const QString created = u"role_assigned"_s;
    const QString locked = u"user_locked"_s;
    const QString system = u"user_confirmed"_s;
    QTest::newRow("all") << Change([](auto &, auto &, auto &) {}) << QStringList{system, locked, created};
    QTest::newRow("action") << Change([](auto &query, auto &, auto &) { query.filter.action = AuditAction::UserLocked; }) << QStringList{locked};
    QTest::newRow("person") << Change([](auto &query, auto &, auto &ann) { query.filter.target = ann; }) << QStringList{locked, created};
    QTest::newRow("actor") << Change([](auto &query, auto &owner, auto &) { query.filter.admin = owner; }) << QStringList{locked, created};
    QTest::newRow("system") << Change([](auto &query, auto &, auto &) { query.filter.admin = UserId(); }) << QStringList{system};
    QTest::newRow("about") << Change([](auto &query, auto &owner, auto &) { query.filter.about = owner; }) << QStringList{system, locked, created};
    QTest::newRow("from") << Change([](auto &query, auto &, auto &) { query.filter.from = QDateTime({2026, 3, 2}, QTime(10, 0, 1), QTimeZone::utc()); }) << QStringList{system, locked};
    QTest::newRow("until") << Change([](auto &query, auto &, auto &) { query.filter.to = QDateTime({2026, 3, 2}, QTime(10, 0, 1), QTimeZone::utc()); }) << QStringList{locked, created};
    QTest::newRow("person's name") << Change([](auto &query, auto &, auto &) { query.person = u"ANN"_s; }) << QStringList{locked, created};
    QTest::newRow("actor's full name") << Change([](auto &query, auto &, auto &) { query.actor = u"olga ow_n"_s; }) << QStringList{locked, created};
    QTest::newRow("a letter, no pattern") << Change([](auto &query, auto &, auto &) { query.actor = u"_lga"_s; }) << QStringList{};
    QTest::newRow("search in values") << Change([](auto &query, auto &, auto &) { query.search = u"testguide"_s; }) << QStringList{created};
    QTest::newRow("search for a name") << Change([](auto &query, auto &, auto &) { query.search = u"olga"_s; }) << QStringList{system, locked, created};
    QTest::newRow("search for the program") << Change([](auto &query, auto &, auto &) { query.search = u"a test/1"_s; }) << QStringList{locked, created};
    QTest::newRow("oldest") << Change([](auto &query, auto &, auto &) { query.order = Qt::AscendingOrder; }) << QStringList{created, locked, system};
    QTest::newRow("hostile") << Change([](auto &query, auto &, auto &) { query.search = u"'; DROP TABLE x; --"_s; }) << QStringList{};
}

void TestAudit::findsEntries()
{
    using Change = std::function<void(AuditQuery &, const UserId &, const UserId &)>;
    QFETCH(const Change, narrow);
    QFETCH(const QStringList, actions);
    QVERIFY(RoleAssignments(context()).assign(m_ann, u"TestGuide"_s));
    workspace().advance(1);
    QVERIFY(UserStatus(context()).setActive(m_ann, false));
    workspace().advance(1);
    QVERIFY(UserStatus(workspace().system()).confirm(m_owner));
    AuditQuery query;
    narrow(query, m_owner, m_ann);
    QCOMPARE(actionsOf(query), actions);
}

void TestAudit::ordersAndStreams()
{
    constexpr int Entries = 300;
    for (int i = 0; i < Entries; ++i) {
        workspace().advance(1);
        QVERIFY(UserStatus(context()).toggleConfirmation(m_ann));
    }
    AuditList list(workspace().connection());
    for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
        AuditQuery query;
        query.order = order;
        QList<QUuid> keys;
        int chunks = 0;
        QVERIFY(list.streamKeys(query, [&](const KeyChunk &chunk) {
            keys.append({chunk.begin(), chunk.end()});
            ++chunks;
        }));
        QCOMPARE(keys.size(), Entries);
        QCOMPARE(QSet<QUuid>(keys.begin(), keys.end()).size(), Entries);
        QVERIFY(chunks >= 2); // the first screen comes alone
        const auto rows = list.rows({keys.first(), keys.last()});
        QVERIFY(rows && rows->size() == 2);
        QCOMPARE(rows->first().entry.insertedAt > rows->last().entry.insertedAt, order == Qt::DescendingOrder);
    }
}

void TestAudit::namesPeople()
{
    QVERIFY(UserStatus(context()).confirm(m_ann));
    workspace().advance(1);
    QVERIFY(UserDeletion(workspace().system()).remove(m_ann));
    const QList<ListedAuditEntry> both = entries();
    QCOMPARE(both.size(), 2);
    QVERIFY(both.first().actor.isNobody());
    QVERIFY(!both.first().target.exists);
    QCOMPARE(both.first().target.user.id, m_ann);
    QCOMPARE(both.last().actor.user.displayName(), u"Olga Ow_n"_s);
    // The address of who is gone can still be looked for.
    AuditQuery query;
    query.person = u"ann@"_s;
    QCOMPARE(actionsOf(query), QStringList{u"user_deleted"_s});
}

void TestAudit::writesCsvAndJson()
{
    QVERIFY(UserProfile(workspace().as(Actor{m_owner, u"=1+1"_s, u"say \"hi\", now"_s})).update(m_ann, {{u"first_name"_s, u"=cmd()"_s}}));
    const ListedAuditEntry listed = entries().first();
    const auto written = [&listed](AuditFormat format) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        AuditWriter writer(buffer, format);
        return writer.begin() && writer.write(listed) && writer.finish() ? buffer.data() : QByteArray();
    };
    const QByteArray csv = written(AuditFormat::Csv);
    QVERIFY(csv.startsWith("inserted_at,action,admin_user_uuid,admin_email,"));
    QVERIFY(csv.contains(",'=1+1,"));
    QVERIFY(csv.contains("\"say \"\"hi\"\", now\""));
    QCOMPARE(csv.count("\r\n"), 2);
    const QJsonArray json = QJsonDocument::fromJson(written(AuditFormat::Json)).array();
    QCOMPARE(json.size(), 1);
    QCOMPARE(json.first()["admin_email"_L1].toString(), u"owner@example.com"_s);
    QCOMPARE(json.first()["metadata"_L1]["changes"_L1]["first_name"_L1]["new"_L1].toString(), u"=cmd()"_s);
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
