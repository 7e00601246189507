// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/crypto/passwordhash.h>
#include <core/settings/sitesettings.h>
#include <core/users/userregistration.h>
#include <tests/support/formfacts.h>
#include <tests/support/serviceworkspace.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

constexpr QLatin1StringView Password{"a good password"};

QJsonObject person(const QString &email)
{
    return {{u"email"_s, email}, {u"password"_s, QString(Password)}};
}

} // namespace

class TestRegistration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void init() { QVERIFY(workspace().clear()); }
    void cleanupTestCase() { m_workspaces.close(); }
    void makesTheFirstOwner();
    void makesNoSecondFirstOwner();
    void electsTheFirstWhoRegisters();
    void electsAgainWithoutActiveOwner();
    void storesWhatWasGiven();
    void obeysDefaultRole_data();
    void obeysDefaultRole();
    void obeysDefaultStatus_data();
    void obeysDefaultStatus();
    void writesNothingForWrongForms();
    void refusesDuplicates();
    void findsAnotherUsername();
    void limitsByEmail();
    void limitsByAddress();
    void countsWrongAttempts();
    void limitsNotTheFirstOwner();
    void asksForPermission_data();
    void asksForPermission();
    void failsWithoutAudit();
    void failsWithoutRole();
    void makesGuests();
    void knowsGuestsAlready();
    void neverMakesGuestsOwners();

private:
    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    Result<User> registered(const QString &email, const std::optional<QString> &address = {})
    {
        return UserRegistration(workspace().system()).registerUser(person(email), address);
    }
    QStringList errorsOf(const QJsonObject &attributes)
    {
        const auto user = UserRegistration(workspace().system()).registerUser(attributes);
        return user ? QStringList() : described(user.error().fields);
    }

    ServiceWorkspaces m_workspaces;
};

void TestRegistration::makesTheFirstOwner()
{
    const auto owner =
        UserRegistration(workspace().system()).registerFirstOwner(person(u"Ann@example.com"_s));
    QVERIFY(owner.has_value());
    QVERIFY(owner->isActive && owner->isConfirmed());
    QCOMPARE(workspace().rolesOf(owner->id), QStringList{u"Owner"_s});
    QCOMPARE(workspace().column(owner->id, u"email"_s), u"Ann@example.com"_s);
    QCOMPARE(workspace().column(owner->id, u"username"_s), u"ann"_s);
    QCOMPARE(workspace().column(owner->id, u"is_active"_s), u"true"_s);
    QCOMPARE(workspace().count(u"phoenix_kit_users WHERE confirmed_at IS NOT NULL"_s), 1);
    QCOMPARE(workspace().auditOf(owner->id), QStringList{u"user_created"_s});
}

void TestRegistration::makesNoSecondFirstOwner()
{
    QVERIFY(!workspace().add({.email = u"bob@example.com"_s}).isNull());
    const auto owner =
        UserRegistration(workspace().system()).registerFirstOwner(person(u"ann@example.com"_s));
    QVERIFY(!owner.has_value());
    QCOMPARE(owner.error().identifier, u"workspace_not_empty"_s);
    QCOMPARE(workspace().count(u"phoenix_kit_users"_s), 1);
}

void TestRegistration::electsTheFirstWhoRegisters()
{
    QVERIFY(
        workspace().run(u"INSERT INTO phoenix_kit_settings (uuid, key, value) VALUES"
                        " ('01890000-0000-7000-8000-000000000001', 'new_user_default_status', 'false')"_s));
    const auto ann = registered(u"ann@example.com"_s);
    const auto bob = registered(u"bob@example.com"_s);
    QVERIFY(ann.has_value() && bob.has_value());
    QVERIFY(ann->isActive && ann->isConfirmed());
    QCOMPARE(workspace().rolesOf(ann->id), QStringList{u"Owner"_s});
    QCOMPARE(workspace().column(ann->id, u"is_active"_s), u"true"_s);
    QVERIFY(!bob->isActive && !bob->isConfirmed());
    QCOMPARE(workspace().rolesOf(bob->id), QStringList{u"User"_s});
    QCOMPARE(workspace().column(bob->id, u"confirmed_at"_s), u"NULL"_s);
}

