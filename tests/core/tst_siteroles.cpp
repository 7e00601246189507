// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/db/transaction.h>
#include <core/roles/roleassignments.h>
#include <core/roles/rolestore.h>
#include <core/roles/siteroles.h>
#include <tests/support/outcome.h>
#include <tests/support/serviceworkspace.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

/// The roles themselves: made, changed, deleted.
class TestSiteRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void init();
    void cleanupTestCase() { m_workspaces.close(); }
    void makesRoles();
    void judgesRoles_data();
    void judgesRoles();
    void changesRoles();
    void protectsSystemRoles();
    void deletesRolesThatNobodyHolds();
    void deletesNoRoleThatIsBeingGiven();

private:
    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    SiteRoles site() { return SiteRoles(workspace().system()); }
    UserId add(const QString &name, const QStringList &held)
    {
        return workspace().add({.email = name + u"@example.com"_s, .roles = held});
    }
    Role named(const QString &name)
    {
        return RoleStore(workspace().connection()).fetchByName(name).value_or(std::nullopt).value_or(Role());
    }

    ServiceWorkspaces m_workspaces;
};

void TestSiteRoles::init()
{
    QVERIFY(workspace().clear());
    QVERIFY(workspace().addRole(u"TestEditor"_s, u"posts"_s));
    QVERIFY(workspace().addRole(u"TestClerk"_s, u"users"_s));
}

void TestSiteRoles::makesRoles()
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

void TestSiteRoles::judgesRoles_data()
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

void TestSiteRoles::judgesRoles()
{
    QFETCH(QJsonObject, attributes);
    QFETCH(QString, field);
    const qint64 before = workspace().count(u"phoenix_kit_user_roles"_s);
    QCOMPARE(outcomeOf(site().create(attributes)), field);
    QCOMPARE(workspace().count(u"phoenix_kit_user_roles"_s), before);
    QCOMPARE(workspace().count(u"phoenix_kit_audit_logs"_s), 0);
}

void TestSiteRoles::changesRoles()
{
    const Role editor = named(u"TestEditor"_s);
    workspace().advance(60);
    const auto renamed = site().update(editor.id, {{u"name"_s, u"TestWriter"_s}, {u"description"_s, u"Writes"_s}});
    QVERIFY(renamed.has_value());
    QCOMPARE(renamed->updatedAt, workspace().now());
    QCOMPARE(named(u"TestWriter"_s), *renamed);
    QCOMPARE(outcomeOf(site().update(editor.id, {{u"name"_s, u"TestClerk"_s}})), u"name"_s);
    QCOMPARE(named(u"TestWriter"_s), *renamed);
    // Who saw the role as it was before does not overwrite what somebody else has made of it.
    QCOMPARE(outcomeOf(site().edit(editor, {{u"description"_s, u"Edits"_s}})), u"role_changed"_s);
    QCOMPARE(outcomeOf(site().edit(*renamed, {{u"description"_s, u"Writes a lot"_s}})), u"done"_s);
    const qint64 entries = workspace().count(u"phoenix_kit_audit_logs"_s);
    QCOMPARE(outcomeOf(site().update(editor.id, {})), u"done"_s);
    QCOMPARE(workspace().count(u"phoenix_kit_audit_logs"_s), entries);
    QCOMPARE(outcomeOf(site().update(RoleId::create(), {{u"name"_s, u"TestY"_s}})), u"role_not_found"_s);
}

void TestSiteRoles::protectsSystemRoles()
{
    const UserId owner = add(u"owner"_s, {u"Owner"_s});
    SiteRoles mine(workspace().as(owner));
    for (const QString &name : {u"Owner"_s, u"Admin"_s, u"User"_s}) {
        const Role role = named(name);
        QCOMPARE(outcomeOf(mine.update(role.id, {{u"name"_s, u"TestBoss"_s}})), u"system_role_protected"_s);
        QCOMPARE(outcomeOf(mine.remove(role.id)), u"system_role_protected"_s);
        QCOMPARE(outcomeOf(mine.update(role.id, {{u"is_system_role"_s, false}})), u"is_system_role"_s);
        QCOMPARE(named(name), role);
    }
    QCOMPARE(outcomeOf(site().update(named(u"Owner"_s).id, {{u"name"_s, u"TestBoss"_s}})), u"system_role_protected"_s);
    const UserId plain = add(u"plain"_s, {u"User"_s});
    QCOMPARE(outcomeOf(SiteRoles(workspace().as(plain)).create({{u"name"_s, u"TestX"_s}})),
             u"insufficient_permissions"_s);
}

void TestSiteRoles::deletesRolesThatNobodyHolds()
{
    const Role editor = named(u"TestEditor"_s);
    const UserId ann = add(u"ann"_s, {u"TestEditor"_s});
    QCOMPARE(outcomeOf(site().remove(editor.id)), u"role_in_use"_s);
    QVERIFY(RoleAssignments(workspace().system()).remove(ann, u"TestEditor"_s).has_value());
    QCOMPARE(outcomeOf(site().remove(editor.id)), u"done"_s);
    QCOMPARE(workspace().count(u"phoenix_kit_user_roles WHERE name = 'TestEditor'"_s), 0);
    QCOMPARE(workspace().count(u"phoenix_kit_role_permissions WHERE role_uuid = '%1'"_s.arg(editor.id.text())), 0);
    QCOMPARE(outcomeOf(site().remove(editor.id)), u"role_not_found"_s);
}

void TestSiteRoles::deletesNoRoleThatIsBeingGiven()
{
    const Role editor = named(u"TestEditor"_s);
    const UserId ann = add(u"ann"_s, {u"User"_s});
    const auto another = workspace().openImpatient();
    QVERIFY(another);
    const ServiceContext here = workspace().system();
    const ServiceContext there = workspace().systemOn(*another);
    auto transaction = Transaction::begin(workspace().connection(), "first console"_L1);
    QCOMPARE(outcomeOf(RoleAssignments(here).assign(ann, u"TestEditor"_s)), u"done"_s);
    QVERIFY(!SiteRoles(there).remove(editor.id).has_value());
    QVERIFY((*transaction)->commit().has_value());
    QCOMPARE(outcomeOf(SiteRoles(there).remove(editor.id)), u"role_in_use"_s);
    QVERIFY(workspace().rolesOf(ann).contains(u"TestEditor"_s));
}

QTEST_GUILESS_MAIN(TestSiteRoles)
#include "tst_siteroles.moc"
