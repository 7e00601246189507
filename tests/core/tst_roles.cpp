// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/db/transaction.h>
#include <core/roles/roleassignments.h>
#include <core/roles/rolestore.h>
#include <core/roles/siteroles.h>
#include <tests/support/serviceworkspace.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

template<class T>
QString outcomeOf(const Result<T> &result)
{
    if (result)
        return u"done"_s;
    return result.error().identifier.isEmpty() ? kindName(result.error().kind) : result.error().identifier;
}

QString wrongField(const Result<Role> &role)
{
    return role || role.error().fields.isEmpty() ? QString() : role.error().fields.first().field;
}

} // namespace

/// Who holds which role, who may change that, and the roles themselves.
class TestRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void init();
    void cleanupTestCase() { m_workspaces.close(); }
    void assigns();
    void refusesAssignments_data();
    void refusesAssignments();
    void keepsTheLastOwner_data();
    void keepsTheLastOwner();
    void takesOwnerFromOneOfTwo();
    void keepsAnOwnerBetweenTwoConsoles();
    void demotes();
    void synchronises();
    void synchronisesAllOrNothing_data();
    void synchronisesAllOrNothing();
    void assignsToExisting_data();
    void assignsToExisting();
    void ranks_data();
    void ranks();
    void makesRoles();
    void judgesRoles_data();
    void judgesRoles();
    void changesRoles();
    void protectsSystemRoles();
    void deletesRolesThatNobodyHolds();
    void deletesNoRoleThatIsBeingGiven();

private:
    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    /// A second console that does not wait for locks.
    std::unique_ptr<Connection> impatientConsole()
    {
        auto another = workspace().openAnother();
        const bool isServer = another && another->dialect() == Dialect::Postgres;
        const QString impatience = isServer ? u"SET lock_timeout = '50ms'"_s : u"PRAGMA busy_timeout = 0"_s;
        return another && QSqlQuery(another->database()).exec(impatience) ? std::move(another) : nullptr;
    }
    ServiceContext contextOf(Connection &console)
    {
        const ServiceContext here = workspace().system();
        return {console, here.installation, here.limits, here.actor, here.passwords, here.now};
    }
    RoleAssignments roles() { return RoleAssignments(workspace().system()); }
    SiteRoles site() { return SiteRoles(workspace().system()); }
    UserId add(const QString &name, const QStringList &held, bool isActive = true)
    {
        return workspace().add({.email = name + u"@example.com"_s, .isActive = isActive, .roles = held});
    }
    Role named(const QString &name)
    {
        return RoleStore(workspace().connection()).fetchByName(name).value_or(std::nullopt).value_or(Role());
    }

    ServiceWorkspaces m_workspaces;
};

void TestRoles::init()
{
    QVERIFY(workspace().clear());
    QVERIFY(workspace().addRole(u"TestEditor"_s, u"posts"_s));
    QVERIFY(workspace().addRole(u"TestClerk"_s, u"users"_s));
}

void TestRoles::assigns()
{
    const UserId owner = add(u"owner"_s, {u"Owner"_s});
    const UserId ann = add(u"ann"_s, {u"User"_s});
    const auto assigned = RoleAssignments(workspace().as(owner)).assign(ann, u"TestEditor"_s);
    QVERIFY(assigned.has_value());
    QCOMPARE(assigned->assignedBy, std::optional(owner));
    QCOMPARE(assigned->assignedAt, workspace().now());
    QCOMPARE(workspace().rolesOf(ann), QStringList({u"TestEditor"_s, u"User"_s}));
    QCOMPARE(workspace().auditOf(ann), QStringList{u"role_assigned"_s});
    QCOMPARE(workspace().count(u"phoenix_kit_user_role_assignments WHERE uuid = '%1'"_s.arg(assigned->id.text())), 1);

    const auto again = roles().assign(ann, u"TestEditor"_s);
    QVERIFY(again.has_value());
    QVERIFY(again->id != assigned->id);
    QCOMPARE(workspace().rolesOf(ann).size(), 2);
    QCOMPARE(workspace().auditOf(ann).size(), 1);

    workspace().advance(1);
    QCOMPARE(roles().remove(ann, u"TestEditor"_s)->id, assigned->id);
    QCOMPARE(workspace().rolesOf(ann), QStringList{u"User"_s});
    QCOMPARE(workspace().auditOf(ann), QStringList({u"role_assigned"_s, u"role_revoked"_s}));
    QCOMPARE(outcomeOf(roles().remove(ann, u"TestEditor"_s)), u"assignment_not_found"_s);
}

