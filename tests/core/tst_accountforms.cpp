// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/userforms.h>
#include <core/users/userstore.h>
#include <tests/support/formfacts.h>
#include <tests/support/serviceworkspace.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

PasswordPolicy strictPolicy()
{
    PasswordPolicy policy;
    policy.minimumLength = 10;
    policy.maximumLength = 80;
    policy.requireUppercase = policy.requireLowercase = policy.requireDigit = policy.requireSpecial = true;
    return policy;
}

User activeAnn()
{
    User user;
    user.id = UserId::create();
    user.email = u"Ann@example.com"_s;
    return user;
}

} // namespace

/// Passwords, status, e-mail changes and guests.
class TestAccountForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void init() { QVERIFY(m_workspaces.current().clear()); }
    void cleanupTestCase() { m_workspaces.close(); }
    void judgesPasswords_data();
    void judgesPasswords();
    void obeysPolicy_data();
    void obeysPolicy();
    void refusesTheCurrentPassword();
    void comparesConfirmation_data();
    void comparesConfirmation();
    void countsBytesWhenAllElseIsRight();
    void readsStatus_data();
    void readsStatus();
    void changesEmail_data();
    void changesEmail();
    void readsGuests();
    void refusesWrongGuests();
    void namesReservedKeys();

private:
    ServiceWorkspaces m_workspaces;
};

void TestAccountForms::judgesPasswords_data()
{
    QTest::addColumn<QJsonValue>("password");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QJsonValue &password, const QStringList &messages = {}) {
        QStringList expected;
        for (const QString &message : messages)
            expected << u"password "_s + message;
        QTest::newRow(name) << password << expected;
    };
    const QString shortMessage = u"should be at least 8 character(s)"_s;
    row("shortest", u"12345678"_s);
    row("one less", u"1234567"_s, {shortMessage});
    row("longest", QString(72, u'x'));
    row("too long", QString(73, u'x'), {u"should be at most 72 character(s)"_s});
    row("characters, not bytes", u"éééééééé"_s);
    row("too many bytes", QString(37, u'é'), {u"should be at most 72 byte(s)"_s});
    row("one family is one character", u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s, {shortMessage});
    row("missing", QJsonValue(QJsonValue::Undefined), {u"can't be blank"_s});
    row("null", QJsonValue(), {u"can't be blank"_s});
    row("eight blanks", u"        "_s, {u"can't be blank"_s});
    row("blanks at the ends", u"  123456 "_s);
    row("number", 12345678, {u"is invalid"_s});
    row("NUL", u"1234567"_s + QChar(QChar::Null), {u"must not contain line breaks or null characters"_s});
}

void TestAccountForms::judgesPasswords()
{
    QFETCH(QJsonValue, password);
    const QJsonObject attributes =
        password.isUndefined() ? QJsonObject() : QJsonObject{{u"password"_s, password}};
    QTEST(described(passwordForm(attributes, {}, {}).errors), "expected");
}

void TestAccountForms::obeysPolicy_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QStringList>("expected");
    const QString upper = u"password must contain at least one uppercase character"_s;
    const QString lower = u"password must contain at least one lowercase character"_s;
    const QString digit = u"password must contain at least one digit"_s;
    const QString special = u"password must contain at least one special character (!?@#$%^&*_)"_s;
    const QString tooShort = u"password should be at least 10 character(s)"_s;
    QTest::newRow("all kinds") << u"Kobafi_47tu"_s << QStringList();
    QTest::newRow("no upper case") << u"kobafi_47tu"_s << QStringList{upper};
    QTest::newRow("no lower case") << u"KOBAFI_47TU"_s << QStringList{lower};
    QTest::newRow("no digit") << u"Kobafi_tumeso"_s << QStringList{digit};
    QTest::newRow("hyphen is not special") << u"Kobafi-47tu"_s << QStringList{special};
    QTest::newRow("letters beyond ASCII do not count") << u"ÄÖÜÄÖÜ_47äöü"_s << QStringList{lower, upper};
    QTest::newRow("everything") << u"-"_s << QStringList{special, digit, lower, upper, tooShort};
}

void TestAccountForms::obeysPolicy()
{
    QFETCH(QString, password);
    QTEST(described(passwordForm({{u"password"_s, password}}, strictPolicy(), {}).errors), "expected");
}

void TestAccountForms::refusesTheCurrentPassword()
{
    const auto isCurrent = [](const Secret &password) { return password.reveal() == "old password"_L1; };
    QCOMPARE(described(passwordForm({{u"password"_s, u"old password"_s}}, {}, isCurrent).errors),
             QStringList{u"password must be different from current password"_s});
    const PasswordForm changed = passwordForm({{u"password"_s, u"new password"_s}}, {}, isCurrent);
    QVERIFY(changed.isValid());
    QCOMPARE(changed.password.reveal(), u"new password"_s);
}

void TestAccountForms::comparesConfirmation_data()
{
    QTest::addColumn<QJsonValue>("confirmation");
    QTest::addColumn<bool>("matches");
    QTest::newRow("not asked for") << QJsonValue(QJsonValue::Undefined) << true;
    QTest::newRow("same") << QJsonValue(u"new password"_s) << true;
    QTest::newRow("another case") << QJsonValue(u"New password"_s) << false;
    QTest::newRow("empty") << QJsonValue(u""_s) << false;
    QTest::newRow("null") << QJsonValue() << false;
}

void TestAccountForms::comparesConfirmation()
{
    QFETCH(QJsonValue, confirmation);
    QFETCH(bool, matches);
    QJsonObject attributes{{u"password"_s, u"new password"_s}};
    if (!confirmation.isUndefined())
        attributes.insert(u"password_confirmation"_s, confirmation);
    const QStringList expected =
        matches ? QStringList() : QStringList{u"password_confirmation does not match password"_s};
    QCOMPARE(described(passwordForm(attributes, {}, {}).errors), expected);
}

