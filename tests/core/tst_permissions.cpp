// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/calls/functiontable.h>
#include <core/roles/accessimpact.h>
#include <core/roles/permissionstore.h>
#include <core/roles/rolepermissions.h>
#include <core/roles/rolestore.h>
#include <core/users/userlist.h>
#include <tests/support/outcome.h>
#include <tests/support/serviceworkspace.h>

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

using Outcome = Result<QList<PermissionChange>>;

const KeyImpact *impactOn(const AccessImpact &impact, const QString &key)
{
    const auto found = std::ranges::find(impact.keys, key, &KeyImpact::key);
    return found == impact.keys.cend() ? nullptr : &*found;
}

} // namespace

/// Which role has which key, who may change that, and what follows for people.
class TestPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void init();
    void cleanupTestCase() { m_workspaces.close(); }
    void knowsTheKeys();
    void grantsAndRevokes();
    void judges_data();
    void judges();
    void allOrNothing();
    void setsTheKeys();
    void ruleOfRights_data();
    void ruleOfRights();
    void findsHolders();
    void previewsChanges();
    void previewsAssignments();
    void callsByName();

private:
    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    UserId add(const QString &name, const QStringList &held)
    {
        return workspace().add({.email = name + u"@example.com"_s, .roles = held});
    }
    RoleId named(const QString &name)
    {
        return RoleStore(workspace().connection()).fetchByName(name).value_or(std::nullopt).value_or(Role()).id;
    }
    PermissionStore store() { return PermissionStore(workspace().connection()); }
    PermissionMatrix matrix() { return store().matrix().value_or(PermissionMatrix()); }
    RolePermissions as(const UserId &actor) { return RolePermissions(workspace().as(actor)); }
    QJsonObject call(const QString &function, const QJsonArray &arguments)
    {
        return FunctionTable::instance().answer(workspace().system(), {function, arguments});
    }

    ServiceWorkspaces m_workspaces;
};

void TestPermissions::init()
{
    QVERIFY(workspace().clear());
    QVERIFY(workspace().addRole(u"TestEditor"_s, u"posts"_s));
    QVERIFY(workspace().addRole(u"TestClerk"_s, u"users"_s));
    QVERIFY(workspace().run(u"DELETE FROM phoenix_kit_settings WHERE key LIKE 'auto_granted_perm:%'"_s));
}

void TestPermissions::knowsTheKeys()
{
    QCOMPARE(builtInKeys().size(), 25);
    QVERIFY(workspace().addRole(u"TestOld"_s, u"tickets"_s));
    QVERIFY(workspace().run(u"INSERT INTO phoenix_kit_settings (uuid, key, value, date_added, date_updated) VALUES ('"_s
                            + uuidText(newUuid())
                            + u"', 'auto_granted_perm:warehouse', 'true', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z')"_s));
    QStringList custom;
    const PermissionMatrix present = matrix();
    for (const PermissionKey &key : present.keys()) {
        if (key.group == PermissionKey::Group::Custom)
            custom << key.key;
    }
    QCOMPARE(custom, QStringList({u"tickets"_s, u"warehouse"_s}));
    const auto on = [](const QHash<QString, QString> &settings, const QString &key) {
        const auto keys = builtInKeys(settings);
        return std::ranges::find(keys, key, &PermissionKey::key)->isEnabled;
    };
    QVERIFY(!on({}, u"shop"_s));
    QVERIFY(on({{u"shop_enabled"_s, u"true"_s}}, u"shop"_s));
    QVERIFY(on({}, u"posts"_s));
    QVERIFY(!on({{u"posts_enabled"_s, u"false"_s}}, u"posts"_s));
    QVERIFY(on({{u"blogging_enabled"_s, u"true"_s}}, u"publishing"_s));
    QVERIFY(on({}, u"storage"_s));
}

