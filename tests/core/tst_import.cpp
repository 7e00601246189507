// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "importtest.h"

#include <core/crypto/passwordhash.h>
#include <core/fields/fieldstore.h>
#include <core/settings/sitesettings.h>
#include <core/transfer/importtargets.h>
#include <core/users/userlist.h>

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace steward;

/// People from files: new ones, changed ones, and those that are not let in, on both servers.
class TestImport : public ImportTest
{
    Q_OBJECT

private Q_SLOTS:
    void guessesColumns();
    void refusesWrongMaps_data();
    void refusesWrongMaps();
    void registersAsTheSiteDoes();
    void takesColumnsAsTheyStand();
    void changesWhoIsThere();
    void emptyCellsKeepOrClear();
    void refusesRows_data();
    void refusesRows();
    void namesBothLines();
    void makesUsernames();
    void keepsToTheRank();
};

void TestImport::guessesColumns()
{
    FieldDefinition phone;
    phone.key = u"phone"_s;
    phone.label = u"Phone number"_s;
    phone.type = u"text"_s;
    const QStringList headers{u"E-Mail"_s, u"FIRST NAME"_s, u"Nachname"_s, u"phone number"_s, u"email"_s, u"custom.any"_s,
                              u"password_hash"_s, u""_s, u"nonsense"_s};
    QCOMPARE(guessTargets(headers, {phone}, {{u"Nachname"_s, u"last_name"_s}}),
             (QStringList{u"email"_s, u"first_name"_s, u"last_name"_s, u"custom.phone"_s, u""_s, u"custom.any"_s,
                          u"password_hash"_s, u""_s, u""_s}));
    QCOMPARE(guessKey({u"uuid"_s, u"username"_s}), u"username"_s);
    QCOMPARE(guessKey({u"first_name"_s}), QString());
}

void TestImport::refusesWrongMaps_data()
{
    QTest::addColumn<QStringList>("targets");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("field");
    QTest::newRow("unknown target") << QStringList{u"email"_s, u"nonsense"_s} << u"email"_s << u"map"_s;
    QTest::newRow("twice") << QStringList{u"email"_s, u"email"_s} << u"email"_s << u"map"_s;
    QTest::newRow("derived") << QStringList{u"email"_s, u"full_name"_s} << u"email"_s << u"map"_s;
    QTest::newRow("unknown key") << QStringList{u"email"_s, u""_s} << u"first_name"_s << u"key"_s;
    QTest::newRow("key without column") << QStringList{u"email"_s, u""_s} << u"username"_s << u"key"_s;
    QTest::newRow("wrong number") << QStringList{u"email"_s} << u"email"_s << u"map"_s;
}

void TestImport::refusesWrongMaps()
{
    QFETCH(QStringList, targets);
    QFETCH(QString, key);
    QFETCH(QString, field);
    ImportRequest wanted = request(u"email,x\nann@example.com,1\n"_s);
    wanted.targets = targets;
    wanted.key = key;
    const auto report = import(wanted);
    QVERIFY(!report);
    QCOMPARE(report.error().fields.value(0).field, field);
    QCOMPARE(here().count(u"phoenix_kit_users"_s), 1);
}

void TestImport::registersAsTheSiteDoes()
{
    const auto report = import(u"email,first_name\nann.lee@example.com,Ann\nbob@example.com,\n"_s);
    QVERIFY(report);
    QCOMPARE(report->added, 2);
    QVERIFY(report->isApplied);
    const UserId ann = person(u"ann.lee@example.com"_s);
    QCOMPARE(here().column(ann, u"username"_s), u"ann_lee"_s);
    QCOMPARE(here().column(ann, u"first_name"_s), u"Ann"_s);
    QCOMPARE(here().column(ann, u"confirmed_at"_s), u"NULL"_s);
    QCOMPARE(here().column(person(u"bob@example.com"_s), u"first_name"_s), u"NULL"_s);
    QCOMPARE(here().rolesOf(ann), QStringList{u"User"_s});
    QCOMPARE(here().auditOf(ann), QStringList{u"user_created"_s});
    const QJsonObject created = here().auditFacts(ann, u"user_created"_s).value("changes"_L1).toObject();
    QCOMPARE(created.value("first_name"_L1).toObject(), (QJsonObject{{u"old"_s, QJsonValue()}, {u"new"_s, u"Ann"_s}}));
    QCOMPARE(created.value("username"_L1)["new"_L1].toString(), u"ann_lee"_s);
    QVERIFY(!created.contains("hashed_password"_L1));
    QCOMPARE(ann.text().at(14), u'7');
    const QString hash = here().column(ann, u"hashed_password"_s);
    QCOMPARE(hash.size(), 60);
    QVERIFY(hash.startsWith(u"$2b$12$"_s));
    QVERIFY(hash != here().column(person(u"bob@example.com"_s), u"hashed_password"_s));
    QVERIFY(!verifyPassword(Secret(u"password"_s), hash));
}

