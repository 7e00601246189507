// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/db/transaction.h>
#include <core/users/userprofile.h>
#include <core/users/userrank.h>
#include <core/users/userstatus.h>
#include <tests/support/outcome.h>
#include <tests/support/serviceworkspace.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;
using Rank = UserRank::Rank;

/// Who may be deactivated or confirmed, and by whom.
class TestUserStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void init() { QVERIFY(workspace().clear()); }
    void cleanupTestCase() { m_workspaces.close(); }
    void endsSessionsOnDeactivation();
    void activates();
    void writesNothingWhenNothingChanges();
    void protectsTheLastOwner_data();
    void protectsTheLastOwner();
    void protectsAlsoAgainstTexts();
    void keepsAnOwnerBetweenTwoConsoles();
    void confirms();
    void knowsNobody();
    void failsWithoutAudit();
    void ranks_data();
    void ranks();
    void guardsEveryAct_data();
    void guardsEveryAct();
    void letsPeopleEditThemselves_data();
    void letsPeopleEditThemselves();

private:
    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    UserStatus status() { return UserStatus(workspace().system()); }
    UserId add(const QString &name, const QStringList &roles, bool isActive = true)
    {
        return workspace().add(
            {.email = name + u"@example.com"_s, .username = name, .isActive = isActive, .roles = roles});
    }
    QString isActive(const UserId &user) { return workspace().column(user, u"is_active"_s); }
    UserId addActor(const QString &kind);

    ServiceWorkspaces m_workspaces;
};

UserId TestUserStatus::addActor(const QString &kind)
{
    if (kind == "clerk"_L1 && !workspace().addRole(u"TestClerk"_s, u"users"_s))
        return {};
    if (kind == "librarian"_L1 && !workspace().addRole(u"TestLibrarian"_s, u"media"_s))
        return {};
    const QMap<QString, QStringList> roles{{u"owner"_s, {u"Owner"_s}},
                                           {u"admin"_s, {u"Admin"_s, u"User"_s}},
                                           {u"inactive_owner"_s, {u"Owner"_s}},
                                           {u"clerk"_s, {u"TestClerk"_s}},
                                           {u"librarian"_s, {u"TestLibrarian"_s}},
                                           {u"user"_s, {u"User"_s}}};
    return add(u"actor"_s, roles.value(kind), !kind.startsWith("inactive"_L1));
}

void TestUserStatus::endsSessionsOnDeactivation()
{
    const UserId ann = add(u"ann"_s, {u"Admin"_s});
    const UserId bob = add(u"bob"_s, {u"User"_s});
    QVERIFY(workspace().addSession(ann, "a") && workspace().addSession(ann, "b")
            && workspace().addSession(bob, "c"));
    QVERIFY(workspace().addSession(ann, "d", u"reset_password"_s));
    const auto changed = status().setActive(ann, false);
    QVERIFY(changed.has_value());
    QVERIFY(!changed->isActive);
    QCOMPARE(changed->updatedAt, workspace().now());
    QCOMPARE(isActive(ann), u"false"_s);
    QCOMPARE(isActive(bob), u"true"_s);
    QCOMPARE(workspace().count(u"phoenix_kit_users_tokens WHERE context = 'session'"_s), 1);
    QCOMPARE(workspace().count(u"phoenix_kit_users_tokens WHERE context <> 'session'"_s), 1);
    QCOMPARE(workspace().auditOf(ann), QStringList{u"user_locked"_s});
}

void TestUserStatus::activates()
{
    const UserId ann = add(u"ann"_s, {}, false);
    QVERIFY(workspace().addSession(ann, "a"));
    QCOMPARE(outcomeOf(status().update(ann, {{u"is_active"_s, u"1"_s}})), u"done"_s);
    QCOMPARE(isActive(ann), u"true"_s);
    QCOMPARE(workspace().count(u"phoenix_kit_users_tokens"_s), 1);
    QCOMPARE(workspace().auditOf(ann), QStringList{u"user_unlocked"_s});
}

void TestUserStatus::writesNothingWhenNothingChanges()
{
    const UserId owner = add(u"owner"_s, {u"Owner"_s}, false);
    const QString time = workspace().column(owner, u"updated_at"_s);
    for (const QJsonObject &attributes :
         {QJsonObject{{u"is_active"_s, false}}, QJsonObject{{u"is_active"_s, u""_s}},
          QJsonObject{{u"email"_s, u"x"_s}}, QJsonObject()})
        QCOMPARE(outcomeOf(status().update(owner, attributes)), u"done"_s);
    QCOMPARE(workspace().column(owner, u"updated_at"_s), time);
    QVERIFY(workspace().auditOf(owner).isEmpty());
    const auto wrong = status().update(owner, {{u"is_active"_s, u"maybe"_s}});
    QCOMPARE(wrong.error().fields, FieldErrors({{u"is_active"_s, Violation::Invalid}}));
}