void TestAccountForms::countsBytesWhenAllElseIsRight()
{
    UserStore store(m_workspaces.current().connection());
    const QString wide(37, u'é');
    QJsonObject attributes{{u"email"_s, u"ann@example.com"_s}, {u"password"_s, wide}};
    QCOMPARE(described(registrationForm(attributes, {}, &store)->errors),
             QStringList{u"password should be at most 72 byte(s)"_s});
    attributes.insert(u"email"_s, u"no sign"_s);
    QCOMPARE(described(registrationForm(attributes, {}, &store)->errors),
             QStringList{u"email must have the @ sign and no spaces"_s});
}

void TestAccountForms::readsStatus_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("false") << QJsonValue(false) << u"inactive"_s;
    QTest::newRow("text false") << QJsonValue(u"false"_s) << u"inactive"_s;
    QTest::newRow("0") << QJsonValue(u"0"_s) << u"inactive"_s;
    QTest::newRow("true") << QJsonValue(true) << u"unchanged"_s;
    QTest::newRow("text true") << QJsonValue(u"true"_s) << u"unchanged"_s;
    QTest::newRow("1") << QJsonValue(u"1"_s) << u"unchanged"_s;
    QTest::newRow("empty") << QJsonValue(u""_s) << u"unchanged"_s;
    QTest::newRow("not given") << QJsonValue(QJsonValue::Undefined) << u"unchanged"_s;
    QTest::newRow("null") << QJsonValue() << u"is_active can't be blank"_s;
    QTest::newRow("number") << QJsonValue(0) << u"is_active is invalid"_s;
    QTest::newRow("word") << QJsonValue(u"no"_s) << u"is_active is invalid"_s;
    QTest::newRow("case") << QJsonValue(u"False"_s) << u"is_active is invalid"_s;
}

void TestAccountForms::readsStatus()
{
    QFETCH(QJsonValue, value);
    const QJsonObject attributes = value.isUndefined() ? QJsonObject() : QJsonObject{{u"is_active"_s, value}};
    const UserForm form = statusForm(activeAnn(), attributes);
    QString outcome = form.changes.isEmpty() ? u"unchanged"_s : u"active"_s;
    if (form.changes.isActive == false)
        outcome = u"inactive"_s;
    if (!form.isValid())
        outcome = described(form.errors).join(u", "_s);
    QTEST(outcome, "outcome");
}

void TestAccountForms::changesEmail_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("new") << u"ann@example.org"_s << QStringList();
    QTest::newRow("another case") << u"ann@example.com"_s << QStringList();
    QTest::newRow("same") << u"Ann@example.com"_s << QStringList{u"email did not change"_s};
    QTest::newRow("taken") << u"BOB@example.com"_s << QStringList{u"email has already been taken"_s};
    QTest::newRow("wrong") << u"ann"_s << QStringList{u"email must have the @ sign and no spaces"_s};
    QTest::newRow("blank") << u" "_s << QStringList{u"email did not change"_s, u"email can't be blank"_s};
}

void TestAccountForms::changesEmail()
{
    QFETCH(QString, email);
    ServiceWorkspace &workspace = m_workspaces.current();
    User ann = activeAnn();
    ann.id = workspace.add({.email = ann.email});
    QVERIFY(!workspace.add({.email = u"bob@example.com"_s}).isNull());
    UserStore store(workspace.connection());
    QTEST(described(emailForm(ann, {{u"email"_s, email}}, &store)->errors), "expected");
}

void TestAccountForms::readsGuests()
{
    const QJsonObject attributes{{u"email"_s, u"ann.smith@example.com"_s},
                                 {u"first_name"_s, u"Ann"_s},
                                 {u"username"_s, u"chosen"_s},
                                 {u"password"_s, u"chosen password"_s}};
    const auto form = guestForm(attributes, nullptr);
    QVERIFY(form->isValid());
    QCOMPARE(form->user.username, u"ann_smith"_s);
    QCOMPARE(form->user.firstName, u"Ann"_s);
    QCOMPARE(form->user.customFields, QJsonObject({{u"source"_s, u"guest_checkout"_s}}));
    QCOMPARE(QByteArray::fromBase64(form->password.bytes()).size(), 32);
    QVERIFY(guestForm(attributes, nullptr)->password.bytes() != form->password.bytes());
}

void TestAccountForms::refusesWrongGuests()
{
    UserStore store(m_workspaces.current().connection());
    const auto form =
        guestForm({{u"email"_s, u"ann@example.com\n"_s}, {u"last_name"_s, QString(101, u'x')}}, &store);
    QCOMPARE(described(form->errors), QStringList({u"email must have the @ sign and no spaces"_s,
                                                   u"last_name should be at most 100 character(s)"_s}));
    QCOMPARE(described(guestForm({}, &store)->errors), QStringList{u"email can't be blank"_s});
}

void TestAccountForms::namesReservedKeys()
{
    for (const QString &key : {u"uuid"_s, u"email"_s, u"is_active"_s, u"custom_fields"_s, u"password"_s,
                               u"current_password"_s, u"hashed_password"_s, u"__meta__"_s, u"updated_at"_s})
        QVERIFY2(isReservedKey(key), qPrintable(key));
    for (const QString &key : {u"phone"_s, u"Email"_s, u"preferred_locale"_s, u""_s})
        QVERIFY2(!isReservedKey(key), qPrintable(key));
}

QTEST_GUILESS_MAIN(TestAccountForms)
#include "tst_accountforms.moc"
