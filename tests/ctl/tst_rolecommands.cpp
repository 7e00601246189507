// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "ctlprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

Q_DECLARE_METATYPE(steward::Dialect)

/// Roles and permissions on the command line, on both servers.
class TestRoleCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void makesChangesAndDeletesRoles();
    void namesWrongFields();
    void assignsAndRemoves();
    void assignsToWhomAFilterFinds();
    void previewsAssignments();
    void promotesAndDemotes();
    void refusesByRank();
    void grantsAndRevokes();
    void comparesAndCopies();
    void explains();

private:
    Outcome roles(const QStringList &arguments) const { return m_ctl.here(QStringList{u"roles"_s} + arguments); }
    Outcome rolesJson(const QStringList &arguments) const
    {
        return m_ctl.here(QStringList{u"--json"_s, u"roles"_s} + arguments);
    }
    Outcome as(const QString &person, const QStringList &arguments) const
    {
        return m_ctl.here(QStringList{u"--json"_s, u"--as"_s, person, u"roles"_s} + arguments);
    }
    QJsonArray rolesOf(const QString &person) const
    {
        return m_ctl.here({u"--json"_s, u"users"_s, u"show"_s, person}).json()["roles"_L1].toArray();
    }

    CtlProcess m_ctl;
};

void TestRoleCommands::initTestCase_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("sqlite") << Dialect::Sqlite;
    QTest::newRow("postgres") << Dialect::Postgres;
}

void TestRoleCommands::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    if (m_ctl.hasWorkspace(dialect))
        return;
    QVERIFY(m_ctl.createWorkspace(dialect));
    QCOMPARE(roles({u"create"_s, u"Clerk"_s, u"Minds the desk"_s}).code, Done);
}

void TestRoleCommands::makesChangesAndDeletesRoles()
{
    const Outcome made = rolesJson({u"create"_s, u"Librarian"_s, u"Keeps the books"_s});
    QCOMPARE(made.code, Done);
    QCOMPARE(made.json()["description"_L1].toString(), u"Keeps the books"_s);
    QCOMPARE(roles({u"rename"_s, u"Librarian"_s, u"Archivist"_s}).code, Done);
    QCOMPARE(roles({u"describe"_s, u"Archivist"_s}).code, Done);
    const QJsonObject shown = rolesJson({u"show"_s, made.json()["uuid"_L1].toString()}).json();
    QCOMPARE(shown["name"_L1].toString(), u"Archivist"_s);
    QVERIFY(shown["description"_L1].isNull());
    QVERIFY(roles({u"list"_s}).out.contains(u"Archivist"_s));
    QCOMPARE(roles({u"delete"_s, u"Archivist"_s}).code, Done);
    QCOMPARE(roles({u"show"_s, u"Archivist"_s}).code, Refused);
    const Outcome csv = m_ctl.here({u"--csv"_s, u"roles"_s, u"list"_s});
    QCOMPARE(csv.out.section(u"\r\n"_s, 0, 0), u"name,kind,people,keys,description"_s);
}

void TestRoleCommands::namesWrongFields()
{
    const Outcome taken = roles({u"create"_s, u"Clerk"_s});
    QCOMPARE(taken.code, Refused);
    QVERIFY2(taken.err.contains(u"name: "_s), qPrintable(taken.err));
    QCOMPARE(roles({u"create"_s}).code, Usage);
    QCOMPARE(roles({u"rename"_s, u"Owner"_s, u"Boss"_s}).code, Refused);
    QCOMPARE(roles({u"delete"_s, u"User"_s}).code, Refused);
    QCOMPARE(roles({u"assign"_s, u"Clerk"_s}).code, Usage);
    const Outcome key = roles({u"grant"_s, u"Clerk"_s, u"nonsense"_s});
    QCOMPARE(key.code, Refused);
    QVERIFY2(key.err.contains(u"module_key: "_s), qPrintable(key.err));
}

