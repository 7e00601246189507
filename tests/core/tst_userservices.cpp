// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/audit/auditstore.h>
#include <core/users/userdirectory.h>
#include <core/users/userprofile.h>
#include <tests/support/formfacts.h>
#include <tests/support/serviceworkspace.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

const QString fields = uR"({"big":12345678901234567890,"phone":"+44 1","ratio":1.50})"_s;

TestPerson annSmith()
{
    return {.email = u"ann@example.com"_s,
            .username = u"ann"_s,
            .firstName = u"Ann"_s,
            .lastName = u"Smith"_s,
            .customFields = fields,
            .roles = {u"User"_s}};
}

} // namespace

/// What a person says about himself: columns, custom fields, language.
class TestUserServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void init();
    void cleanupTestCase() { m_workspaces.close(); }
    void updatesColumns();
    void leavesUnchangedColumnsAlone_data();
    void leavesUnchangedColumnsAlone();
    void keepsOtherColumns_data();
    void keepsOtherColumns();
    void refusesWrongColumns();
    void knowsNobody();
    void setsCustomFields();
    void keepsTextOfOtherFields();
    void refusesWrongKeys_data();
    void refusesWrongKeys();
    void deletesCustomFields();
    void replacesAllFields();
    void startsFromNull();
    void updatesAllOrNothing();
    void updatesSeveralPeople();
    void setsLocale_data();
    void setsLocale();
    void auditsChanges();
    void auditsNoSecrets();
    void failsWithoutAudit_data();
    void failsWithoutAudit();

private:
    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    UserProfile profile() { return UserProfile(workspace().system()); }
    QString column(const QString &name) { return workspace().column(m_ann, name); }
    QString customFields() { return column(u"custom_fields"_s).remove(u' '); }
    QString auditRows() { return QString::number(workspace().count(u"phoenix_kit_audit_logs"_s)); }
    Result<QList<AuditEntry>> entries()
    {
        AuditFilter filter;
        filter.target = m_ann;
        return AuditStore(workspace().connection()).list(filter);
    }
    /// Everything that is stored about Ann, but for the time of the last change.
    QStringList everything()
    {
        QStringList values;
        for (const QString &name :
             {u"email"_s, u"username"_s, u"first_name"_s, u"last_name"_s, u"user_timezone"_s, u"is_active"_s,
              u"confirmed_at"_s, u"hashed_password"_s, u"custom_fields"_s, u"registration_ip"_s,
              u"inserted_at"_s})
            values << name + u'=' + column(name);
        return values;
    }

    ServiceWorkspaces m_workspaces;
    UserId m_ann;
};

void TestUserServices::init()
{
    QVERIFY(workspace().clear());
    m_ann = workspace().add(annSmith());
    QVERIFY(!m_ann.isNull());
}

void TestUserServices::updatesColumns()
{
    const auto ann = profile().update(m_ann, {{u"email"_s, u"Ann@example.org"_s},
                                              {u"username"_s, u"Ann_2"_s},
                                              {u"first_name"_s, u" Anna "_s},
                                              {u"last_name"_s, u" "_s},
                                              {u"user_timezone"_s, u"-3"_s}});
    QVERIFY(ann.has_value());
    QCOMPARE(column(u"email"_s), u"Ann@example.org"_s);
    QCOMPARE(column(u"username"_s), u"Ann_2"_s);
    QCOMPARE(column(u"first_name"_s), u" Anna "_s);
    QCOMPARE(column(u"last_name"_s), u"NULL"_s);
    QCOMPARE(column(u"user_timezone"_s), u"-3"_s);
    QVERIFY(column(u"confirmed_at"_s) != "NULL"_L1);
    QCOMPARE(ann->updatedAt, workspace().now());
    QCOMPARE(ann->insertedAt, QDateTime(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::utc()));
    QCOMPARE(ann->email, u"Ann@example.org"_s);
}

void TestUserServices::leavesUnchangedColumnsAlone_data()
{
    QTest::addColumn<QJsonObject>("attributes");
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("the same") << QJsonObject{{u"email"_s, u"ann@example.com"_s},
                                             {u"username"_s, u"ann"_s},
                                             {u"first_name"_s, u"Ann"_s},
                                             {u"last_name"_s, u"Smith"_s}};
    QTest::newRow("empty stays empty") << QJsonObject{{u"user_timezone"_s, u" "_s}};
    QTest::newRow("no column of the form") << QJsonObject{{u"is_active"_s, false}, {u"uuid"_s, u"x"_s}};
    QTest::newRow("same custom fields") << QJsonObject{
        {u"custom_fields"_s,
         QJsonObject{{u"phone"_s, u"+44 1"_s}, {u"ratio"_s, 1.5}, {u"big"_s, 12345678901234567890.0}}}};
}

