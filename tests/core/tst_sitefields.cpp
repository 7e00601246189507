// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/fields/fieldstore.h>
#include <core/fields/sitefields.h>
#include <core/settings/sitesettings.h>
#include <tests/support/serviceworkspace.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

const QString settingKey = u"custom_user_fields_definitions"_s;

QJsonObject definition(const QString &key, const QString &type = u"text"_s)
{
    return {{u"key"_s, key}, {u"type"_s, type}};
}

QStringList keysOf(const FieldDefinitions &definitions)
{
    QStringList keys;
    for (const FieldDefinition &each : definitions)
        keys << each.key;
    return keys;
}

} // namespace

/// The list of custom fields: who changes it, how it is judged and stored.
class TestSiteFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void init();
    void cleanupTestCase() { m_workspaces.close(); }
    void storesAsTheSiteDoes();
    void judges_data();
    void judges();
    void refusesASecondOfItsKey();
    void updatesAndRemoves();
    void reorders();
    void replacesTheWholeList();
    void noticesOtherChanges();
    void judgesEachOfTheList();
    void needsAnAdministrator();
    void readsForeignShapes_data();
    void readsForeignShapes();

private:
    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    SiteFields fields() { return SiteFields(workspace().system()); }
    FieldDefinitions stored() { return FieldStore(workspace().system()).all().value_or(FieldDefinitions()); }
    bool addThree()
    {
        return fields().add(definition(u"phone"_s)) && fields().add(definition(u"birthday"_s, u"date"_s))
               && fields().add(definition(u"plan"_s));
    }

    ServiceWorkspaces m_workspaces;
};

void TestSiteFields::init()
{
    QVERIFY(workspace().clear());
    QVERIFY(workspace().run(u"DELETE FROM phoenix_kit_settings WHERE key = '%1'"_s.arg(settingKey)));
}

void TestSiteFields::storesAsTheSiteDoes()
{
    QJsonObject asked = definition(u"plan"_s, u"select"_s);
    asked.insert(u"options"_s, QJsonArray{u"Free"_s, u"Paid"_s});
    asked.insert(u"required"_s, u"true"_s);
    asked.insert(u"colour"_s, u"red"_s);
    QVERIFY(fields().add(asked).has_value());
    const auto json = SiteSettings(workspace().system()).json(settingKey);
    QVERIFY(json.has_value() && *json);
    const QJsonObject expected{{u"key"_s, u"plan"_s},
                               {u"label"_s, u"plan"_s},
                               {u"type"_s, u"select"_s},
                               {u"required"_s, true},
                               {u"position"_s, 0},
                               {u"enabled"_s, true},
                               {u"user_accessible"_s, true},
                               {u"validation"_s, QJsonObject()},
                               {u"default"_s, u""_s},
                               {u"options"_s, QJsonArray{u"Free"_s, u"Paid"_s}}};
    QCOMPARE(**json, QJsonObject({{u"fields"_s, QJsonArray{expected}}}));
    QCOMPARE(workspace().count(u"phoenix_kit_settings WHERE key = '%1' AND value IS NULL"_s.arg(settingKey)), 1);
    QCOMPARE(workspace().count(u"phoenix_kit_audit_logs"_s), 1);
}

void TestSiteFields::judges_data()
{
    QTest::addColumn<QJsonObject>("asked");
    QTest::addColumn<FieldErrors>("errors");

    QTest::newRow("nothing") << QJsonObject()
                             << FieldErrors{{u"key"_s, Violation::Blank}, {u"type"_s, Violation::Blank}};
    QTest::newRow("unknown type") << definition(u"1x"_s, u"colour"_s) << FieldErrors{{u"type"_s, Violation::UnknownValue}};
    QTest::newRow("no text as key") << QJsonObject{{u"key"_s, 5}, {u"type"_s, u"text"_s}}
                                    << FieldErrors{{u"key"_s, Violation::Invalid}};
    for (const QString &key : {u"1x"_s, u"x-y"_s, u"X"_s, u"x\n"_s, u"ü"_s, QString(10'000'000, u'-')})
        QTest::addRow("key %s", qUtf8Printable(key.left(4)))
            << definition(key) << FieldErrors{{u"key"_s, Violation::FieldKeyFormat}};
    for (const QString &key : {u"email"_s, u"password"_s, u"hashed_password"_s, u"custom_fields"_s})
        QTest::addRow("name of %s", qUtf8Printable(key))
            << definition(key) << FieldErrors{{u"key"_s, Violation::ReservedKey}};
    for (const QString &type : {u"select"_s, u"radio"_s, u"checkbox"_s})
        QTest::addRow("%s without options", qUtf8Printable(type))
            << definition(u"x"_s, type) << FieldErrors{{u"options"_s, Violation::Blank}};
}

void TestSiteFields::judges()
{
    QFETCH(QJsonObject, asked);
    QFETCH(FieldErrors, errors);
    QCOMPARE(judgeDefinition(asked), errors);
    QCOMPARE(fields().add(asked).error().fields, errors);
    QVERIFY(stored().isEmpty());
    QCOMPARE(workspace().count(u"phoenix_kit_audit_logs"_s), 0);
}