void TestRoleCommands::assignsAndRemoves()
{
    const QJsonObject given = rolesJson({u"assign"_s, u"Clerk"_s, u"bob"_s, u"cid@example.com"_s}).json();
    QCOMPARE(given["changed"_L1].toInt(), 2);
    QVERIFY(rolesOf(u"bob"_s).contains(u"Clerk"_s));
    QCOMPARE(rolesJson({u"members"_s, u"Clerk"_s, u"--sort"_s, u"email"_s}).array().first()["username"_L1].toString(),
             u"bob"_s);
    const Outcome kept = roles({u"delete"_s, u"Clerk"_s});
    QCOMPARE(kept.code, Refused);
    QVERIFY(kept.out.contains(u"Held by"_s));
    const QJsonObject again = rolesJson({u"assign"_s, u"Clerk"_s, u"bob"_s}).json();
    QCOMPARE(again["unchanged"_L1].toInt(), 1);
    QCOMPARE(rolesJson({u"remove"_s, u"Clerk"_s, u"bob"_s, u"cid"_s}).json()["changed"_L1].toInt(), 2);
    QVERIFY(!rolesOf(u"bob"_s).contains(u"Clerk"_s));
    QCOMPARE(roles({u"assign"_s, u"Owner"_s, u"bob"_s}).code, Refused);
    QCOMPARE(roles({u"assign"_s, u"Clerk"_s, u"nobody"_s}).code, Refused);
}

void TestRoleCommands::assignsToWhomAFilterFinds()
{
    const QStringList everybody{u"Clerk"_s, u"--filter"_s, u"email:ends_with:example.com"_s};
    QCOMPARE(rolesJson(QStringList{u"assign"_s} + everybody).json()["changed"_L1].toInt(), 3);
    QCOMPARE(rolesJson(QStringList{u"remove"_s} + everybody).json()["changed"_L1].toInt(), 3);
    QCOMPARE(roles({u"assign"_s, u"Clerk"_s, u"--filter"_s, u"shoes:is:1"_s}).code, Refused);
}

void TestRoleCommands::previewsAssignments()
{
    const QJsonArray impact = rolesJson({u"assign"_s, u"Admin"_s, u"bob"_s, u"--preview"_s}).array();
    QVERIFY(impact.size() >= 25);
    QCOMPARE(impact.first()["gaining"_L1].toInt(), 1);
    QVERIFY(!rolesOf(u"bob"_s).contains(u"Admin"_s));
    QVERIFY(roles({u"assign"_s, u"Admin"_s, u"ann"_s, u"--preview"_s}).out.contains(u"Nobody's rights change"_s));
}

void TestRoleCommands::promotesAndDemotes()
{
    QCOMPARE(roles({u"promote"_s, u"bob"_s}).code, Done);
    QVERIFY(rolesOf(u"bob"_s).contains(u"Admin"_s));
    QCOMPARE(as(u"bob"_s, {u"make-owner"_s, u"cid"_s}).json()["atom"_L1].toString(), u"owner_role_protected"_s);
    QCOMPARE(as(u"ann"_s, {u"make-owner"_s, u"cid"_s}).code, Done);
    QVERIFY(rolesOf(u"cid"_s).contains(u"Owner"_s));
    QCOMPARE(roles({u"demote"_s, u"cid"_s}).code, Done);
    QCOMPARE(roles({u"demote"_s, u"bob"_s}).code, Done);
    QCOMPARE(rolesJson({u"demote"_s, u"ann"_s}).json()["atom"_L1].toString(), u"cannot_remove_last_owner"_s);
    QCOMPARE(roles({u"assign-missing"_s}).code, Done);
}

void TestRoleCommands::refusesByRank()
{
    QCOMPARE(roles({u"promote"_s, u"bob"_s}).code, Done);
    const Outcome partly = as(u"bob"_s, {u"assign"_s, u"Clerk"_s, u"ann"_s, u"bob"_s, u"cid"_s});
    QCOMPARE(partly.code, Refused);
    QCOMPARE(partly.json()["changed"_L1].toInt(), 1);
    QCOMPARE(partly.json()["refused"_L1].toArray().size(), 2);
    QCOMPARE(as(u"bob"_s, {u"revoke"_s, u"Admin"_s, u"seo"_s}).json()["atom"_L1].toString(), u"admin_owner_only"_s);
    QCOMPARE(roles({u"demote"_s, u"bob"_s}).code, Done);
    QCOMPARE(roles({u"remove"_s, u"Clerk"_s, u"cid"_s}).code, Done);
}