void TestRegistration::electsAgainWithoutActiveOwner()
{
    QVERIFY(
        !workspace().add({.email = u"bob@example.com"_s, .isActive = false, .roles = {u"Owner"_s}}).isNull());
    const auto ann = registered(u"ann@example.com"_s);
    QVERIFY(ann.has_value());
    QCOMPARE(workspace().rolesOf(ann->id), QStringList{u"Owner"_s});
}

void TestRegistration::storesWhatWasGiven()
{
    QVERIFY(registered(u"owner@example.com"_s).has_value());
    QJsonObject attributes = person(u"ann@example.com"_s);
    attributes.insert(u"first_name"_s, u" Ann "_s);
    attributes.insert(u"confirmed_at"_s, u"2020-01-01T00:00:00Z"_s);
    attributes.insert(u"registration_ip"_s, u"192.0.2.1"_s);
    attributes.insert(u"registration_country"_s, u"EE"_s);
    attributes.insert(u"registration_city"_s, u"Tallinn"_s);
    const auto ann = UserRegistration(workspace().system()).registerUser(attributes);
    QVERIFY(ann.has_value());
    const QString hash = workspace().column(ann->id, u"hashed_password"_s);
    QVERIFY(hash.startsWith("$2b$04$"_L1));
    QVERIFY(verifyPassword(Secret(QString(Password)), hash));
    QCOMPARE(workspace().column(ann->id, u"first_name"_s), u" Ann "_s);
    QCOMPARE(workspace().column(ann->id, u"last_name"_s), u"NULL"_s);
    QCOMPARE(workspace().column(ann->id, u"registration_ip"_s), u"192.0.2.1"_s);
    QCOMPARE(workspace().column(ann->id, u"registration_country"_s), u"EE"_s);
    QCOMPARE(workspace().column(ann->id, u"registration_region"_s), u"NULL"_s);
    QCOMPARE(workspace().column(ann->id, u"registration_city"_s), u"Tallinn"_s);
    QCOMPARE(workspace().column(ann->id, u"confirmed_at"_s), u"NULL"_s);
    QCOMPARE(workspace().column(ann->id, u"custom_fields"_s), u"{}"_s);
    QCOMPARE(ann->insertedAt, workspace().now());
    QCOMPARE(ann->id.text().at(14), u'7');
}

void TestRegistration::obeysDefaultRole_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("role");
    QTest::newRow("absent") << QString() << u"User"_s;
    QTest::newRow("Admin") << u"Admin"_s << u"Admin"_s;
    QTest::newRow("Owner") << u"Owner"_s << u"User"_s;
    QTest::newRow("unknown") << u"Nobody"_s << u"User"_s;
    QTest::newRow("another case") << u"admin"_s << u"User"_s;
}

void TestRegistration::obeysDefaultRole()
{
    QFETCH(QString, setting);
    QFETCH(QString, role);
    QVERIFY(registered(u"owner@example.com"_s).has_value());
    if (!setting.isEmpty())
        QVERIFY(SiteSettings(workspace().system()).change(u"new_user_default_role"_s, setting).has_value());
    const auto ann = registered(u"ann@example.com"_s);
    QVERIFY(ann.has_value());
    QCOMPARE(workspace().rolesOf(ann->id), QStringList{role});
}

void TestRegistration::obeysDefaultStatus_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("isActive");
    QTest::newRow("absent") << QString() << u"true"_s;
    QTest::newRow("true") << u"true"_s << u"true"_s;
    QTest::newRow("false") << u"false"_s << u"false"_s;
    QTest::newRow("another case") << u"True"_s << u"false"_s;
}

void TestRegistration::obeysDefaultStatus()
{
    QFETCH(QString, setting);
    QVERIFY(registered(u"owner@example.com"_s).has_value());
    if (!setting.isEmpty())
        QVERIFY(
            SiteSettings(workspace().system()).change(u"new_user_default_status"_s, setting).has_value());
    const auto ann = registered(u"ann@example.com"_s);
    QVERIFY(ann.has_value());
    QTEST(workspace().column(ann->id, u"is_active"_s), "isActive");
}

void TestRegistration::writesNothingForWrongForms()
{
    QCOMPARE(errorsOf({{u"email"_s, u"ann"_s}, {u"password"_s, u"short"_s}}),
             QStringList({u"email must have the @ sign and no spaces"_s,
                          u"password should be at least 8 character(s)"_s}));
    QCOMPARE(workspace().count(u"phoenix_kit_users"_s), 0);
    QCOMPARE(workspace().count(u"phoenix_kit_audit_logs"_s), 0);
}