void TestUserStatus::protectsTheLastOwner_data()
{
    QTest::addColumn<QStringList>("otherRoles");
    QTest::addColumn<bool>("isOtherActive");
    QTest::addColumn<QString>("outcome");
    const QString last = u"cannot_deactivate_last_owner"_s;
    QTest::newRow("another Owner") << QStringList{u"Owner"_s} << true << u"done"_s;
    QTest::newRow("another, inactive Owner") << QStringList{u"Owner"_s} << false << last;
    QTest::newRow("an Admin") << QStringList{u"Admin"_s} << true << last;
}

void TestUserStatus::protectsTheLastOwner()
{
    QFETCH(QStringList, otherRoles);
    QFETCH(bool, isOtherActive);
    QFETCH(QString, outcome);
    const UserId owner = add(u"owner"_s, {u"Owner"_s, u"User"_s});
    const UserId other = add(u"other"_s, otherRoles, isOtherActive);
    QVERIFY(workspace().addSession(owner, "a"));
    QCOMPARE(outcomeOf(status().setActive(owner, false)), outcome);
    const bool isDone = outcome == "done"_L1;
    QCOMPARE(isActive(owner), isDone ? u"false"_s : u"true"_s);
    QCOMPARE(workspace().count(u"phoenix_kit_users_tokens"_s), isDone ? 0 : 1);
    QCOMPARE(workspace().auditOf(owner).size(), isDone ? 1 : 0);
    if (isDone)
        QCOMPARE(outcomeOf(status().setActive(other, false)), u"cannot_deactivate_last_owner"_s);
}

void TestUserStatus::protectsAlsoAgainstTexts()
{
    const UserId owner = add(u"owner"_s, {u"Owner"_s});
    for (const QString &text : {u"false"_s, u"0"_s}) {
        const auto changed = status().update(owner, {{u"is_active"_s, text}});
        QVERIFY(!changed.has_value());
        QCOMPARE(changed.error().fields, FieldErrors({{u"is_active"_s, Violation::OwnerProtected}}));
    }
    QCOMPARE(isActive(owner), u"true"_s);
}

void TestUserStatus::keepsAnOwnerBetweenTwoConsoles()
{
    const UserId ann = add(u"ann"_s, {u"Owner"_s});
    const UserId bob = add(u"bob"_s, {u"Owner"_s});
    const auto another = workspace().openImpatient();
    QVERIFY(another);
    const ServiceContext here = workspace().system();
    const ServiceContext there = workspace().systemOn(*another);
    auto transaction = Transaction::begin(workspace().connection(), "first console"_L1);
    QCOMPARE(outcomeOf(UserStatus(here).setActive(ann, false)), u"done"_s);
    QVERIFY(!UserStatus(there).setActive(bob, false).has_value());
    QVERIFY((*transaction)->commit().has_value());
    QCOMPARE(outcomeOf(UserStatus(there).setActive(bob, false)), u"cannot_deactivate_last_owner"_s);
    QCOMPARE(isActive(ann), u"false"_s);
    QCOMPARE(isActive(bob), u"true"_s);
}