void TestPermissions::grantsAndRevokes()
{
    const UserId owner = add(u"owner"_s, {u"Owner"_s});
    const RoleId editor = named(u"TestEditor"_s);
    const QList<PermissionChange> wanted{{editor, u"media"_s, true}, {editor, u"posts"_s, true}, {editor, u"seo"_s, false}};
    const Outcome changed = as(owner).apply(wanted);
    QCOMPARE(outcomeOf(changed), u"done"_s);
    QCOMPARE(*changed, QList<PermissionChange>{PermissionChange({editor, u"media"_s, true})});
    QCOMPARE(matrix().keysOf(editor), QSet<QString>({u"posts"_s, u"media"_s}));
    const auto row = store().fetch(editor, u"media"_s);
    QVERIFY(row.has_value() && row->has_value());
    QCOMPARE((*row)->grantedBy, std::optional(owner));
    QCOMPARE((*row)->insertedAt, workspace().now());
    QCOMPARE(workspace().count(u"phoenix_kit_audit_logs"_s), 1);
    QCOMPARE(outcomeOf(as(owner).apply(wanted)), u"done"_s);
    QCOMPARE(workspace().count(u"phoenix_kit_audit_logs"_s), 1);
    QCOMPARE(as(owner).apply({{editor, u"media"_s, false}})->size(), 1);
    QCOMPARE(matrix().keysOf(editor), QSet<QString>{u"posts"_s});
}

void TestPermissions::judges_data()
{
    QTest::addColumn<QStringList>("actorRoles");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isGranted");
    QTest::addColumn<QString>("outcome");

    const QString done = u"done"_s;
    const QStringList owner{u"Owner"_s};
    const QStringList admin{u"Admin"_s};
    const QStringList clerk{u"TestClerk"_s};
    const QStringList user{u"User"_s};
    QTest::newRow("Owner edits Admin") << owner << u"Admin"_s << u"seo"_s << false << done;
    QTest::newRow("nobody edits Owner") << owner << u"Owner"_s << u"seo"_s << true << u"owner_immutable"_s;
    QTest::newRow("Admin edits Admin") << admin << u"Admin"_s << u"seo"_s << false << u"admin_owner_only"_s;
    QTest::newRow("Admin edits another") << admin << u"TestEditor"_s << u"seo"_s << true << done;
    QTest::newRow("clerk edits the own role") << clerk << u"TestClerk"_s << u"users"_s << false << u"self_role"_s;
    QTest::newRow("clerk grants what it holds") << clerk << u"TestEditor"_s << u"users"_s << true << done;
    QTest::newRow("clerk grants what it lacks") << clerk << u"TestEditor"_s << u"billing"_s << true << u"permission_not_held"_s;
    QTest::newRow("clerk revokes what it lacks") << clerk << u"TestEditor"_s << u"posts"_s << false << u"permission_not_held"_s;
    QTest::newRow("clerk edits Admin") << clerk << u"Admin"_s << u"users"_s << false << u"admin_owner_only"_s;
    QTest::newRow("plain person") << user << u"TestEditor"_s << u"users"_s << true << u"insufficient_permissions"_s;
    QTest::newRow("unknown key") << owner << u"TestEditor"_s << u"nonsense"_s << true << u"module_key"_s;
    QTest::newRow("SQL") << owner << u"TestEditor"_s << u"x','y"_s << true << u"module_key"_s;
    QTest::newRow("very long") << owner << u"TestEditor"_s << QString(1'000'000, u'x') << true << u"module_key"_s;
    QTest::newRow("no such role") << owner << u"NoSuchRole"_s << u"seo"_s << true << u"role_not_found"_s;
}

void TestPermissions::judges()
{
    QFETCH(QStringList, actorRoles);
    QFETCH(QString, role);
    QFETCH(QString, key);
    QFETCH(bool, isGranted);
    QFETCH(QString, outcome);
    const UserId actor = add(u"actor"_s, actorRoles);
    const PermissionMatrix before = matrix();
    const RoleId id = named(role).isNull() ? RoleId::create() : named(role);
    const Outcome changed = as(actor).apply({{id, key, isGranted}});
    QCOMPARE(outcomeOf(changed), outcome);
    QCOMPARE(matrix().keysOf(id) == before.keysOf(id), outcome != "done"_L1);
    QCOMPARE(workspace().count(u"phoenix_kit_audit_logs"_s), outcome == "done"_L1 ? 1 : 0);
    if (changed) // as it was, for the next ones
        QVERIFY(RolePermissions(workspace().system()).apply({{id, key, !isGranted}}).has_value());
}

void TestPermissions::allOrNothing()
{
    const UserId owner = add(u"owner"_s, {u"Owner"_s});
    const RoleId editor = named(u"TestEditor"_s);
    QCOMPARE(outcomeOf(as(owner).apply({{editor, u"media"_s, true}, {editor, u"nonsense"_s, true}})), u"module_key"_s);
    QCOMPARE(matrix().keysOf(editor), QSet<QString>{u"posts"_s});
    QCOMPARE(workspace().count(u"phoenix_kit_audit_logs"_s), 0);
}

