// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/calls/functiontable.h>
#include <tests/support/serviceworkspace.h>

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

/// Answers of functions in cases for which there is no recorded fact, as PhoenixKit's code gives them.
class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void cleanupTestCase() { m_workspaces.close(); }
    void init();
    void settingsAreTextsOrJson();
    void logsOfNoActionAreNone();
    void nobodyHasNoRoles();
    void registrationIsJudgedWithoutWriting();

private:
    ServiceWorkspace &here() { return m_workspaces.current(); }
    QJsonObject call(const QString &function, const QJsonArray &arguments)
    {
        return FunctionTable::instance().answer(here().system(), {function, arguments, CallRequest::Effect::Kept});
    }
    QJsonArray messagesOf(const QJsonObject &answer, const QString &field)
    {
        return answer.value("changeset_errors"_L1).toObject().value(field).toArray();
    }

    ServiceWorkspaces m_workspaces;
    UserId m_ann;
};

void TestAnswers::init()
{
    QVERIFY(here().clear());
    m_ann = here().add({.email = u"ann@example.com"_s, .username = u"ann"_s, .roles = {u"User"_s}});
    QVERIFY(!m_ann.isNull());
}

void TestAnswers::settingsAreTextsOrJson()
{
    QVERIFY(here().run(u"INSERT INTO phoenix_kit_settings (uuid, key, value_json, date_added, date_updated) VALUES"
                       " ('00000000-0000-7000-8000-000000000001', 'answers_json', '{\"a\":1}', '2026-01-01T00:00:00Z',"
                       " '2026-01-01T00:00:00Z')"_s));
    const QJsonObject both = call(u"update_setting"_s, {u"answers_json"_s, u"text"_s});
    const QJsonObject neither = call(u"update_setting"_s, {u"answers_new"_s, u""_s});
    QVERIFY(here().run(u"DELETE FROM phoenix_kit_settings WHERE key LIKE 'answers%'"_s));
    QCOMPARE(messagesOf(both, u"value_json"_s), QJsonArray{u"cannot set both value and value_json, choose one"_s});
    QCOMPARE(messagesOf(neither, u"value"_s), QJsonArray{u"must provide either value or value_json"_s});
}

void TestAnswers::logsOfNoActionAreNone()
{
    QVERIFY(call(u"admin_confirm_user"_s, {m_ann.text()}).contains("ok"_L1));
    const QJsonArray unknown{QJsonObject{{u"action"_s, u"user_teleported"_s}}};
    QVERIFY(call(u"count_logs"_s, {QJsonObject()}).value("value"_L1).toInt() > 0);
    QCOMPARE(call(u"count_logs"_s, unknown).value("value"_L1), QJsonValue(0));
    QCOMPARE(call(u"list_logs"_s, unknown).value("value"_L1), QJsonValue(QJsonArray()));
    QCOMPARE(call(u"list_logs_for_user"_s, {m_ann.text(), unknown.first()}).value("value"_L1), QJsonValue(QJsonArray()));
    QVERIFY(!call(u"list_logs_for_user"_s, {m_ann.text()}).value("value"_L1).toArray().isEmpty());
}

void TestAnswers::nobodyHasNoRoles()
{
    QCOMPARE(call(u"get_user_roles"_s, {m_ann.text()}).value("value"_L1), QJsonValue(QJsonArray{u"User"_s}));
    QCOMPARE(call(u"get_user_roles"_s, {UserId::create().text()}).value("value"_L1), QJsonValue(QJsonArray()));
}

void TestAnswers::registrationIsJudgedWithoutWriting()
{
    QVERIFY(here().run(u"INSERT INTO phoenix_kit_settings (uuid, key, value, date_added, date_updated) VALUES"
                       " ('00000000-0000-7000-8000-000000000002', 'new_user_default_status', 'false',"
                       " '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z')"
                       " ON CONFLICT (key) DO UPDATE SET value = 'false'"_s));
    const QJsonObject attributes{{u"email"_s, u"Ann@example.com"_s}, {u"password"_s, u"long enough"_s}};
    const QJsonObject form = call(u"change_user_registration"_s, {m_ann.text(), attributes}).value("value"_L1).toObject();
    QVERIFY(here().run(u"UPDATE phoenix_kit_settings SET value = 'true' WHERE key = 'new_user_default_status'"_s));
    QVERIFY(form.value("valid"_L1).toBool()); // that the address is taken is not its business
    const QJsonObject changes = form.value("changes"_L1).toObject();
    QCOMPARE(changes.value("username"_L1).toString(), u"ann_1"_s);
    QCOMPARE(changes.value("is_active"_L1), QJsonValue(false));
    QVERIFY(!changes.contains("password"_L1));
    QCOMPARE(here().count(u"phoenix_kit_users"_s), 1);
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