void TestUserServices::leavesUnchangedColumnsAlone()
{
    QFETCH(QJsonObject, attributes);
    const QStringList before = everything();
    const QString time = column(u"updated_at"_s);
    QVERIFY(profile().update(m_ann, attributes).has_value());
    QCOMPARE(everything(), before);
    QCOMPARE(column(u"updated_at"_s), time);
    QCOMPARE(auditRows(), u"0"_s);
}

void TestUserServices::keepsOtherColumns_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("email") << u"email"_s << u"other@example.com"_s;
    QTest::newRow("username") << u"username"_s << u"other"_s;
    QTest::newRow("first name") << u"first_name"_s << u"Other"_s;
    QTest::newRow("last name") << u"last_name"_s << u"Other"_s;
    QTest::newRow("timezone") << u"user_timezone"_s << u"5"_s;
}

// Once, a column that was not part of an edit, or the same in it, was set to NULL.
void TestUserServices::keepsOtherColumns()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    const QJsonObject same{{u"email"_s, u"ann@example.com"_s},
                           {u"username"_s, u"ann"_s},
                           {u"first_name"_s, u"Ann"_s},
                           {u"last_name"_s, u"Smith"_s}};
    for (QJsonObject attributes : {QJsonObject(), same}) {
        init();
        QStringList expected = everything();
        expected.replaceInStrings(field + u'=' + column(field), field + u'=' + value);
        attributes.insert(field, value);
        QVERIFY(profile().update(m_ann, attributes).has_value());
        QCOMPARE(everything(), expected);
    }
}

void TestUserServices::refusesWrongColumns()
{
    QVERIFY(!workspace().add({.email = u"bob@example.com"_s, .username = u"bob"_s}).isNull());
    const QStringList before = everything();
    const auto ann = profile().update(m_ann, {{u"email"_s, u"BOB@example.com"_s},
                                              {u"username"_s, u"Bob"_s},
                                              {u"first_name"_s, u"Anna"_s},
                                              {u"user_timezone"_s, u"+012"_s}});
    QVERIFY(!ann.has_value());
    QCOMPARE(described(ann.error().fields),
             QStringList({u"email has already been taken"_s, u"username has already been taken"_s,
                          u"user_timezone should be at most 3 character(s)"_s}));
    QCOMPARE(everything(), before);
    QCOMPARE(auditRows(), u"0"_s);
}

void TestUserServices::knowsNobody()
{
    const UserId nobody = UserId::create();
    QCOMPARE(profile().update(nobody, {}).error().identifier, u"user_not_found"_s);
    QCOMPARE(profile().setCustomField(nobody, u"phone"_s, 1).error().identifier, u"user_not_found"_s);
    QCOMPARE(profile().setLocale(nobody, u"et"_s).error().identifier, u"user_not_found"_s);
}

void TestUserServices::setsCustomFields()
{
    const auto ann = profile().setCustomField(m_ann, u"phone"_s, u"+44 2"_s);
    QVERIFY(ann.has_value());
    QCOMPARE(ann->customFields.value("phone"_L1), QJsonValue(u"+44 2"_s));
    QVERIFY(profile().setCustomField(m_ann, u"tags"_s, QJsonArray{1, u"x"_s}).has_value());
    QVERIFY(profile().setCustomField(m_ann, u"é \"quoted\""_s, QJsonValue()).has_value());
    QCOMPARE(UserDirectory(workspace().system()).user(m_ann).value()->customFields.value(u"é \"quoted\""_s),
             QJsonValue());
    QCOMPARE(workspace().auditOf(m_ann).size(), 3);
}

void TestUserServices::keepsTextOfOtherFields()
{
    QVERIFY(profile().setCustomField(m_ann, u"phone"_s, u"+44 2"_s).has_value());
    QVERIFY(customFields().contains("\"big\":12345678901234567890"_L1));
    QVERIFY(customFields().contains("\"ratio\":1.50"_L1));
    QVERIFY(profile().setCustomField(m_ann, u"ratio"_s, 1.5).has_value());
    QVERIFY(customFields().contains("\"ratio\":1.50"_L1));
    QCOMPARE(workspace().auditOf(m_ann).size(), 1);
}

void TestUserServices::refusesWrongKeys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<Violation>("violation");
    const QString nul(1, QChar(QChar::Null));
    for (const QString &key : {u"is_active"_s, u"hashed_password"_s, u"uuid"_s, u"custom_fields"_s})
        QTest::addRow("%s", qPrintable(key)) << key << QJsonValue(true) << Violation::ReservedKey;
    QTest::newRow("line break") << u"phone\n"_s << QJsonValue(1) << Violation::LineBreak;
    QTest::newRow("NUL in the value") << u"phone"_s << QJsonValue(QJsonArray{nul}) << Violation::LineBreak;
}