void TestSiteFields::refusesASecondOfItsKey()
{
    QVERIFY(addThree());
    QCOMPARE(fields().add(definition(u"phone"_s)).error().fields, FieldErrors({{u"key"_s, Violation::Taken}}));
    QCOMPARE(stored().size(), 3);
}

void TestSiteFields::updatesAndRemoves()
{
    QVERIFY(addThree());
    const auto updated = fields().update(u"plan"_s, {{u"label"_s, u"Plan"_s}, {u"enabled"_s, false}});
    QVERIFY(updated.has_value());
    QCOMPARE(findDefinition(stored(), u"plan"_s)->label, u"Plan"_s);
    QVERIFY(!findDefinition(stored(), u"plan"_s)->isEnabled);
    QCOMPARE(fields().update(u"nope"_s, {}).error().identifier, u"field_not_found"_s);
    QCOMPARE(fields().remove(u"nope"_s)->size(), 3);
    QCOMPARE(keysOf(*fields().remove(u"phone"_s)), QStringList({u"birthday"_s, u"plan"_s}));
    QCOMPARE(keysOf(stored()), QStringList({u"birthday"_s, u"plan"_s}));
}

void TestSiteFields::reorders()
{
    QVERIFY(addThree());
    QVERIFY(fields().reorder({u"plan"_s, u"phone"_s, u"unknown"_s}).has_value());
    QCOMPARE(keysOf(stored()), QStringList({u"plan"_s, u"phone"_s, u"birthday"_s}));
    QCOMPARE(stored().last().position, QJsonValue(999));
}

void TestSiteFields::replacesTheWholeList()
{
    QVERIFY(addThree());
    const FieldDefinitions before = stored();
    FieldDefinitions after{before.at(2), before.at(0)};
    after.first().label = u"Plan"_s;
    after.append(FieldDefinition::fromJson(definition(u"website"_s, u"url"_s)));
    QVERIFY(fields().replace(before, after).has_value());
    QCOMPARE(keysOf(stored()), QStringList({u"plan"_s, u"phone"_s, u"website"_s}));
    QCOMPARE(stored().first().label, u"Plan"_s);
    QCOMPARE(stored().last().position, QJsonValue(3));
}

void TestSiteFields::noticesOtherChanges()
{
    QVERIFY(addThree());
    const FieldDefinitions before = stored();
    QVERIFY(fields().remove(u"phone"_s).has_value());
    QCOMPARE(fields().replace(before, {}).error().kind, Error::Kind::Conflict);
    QCOMPARE(stored().size(), 2);
}

void TestSiteFields::judgesEachOfTheList()
{
    QVERIFY(addThree());
    FieldDefinitions after = stored();
    after[1].type = u"radio"_s;
    after[2].key = u"phone"_s;
    const FieldErrors errors{{u"1.options"_s, Violation::Blank}, {u"2.key"_s, Violation::Taken}};
    QCOMPARE(fields().replace(stored(), after).error().fields, errors);
    QCOMPARE(keysOf(stored()), QStringList({u"phone"_s, u"birthday"_s, u"plan"_s}));
}

void TestSiteFields::needsAnAdministrator()
{
    QVERIFY(addThree());
    const UserId plain = workspace().add({.email = u"ann@example.com"_s, .roles = {u"User"_s}});
    SiteFields hers(workspace().as(plain));
    const QString denied = u"insufficient_permissions"_s;
    QCOMPARE(hers.add(definition(u"x"_s)).error().identifier, denied);
    QCOMPARE(hers.remove(u"phone"_s).error().identifier, denied);
    QCOMPARE(hers.replace(stored(), {}).error().identifier, denied);
    QCOMPARE(stored().size(), 3);
}

void TestSiteFields::readsForeignShapes_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<qsizetype>("count");

    QTest::newRow("list at the top") << uR"([{"key":"x"}])"_s << qsizetype(0);
    QTest::newRow("a text") << uR"("x")"_s << qsizetype(0);
    QTest::newRow("fields are no list") << uR"({"fields":{"key":"x"}})"_s << qsizetype(0);
    QTest::newRow("a definition is no object") << uR"({"fields":[5,{"key":"x"}]})"_s << qsizetype(2);
    QTest::newRow("wrong types") << uR"({"fields":[{"key":5,"options":"a","validation":[],"required":{}}]})"_s << qsizetype(1);
}

void TestSiteFields::readsForeignShapes()
{
    QFETCH(QString, json);
    QFETCH(qsizetype, count);
    QVERIFY(workspace().run(u"INSERT INTO phoenix_kit_settings (uuid, key, value_json, date_added, date_updated)"
                            " VALUES ('01900000-0000-7000-8000-000000000001', '%1', '%2', '2026-01-01T00:00:00Z',"
                            " '2026-01-01T00:00:00Z')"_s.arg(settingKey, json)));
    QCOMPARE(stored().size(), count);
    QVERIFY(fields().add(definition(u"phone"_s)).has_value());
    QCOMPARE(stored().size(), count + 1);
}

QTEST_GUILESS_MAIN(TestSiteFields)
#include "tst_sitefields.moc"