void TestRoleCommands::grantsAndRevokes()
{
    QCOMPARE(roles({u"assign"_s, u"Clerk"_s, u"bob"_s}).code, Done);
    const QJsonArray impact = rolesJson({u"grant"_s, u"Clerk"_s, u"posts"_s, u"users"_s, u"--preview"_s}).array();
    QCOMPARE(impact.size(), 2);
    QCOMPARE(impact.first()["gaining"_L1].toInt(), 1);
    QCOMPARE(roles({u"grant"_s, u"Clerk"_s, u"posts"_s, u"users"_s}).code, Done);
    QCOMPARE(rolesJson({u"show"_s, u"Clerk"_s}).json()["keys"_L1].toArray(), QJsonArray({u"users"_s, u"posts"_s}));
    QCOMPARE(as(u"bob"_s, {u"grant"_s, u"SupportAgent"_s, u"billing"_s}).json()["atom"_L1].toString(),
             u"permission_not_held"_s);
    QCOMPARE(as(u"bob"_s, {u"grant"_s, u"Clerk"_s, u"posts"_s}).json()["atom"_L1].toString(), u"self_role"_s);
    QCOMPARE(rolesJson({u"revoke"_s, u"Clerk"_s, u"users"_s}).json()["revoked"_L1].toArray(), QJsonArray{u"users"_s});
    QCOMPARE(roles({u"grant"_s, u"Owner"_s, u"posts"_s}).code, Refused);
    QVERIFY(roles({u"permissions"_s}).out.contains(u"always"_s));
    QCOMPARE(rolesJson({u"permissions"_s, u"Clerk"_s}).array().first()["Clerk"_L1].toBool(true), false);
    QCOMPARE(roles({u"revoke"_s, u"Clerk"_s, u"posts"_s}).code, Done);
    QCOMPARE(roles({u"remove"_s, u"Clerk"_s, u"bob"_s}).code, Done);
}

void TestRoleCommands::comparesAndCopies()
{
    QCOMPARE(roles({u"grant"_s, u"Clerk"_s, u"media"_s}).code, Done);
    QCOMPARE(roles({u"copy"_s, u"Clerk"_s, u"SupportAgent"_s}).code, Done);
    const QJsonArray rows = rolesJson({u"compare"_s, u"Clerk"_s, u"SupportAgent"_s}).array();
    QCOMPARE(rows, (QJsonArray{QJsonObject{{u"key"_s, u"media"_s}, {u"held_by"_s, u"both"_s}}}));
    QCOMPARE(roles({u"revoke"_s, u"Clerk"_s, u"media"_s}).code, Done);
}

void TestRoleCommands::explains()
{
    QCOMPARE(roles({u"grant"_s, u"Clerk"_s, u"media"_s}).code, Done);
    QCOMPARE(roles({u"assign"_s, u"Clerk"_s, u"cid"_s}).code, Done);
    const QJsonArray why = rolesJson({u"why"_s, u"cid"_s, u"media"_s}).array();
    QCOMPARE(why.first()["reason"_L1].toString(), u"Clerk"_s);
    QCOMPARE(roles({u"why"_s, u"cid"_s, u"billing"_s}).code, Refused);
    QVERIFY(roles({u"why"_s, u"ann"_s, u"billing"_s}).out.contains(u"Owners may do everything"_s));
    const Outcome who = roles({u"who"_s, u"media"_s});
    QVERIFY2(who.out.contains(u"2 people have this right"_s), qPrintable(who.out)); // ann and cid
    for (const QString &word : {u"cid@example.com"_s, u"ann@example.com"_s, u"Clerk"_s})
        QVERIFY2(who.out.contains(word), qPrintable(who.out));
    QVERIFY(!who.out.contains(u"bob@example.com"_s));
    const QJsonArray people = rolesJson({u"who"_s, u"media"_s}).array();
    QCOMPARE(people.size(), 2);
    QCOMPARE(people.last()["email"_L1].toString(), u"cid@example.com"_s);
    QCOMPARE(people.last()["roles"_L1].toArray(), QJsonArray{u"Clerk"_s});
    QCOMPARE(rolesJson({u"who"_s, u"media"_s, u"--limit"_s, u"1"_s}).array().size(), 1);
    QCOMPARE(roles({u"who"_s, u"nonsense"_s}).code, Refused);
    QCOMPARE(roles({u"remove"_s, u"Clerk"_s, u"cid"_s}).code, Done);
    QCOMPARE(roles({u"revoke"_s, u"Clerk"_s, u"media"_s}).code, Done);
}

QTEST_GUILESS_MAIN(TestRoleCommands)
#include "tst_rolecommands.moc"