void TestUserServices::refusesWrongKeys()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(Violation, violation);
    const FieldErrors expected{{key, violation}};
    QCOMPARE(profile().setCustomField(m_ann, key, value).error().fields, expected);
    QCOMPARE(profile().updateFields(m_ann, {{key, value}, {u"first_name"_s, u"Eve"_s}}).error().fields,
             expected);
    QCOMPARE(column(u"first_name"_s), u"Ann"_s);
    QCOMPARE(auditRows(), u"0"_s);
}

void TestUserServices::deletesCustomFields()
{
    const auto ann = profile().deleteCustomField(m_ann, u"phone"_s);
    QVERIFY(ann.has_value());
    QVERIFY(!ann->customFields.contains(u"phone"_s));
    QCOMPARE(customFields(), u"{\"big\":12345678901234567890,\"ratio\":1.50}"_s);
    QVERIFY(profile().deleteCustomField(m_ann, u"phone"_s).has_value());
    QCOMPARE(auditRows(), u"1"_s);
}

void TestUserServices::replacesAllFields()
{
    QVERIFY(profile().replaceCustomFields(m_ann, {{u"a"_s, 1}}).has_value());
    QCOMPARE(customFields(), u"{\"a\":1}"_s);
    QVERIFY(profile().update(m_ann, {{u"custom_fields"_s, QJsonObject()}}).has_value());
    QCOMPARE(customFields(), u"{}"_s);
    const auto reserved = profile().replaceCustomFields(m_ann, {{u"email"_s, u"x"_s}});
    QCOMPARE(reserved.error().fields, FieldErrors({{u"custom_fields"_s, Violation::ReservedKey}}));
}

void TestUserServices::startsFromNull()
{
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_users SET custom_fields = NULL"_s));
    QVERIFY(profile().deleteCustomField(m_ann, u"phone"_s).has_value());
    QVERIFY(profile().update(m_ann, {{u"custom_fields"_s, QJsonValue()}}).has_value());
    QCOMPARE(column(u"custom_fields"_s), u"NULL"_s);
    QCOMPARE(auditRows(), u"0"_s);
    QVERIFY(profile().setCustomField(m_ann, u"a"_s, 1).has_value());
    QCOMPARE(customFields(), u"{\"a\":1}"_s);
}

void TestUserServices::updatesAllOrNothing()
{
    const QStringList before = everything();
    const auto refused = profile().updateFields(
        m_ann,
        {{u"first_name"_s, u"Anna"_s}, {u"phone"_s, u"+44 2"_s}, {u"email"_s, u"ann"_s}, {u"uuid"_s, 1}});
    QCOMPARE(described(refused.error().fields),
             QStringList({u"email must have the @ sign and no spaces"_s, u"uuid is reserved"_s}));
    QCOMPARE(everything(), before);
    QVERIFY(profile()
                .updateFields(m_ann, {{u"first_name"_s, u"Anna"_s}, {u"phone"_s, u"+44 2"_s}, {u"big"_s, 1}})
                .has_value());
    QCOMPARE(column(u"first_name"_s), u"Anna"_s);
    QVERIFY(customFields().contains("\"phone\":\"+442\""_L1));
    QVERIFY(customFields().contains("\"big\":1,"_L1));
    QCOMPARE(workspace().auditOf(m_ann), QStringList{u"user_updated"_s});
}

void TestUserServices::updatesSeveralPeople()
{
    const UserId bob = workspace().add({.email = u"bob@example.com"_s});
    const auto results =
        profile().updateFieldsOf({bob, UserId::create(), m_ann}, {{u"last_name"_s, u"Jones"_s}});
    QCOMPARE(results->size(), 3);
    QVERIFY(results->at(0).has_value() && !results->at(1).has_value() && results->at(2).has_value());
    QCOMPARE(workspace().column(bob, u"last_name"_s), u"Jones"_s);
    QCOMPARE(column(u"last_name"_s), u"Jones"_s);
}

