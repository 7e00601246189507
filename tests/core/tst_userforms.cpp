// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/base/rawjson.h>
#include <core/users/userforms.h>
#include <core/users/userstore.h>
#include <tests/support/formfacts.h>
#include <tests/support/serviceworkspace.h>

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

const QString nul(1, QChar(QChar::Null));

QString family(int count)
{
    return u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s.repeated(count);
}

QJsonObject registration(const QString &field, const QJsonValue &value)
{
    QJsonObject attributes{{u"email"_s, u"ann@example.com"_s}, {u"password"_s, u"a good password"_s}};
    if (value.isUndefined())
        attributes.remove(field);
    else
        attributes.insert(field, value);
    return attributes;
}

User ann()
{
    User user;
    user.id = UserId::create();
    user.email = u"Ann@example.com"_s;
    user.username = u"ann"_s;
    user.firstName = u"Ann"_s;
    user.timezone = u"3"_s;
    user.customFields = {{u"phone"_s, u"+44 1"_s}, {u"age"_s, 36}};
    return user;
}

/// Rows of a field, its value and the errors that follow, as messages.
class Rows
{
public:
    explicit Rows(QString field)
        : m_field(std::move(field))
    {
    }
    static void addColumns()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QStringList>("expected");
    }
    void add(const char *name, const QJsonValue &value, const QStringList &messages = {}) const
    {
        QStringList expected;
        for (const QString &message : messages)
            expected << m_field + u' ' + message;
        QTest::addRow("%s, %s", qPrintable(m_field), name) << m_field << value << expected;
    }

private:
    QString m_field;
};

void addNameRows(const QString &field)
{
    const Rows name(field);
    name.add("longest", QString(100, u'x'));
    name.add("too long", QString(101, u'x'), {u"should be at most 100 character(s)"_s});
    name.add("beyond the basic plane", u"\U0001F600"_s.repeated(100));
    name.add("short for people, too wide for the column", family(21),
             {u"should be at most 100 character(s)"_s});
    name.add("number", 17, {u"is invalid"_s});
    name.add("list", QJsonArray{u"Ann"_s}, {u"is invalid"_s});
    name.add("NUL", u"An"_s + nul, {u"must not contain line breaks or null characters"_s});
}

void addEmailRows()
{
    const QString blank = u"can't be blank"_s;
    const QString format = u"must have the @ sign and no spaces"_s;
    const Rows email(u"email"_s);
    email.add("usual", u"Ann@example.com"_s);
    email.add("shortest", u"a@b"_s);
    email.add("several signs", u"@@@"_s);
    email.add("no-break space", u"a\u00a0b@example.com"_s);
    email.add("missing", QJsonValue(QJsonValue::Undefined), {blank});
    email.add("null", QJsonValue(), {blank});
    email.add("blanks", u" \t\u00a0\u3000"_s, {blank});
    email.add("no sign", u"example.com"_s, {format});
    email.add("nothing before", u"@example.com"_s, {format});
    email.add("nothing behind", u"ann@"_s, {format});
    email.add("space", u"ann @example.com"_s, {format});
    email.add("line break at the end", u"ann@example.com\n"_s, {format});
    email.add("line break inside", u"ann\n@example.com"_s, {format});
    email.add("NUL", u"ann@example.com"_s + nul, {u"must not contain line breaks or null characters"_s});
    email.add("number", 5, {u"is invalid"_s});
    email.add("longest", QString(148, u'x') + u"@example.com"_s);
    email.add("too long", QString(149, u'x') + u"@example.com"_s, {u"should be at most 160 character(s)"_s});
    email.add("two errors", QString(161, u'x'), {u"should be at most 160 character(s)"_s, format});
}

void addUsernameRows()
{
    const QString letters = u"must start with a letter and contain only letters, numbers, and underscores"_s;
    const Rows username(u"username"_s);
    username.add("usual", u"Ann_1"_s);
    username.add("longest", QString(30, u'x'));
    username.add("too long", QString(31, u'x'), {u"should be at most 30 character(s)"_s});
    username.add("too short", u"an"_s, {u"should be at least 3 character(s)"_s});
    username.add("digit first", u"1ann"_s, {letters});
    username.add("hyphen", u"ann-b"_s, {letters});
    username.add("letter beyond ASCII", u"änn"_s, {letters});
    username.add("line break at the end", u"ann\n"_s, {letters});
    username.add("two errors", u"1"_s, {letters, u"should be at least 3 character(s)"_s});
}

} // namespace

class TestUserForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void init() { QVERIFY(m_workspaces.current().clear()); }
    void cleanupTestCase() { m_workspaces.close(); }
    void registers_data();
    void registers();
    void registersAsTyped();
    void registersBlanksAsNull();
    void collectsAllErrors();
    void editsProfile_data();
    void editsProfile();
    void leavesUnchangedValues();
    void clearsByBlanks();
    void forgivesStoredMistakes();
    void replacesCustomFields_data();
    void replacesCustomFields();
    void keepsReservedKeysThatStand();

private:
    ServiceWorkspaces m_workspaces;
};

void TestUserForms::registers_data()
{
    Rows::addColumns();
    addEmailRows();
    addUsernameRows();
    addNameRows(u"first_name"_s);
    addNameRows(u"last_name"_s);
    const Rows country(u"registration_country"_s);
    country.add("code", u"EE"_s);
    country.add("name", u"Estonia"_s, {u"should be at most 2 character(s)"_s});
    country.add("long name", QString(101, u'x'), {u"should be at most 100 character(s)"_s});
    Rows(u"registration_ip"_s).add("longest", QString(45, u'1'));
    Rows(u"registration_ip"_s).add("too long", QString(46, u'1'), {u"should be at most 45 character(s)"_s});
    Rows(u"registration_city"_s)
        .add("too long", QString(101, u'x'), {u"should be at most 100 character(s)"_s});
    Rows(u"registration_region"_s)
        .add("too long", QString(101, u'x'), {u"should be at most 100 character(s)"_s});
    Rows(u"is_active"_s).add("is no part of it", u"nonsense"_s);
}

void TestUserForms::registers()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    UserStore store(m_workspaces.current().connection());
    const auto form = registrationForm(registration(field, value), {}, &store);
    QVERIFY(form.has_value());
    QTEST(described(form->errors), "expected");
}

void TestUserForms::registersAsTyped()
{
    QJsonObject attributes = registration(u"first_name"_s, u"  Ann  "_s);
    attributes.insert(u"registration_ip"_s, u"192.0.2.1"_s);
    attributes.insert(u"registration_country"_s, u"EE"_s);
    attributes.insert(u"custom_fields"_s, QJsonObject{{u"phone"_s, 1}});
    const auto form = registrationForm(attributes, {}, nullptr);
    QVERIFY(form->isValid());
    QCOMPARE(form->user.firstName, u"  Ann  "_s);
    QCOMPARE(form->user.registrationIp, u"192.0.2.1"_s);
    QCOMPARE(form->user.registrationCountry, u"EE"_s);
    QVERIFY(form->user.customFields.isEmpty());
    QCOMPARE(form->password.reveal(), u"a good password"_s);
}

void TestUserForms::registersBlanksAsNull()
{
    const auto form = registrationForm(registration(u"first_name"_s, u" \u2003"_s), {}, nullptr);
    QVERIFY(form->isValid());
    QVERIFY(!form->user.firstName.has_value());
    QVERIFY(!form->user.lastName.has_value());
}

void TestUserForms::collectsAllErrors()
{
    const auto form = registrationForm({{u"username"_s, u"1"_s}, {u"last_name"_s, 1}}, {}, nullptr);
    QCOMPARE(described(form->errors),
             QStringList(
                 {u"email can't be blank"_s,
                  u"username must start with a letter and contain only letters, numbers, and underscores"_s,
                  u"username should be at least 3 character(s)"_s, u"password can't be blank"_s,
                  u"last_name is invalid"_s}));
}

