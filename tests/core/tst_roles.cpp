// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/db/transaction.h>
#include <core/roles/roleassignments.h>
#include <tests/support/outcome.h>
#include <tests/support/serviceworkspace.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

/// Who holds which role, and who may change that.
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

private:
    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    RoleAssignments roles() { return RoleAssignments(workspace().system()); }
    UserId add(const QString &name, const QStringList &held, bool isActive = true)
    {
        return workspace().add({.email = name + u"@example.com"_s, .isActive = isActive, .roles = held});
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
    const auto another = workspace().openImpatient();
    QVERIFY(another);
    const ServiceContext here = workspace().system();
    const ServiceContext there = workspace().systemOn(*another);
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

QTEST_GUILESS_MAIN(TestRoles)
#include "tst_roles.moc"