void TestRegistration::refusesDuplicates()
{
    QVERIFY(registered(u"Ann@example.com"_s).has_value());
    QCOMPARE(errorsOf(person(u"aNN@EXAMPLE.com"_s)), QStringList{u"email has already been taken"_s});
    QJsonObject namesake = person(u"other@example.com"_s);
    namesake.insert(u"username"_s, u"ANN"_s);
    QCOMPARE(errorsOf(namesake), QStringList{u"username has already been taken"_s});
    QCOMPARE(workspace().count(u"phoenix_kit_users"_s), 1);
}

void TestRegistration::findsAnotherUsername()
{
    QVERIFY(registered(u"ann@example.com"_s).has_value());
    const auto second = registered(u"ann@example.org"_s);
    const auto third = registered(u"ann@example.net"_s);
    QVERIFY(second.has_value() && third.has_value());
    QCOMPARE(workspace().column(second->id, u"username"_s), u"ann_1"_s);
    QCOMPARE(workspace().column(third->id, u"username"_s), u"ann_2"_s);
}

void TestRegistration::limitsByEmail()
{
    const QStringList tooMany{u"email Too many registration attempts. Please try again later."_s};
    for (int i = 0; i < 3; ++i)
        QVERIFY(errorsOf(person(u"ann"_s)) != tooMany);
    QCOMPARE(errorsOf(person(u" ANN "_s)).value(0), tooMany.value(0));
    workspace().advance(3599);
    QVERIFY(errorsOf(person(u"ann"_s)).contains(tooMany.value(0)));
    workspace().advance(1);
    QVERIFY(!errorsOf(person(u"ann"_s)).contains(tooMany.value(0)));
}

void TestRegistration::limitsByAddress()
{
    for (int i = 0; i < 10; ++i)
        QVERIFY(registered(u"person%1@example.com"_s.arg(i), u"192.0.2.1"_s).has_value());
    const auto eleventh = registered(u"ann@example.com"_s, u"192.0.2.1"_s);
    QVERIFY(!eleventh.has_value());
    QCOMPARE(eleventh.error().fields, FieldErrors({{u"email"_s, Violation::TooManyAttempts}}));
    QVERIFY(registered(u"ann@example.com"_s, u"192.0.2.2"_s).has_value());
    QCOMPARE(workspace().count(u"phoenix_kit_users"_s), 11);
}

void TestRegistration::countsWrongAttempts()
{
    const QJsonObject wrong{{u"email"_s, u"ann@example.com"_s}};
    for (int i = 0; i < 3; ++i)
        QCOMPARE(errorsOf(wrong), QStringList{u"password can't be blank"_s});
    QVERIFY(!registered(u"ann@example.com"_s).has_value());
    QCOMPARE(errorsOf(wrong), QStringList({u"email Too many registration attempts. Please try again later."_s,
                                           u"password can't be blank"_s}));
    QCOMPARE(workspace().count(u"phoenix_kit_users"_s), 0);
}

void TestRegistration::limitsNotTheFirstOwner()
{
    for (int i = 0; i < 4; ++i)
        QVERIFY(!errorsOf({{u"email"_s, u"ann@example.com"_s}}).isEmpty());
    QVERIFY(
        UserRegistration(workspace().system()).registerFirstOwner(person(u"ann@example.com"_s)).has_value());
}

void TestRegistration::asksForPermission_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("isActive");
    QTest::addColumn<bool>("mayRegister");
    QTest::newRow("Owner") << u"Owner"_s << true << true;
    QTest::newRow("Admin") << u"Admin"_s << true << true;
    QTest::newRow("User") << u"User"_s << true << false;
    QTest::newRow("inactive Owner") << u"Owner"_s << false << false;
}

void TestRegistration::asksForPermission()
{
    QFETCH(QString, role);
    QFETCH(bool, isActive);
    QFETCH(bool, mayRegister);
    QVERIFY(!workspace().add({.email = u"owner@example.com"_s, .roles = {u"Owner"_s}}).isNull());
    const UserId actor =
        workspace().add({.email = u"actor@example.com"_s, .isActive = isActive, .roles = {role}});
    const auto ann = UserRegistration(workspace().as(actor)).registerUser(person(u"ann@example.com"_s));
    QCOMPARE(ann.has_value(), mayRegister);
    QCOMPARE(workspace().count(u"phoenix_kit_users WHERE email = 'ann@example.com'"_s), mayRegister ? 1 : 0);
    if (!mayRegister)
        QCOMPARE(ann.error().identifier, u"insufficient_permissions"_s);
    const auto guest =
        UserRegistration(workspace().as(actor)).createGuest({{u"email"_s, u"g@example.com"_s}});
    QCOMPARE(guest.has_value(), mayRegister);
}