void TestUserForms::editsProfile_data()
{
    Rows::addColumns();
    const Rows zone(u"user_timezone"_s);
    for (const char *fine : {"5", "-12", "12", "+12", "00", "-0", " 5", "5 ", "-1 "})
        zone.add(fine, QLatin1StringView(fine));
    for (const char *wrong : {"13", "-13", "5.5", "5h", "--1", "+", "UTC", "0x5", "5 5"})
        zone.add(wrong, QLatin1StringView(wrong), {u"must be a valid timezone offset between -12 and +12"_s});
    zone.add("Arabic digit", u"\u0665"_s, {u"must be a valid timezone offset between -12 and +12"_s});
    for (const char *wide : {"+012", "0005", " 12 "})
        zone.add(wide, QLatin1StringView(wide), {u"should be at most 3 character(s)"_s});
    zone.add("number", 5, {u"is invalid"_s});
    Rows(u"email"_s).add("blank", u" "_s, {u"can't be blank"_s});
    Rows(u"email"_s).add("null", QJsonValue(), {u"can't be blank"_s});
    Rows(u"email"_s).add("not given", QJsonValue(QJsonValue::Undefined));
    addNameRows(u"first_name"_s);
    const Rows custom(u"custom_fields"_s);
    for (const QJsonValue &wrong :
         {QJsonValue(u"x"_s), QJsonValue(5), QJsonValue(true), QJsonValue(QJsonArray())})
        custom.add(jsonText(wrong).constData(), wrong, {u"is invalid"_s});
    custom.add("NUL deep inside", QJsonObject{{u"a"_s, QJsonArray{QJsonObject{{u"b"_s, nul}}}}},
               {u"must not contain line breaks or null characters"_s});
    custom.add("NUL in a key", QJsonObject{{nul, 1}}, {u"must not contain line breaks or null characters"_s});
    custom.add("column", QJsonObject{{u"email"_s, u"x"_s}}, {u"is reserved"_s});
    custom.add("secret", QJsonObject{{u"hashed_password"_s, u"x"_s}}, {u"is reserved"_s});
}

void TestUserForms::editsProfile()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    const QJsonObject attributes = value.isUndefined() ? QJsonObject() : QJsonObject{{field, value}};
    QTEST(described(profileForm(ann(), attributes, nullptr)->errors), "expected");
}

void TestUserForms::leavesUnchangedValues()
{
    const User stored = ann();
    const auto form = profileForm(stored,
                                  {{u"email"_s, u"Ann@example.com"_s},
                                   {u"username"_s, u"ann"_s},
                                   {u"first_name"_s, u"Ann"_s},
                                   {u"last_name"_s, u" "_s},
                                   {u"user_timezone"_s, u"3"_s},
                                   {u"custom_fields"_s, stored.customFields},
                                   {u"is_active"_s, false}},
                                  nullptr);
    QVERIFY(form->isValid());
    QVERIFY(form->changes.isEmpty());
    QVERIFY(profileForm(stored, {}, nullptr)->changes.isEmpty());
}

void TestUserForms::clearsByBlanks()
{
    const auto form = profileForm(
        ann(), {{u"username"_s, u" "_s}, {u"first_name"_s, QJsonValue()}, {u"user_timezone"_s, u""_s}},
        nullptr);
    QVERIFY(form->isValid());
    UserChanges expected;
    expected.username = expected.firstName = expected.timezone = std::make_optional<UserChanges::Text>();
    QVERIFY(form->changes == expected);
}

void TestUserForms::forgivesStoredMistakes()
{
    User stored = ann();
    stored.email = u"no sign"_s;
    stored.username = u"1"_s;
    stored.timezone = u"99"_s;
    const auto form = profileForm(stored,
                                  {{u"email"_s, u"no sign"_s},
                                   {u"username"_s, u"1"_s},
                                   {u"user_timezone"_s, u"99"_s},
                                   {u"last_name"_s, u"Smith"_s}},
                                  nullptr);
    QVERIFY(form->isValid());
    UserChanges expected;
    expected.lastName = std::make_optional<UserChanges::Text>(u"Smith"_s);
    QVERIFY(form->changes == expected);
}

void TestUserForms::replacesCustomFields_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("object") << QJsonValue(QJsonObject{{u"a"_s, 1}}) << u"{\"a\":1}"_s;
    QTest::newRow("blank") << QJsonValue(u" "_s) << u"{}"_s;
    QTest::newRow("null") << QJsonValue() << u"NULL"_s;
}

void TestUserForms::replacesCustomFields()
{
    QFETCH(QJsonValue, value);
    const auto form = profileForm(ann(), {{u"custom_fields"_s, value}}, nullptr);
    QVERIFY(form->isValid() && form->changes.customFields);
    QTEST(form->changes.customFields->value_or(u"NULL"_s), "text");
}

void TestUserForms::keepsReservedKeysThatStand()
{
    User stored = ann();
    stored.customFields.insert(u"password"_s, u"left by another program"_s);
    QJsonObject edited = stored.customFields;
    edited.insert(u"phone"_s, u"+44 2"_s);
    QVERIFY(customFieldsForm(stored, {{u"custom_fields"_s, edited}}).isValid());
    edited.insert(u"uuid"_s, u"x"_s);
    QVERIFY(!customFieldsForm(stored, {{u"custom_fields"_s, edited}}).isValid());
}

QTEST_GUILESS_MAIN(TestUserForms)
#include "tst_userforms.moc"
