// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/roles/roleassignments.h>
#include <core/roles/rolestore.h>
#include <core/roles/siteroles.h>
#include <tests/support/outcome.h>
#include <tests/support/serviceworkspace.h>

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

using Outcome = Result<RoleAssignments::ManyOutcome>;

QString refusalOf(const Outcome &outcome, const UserId &user)
{
    for (const auto &refusal : outcome ? outcome->refusals : QList<RoleAssignments::Refusal>()) {
        if (refusal.user == user)
            return refusal.error.identifier;
    }
    return {};
}

} // namespace

/// Roles for many people at once, and the Owner role by hand.
class TestManyRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void init();
    void cleanupTestCase() { m_workspaces.close(); }
    void assignsToThousands();
    void removesFromThousands();
    void refusesOneByOne();
    void refusesTheRoleAsAWhole_data();
    void refusesTheRoleAsAWhole();
    void stopsAndChangesNothing();
    void keepsOneOfAllOwners();
    void grantsOwner_data();
    void grantsOwner();
    void countsPeopleWhoExist();
    void namesHolders();

private:
    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    RoleAssignments roles() { return RoleAssignments(workspace().system()); }
    UserId add(const QString &name, const QStringList &held, bool isActive = true)
    {
        return workspace().add({.email = name + u"@example.com"_s, .isActive = isActive, .roles = held});
    }
    QList<UserId> addCrowd(int people);
    RoleId named(const QString &name)
    {
        return RoleStore(workspace().connection()).fetchByName(name).value_or(std::nullopt).value_or(Role()).id;
    }

    ServiceWorkspaces m_workspaces;
};

void TestManyRoles::init()
{
    QVERIFY(workspace().clear());
    QVERIFY(workspace().addRole(u"TestEditor"_s, u"posts"_s));
    QVERIFY(workspace().addRole(u"TestClerk"_s, u"users"_s));
}

QList<UserId> TestManyRoles::addCrowd(int people)
{
    QList<TestPerson> crowd;
    for (int i = 0; i < people; ++i)
        crowd << TestPerson{.email = u"crowd%1@example.com"_s.arg(i)};
    QList<UserId> ids;
    for (const QUuid &uuid : addPeople(workspace().connection(), crowd))
        ids << UserId(uuid);
    return ids;
}

