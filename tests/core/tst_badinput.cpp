// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/calls/functiontable.h>
#include <core/users/userlist.h>
#include <tests/support/serviceworkspace.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

/// What nobody should send: every function answers with an error that says where, and nothing is half done.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void cleanupTestCase() { m_workspaces.close(); }
    void init();
    void refusesTexts_data();
    void refusesTexts();
    void keepsLargeValuesWhole();
    void refusesTokens_data();
    void refusesTokens();
    void refusesForeignHashes_data();
    void refusesForeignHashes();
    void livesWithWrongShapes_data();
    void livesWithWrongShapes();
    void livesWithBrokenText();

private:
    ServiceWorkspace &here() { return m_workspaces.current(); }
    QJsonObject call(const QString &function, const QJsonArray &arguments)
    {
        return FunctionTable::instance().answer(here().system(), {function, arguments, CallRequest::Effect::Kept});
    }
    /// All that a refused call could have touched.
    QStringList everything();

    ServiceWorkspaces m_workspaces;
    UserId m_ann;
};

void TestBadInput::init()
{
    QVERIFY(here().clear());
    m_ann = here().add({.email = u"ann@example.com"_s, .username = u"ann"_s, .firstName = u"Ann"_s, .roles = {u"User"_s}});
    QVERIFY(!m_ann.isNull());
}

QStringList TestBadInput::everything()
{
    QStringList texts;
    for (const QString &table : {u"users"_s, u"user_role_assignments"_s, u"users_tokens"_s, u"user_roles"_s, u"settings"_s,
                                 u"admin_notes"_s, u"audit_logs"_s})
        texts << QString::number(here().count(u"phoenix_kit_"_s + table));
    return texts + here().texts(u"SELECT coalesce(email, '') || coalesce(username, '') || coalesce(first_name, '')"
                                " || coalesce(hashed_password, '') FROM phoenix_kit_users ORDER BY uuid"_s);
}

void TestBadInput::refusesTexts_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *function, const char *field) {
        QTest::addRow("%s %s", function, field) << QString::fromLatin1(function) << QString::fromLatin1(field);
    };
    for (const char *field : {"email", "username", "first_name", "last_name", "password"})
        row("register_user", field);
    for (const char *field : {"email", "first_name", "last_name"})
        row("create_guest_user", field);
    for (const char *field : {"username", "first_name", "last_name", "user_timezone"})
        row("update_user_profile", field);
    for (const char *field : {"email", "username", "first_name", "last_name", "user_timezone"})
        row("update_user_fields", field);
    row("admin_update_user_password", "password");
    row("create_role", "name");
    row("create_role", "description");
    row("create_admin_note", "content");
}

void TestBadInput::refusesTexts()
{
    QFETCH(QString, function);
    QFETCH(QString, field);
    const QStringList before = everything();
    const QString person = m_ann.text();
    for (const QString &text : {u"a\0b@example.com"_s, QString(10'000'000, u'x')}) {
        QJsonObject attributes{{u"email"_s, u"new@example.com"_s}, {u"password"_s, u"long enough"_s},
                               {u"name"_s, u"TestNew"_s}, {u"content"_s, u"A note"_s}};
        if (function.startsWith("update_user"_L1))
            attributes = {};
        if (function == "create_guest_user"_L1)
            attributes = {{u"email"_s, u"new@example.com"_s}, {u"first_name"_s, u"New"_s}, {u"last_name"_s, u"Person"_s}};
        attributes.insert(field, text);
        QJsonArray arguments{attributes};
        if (function.contains("user_"_L1) && !function.startsWith("create"_L1) && function != "register_user"_L1)
            arguments = {person, attributes};
        if (function == "create_admin_note"_L1)
            arguments = {person, person, attributes};
        const QJsonObject answer = call(function, arguments);
        const QByteArray told = QJsonDocument(answer).toJson(QJsonDocument::Compact).left(400);
        QVERIFY2(answer.value("changeset_errors"_L1).toObject().contains(field), told);
        QVERIFY2(told.size() < 400, "an error does not repeat what was sent");
    }
    QCOMPARE(everything(), before);
}

// A custom field has no limit in the database; what is taken in comes back as it was.
void TestBadInput::keepsLargeValuesWhole()
{
    const QString text(10'000'000, u'ä');
    const QJsonObject answer = call(u"set_user_custom_field"_s, {m_ann.text(), u"essay"_s, text});
    QVERIFY(answer.contains("ok"_L1));
    QCOMPARE(call(u"get_user_field"_s, {m_ann.text(), u"essay"_s}).value("value"_L1).toString(), text);
    QVERIFY(call(u"set_user_custom_field"_s, {m_ann.text(), u"essay"_s, u"a\0b"_s}).contains("error"_L1));
    QCOMPARE(call(u"get_user_field"_s, {m_ann.text(), u"essay"_s}).value("value"_L1).toString().size(), text.size());
}

void TestBadInput::refusesTokens_data()
{
    QTest::addColumn<QString>("token");
    QTest::newRow("empty") << QString();
    QTest::newRow("padded") << u"wsOafbwDoEVSySH5l5wYtPx3sSW_nLAOFV-CXfGUHrzM-_ht6o6vWZu9KupwJ-8f="_s;
    QTest::newRow("the other alphabet") << u"wsOafbwDoEVSySH5l5wYtPx3sSW/nLAOFV+CXfGUHrzM+/ht6o6vWZu9KupwJ+8f"_s;
    QTest::newRow("blanks") << u"  \t\n "_s;
    QTest::newRow("NUL") << u"a\0b"_s;
    QTest::newRow("another script") << u"токен-𝕋"_s;
    QTest::newRow("injection") << u"' OR '1'='1"_s;
    QTest::newRow("endless") << QString(10'000'000, u'A');
}