void TestRoles::refusesAssignments_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("outcome");

    QTest::newRow("Owner") << u"Owner"_s << u"owner_role_protected"_s;
    QTest::newRow("other case") << u"owner"_s << u"role_not_found"_s;
    QTest::newRow("empty") << QString() << u"role_not_found"_s;
    QTest::newRow("padded") << u" Admin"_s << u"role_not_found"_s;
    QTest::newRow("SQL") << u"Admin' OR '1'='1"_s << u"role_not_found"_s;
    QTest::newRow("very long") << QString(1'000'000, u'x') << u"role_not_found"_s;
}

void TestRoles::refusesAssignments()
{
    QFETCH(QString, role);
    QFETCH(QString, outcome);
    const UserId ann = add(u"ann"_s, {u"User"_s});
    QCOMPARE(outcomeOf(roles().assign(ann, role)), outcome);
    QCOMPARE(workspace().rolesOf(ann), QStringList{u"User"_s});
    QVERIFY(workspace().auditOf(ann).isEmpty());
}

void TestRoles::keepsTheLastOwner_data()
{
    QTest::addColumn<QString>("path");

    for (const char *path : {"remove", "demote", "synchronise"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void TestRoles::keepsTheLastOwner()
{
    QFETCH(QString, path);
    const UserId owner = add(u"owner"_s, {u"Owner"_s, u"User"_s});
    QVERIFY(!add(u"sleeper"_s, {u"Owner"_s}, false).isNull());
    const QString outcome = path == "remove"_L1 ? outcomeOf(roles().remove(owner, u"Owner"_s))
        : path == "demote"_L1                   ? outcomeOf(roles().demoteToUser(owner))
                                                : outcomeOf(roles().synchronise(owner, {u"User"_s, u"TestEditor"_s}));
    QCOMPARE(outcome, u"cannot_remove_last_owner"_s);
    QCOMPARE(workspace().rolesOf(owner), QStringList({u"Owner"_s, u"User"_s}));
    QVERIFY(workspace().auditOf(owner).isEmpty());
}

void TestRoles::takesOwnerFromOneOfTwo()
{
    const UserId ann = add(u"ann"_s, {u"Owner"_s});
    const UserId bob = add(u"bob"_s, {u"Owner"_s});
    QCOMPARE(outcomeOf(RoleAssignments(workspace().as(bob)).remove(ann, u"Owner"_s)), u"done"_s);
    QVERIFY(workspace().rolesOf(ann).isEmpty());
    QCOMPARE(outcomeOf(roles().remove(bob, u"Owner"_s)), u"cannot_remove_last_owner"_s);
}

void TestRoles::keepsAnOwnerBetweenTwoConsoles()
{
    const UserId ann = add(u"ann"_s, {u"Owner"_s});
    const UserId bob = add(u"bob"_s, {u"Owner"_s});
    const auto another = impatientConsole();
    QVERIFY(another);
    const ServiceContext here = workspace().system();
    const ServiceContext there = contextOf(*another);
    auto transaction = Transaction::begin(workspace().connection(), "first console"_L1);
    QCOMPARE(outcomeOf(RoleAssignments(here).demoteToUser(ann)), u"done"_s);
    QVERIFY(!RoleAssignments(there).remove(bob, u"Owner"_s).has_value());
    QVERIFY((*transaction)->commit().has_value());
    QCOMPARE(outcomeOf(RoleAssignments(there).remove(bob, u"Owner"_s)), u"cannot_remove_last_owner"_s);
    QCOMPARE(workspace().rolesOf(bob), QStringList{u"Owner"_s});
}

void TestRoles::demotes()
{
    const UserId owner = add(u"owner"_s, {u"Owner"_s});
    const UserId both = add(u"both"_s, {u"Owner"_s, u"Admin"_s});
    const UserId plain = add(u"plain"_s, {u"User"_s});
    QVERIFY(!owner.isNull());
    QCOMPARE(outcomeOf(roles().demoteToUser(both)), u"done"_s);
    QCOMPARE(workspace().rolesOf(both), QStringList{u"Admin"_s});
    QCOMPARE(outcomeOf(roles().demoteToUser(both)), u"done"_s);
    QVERIFY(workspace().rolesOf(both).isEmpty());
    QCOMPARE(outcomeOf(roles().demoteToUser(both)), u"no_role_to_demote"_s);
    QCOMPARE(outcomeOf(roles().demoteToUser(plain)), u"no_role_to_demote"_s);
    QCOMPARE(outcomeOf(roles().promoteToAdmin(plain)), u"done"_s);
    QCOMPARE(workspace().rolesOf(plain), QStringList({u"Admin"_s, u"User"_s}));
}

void TestRoles::synchronises()
{
    const UserId ann = add(u"ann"_s, {u"User"_s, u"TestClerk"_s});
    const auto added = roles().synchronise(ann, {u"TestEditor"_s, u"User"_s, u"TestEditor"_s});
    QVERIFY(added.has_value());
    QCOMPARE(workspace().rolesOf(ann), QStringList({u"TestEditor"_s, u"User"_s}));
    QStringList entries = workspace().auditOf(ann); // of one second, so in any order
    entries.sort();
    QCOMPARE(entries, QStringList({u"role_assigned"_s, u"role_revoked"_s}));
    QCOMPARE(outcomeOf(roles().synchronise(ann, {})), u"done"_s);
    QVERIFY(workspace().rolesOf(ann).isEmpty());
}

void TestRoles::synchronisesAllOrNothing_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("outcome");

    QTest::newRow("unknown") << QStringList{u"TestEditor"_s, u"NoSuchRole"_s} << u"role_not_found"_s;
    QTest::newRow("Owner") << QStringList{u"TestEditor"_s, u"Owner"_s} << u"owner_role_protected"_s;
}

void TestRoles::synchronisesAllOrNothing()
{
    QFETCH(QStringList, wanted);
    QFETCH(QString, outcome);
    const UserId ann = add(u"ann"_s, {u"User"_s});
    QCOMPARE(outcomeOf(roles().synchronise(ann, wanted)), outcome);
    QCOMPARE(workspace().rolesOf(ann), QStringList{u"User"_s});
    QVERIFY(workspace().auditOf(ann).isEmpty());
}

void TestRoles::assignsToExisting_data()
{
    QTest::addColumn<bool>("hasOwner");
    QTest::addColumn<bool>("elects");
    QTest::addColumn<QString>("firstRole");

    QTest::newRow("elects the oldest") << false << true << u"Owner"_s;
    QTest::newRow("leaves it at that") << false << false << u"User"_s;
    QTest::newRow("has an Owner") << true << true << u"User"_s;
}

void TestRoles::assignsToExisting()
{
    QFETCH(bool, hasOwner);
    QFETCH(bool, elects);
    QFETCH(QString, firstRole);
    if (hasOwner)
        QVERIFY(!add(u"owner"_s, {u"Owner"_s}).isNull());
    const UserId younger = workspace().add({.email = u"younger@example.com"_s, .insertedAt = u"2026-01-02T12:00:00Z"_s});
    const UserId oldest = workspace().add({.email = u"oldest@example.com"_s, .insertedAt = u"2025-12-01T12:00:00Z"_s});
    const UserId sleeper = add(u"sleeper"_s, {}, false);
    const UserId editor = add(u"editor"_s, {u"TestEditor"_s});
    const auto assigned = roles().assignToExisting(elects ? RoleAssignments::FirstOwner::Elect
                                                          : RoleAssignments::FirstOwner::Leave);
    QVERIFY(assigned.has_value());
    QCOMPARE(assigned->processed, 2);
    QCOMPARE(assigned->owners, firstRole == "Owner"_L1 ? 1 : 0);
    QCOMPARE(assigned->users, firstRole == "Owner"_L1 ? 1 : 2);
    QCOMPARE(workspace().rolesOf(oldest), QStringList{firstRole});
    QCOMPARE(workspace().rolesOf(younger), QStringList{u"User"_s});
    QVERIFY(workspace().rolesOf(sleeper).isEmpty());
    QCOMPARE(workspace().rolesOf(editor), QStringList{u"TestEditor"_s});
    QCOMPARE(workspace().auditOf(oldest), QStringList{u"role_assigned"_s});
    QCOMPARE(roles().assignToExisting(RoleAssignments::FirstOwner::Elect)->processed, 0);
}

void TestRoles::ranks_data()
{
    QTest::addColumn<QStringList>("actorRoles");
    QTest::addColumn<QStringList>("targetRoles");
    QTest::addColumn<QString>("granted");
    QTest::addColumn<QString>("outcome");

    const QString done = u"done"_s;
    const QString denied = u"insufficient_permissions"_s;
    const QStringList owner{u"Owner"_s};
    const QStringList admin{u"Admin"_s};
    const QStringList clerk{u"TestClerk"_s};
    const QStringList user{u"User"_s};
    QTest::newRow("Owner makes an Admin") << owner << user << u"Admin"_s << done;
    QTest::newRow("Owner grants any role") << owner << admin << u"TestEditor"_s << done;
    QTest::newRow("Admin makes an Admin") << admin << user << u"Admin"_s << done;
    QTest::newRow("Admin meets an Owner") << admin << owner << u"User"_s << denied;
    QTest::newRow("clerk makes an Admin") << clerk << user << u"Admin"_s << denied;
    QTest::newRow("clerk grants what it lacks") << clerk << user << u"TestEditor"_s << denied;
    QTest::newRow("clerk grants what it holds") << clerk << user << u"TestClerk"_s << done;
    QTest::newRow("clerk meets an Admin") << clerk << admin << u"TestClerk"_s << denied;
    QTest::newRow("plain person") << user << user << u"TestEditor"_s << denied;
}

void TestRoles::ranks()
{
    QFETCH(QStringList, actorRoles);
    QFETCH(QStringList, targetRoles);
    QFETCH(QString, granted);
    QFETCH(QString, outcome);
    QVERIFY(!add(u"founder"_s, {u"Owner"_s}).isNull());
    const UserId actor = add(u"actor"_s, actorRoles);
    const UserId target = add(u"target"_s, targetRoles);
    RoleAssignments acting(workspace().as(actor));
    QCOMPARE(outcomeOf(acting.assign(target, granted)), outcome);
    QCOMPARE(workspace().rolesOf(target).contains(granted), outcome == "done"_L1 || targetRoles.contains(granted));
    QCOMPARE(outcomeOf(acting.assign(actor, u"TestEditor"_s)), u"cannot_modify_own_roles"_s);
    QCOMPARE(outcomeOf(acting.remove(actor, actorRoles.first())), u"cannot_modify_own_roles"_s);
}

void TestRoles::makesRoles()
{
    const auto role = site().create({{u"name"_s, u" TestPadded "_s}, {u"description"_s, u"  "_s}});
    QVERIFY(role.has_value());
    QCOMPARE(role->name, u" TestPadded "_s);
    QVERIFY(!role->description);
    QVERIFY(!role->isSystemRole);
    QCOMPARE(named(u" TestPadded "_s), *role);
    QCOMPARE(workspace().count(u"phoenix_kit_audit_logs"_s), 1);
    QVERIFY(workspace().run(u"DELETE FROM phoenix_kit_user_roles WHERE name = ' TestPadded '"_s));
}

void TestRoles::judgesRoles_data()
{
    QTest::addColumn<QJsonObject>("attributes");
    QTest::addColumn<QString>("field");

    QTest::newRow("nothing") << QJsonObject() << u"name"_s;
    QTest::newRow("blank") << QJsonObject{{u"name"_s, u" \t"_s}} << u"name"_s;
    QTest::newRow("number") << QJsonObject{{u"name"_s, 5}} << u"name"_s;
    QTest::newRow("too long") << QJsonObject{{u"name"_s, QString(51, u'x')}} << u"name"_s;
    QTest::newRow("very long") << QJsonObject{{u"name"_s, QString(10'000'000, u'x')}} << u"name"_s;
    QTest::newRow("NUL") << QJsonObject{{u"name"_s, QString(QChar(0)) + u"x"_s}} << u"name"_s;
    QTest::newRow("taken") << QJsonObject{{u"name"_s, u"Admin"_s}} << u"name"_s;
    QTest::newRow("long description")
        << QJsonObject{{u"name"_s, u"TestX"_s}, {u"description"_s, QString(501, u'x')}} << u"description"_s;
    QTest::newRow("list as description")
        << QJsonObject{{u"name"_s, u"TestX"_s}, {u"description"_s, QJsonArray()}} << u"description"_s;
    QTest::newRow("text as flag")
        << QJsonObject{{u"name"_s, u"TestX"_s}, {u"is_system_role"_s, u"yes"_s}} << u"is_system_role"_s;
}

void TestRoles::judgesRoles()
{
    QFETCH(QJsonObject, attributes);
    QFETCH(QString, field);
    const qint64 before = workspace().count(u"phoenix_kit_user_roles"_s);
    QCOMPARE(wrongField(site().create(attributes)), field);
    QCOMPARE(workspace().count(u"phoenix_kit_user_roles"_s), before);
    QCOMPARE(workspace().count(u"phoenix_kit_audit_logs"_s), 0);
}

void TestRoles::changesRoles()
{
    const Role editor = named(u"TestEditor"_s);
    workspace().advance(60);
    const auto renamed = site().update(editor.id, {{u"name"_s, u"TestWriter"_s}, {u"description"_s, u"Writes"_s}});
    QVERIFY(renamed.has_value());
    QCOMPARE(renamed->updatedAt, workspace().now());
    QCOMPARE(named(u"TestWriter"_s), *renamed);
    QCOMPARE(wrongField(site().update(editor.id, {{u"name"_s, u"TestClerk"_s}})), u"name"_s);
    QCOMPARE(named(u"TestWriter"_s), *renamed);
    // Who saw the role as it was before does not overwrite what somebody else has made of it.
    QCOMPARE(outcomeOf(site().edit(editor, {{u"description"_s, u"Edits"_s}})), u"role_changed"_s);
    QCOMPARE(outcomeOf(site().edit(*renamed, {{u"description"_s, u"Writes a lot"_s}})), u"done"_s);
    const qint64 entries = workspace().count(u"phoenix_kit_audit_logs"_s);
    QCOMPARE(outcomeOf(site().update(editor.id, {})), u"done"_s);
    QCOMPARE(workspace().count(u"phoenix_kit_audit_logs"_s), entries);
    QCOMPARE(outcomeOf(site().update(RoleId::create(), {{u"name"_s, u"TestY"_s}})), u"role_not_found"_s);
}

void TestRoles::protectsSystemRoles()
{
    const UserId owner = add(u"owner"_s, {u"Owner"_s});
    SiteRoles mine(workspace().as(owner));
    for (const QString &name : {u"Owner"_s, u"Admin"_s, u"User"_s}) {
        const Role role = named(name);
        QCOMPARE(outcomeOf(mine.update(role.id, {{u"name"_s, u"TestBoss"_s}})), u"system_role_protected"_s);
        QCOMPARE(outcomeOf(mine.remove(role.id)), u"system_role_protected"_s);
        QCOMPARE(wrongField(mine.update(role.id, {{u"is_system_role"_s, false}})), u"is_system_role"_s);
        QCOMPARE(named(name), role);
    }
    QCOMPARE(outcomeOf(site().update(named(u"Owner"_s).id, {{u"name"_s, u"TestBoss"_s}})), u"system_role_protected"_s);
    const UserId plain = add(u"plain"_s, {u"User"_s});
    QCOMPARE(outcomeOf(SiteRoles(workspace().as(plain)).create({{u"name"_s, u"TestX"_s}})),
             u"insufficient_permissions"_s);
}

void TestRoles::deletesRolesThatNobodyHolds()
{
    const Role editor = named(u"TestEditor"_s);
    const UserId ann = add(u"ann"_s, {u"TestEditor"_s});
    QCOMPARE(outcomeOf(site().remove(editor.id)), u"role_in_use"_s);
    QVERIFY(roles().remove(ann, u"TestEditor"_s).has_value());
    QCOMPARE(outcomeOf(site().remove(editor.id)), u"done"_s);
    QCOMPARE(workspace().count(u"phoenix_kit_user_roles WHERE name = 'TestEditor'"_s), 0);
    QCOMPARE(workspace().count(u"phoenix_kit_role_permissions WHERE role_uuid = '%1'"_s.arg(editor.id.text())), 0);
    QCOMPARE(outcomeOf(site().remove(editor.id)), u"role_not_found"_s);
}

void TestRoles::deletesNoRoleThatIsBeingGiven()
{
    const Role editor = named(u"TestEditor"_s);
    const UserId ann = add(u"ann"_s, {u"User"_s});
    const auto another = impatientConsole();
    QVERIFY(another);
    const ServiceContext here = workspace().system();
    const ServiceContext there = contextOf(*another);
    auto transaction = Transaction::begin(workspace().connection(), "first console"_L1);
    QCOMPARE(outcomeOf(RoleAssignments(here).assign(ann, u"TestEditor"_s)), u"done"_s);
    QVERIFY(!SiteRoles(there).remove(editor.id).has_value());
    QVERIFY((*transaction)->commit().has_value());
    QCOMPARE(outcomeOf(SiteRoles(there).remove(editor.id)), u"role_in_use"_s);
    QVERIFY(workspace().rolesOf(ann).contains(u"TestEditor"_s));
}

QTEST_GUILESS_MAIN(TestRoles)
#include "tst_roles.moc"