void TestImport::takesColumnsAsTheyStand()
{
    QVERIFY(here().addRole(u"TestEditor"_s, u"media"_s));
    const QString id = u"01900000-0000-7000-8000-000000000001"_s;
    const auto report = import(u"uuid,email,username,roles,is_active,confirmed_at,inserted_at,registration_country,"
                                "custom.phone\n"
                                "%1,ann@example.com,,\"User, TestEditor\",no,2025-01-02T03:04:05Z,"
                                "2024-01-01T00:00:00Z,NO,'+47 1\n"
                                ",bob@example.com,Bob,,yes,yes,,,\n"_s.arg(id));
    QVERIFY(report);
    QCOMPARE(problemsOf(*report), QStringList());
    QCOMPARE(report->added, 2);
    const UserId ann = person(u"ann@example.com"_s);
    QCOMPARE(ann.text(), id);
    QCOMPARE(here().column(ann, u"username"_s), u"NULL"_s);
    QCOMPARE(here().rolesOf(ann), (QStringList{u"TestEditor"_s, u"User"_s}));
    QCOMPARE(here().auditOf(ann).count(u"role_assigned"_s), 2);
    const QJsonObject given = here().auditFacts(ann, u"role_assigned"_s);
    QCOMPARE(given.value("changes"_L1)["role"_L1]["new"_L1], given.value("role"_L1));
    QVERIFY(given.contains("change_set"_L1));
    QCOMPARE(here().column(ann, u"registration_country"_s), u"NO"_s);
    const auto rows = UserList(here().connection()).rows({ann.uuid(), person(u"bob@example.com"_s).uuid()});
    QVERIFY(rows);
    for (const ListedUser &listed : *rows) {
        const bool isAnn = listed.user.id == ann;
        QCOMPARE(listed.user.isActive, !isAnn);
        QCOMPARE(listed.user.confirmedAt, isAnn ? QDateTime({2025, 1, 2}, {3, 4, 5}, QTimeZone::utc()) : here().now());
        QCOMPARE(listed.user.insertedAt, isAnn ? QDateTime({2024, 1, 1}, {0, 0}, QTimeZone::utc()) : here().now());
        QCOMPARE(listed.user.customFields, isAnn ? QJsonObject({{u"phone"_s, u"+47 1"_s}}) : QJsonObject());
        QCOMPARE(listed.roles.isEmpty(), !isAnn);
    }
}

void TestImport::changesWhoIsThere()
{
    const UserId ann = here().add({.email = u"Ann@example.com"_s, .username = u"ann"_s, .firstName = u"Ann"_s,
                                   .roles = {u"User"_s}});
    const UserId bob = here().add({.email = u"bob@example.com"_s, .firstName = u"Bob"_s});
    const auto report = import(u"email,first_name,last_name,roles,custom.phone\n"
                                "ANN@example.com,Anna,Lee,\"Admin, User\",123\nbob@example.com,Bob,,,\n"_s);
    QVERIFY(report);
    QCOMPARE(problemsOf(*report), QStringList());
    QCOMPARE(report->changed, 1);
    QCOMPARE(report->unchanged, 1);
    QCOMPARE(report->added, 0);
    QCOMPARE(report->changes.rows.size(), 1);
    QCOMPARE(here().column(ann, u"first_name"_s), u"Anna"_s);
    QCOMPARE(here().column(ann, u"email"_s), u"Ann@example.com"_s); // the key itself stays
    QCOMPARE(here().rolesOf(ann), (QStringList{u"Admin"_s, u"User"_s}));
    QVERIFY(here().auditOf(ann).contains(u"user_updated"_s));
    QCOMPARE(here().auditOf(bob), QStringList());

    ImportRequest byName = request(u"username,email\nANN,new@example.com\n"_s);
    byName.key = u"username"_s;
    QCOMPARE(import(byName)->changed, 1);
    QCOMPARE(here().column(ann, u"email"_s), u"new@example.com"_s);
    ImportRequest byUuid = request(u"uuid,username\n%1,\n"_s.arg(ann.text()));
    byUuid.key = u"uuid"_s;
    QCOMPARE(import(byUuid)->unchanged, 1);
}