void TestUserServices::setsLocale_data()
{
    QTest::addColumn<QJsonValue>("locale");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("variant") << QJsonValue(u"en-US"_s) << u"en-US"_s;
    QTest::newRow("language") << QJsonValue(u"et"_s) << u"et"_s;
    QTest::newRow("null") << QJsonValue() << QString();
    QTest::newRow("empty") << QJsonValue(u""_s) << QString();
    QTest::newRow("language with variants") << QJsonValue(u"en"_s) << u"locale_unknown"_s;
    QTest::newRow("unknown") << QJsonValue(u"xx"_s) << u"locale_unknown"_s;
    QTest::newRow("another case") << QJsonValue(u"EN-us"_s) << u"locale_format"_s;
    // As in the reference, whose pattern lets one line break pass at the end.
    QTest::newRow("line break at the end") << QJsonValue(u"et\n"_s) << u"locale_unknown"_s;
    QTest::newRow("line breaks") << QJsonValue(u"et\n\n"_s) << u"locale_format"_s;
    QTest::newRow("blank") << QJsonValue(u" "_s) << u"locale_format"_s;
    QTest::newRow("number") << QJsonValue(1) << u"locale_not_text"_s;
}

void TestUserServices::setsLocale()
{
    QFETCH(QJsonValue, locale);
    QFETCH(QString, outcome);
    QVERIFY(profile().setLocale(m_ann, u"fi"_s).has_value());
    const auto ann = profile().setLocale(m_ann, locale);
    const auto stored = UserDirectory(workspace().system()).user(m_ann);
    const QJsonValue kept = stored.value()->customFields.value("preferred_locale"_L1);
    QCOMPARE(ann ? kept.toString() : ann.error().identifier, outcome);
    QCOMPARE(kept.toString(), ann ? outcome : u"fi"_s);
    QCOMPARE(kept.isUndefined(), outcome.isEmpty());
}

void TestUserServices::auditsChanges()
{
    const UserId admin = workspace().add({.email = u"admin@example.com"_s, .roles = {u"Admin"_s}});
    const Actor actor{admin, u"192.0.2.1"_s, u"Steward"_s};
    QVERIFY(UserProfile(workspace().as(actor))
                .updateFields(m_ann, {{u"first_name"_s, u"Anna"_s}, {u"last_name"_s, u""_s}, {u"phone"_s, 5}})
                .has_value());
    const auto found = entries();
    QCOMPARE(found->size(), 1);
    const AuditEntry &entry = found->first();
    QCOMPARE(entry.admin, admin);
    QCOMPARE(entry.action, u"user_updated"_s);
    QCOMPARE(entry.ipAddress, u"192.0.2.1"_s);
    QCOMPARE(entry.userAgent, u"Steward"_s);
    QCOMPARE(entry.insertedAt, workspace().now());
    const auto change = [](const QJsonValue &before, const QJsonValue &after) {
        return QJsonObject{{u"old"_s, before}, {u"new"_s, after}};
    };
    QCOMPARE(entry.metadata->value("changes"_L1).toObject(),
             QJsonObject({{u"first_name"_s, change(u"Ann"_s, u"Anna"_s)},
                          {u"last_name"_s, change(u"Smith"_s, QJsonValue())},
                          {u"custom_fields.phone"_s, change(u"+44 1"_s, 5)}}));
}

void TestUserServices::auditsNoSecrets()
{
    QVERIFY(profile().setCustomField(m_ann, u"api_token"_s, u"tell nobody"_s).has_value());
    QVERIFY(customFields().contains("tellnobody"_L1));
    const auto found = entries();
    const QJsonObject metadata = found->value(0).metadata.value_or(QJsonObject());
    QVERIFY(metadata.value("changes"_L1).toObject().contains(u"custom_fields.api_token"_s));
    QVERIFY(!QJsonDocument(metadata).toJson().contains("tell nobody"));
    QCOMPARE(metadata.value("actor"_L1), QJsonValue(u"system"_s));
    QVERIFY(found->first().admin.isNull());
}

void TestUserServices::failsWithoutAudit_data()
{
    QTest::addColumn<QJsonObject>("attributes");
    QTest::newRow("column") << QJsonObject{{u"first_name"_s, u"Anna"_s}};
    QTest::newRow("custom field") << QJsonObject{{u"phone"_s, u"+44 2"_s}};
}

void TestUserServices::failsWithoutAudit()
{
    QFETCH(QJsonObject, attributes);
    const QStringList before = everything();
    QVERIFY(workspace().run(u"ALTER TABLE phoenix_kit_audit_logs RENAME TO away"_s));
    const auto ann = profile().updateFields(m_ann, attributes);
    QVERIFY(workspace().run(u"ALTER TABLE away RENAME TO phoenix_kit_audit_logs"_s));
    QVERIFY(!ann.has_value());
    QCOMPARE(everything(), before);
    QVERIFY(profile().updateFields(m_ann, attributes).has_value());
}

QTEST_GUILESS_MAIN(TestUserServices)
#include "tst_userservices.moc"