void TestBadInput::refusesTokens()
{
    QFETCH(QString, token);
    const QStringList before = everything();
    const QJsonObject password{{u"password"_s, u"another good one"_s}};
    QCOMPARE(call(u"confirm_user"_s, {token}).value("value"_L1), QJsonValue(u":error"_s));
    QCOMPARE(call(u"verify_magic_link"_s, {token}).value("atom"_L1), QJsonValue(u"invalid_token"_s));
    QCOMPARE(call(u"update_user_email"_s, {m_ann.text(), token}).value("value"_L1), QJsonValue(u":error"_s));
    QVERIFY(call(u"get_user_by_reset_password_token"_s, {token}).value("value"_L1).isNull());
    QVERIFY(call(u"verify_registration_token"_s, {token}).contains("error"_L1));
    QVERIFY(call(u"complete_registration"_s, {token, password}).contains("error"_L1));
    QVERIFY(call(u"get_user_by_session_token"_s, {token}).value("value"_L1).isNull());
    QCOMPARE(call(u"delete_user_session_token"_s, {token}).value("value"_L1), QJsonValue(u":ok"_s));
    QCOMPARE(everything(), before);
}

void TestBadInput::refusesForeignHashes_data()
{
    QTest::addColumn<QString>("hash");
    QTest::newRow("argon2") << u"$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$RdescudvJCsgt3ub+b0dWRWJTmaaJObG"_s;
    QTest::newRow("PHP's") << u"$2y$04$abcdefghijklmnopqrstuuIQmVTLo5mV8TZqAdyg1zNl0m0pTzQkW"_s;
    QTest::newRow("days of work") << u"$2b$31$abcdefghijklmnopqrstuuIQmVTLo5mV8TZqAdyg1zNl0m0pTzQkW"_s;
    QTest::newRow("another kind with days of work") << u"$2y$31$short"_s;
    QTest::newRow("plain text") << u"correct horse"_s;
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("endless") << QString(200, u'$');
}

void TestBadInput::refusesForeignHashes()
{
    QFETCH(QString, hash);
    QVERIFY(here().run(u"UPDATE phoenix_kit_users SET hashed_password = '%1' WHERE uuid = '%2'"_s.arg(hash, m_ann.text())));
    const QJsonObject answer = call(u"get_user_by_email_and_password"_s, {u"ann@example.com"_s, u"correct horse"_s});
    QCOMPARE(answer.value("atom"_L1), QJsonValue(u"invalid_credentials"_s));
    QCOMPARE(here().column(m_ann, u"hashed_password"_s), hash);
}

void TestBadInput::livesWithWrongShapes_data()
{
    QTest::addColumn<QString>("json");
    for (const char *json : {"[1, 2]", "\"text\"", "5", "true", "{\"a\": {\"b\": [null]}}"})
        QTest::newRow(json) << QString::fromLatin1(json);
}

void TestBadInput::livesWithWrongShapes()
{
    QFETCH(QString, json);
    QVERIFY(here().run(u"UPDATE phoenix_kit_users SET custom_fields = '%1' WHERE uuid = '%2'"_s.arg(json, m_ann.text())));
    const QString stored = here().column(m_ann, u"custom_fields"_s);
    QCOMPARE(call(u"get_user"_s, {m_ann.text()}).value("value"_L1)["first_name"_L1], QJsonValue(u"Ann"_s));
    QVERIFY(call(u"get_user_field"_s, {m_ann.text(), u"phone"_s}).value("value"_L1).isNull());
    QVERIFY(call(u"update_user_profile"_s, {m_ann.text(), QJsonObject{{u"first_name"_s, u"Anna"_s}}}).contains("ok"_L1));
    QCOMPARE(here().column(m_ann, u"custom_fields"_s), stored);
    QCOMPARE(UserList(here().connection()).rows({m_ann.uuid()})->first().user.firstName, u"Anna"_s);
    // To replace them as a whole is how they are mended.
    const QJsonObject mended{{u"phone"_s, u"1"_s}};
    QVERIFY(call(u"update_user_custom_fields"_s, {m_ann.text(), mended}).contains("ok"_L1));
    QCOMPARE(call(u"get_user_field"_s, {m_ann.text(), u"phone"_s}).value("value"_L1), QJsonValue(u"1"_s));
}

// PostgreSQL lets no such text in; a SQLite file may hold anything.
void TestBadInput::livesWithBrokenText()
{
    if (here().connection().dialect() == Dialect::Postgres) {
        QVERIFY(!here().run(u"UPDATE phoenix_kit_users SET first_name = convert_from('\\xc328ff', 'UTF8')"_s));
        return;
    }
    QVERIFY(here().run(u"UPDATE phoenix_kit_users SET first_name = CAST(X'41C328FF' AS TEXT) WHERE uuid = '%1'"_s.arg(m_ann.text())));
    QVERIFY(call(u"get_user"_s, {m_ann.text()}).value("value"_L1)["first_name"_L1].toString().startsWith(u'A'));
    QVERIFY(call(u"update_user_profile"_s, {m_ann.text(), QJsonObject{{u"first_name"_s, u"Anna"_s}}}).contains("ok"_L1));
    QCOMPARE(here().column(m_ann, u"first_name"_s), u"Anna"_s);
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