void TestImport::emptyCellsKeepOrClear()
{
    const UserId ann = here().add({.email = u"ann@example.com"_s, .firstName = u"Ann"_s, .lastName = u"Lee"_s,
                                   .customFields = u"{\"phone\":\"1\"}"_s});
    ImportRequest wanted = request(u"email,first_name,custom.phone\nann@example.com,,\n"_s);
    QCOMPARE(import(wanted)->unchanged, 1);
    wanted.emptyCells = ImportRequest::EmptyCells::Clear;
    QCOMPARE(import(wanted)->changed, 1);
    QCOMPARE(here().column(ann, u"first_name"_s), u"NULL"_s);
    QCOMPARE(here().column(ann, u"last_name"_s), u"Lee"_s);
    QCOMPARE(here().column(ann, u"custom_fields"_s), u"{}"_s);
}

void TestImport::refusesRows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QString &text, const QString &problem) {
        QTest::newRow(name) << text << problem;
    };
    row("no key", u"email,first_name\n,Ann\n"_s, u"2 email=can't be blank"_s);
    row("e-mail", u"email\nann\n"_s, u"2 email=must have the @ sign and no spaces"_s);
    row("username", u"email,username\na@x.y,1x\n"_s,
        u"2 username=must start with a letter and contain only letters, numbers, and underscores "
         "username=should be at least 3 character(s)"_s);
    row("username taken", u"email,username\na@x.y,OWNER\n"_s, u"2 username=has already been taken"_s);
    row("a long name", u"email,first_name\na@x.y,%1\n"_s.arg(QString(101, u'x')),
        u"2 first_name=should be at most 100 character(s)"_s);
    row("time zone", u"email,user_timezone\na@x.y,13\n"_s,
        u"2 user_timezone=must be a valid timezone offset between -12 and +12"_s);
    row("country", u"email,registration_country\na@x.y,Norway\n"_s,
        u"2 registration_country=should be at most 2 character(s)"_s);
    row("flag", u"email,is_active\na@x.y,maybe\n"_s, u"2 is_active=is invalid"_s);
    row("time", u"email,confirmed_at\na@x.y,yesterday\n"_s, u"2 confirmed_at=is invalid"_s);
    row("UUID", u"email,uuid\na@x.y,12\n"_s, u"2 uuid=is invalid"_s);
    row("another UUID", u"email,uuid\nowner@example.com,01900000-0000-7000-8000-000000000001\n"_s,
        u"2 uuid=is reserved"_s);
    row("role", u"email,roles\na@x.y,Pope\n"_s, u"2 roles=is unknown"_s);
    row("Owner", u"email,roles\na@x.y,Owner\n"_s, u"2 owner_role_protected"_s);
    row("hash", u"email,password_hash\na@x.y,secret\n"_s, u"2 password_hash=is invalid"_s);
    row("hash of another kind", u"email,password_hash\na@x.y,$1$12$%1\n"_s.arg(QString(53, u'a')),
        u"2 password_hash=is invalid"_s);
    row("password", u"email,password\na@x.y,short\n"_s, u"2 password=should be at least 8 character(s)"_s);
    row("locale", u"email,preferred_locale\na@x.y,xx\n"_s, u"2 preferred_locale=is unknown"_s);
    row("reserved key", u"email,custom.hashed_password\na@x.y,1\n"_s, u"2 custom_fields=is reserved"_s);
    row("more cells than names", u"email\n\na@x.y,1\n"_s, u"3 too_many_cells"_s);
    row("change refused", u"email,first_name\nowner@example.com,%1\n"_s.arg(QString(101, u'x')),
        u"2 first_name=should be at most 100 character(s)"_s);
    row("several lines", u"email,first_name\r\n\"a\n\",x\r\nb,\"y\r\nz\"\r\n"_s,
        u"2 email=must have the @ sign and no spaces / 4 email=must have the @ sign and no spaces"_s);
}