void TestPermissions::setsTheKeys()
{
    QVERIFY(workspace().addRole(u"TestOld"_s, u"tickets"_s));
    const RoleId old = named(u"TestOld"_s);
    RolePermissions acting(workspace().system());
    QCOMPARE(acting.set(old, {u"seo"_s, u"media"_s, u"nonsense"_s})->size(), 2);
    // What only the site understands stays.
    QCOMPARE(matrix().keysOf(old), QSet<QString>({u"tickets"_s, u"seo"_s, u"media"_s}));
    QCOMPARE(acting.set(old, {u"media"_s})->size(), 1);
    QCOMPARE(matrix().keysOf(old), QSet<QString>({u"tickets"_s, u"media"_s}));
    QCOMPARE(outcomeOf(acting.set(RoleId::create(), {})), u"role_not_found"_s);
}

void TestPermissions::ruleOfRights_data()
{
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<bool>("adminHasKeys");
    QTest::addColumn<int>("basis");
    QTest::addColumn<bool>("hasPosts");
    QTest::addColumn<bool>("hasSeo");
    QTest::addColumn<bool>("enters");

    const int owner = static_cast<int>(Rights::Basis::Owner);
    const int bare = static_cast<int>(Rights::Basis::AdminWithoutKeys);
    const int roles = static_cast<int>(Rights::Basis::Roles);
    QTest::newRow("Owner") << QStringList{u"Owner"_s, u"TestEditor"_s} << true << owner << true << true << true;
    QTest::newRow("Admin") << QStringList{u"Admin"_s} << true << roles << false << true << true;
    QTest::newRow("Admin without keys") << QStringList{u"Admin"_s} << false << bare << true << true << true;
    QTest::newRow("Admin with another's keys")
        << QStringList{u"Admin"_s, u"TestEditor"_s} << false << roles << true << false << true;
    QTest::newRow("custom") << QStringList{u"TestEditor"_s} << true << roles << true << false << true;
    QTest::newRow("User") << QStringList{u"User"_s} << true << roles << false << false << false;
    QTest::newRow("nothing") << QStringList() << true << roles << false << false << false;
}

void TestPermissions::ruleOfRights()
{
    QFETCH(QStringList, roles);
    QFETCH(bool, adminHasKeys);
    QFETCH(int, basis);
    QFETCH(bool, hasPosts);
    QFETCH(bool, hasSeo);
    QFETCH(bool, enters);
    QList<Role> records;
    QHash<RoleId, QSet<QString>> granted;
    for (const QString &name : {u"Owner"_s, u"Admin"_s, u"User"_s, u"TestEditor"_s})
        records << Role{RoleId::create(), name, {}, false, {}, {}};
    if (adminHasKeys)
        granted[records.at(1).id] = {u"seo"_s};
    granted[records.at(3).id] = {u"posts"_s};
    const Rights rights = PermissionMatrix(records, builtInKeys(), granted).rightsOf(roles);
    QCOMPARE(static_cast<int>(rights.basis), basis);
    QCOMPARE(rights.find(u"posts"_s).has_value(), hasPosts);
    QCOMPARE(rights.find(u"seo"_s).has_value(), hasSeo);
    QCOMPARE(rights.entersAdministration, enters);
    if (rights.basis == Rights::Basis::Roles && hasPosts)
        QCOMPARE(rights.find(u"posts"_s)->roles, QStringList{u"TestEditor"_s});
}

void TestPermissions::findsHolders()
{
    QVERIFY(!add(u"owner"_s, {u"Owner"_s}).isNull());
    QVERIFY(!add(u"admin"_s, {u"Admin"_s}).isNull());
    QVERIFY(!add(u"editor"_s, {u"TestEditor"_s, u"User"_s}).isNull());
    QVERIFY(!add(u"plain"_s, {u"User"_s}).isNull());
    const auto count = [this](const PermissionMatrix &matrix, const QString &key) {
        return UserList(workspace().connection()).count({{}, matrix.holdersOf(key), {}}).value_or(-1);
    };
    PermissionMatrix present = matrix();
    const RoleId admin = named(u"Admin"_s);
    QVERIFY(!present.keysOf(admin).isEmpty());
    QCOMPARE(count(present, u"posts"_s), 3);
    present.change({admin, u"posts"_s, false});
    QCOMPARE(count(present, u"posts"_s), 2);
    // Without any key an Admin may do everything.
    for (const QString &key : present.keysOf(admin))
        present.change({admin, key, false});
    QCOMPARE(count(present, u"posts"_s), 3);
    QCOMPARE(count(present, u"billing"_s), 2);
}