void TestUserStatus::confirms()
{
    const UserId ann = workspace().add({.email = u"ann@example.com"_s, .isConfirmed = false});
    QCOMPARE(status().confirm(ann)->confirmedAt, workspace().now());
    QVERIFY(workspace().column(ann, u"confirmed_at"_s).startsWith("2026-03-02"_L1));
    workspace().advance(86'400);
    QCOMPARE(status().confirm(ann)->confirmedAt, workspace().now());
    QVERIFY(workspace().column(ann, u"confirmed_at"_s).startsWith("2026-03-03"_L1));
    workspace().advance(1);
    QVERIFY(!status().unconfirm(ann)->isConfirmed());
    QCOMPARE(workspace().column(ann, u"confirmed_at"_s), u"NULL"_s);
    QVERIFY(status().unconfirm(ann).has_value());
    QCOMPARE(workspace().auditOf(ann).size(), 3);
    workspace().advance(1);
    QVERIFY(status().toggleConfirmation(ann)->isConfirmed());
    QVERIFY(!status().toggleConfirmation(ann)->isConfirmed());
    QCOMPARE(workspace().column(ann, u"confirmed_at"_s), u"NULL"_s);
    QCOMPARE(workspace().auditOf(ann), QStringList(5, u"user_confirmed"_s));
}

void TestUserStatus::knowsNobody()
{
    const UserId nobody = UserId::create();
    QCOMPARE(outcomeOf(status().setActive(nobody, true)), u"user_not_found"_s);
    QCOMPARE(outcomeOf(status().toggleConfirmation(nobody)), u"user_not_found"_s);
}

void TestUserStatus::failsWithoutAudit()
{
    const UserId ann = add(u"ann"_s, {});
    QVERIFY(workspace().addSession(ann, "a"));
    QVERIFY(workspace().run(u"ALTER TABLE phoenix_kit_audit_logs RENAME TO away"_s));
    const auto deactivated = status().setActive(ann, false);
    const auto unconfirmed = status().unconfirm(ann);
    QVERIFY(workspace().run(u"ALTER TABLE away RENAME TO phoenix_kit_audit_logs"_s));
    QVERIFY(!deactivated.has_value() && !unconfirmed.has_value());
    QCOMPARE(isActive(ann), u"true"_s);
    QVERIFY(workspace().column(ann, u"confirmed_at"_s) != "NULL"_L1);
    QCOMPARE(workspace().count(u"phoenix_kit_users_tokens"_s), 1);
}

void TestUserStatus::ranks_data()
{
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<Rank>("rank");
    QTest::newRow("nothing") << QStringList() << Rank::Plain;
    QTest::newRow("User") << QStringList{u"User"_s, u"SupportAgent"_s} << Rank::Plain;
    QTest::newRow("Admin") << QStringList{u"User"_s, u"Admin"_s} << Rank::Admin;
    QTest::newRow("Owner") << QStringList{u"Owner"_s} << Rank::Owner;
    QTest::newRow("both") << QStringList{u"Admin"_s, u"Owner"_s} << Rank::Owner;
}

void TestUserStatus::ranks()
{
    QFETCH(QStringList, roles);
    QFETCH(Rank, rank);
    QCOMPARE(UserRank(workspace().system()).of(add(u"ann"_s, roles)).value(), rank);
    QCOMPARE(UserRank(workspace().system()).of(UserId::create()).value(), Rank::Plain);
}

void TestUserStatus::guardsEveryAct_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("mayAct");
    const QMap<QString, QStringList> below{{u"owner"_s, {u"Owner"_s, u"Admin"_s, u"User"_s}},
                                           {u"admin"_s, {u"Admin"_s, u"User"_s}},
                                           {u"clerk"_s, {u"User"_s}},
                                           {u"system"_s, {u"Owner"_s, u"Admin"_s, u"User"_s}}};
    for (const QString &actor : {u"system"_s, u"owner"_s, u"admin"_s, u"clerk"_s, u"librarian"_s, u"user"_s,
                                 u"inactive_owner"_s, u"nobody"_s}) {
        for (const QString &target : {u"Owner"_s, u"Admin"_s, u"User"_s})
            QTest::addRow("%s on %s", qPrintable(actor), qPrintable(target))
                << actor << target << below.value(actor).contains(target);
    }
}

void TestUserStatus::guardsEveryAct()
{
    QFETCH(QString, actor);
    QFETCH(QString, target);
    QFETCH(bool, mayAct);
    QVERIFY(!add(u"another"_s, {u"Owner"_s}).isNull());
    const UserId ann = add(u"ann"_s, {target});
    Actor who = Actor::system();
    if (actor != "system"_L1)
        who.user = actor == "nobody"_L1 ? UserId::create() : addActor(actor);
    const ServiceContext context = workspace().as(who);
    const QString outcome = mayAct ? u"done"_s : u"insufficient_permissions"_s;
    QCOMPARE(outcomeOf(UserProfile(context).update(ann, {{u"first_name"_s, u"Anna"_s}})), outcome);
    QCOMPARE(outcomeOf(UserProfile(context).setCustomField(ann, u"phone"_s, 1)), outcome);
    QCOMPARE(outcomeOf(UserProfile(context).setLocale(ann, u"et"_s)), outcome);
    QCOMPARE(outcomeOf(UserStatus(context).unconfirm(ann)), outcome);
    QCOMPARE(outcomeOf(UserStatus(context).setActive(ann, false)), outcome);
    QCOMPARE(isActive(ann), mayAct ? u"false"_s : u"true"_s);
    QCOMPARE(workspace().column(ann, u"first_name"_s), mayAct ? u"Anna"_s : u"NULL"_s);
    QCOMPARE(workspace().column(ann, u"confirmed_at"_s) == "NULL"_L1, mayAct);
    QCOMPARE(workspace().auditOf(ann).size(), mayAct ? 5 : 0);
}

void TestUserStatus::letsPeopleEditThemselves_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("outcome");
    for (const QString &kind : {u"owner"_s, u"admin"_s, u"user"_s})
        QTest::addRow("%s", qPrintable(kind)) << kind << u"done"_s;
    QTest::newRow("inactive") << u"inactive_owner"_s << u"insufficient_permissions"_s;
}

void TestUserStatus::letsPeopleEditThemselves()
{
    QFETCH(QString, kind);
    const UserId actor = addActor(kind);
    QTEST(outcomeOf(UserProfile(workspace().as(actor)).update(actor, {{u"first_name"_s, u"Ann"_s}})),
          "outcome");
}

QTEST_GUILESS_MAIN(TestUserStatus)
#include "tst_userstatus.moc"