void TestRegistration::failsWithoutAudit()
{
    QVERIFY(workspace().run(u"ALTER TABLE phoenix_kit_audit_logs RENAME TO away"_s));
    const auto ann = registered(u"ann@example.com"_s);
    QVERIFY(workspace().run(u"ALTER TABLE away RENAME TO phoenix_kit_audit_logs"_s));
    QVERIFY(!ann.has_value());
    QCOMPARE(workspace().count(u"phoenix_kit_users"_s), 0);
    QCOMPARE(workspace().count(u"phoenix_kit_user_role_assignments"_s), 0);
}

void TestRegistration::failsWithoutRole()
{
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_user_roles SET name = 'Boss' WHERE name = 'Owner'"_s));
    const auto ann = registered(u"ann@example.com"_s);
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_user_roles SET name = 'Owner' WHERE name = 'Boss'"_s));
    QVERIFY(!ann.has_value());
    QCOMPARE(ann.error().identifier, u"role_not_found"_s);
    QCOMPARE(workspace().count(u"phoenix_kit_users"_s), 0);
}

void TestRegistration::makesGuests()
{
    QVERIFY(registered(u"owner@example.com"_s).has_value());
    const auto guest = UserRegistration(workspace().system())
                           .createGuest({{u"email"_s, u"ann@example.com"_s}, {u"first_name"_s, u"Ann"_s}});
    QVERIFY(guest.has_value());
    QVERIFY(guest->kind == GuestOutcome::Kind::Created);
    QCOMPARE(workspace().rolesOf(guest->user.id), QStringList{u"User"_s});
    QCOMPARE(workspace().column(guest->user.id, u"custom_fields"_s).remove(u' '),
             u"{\"source\":\"guest_checkout\"}"_s);
    QCOMPARE(workspace().column(guest->user.id, u"confirmed_at"_s), u"NULL"_s);
    QCOMPARE(workspace().auditOf(guest->user.id), QStringList{u"user_created"_s});
}

void TestRegistration::knowsGuestsAlready()
{
    const UserId bob = workspace().add({.email = u"bob@example.com"_s, .firstName = u"Bob"_s});
    const UserId ann =
        workspace().add({.email = u"ann@example.com"_s, .lastName = u"Smith"_s, .isConfirmed = false});
    UserRegistration registration(workspace().system());
    const auto confirmed =
        registration.createGuest({{u"email"_s, u"BOB@example.com"_s}, {u"first_name"_s, u"Eve"_s}});
    QVERIFY(confirmed->kind == GuestOutcome::Kind::ExistsConfirmed);
    QCOMPARE(workspace().column(bob, u"first_name"_s), u"Bob"_s);
    const auto open = registration.createGuest(
        {{u"email"_s, u"ann@example.com"_s}, {u"first_name"_s, u"Ann"_s}, {u"last_name"_s, u" "_s}});
    QVERIFY(open->kind == GuestOutcome::Kind::ExistsUnconfirmed);
    QCOMPARE(open->user.fullName(), u"Ann Smith"_s);
    QCOMPARE(workspace().column(ann, u"first_name"_s), u"Ann"_s);
    QCOMPARE(workspace().column(ann, u"last_name"_s), u"Smith"_s);
    const auto wrong = registration.createGuest({{u"email"_s, u"ann@example.com"_s}, {u"first_name"_s, 5}});
    QVERIFY(wrong->kind == GuestOutcome::Kind::ExistsUnconfirmed);
    QCOMPARE(workspace().column(ann, u"first_name"_s), u"Ann"_s);
}

void TestRegistration::neverMakesGuestsOwners()
{
    const auto guest =
        UserRegistration(workspace().system()).createGuest({{u"email"_s, u"ann@example.com"_s}});
    QVERIFY(guest.has_value());
    QCOMPARE(workspace().rolesOf(guest->user.id), QStringList{u"User"_s});
}

QTEST_GUILESS_MAIN(TestRegistration)
#include "tst_registration.moc"