void TestPermissions::previewsChanges()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(!add(u"editor%1"_s.arg(i), {u"TestEditor"_s}).isNull());
    QVERIFY(!add(u"both"_s, {u"TestEditor"_s, u"TestClerk"_s}).isNull());
    QVERIFY(!add(u"owner"_s, {u"Owner"_s, u"TestEditor"_s}).isNull());
    const PermissionMatrix before = matrix();
    PermissionMatrix after = before;
    const RoleId editor = named(u"TestEditor"_s);
    after.change({{editor, u"users"_s, true}, {editor, u"posts"_s, false}});
    const auto people = store().combinations(before.decisiveRoles());
    QVERIFY(people.has_value());
    const AccessImpact impact = impactOf(*people, before, after);
    QVERIFY(impactOn(impact, u"users"_s));
    QCOMPARE(impactOn(impact, u"users"_s)->gaining, 3); // who is a clerk had it, the Owner has all
    QCOMPARE(impactOn(impact, u"posts"_s)->losing, 4);
    QCOMPARE(impact.gaining, 3);
    QCOMPARE(impact.losing, 4);
    QCOMPARE(impact.entering + impact.leaving, 0);
    after.change({editor, u"users"_s, false});
    QCOMPARE(impactOf(*people, before, after).leaving, 3);
}

void TestPermissions::previewsAssignments()
{
    const UserId plain = add(u"plain"_s, {u"User"_s});
    const UserId clerk = add(u"clerk"_s, {u"TestClerk"_s});
    const UserId owner = add(u"owner"_s, {u"Owner"_s});
    const PermissionMatrix present = matrix();
    const RoleId role = named(u"TestClerk"_s);
    const auto people = store().combinationsOf({plain, clerk, owner}, present.decisiveRoles());
    QVERIFY(people.has_value());
    const AccessImpact given = impactOfAssigning(*people, present, role);
    QCOMPARE(given.gaining, 1);
    QCOMPARE(given.entering, 1);
    QCOMPARE(impactOn(given, u"users"_s)->gaining, 1);
    const AccessImpact taken = impactOfRemoving(*people, present, role);
    QCOMPARE(taken.losing, 1);
    QCOMPARE(taken.leaving, 1);
}

void TestPermissions::callsByName()
{
    const UserId owner = add(u"owner"_s, {u"Owner"_s});
    const UserId ann = add(u"ann"_s, {u"TestEditor"_s});
    const QJsonObject granted = call(u"grant_permission"_s, {u"TestEditor"_s, u"media"_s, owner.text()});
    QCOMPARE(granted["ok"_L1]["module_key"_L1].toString(), u"media"_s);
    QCOMPARE(granted["ok"_L1]["granted_by_uuid"_L1].toString(), owner.text());
    QCOMPARE(call(u"get_permissions_for_role"_s, {u"TestEditor"_s})["value"_L1].toArray(),
             QJsonArray({u"media"_s, u"posts"_s}));
    QCOMPARE(call(u"users_with_permission"_s, {u"media"_s})["value"_L1].toArray(), QJsonArray{ann.text()});
    QCOMPARE(call(u"grant_permission"_s, {u"TestEditor"_s, u"nonsense"_s})["changeset_errors"_L1]["module_key"_L1].toArray(),
             QJsonArray{u"is invalid"_s});
    QCOMPARE(call(u"revoke_permission"_s, {u"TestEditor"_s, u"media"_s})["value"_L1].toString(), u":ok"_s);
    QCOMPARE(call(u"revoke_permission"_s, {u"TestEditor"_s, u"media"_s})["atom"_L1].toString(), u"not_found"_s);
    QCOMPARE(call(u"copy_permissions"_s, {u"TestClerk"_s, u"TestEditor"_s})["value"_L1].toString(), u":ok"_s);
    const QJsonObject difference = call(u"diff_permissions"_s, {u"TestClerk"_s, u"TestEditor"_s})["value"_L1].toObject();
    QCOMPARE(difference, QJsonObject({{u"only_a"_s, QJsonArray()}, {u"only_b"_s, QJsonArray()},
                                      {u"common"_s, QJsonArray{u"users"_s}}}));
}

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