void TestImport::refusesRows()
{
    QFETCH(QString, text);
    QFETCH(QString, problem);
    const auto report = import(text);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail + report.error().identifier));
    QCOMPARE(problemsOf(*report).join(u" / "_s), problem);
    QVERIFY(!report->isApplied);
    QCOMPARE(here().count(u"phoenix_kit_users"_s), 1);
    QCOMPARE(here().count(u"phoenix_kit_audit_logs"_s), 0);
}

void TestImport::namesBothLines()
{
    const auto report = import(u"email\nann@example.com\nbob@example.com\nANN@example.com\n"_s, Mode::WhatCanBe);
    QVERIFY(report);
    QCOMPARE(problemsOf(*report), QStringList{u"4 as 2 row_repeated"_s});
    QCOMPARE(report->added, 2);
    // By another key the same address is taken.
    ImportRequest byName = request(u"username,email\neva,eva@example.com\nfay,EVA@example.com\n"_s, Mode::WhatCanBe);
    byName.key = u"username"_s;
    QCOMPARE(problemsOf(*import(byName)), QStringList{u"3 email=has already been taken"_s});
}

void TestImport::makesUsernames()
{
    add({.email = u"x@example.com"_s, .username = u"Info"_s});
    add({.email = u"y@example.com"_s, .username = u"info_2"_s});
    QString text = u"email\n"_s;
    for (int i = 0; i < 60; ++i)
        text += u"info@site%1.example\n"_s.arg(i);
    QCOMPARE(import(text)->added, 60);
    QStringList names = here().texts(u"SELECT username FROM phoenix_kit_users WHERE email LIKE 'info@%'"_s);
    QCOMPARE(names.size(), 60);
    QVERIFY(names.contains(u"info_1"_s));
    QVERIFY(!names.contains(u"info_2"_s));
    QVERIFY(names.contains(u"info_61"_s));
    names.removeDuplicates();
    QCOMPARE(names.size(), 60);
}

void TestImport::keepsToTheRank()
{
    const UserId admin = here().add({.email = u"admin@example.com"_s, .roles = {u"Admin"_s}});
    const UserId ann = here().add({.email = u"ann@example.com"_s, .roles = {u"User"_s}});
    ImportRequest wanted = request(u"email,first_name\nowner@example.com,Hacked\nnew@example.com,New\n"_s, Mode::WhatCanBe);
    const auto byAdmin = import(wanted, admin);
    QVERIFY(byAdmin);
    QCOMPARE(problemsOf(*byAdmin), QStringList{u"2 insufficient_permissions"_s});
    QCOMPARE(byAdmin->added, 1);
    QCOMPARE(here().column(m_owner, u"first_name"_s), u"NULL"_s);
    const auto byNobody = import(wanted, ann);
    QVERIFY(!byNobody);
    QCOMPARE(byNobody.error().identifier, u"insufficient_permissions"_s);
    QVERIFY(here().addRole(u"TestPower"_s, u"billing"_s));
    QVERIFY(here().addRole(u"TestManager"_s, u"users"_s));
    const UserId manager = here().add({.email = u"manager@example.com"_s, .roles = {u"TestManager"_s}});
    const auto byManager = import(request(u"email,roles\np@x.y,TestPower\nq@x.y,User\nr@x.y,Admin\n"_s, Mode::WhatCanBe),
                                  manager);
    QVERIFY(byManager);
    QCOMPARE(problemsOf(*byManager),
             (QStringList{u"2 insufficient_permissions"_s, u"4 insufficient_permissions"_s}));
    QCOMPARE(here().rolesOf(person(u"q@x.y"_s)), QStringList{u"User"_s});
    // Where everybody becomes Admin, only an Admin makes more of them.
    QVERIFY(SiteSettings(here().system()).change(u"new_user_default_role"_s, u"Admin"_s));
    const auto asDefault = import(request(u"email\ns@x.y\n"_s, Mode::WhatCanBe), manager);
    QVERIFY(asDefault);
    QCOMPARE(problemsOf(*asDefault), QStringList{u"2 insufficient_permissions"_s});
    QCOMPARE(import(request(u"email\ns@x.y\n"_s, Mode::WhatCanBe), admin)->added, 1);
    QCOMPARE(here().rolesOf(person(u"s@x.y"_s)), QStringList{u"Admin"_s});
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