void TestManyRoles::assignsToThousands()
{
    const UserId owner = add(u"owner"_s, {u"Owner"_s});
    const QList<UserId> crowd = addCrowd(5'000);
    QCOMPARE(crowd.size(), 5'000);
    QVERIFY(roles().assign(crowd.first(), u"TestEditor"_s).has_value());
    QList<qsizetype> steps;
    const Outcome outcome = RoleAssignments(workspace().as(owner))
                                .assignMany(crowd + crowd.mid(0, 10), u"TestEditor"_s, [&steps](qsizetype done) {
                                    steps << done;
                                    return true;
                                });
    QCOMPARE(outcomeOf(outcome), u"done"_s);
    QCOMPARE(outcome->changed.size(), 4'999);
    QCOMPARE(outcome->unchanged, 1);
    QVERIFY(outcome->refusals.isEmpty());
    QCOMPARE(steps, QList<qsizetype>{5'000});
    const QString editor = named(u"TestEditor"_s).text();
    QCOMPARE(workspace().count(u"phoenix_kit_user_role_assignments WHERE role_uuid = '%1'"_s.arg(editor)), 5'000);
    QCOMPARE(workspace().count(u"phoenix_kit_user_role_assignments WHERE assigned_by_uuid = '%1'"_s.arg(owner.text())),
             4'999);
    QCOMPARE(workspace().count(u"phoenix_kit_audit_logs WHERE action = 'role_assigned' AND admin_user_uuid = '%1'"_s
                                   .arg(owner.text())),
             4'999);
    QCOMPARE(workspace().auditOf(crowd.last()), QStringList{u"role_assigned"_s});
}

void TestManyRoles::removesFromThousands()
{
    const QList<UserId> crowd = addCrowd(5'000);
    QVERIFY(roles().assignMany(crowd.mid(0, 4'000), u"TestEditor"_s).has_value());
    const Outcome outcome = roles().removeMany(crowd, u"TestEditor"_s);
    QCOMPARE(outcomeOf(outcome), u"done"_s);
    QCOMPARE(outcome->changed.size(), 4'000);
    QCOMPARE(outcome->unchanged, 1'000);
    QCOMPARE(workspace().count(u"phoenix_kit_user_role_assignments"_s), 0);
    QCOMPARE(workspace().count(u"phoenix_kit_audit_logs WHERE action = 'role_revoked'"_s), 4'000);
    // What is taken back is what was changed.
    QCOMPARE(roles().assignMany(outcome->changed, u"TestEditor"_s)->changed.size(), 4'000);
}

void TestManyRoles::refusesOneByOne()
{
    const UserId owner = add(u"owner"_s, {u"Owner"_s});
    const UserId admin = add(u"admin"_s, {u"Admin"_s});
    const UserId other = add(u"other"_s, {u"Admin"_s});
    const UserId plain = add(u"plain"_s, {});
    const UserId nobody = UserId::create();
    RoleAssignments acting(workspace().as(admin));
    const Outcome given = acting.assignMany({owner, admin, other, plain, nobody}, u"Admin"_s);
    QCOMPARE(outcomeOf(given), u"done"_s);
    QCOMPARE(given->changed, QList<UserId>{plain});
    QCOMPARE(given->unchanged, 1);
    QCOMPARE(refusalOf(given, owner), u"insufficient_permissions"_s);
    QCOMPARE(refusalOf(given, admin), u"cannot_modify_own_roles"_s);
    QCOMPARE(refusalOf(given, nobody), u"user_not_found"_s);
    QCOMPARE(given->refusals.size(), 3);
    QVERIFY(std::ranges::any_of(given->refusals, [](const auto &each) { return each.name == "owner@example.com"_L1; }));
    const Outcome taken = acting.removeMany({owner, admin, other}, u"Admin"_s);
    QCOMPARE(taken->changed, QList<UserId>{other});
    QCOMPARE(workspace().rolesOf(admin), QStringList{u"Admin"_s});
}

void TestManyRoles::refusesTheRoleAsAWhole_data()
{
    QTest::addColumn<QString>("actorRole");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("outcome");

    QTest::newRow("Owner is not given away") << u"Owner"_s << u"Owner"_s << u"owner_role_protected"_s;
    QTest::newRow("no such role") << u"Owner"_s << u"NoSuchRole"_s << u"role_not_found"_s;
    QTest::newRow("what one does not hold") << u"TestClerk"_s << u"TestEditor"_s << u"insufficient_permissions"_s;
    QTest::newRow("what one holds") << u"TestClerk"_s << u"TestClerk"_s << u"done"_s;
    QTest::newRow("a clerk makes Admins") << u"TestClerk"_s << u"Admin"_s << u"insufficient_permissions"_s;
    QTest::newRow("plain person") << u"User"_s << u"User"_s << u"insufficient_permissions"_s;
}

void TestManyRoles::refusesTheRoleAsAWhole()
{
    QFETCH(QString, actorRole);
    QFETCH(QString, role);
    QFETCH(QString, outcome);
    const UserId actor = add(u"actor"_s, {actorRole});
    const UserId plain = add(u"plain"_s, {});
    QCOMPARE(outcomeOf(RoleAssignments(workspace().as(actor)).assignMany({plain}, role)), outcome);
    QCOMPARE(workspace().rolesOf(plain), outcome == "done"_L1 ? QStringList{role} : QStringList());
}

void TestManyRoles::stopsAndChangesNothing()
{
    const QList<UserId> crowd = addCrowd(20);
    const auto stop = [](qsizetype) { return false; };
    QCOMPARE(outcomeOf(roles().assignMany(crowd, u"TestEditor"_s, stop)), kindName(Error::Kind::Cancelled));
    QCOMPARE(workspace().count(u"phoenix_kit_user_role_assignments"_s), 0);
    QCOMPARE(workspace().count(u"phoenix_kit_audit_logs"_s), 0);
}

void TestManyRoles::keepsOneOfAllOwners()
{
    const UserId ann = add(u"ann"_s, {u"Owner"_s});
    const UserId bob = add(u"bob"_s, {u"Owner"_s});
    const UserId asleep = add(u"asleep"_s, {u"Owner"_s}, false);
    const Outcome all = roles().removeMany({ann, bob, asleep}, u"Owner"_s);
    QCOMPARE(outcomeOf(all), u"done"_s);
    QCOMPARE(all->changed.size(), 2);
    QCOMPARE(refusalOf(all, bob), u"cannot_remove_last_owner"_s);
    QCOMPARE(workspace().rolesOf(bob), QStringList{u"Owner"_s});
    QVERIFY(workspace().rolesOf(ann).isEmpty());
    QVERIFY(workspace().rolesOf(asleep).isEmpty());
}

void TestManyRoles::grantsOwner_data()
{
    QTest::addColumn<QString>("actorRole");
    QTest::addColumn<bool>("isActive");
    QTest::addColumn<QString>("outcome");

    QTest::newRow("by an Owner") << u"Owner"_s << true << u"done"_s;
    QTest::newRow("by an Admin") << u"Admin"_s << true << u"owner_role_protected"_s;
    QTest::newRow("by a clerk") << u"TestClerk"_s << true << u"owner_role_protected"_s;
    QTest::newRow("to somebody inactive") << u"Owner"_s << false << u"account_inactive"_s;
}

void TestManyRoles::grantsOwner()
{
    QFETCH(QString, actorRole);
    QFETCH(bool, isActive);
    QFETCH(QString, outcome);
    const UserId actor = add(u"actor"_s, {actorRole});
    const UserId person = add(u"person"_s, {u"User"_s}, isActive);
    RoleAssignments acting(workspace().as(actor));
    const auto granted = acting.grantOwner(person);
    QCOMPARE(granted ? u"done"_s : granted.error().identifier, outcome);
    QCOMPARE(workspace().rolesOf(person).contains(u"Owner"_s), outcome == "done"_L1);
    QCOMPARE(workspace().auditOf(person).size(), outcome == "done"_L1 ? 1 : 0);
    QCOMPARE(acting.grantOwner(UserId::create()).error().identifier,
             actorRole == "Owner"_L1 ? u"user_not_found"_s : u"owner_role_protected"_s);
}

void TestManyRoles::countsPeopleWhoExist()
{
    QVERIFY(!add(u"ann"_s, {u"TestEditor"_s}).isNull());
    QVERIFY(!add(u"without"_s, {}).isNull());
    QVERIFY(!add(u"asleep"_s, {}, false).isNull());
    const auto summaries = RoleStore(workspace().connection()).summaries();
    QVERIFY(summaries.has_value());
    const auto found = std::ranges::find(*summaries, u"TestEditor"_s, [](const RoleSummary &each) { return each.role.name; });
    QVERIFY(found != summaries->cend());
    QCOMPARE(found->people, 1);
    QCOMPARE(found->keys, 1);
    QVERIFY(summaries->first().role.isSystemRole);
    QCOMPARE(RoleStore(workspace().connection()).countActiveWithoutRole().value_or(-1), 1);
}

void TestManyRoles::namesHolders()
{
    const UserId ann = add(u"ann"_s, {u"TestEditor"_s});
    const RoleId editor = named(u"TestEditor"_s);
    const auto holders = RoleStore(workspace().connection()).firstHolders(editor, 5);
    QVERIFY(holders.has_value());
    QCOMPARE(holders->size(), 1);
    QCOMPARE(holders->first().displayName(), u"ann@example.com"_s);
    QCOMPARE(SiteRoles(workspace().system()).remove(editor).error().identifier, u"role_in_use"_s);
    QVERIFY(!workspace().rolesOf(ann).isEmpty());
}

QTEST_GUILESS_MAIN(TestManyRoles)
#include "tst_manyroles.moc"
