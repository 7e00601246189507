// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/calls/functiontable.h>
#include <core/mail/postbag.h>
#include <tests/support/geoipfile.h>
#include <tests/support/serviceworkspace.h>

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

const QString uuid7 = u"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"_s;
const QString wholeSecond = u"2026-03-02T10:00:00(\\.000000)?Z"_s;

} // namespace

/// What Steward writes, row by row and column by column, as PhoenixKit expects to read it.
class TestWrittenRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase();
    void init();
    void cleanupTestCase() { m_workspaces.close(); }
    void everyColumn_data();
    void everyColumn();
    void people();
    void customFieldsKeepTheirShape();
    void tokensOfAllContexts();
    void sessionsWithFingerprint();
    void rolesAndAssignments();
    void notes();
    void auditRows();
    void fieldDefinitions();
    void settings();

private:
    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    /// The Owner, from an address, with a program, 789 ms after a whole second.
    ServiceContext context();
    QJsonObject call(const QString &function, const QJsonArray &arguments);
    void writeEverything();
    [[nodiscard]] QString asText(const QString &column, const QString &type);
    [[nodiscard]] QString cell(const QString &column, const QString &table, const QString &condition);
    [[nodiscard]] QJsonObject json(const QString &column, const QString &table, const QString &condition)
    {
        return QJsonDocument::fromJson(cell(column, table, condition).toUtf8()).object();
    }

    ServiceWorkspaces m_workspaces;
    QTemporaryDir m_folder;
    ServiceWorkspace *m_written = nullptr;
    Postbag m_postbag;
    UserId m_owner;
    QString m_ann;
};

void TestWrittenRows::initTestCase()
{
    QVERIFY(m_workspaces.create());
    const QList<GeoIpNetwork> networks{{QHostAddress(u"203.0.113.0"_s), 24, {u"EE"_s, u"Harju"_s, u"Tallinn"_s}}};
    QVERIFY(writeGeoIpFile(m_folder.filePath(u"places.mmdb"_s), networks));
}

// The tests only read: each workspace is written once.
void TestWrittenRows::init()
{
    if (std::exchange(m_written, &workspace()) == &workspace())
        return;
    m_postbag = Postbag();
    QVERIFY(workspace().clear());
    for (const QString &table : {u"users_tokens"_s, u"admin_notes"_s})
        QVERIFY(workspace().run(u"DELETE FROM phoenix_kit_"_s + table));
    m_owner = workspace().add({.email = u"owner@example.com"_s, .roles = {u"Owner"_s}});
    QVERIFY(!m_owner.isNull());
    writeEverything();
}

ServiceContext TestWrittenRows::context()
{
    ServiceContext context = workspace().as(Actor{m_owner, u"198.51.100.7"_s, u"Steward test"_s});
    context.now = [now = workspace().now()] { return now.addMSecs(789); };
    context.passwords.bcryptCost = 12;
    context.geoIpFile = m_folder.filePath(u"places.mmdb"_s);
    context.postbag = &m_postbag;
    return context;
}

QJsonObject TestWrittenRows::call(const QString &function, const QJsonArray &arguments)
{
    const QJsonObject answer = FunctionTable::instance().answer(context(), {function, arguments});
    if (answer.contains("error"_L1))
        qWarning("%s: %s", qPrintable(function), QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    return answer;
}

void TestWrittenRows::writeEverything()
{
    call(u"register_user_with_geolocation"_s,
         {QJsonObject{{u"email"_s, u"Ann@Example.com"_s}, {u"password"_s, u"a long password"_s}, {u"first_name"_s, u"Änn"_s}},
          u"203.0.113.9"_s});
    m_ann = workspace().text(u"SELECT uuid FROM phoenix_kit_users WHERE email = 'Ann@Example.com'"_s);
    QVERIFY(!m_ann.isEmpty());
    call(u"deliver_user_confirmation_instructions"_s, {m_ann});
    call(u"deliver_user_reset_password_instructions"_s, {m_ann});
    call(u"deliver_user_update_email_instructions"_s,
         {QJsonObject{{u"uuid"_s, m_ann}, {u"email"_s, u"new@example.com"_s}}, u"Ann@Example.com"_s});
    call(u"generate_magic_link"_s, {u"Ann@Example.com"_s});
    call(u"send_registration_link"_s, {u"Somebody@Example.com"_s});
    call(u"generate_user_session_token"_s,
         {m_ann, QJsonObject{{u"ip_address"_s, u"203.0.113.9"_s}, {u"user_agent_hash"_s, QString(64, u'a')}}});
    call(u"update_user_fields"_s, {m_ann, QJsonObject{{u"user_timezone"_s, u"+2"_s}, {u"plan"_s, u"gold"_s}, {u"age"_s, 33}}});
    call(u"update_user_locale_preference"_s, {m_ann, u"en-GB"_s});
    call(u"create_role"_s, {QJsonObject{{u"name"_s, u"Test Role"_s}, {u"description"_s, u"For a test"_s}}});
    call(u"assign_role"_s, {m_ann, u"Test Role"_s, m_owner.text()});
    call(u"create_admin_note"_s, {m_ann, m_owner.text(), QJsonObject{{u"content"_s, u"Called on Monday"_s}}});
    call(u"admin_confirm_user"_s, {m_ann});
    call(u"add_field_definition"_s,
         {QJsonObject{{u"key"_s, u"test_plan"_s}, {u"type"_s, u"select"_s}, {u"options"_s, QJsonArray{u"gold"_s, u"silver"_s}}}});
    call(u"update_setting"_s, {u"project_title"_s, u"A Site"_s});
}

// Times as ISO in UTC with all their fractions, everything else as the server writes it.
QString TestWrittenRows::asText(const QString &column, const QString &type)
{
    if (workspace().connection().dialect() == Dialect::Sqlite)
        return column;
    return type == "time"_L1 ? u"to_char(%1 AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"_s.arg(column)
                             : u"CAST(%1 AS text)"_s.arg(column);
}

QString TestWrittenRows::cell(const QString &column, const QString &table, const QString &condition)
{
    return workspace().text(u"SELECT %1 FROM phoenix_kit_%2 WHERE %3"_s.arg(asText(column, {}), table, condition));
}

void TestWrittenRows::everyColumn_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("pattern"); // of every row that Steward has written
    QTest::addColumn<QString>("condition");
    const QString mine = u"inserted_at BETWEEN '2026-03-01' AND '2026-04-01'"_s; // what the workspace began with is newer
    const auto add = [](const QString &table, const QString &column, const QString &type, const QString &pattern,
                        const QString &condition) {
        QTest::newRow(qPrintable(table + u'.' + column)) << table << column << type << pattern << condition;
    };
    for (const QString &table : {u"users"_s, u"users_tokens"_s, u"user_roles"_s, u"user_role_assignments"_s,
                                 u"admin_notes"_s, u"audit_logs"_s}) {
        add(table, u"uuid"_s, {}, uuid7, mine);
        add(table, u"inserted_at"_s, u"time"_s, wholeSecond, mine);
    }
    for (const QString &table : {u"users"_s, u"user_roles"_s, u"admin_notes"_s})
        add(table, u"updated_at"_s, u"time"_s, wholeSecond, mine);
    add(u"users"_s, u"confirmed_at"_s, u"time"_s, wholeSecond, mine);
    add(u"users"_s, u"hashed_password"_s, {}, u"\\$2b\\$12\\$[./A-Za-z0-9]{53}"_s, mine);
    add(u"users"_s, u"registration_country"_s, {}, u"[A-Z]{2}"_s, mine);
    add(u"users"_s, u"user_timezone"_s, {}, u"[+-]?[0-9]{1,2}"_s, mine);
    add(u"user_role_assignments"_s, u"assigned_at"_s, u"time"_s, wholeSecond, mine);
    // What is done to no person has nobody as its target.
    add(u"audit_logs"_s, u"target_user_uuid"_s, {}, uuid7 + u"|00000000-0000-0000-0000-000000000000"_s, mine);
    add(u"audit_logs"_s, u"ip_address"_s, {}, u"198\\.51\\.100\\.7"_s, mine);
    add(u"audit_logs"_s, u"user_agent"_s, {}, u"Steward test"_s, mine);
    add(u"settings"_s, u"date_updated"_s, u"time"_s, wholeSecond, u"key = 'project_title'"_s);
}

void TestWrittenRows::everyColumn()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(QString, type);
    QFETCH(QString, pattern);
    QFETCH(QString, condition);
    const QStringList cells = workspace().texts(
        u"SELECT %1 FROM phoenix_kit_%2 WHERE %3"_s.arg(asText(column, type), table, condition));
    QVERIFY(!cells.isEmpty());
    const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern));
    for (const QString &each : cells)
        QVERIFY2(whole.match(each).hasMatch(), qPrintable(each));
}

void TestWrittenRows::people()
{
    const auto ann = [this](const QString &column) {
        return cell(column, u"users"_s, u"uuid = '%1'"_s.arg(m_ann));
    };
    QCOMPARE(ann(u"email"_s), u"Ann@Example.com"_s); // as it was typed
    QCOMPARE(ann(u"username"_s), u"ann"_s);
    QCOMPARE(ann(u"first_name"_s), u"Änn"_s);
    QCOMPARE(ann(u"last_name"_s), u"NULL"_s);
    QCOMPARE(ann(u"registration_ip"_s), u"203.0.113.9"_s);
    QCOMPARE(ann(u"registration_country"_s), u"EE"_s);
    QCOMPARE(ann(u"registration_city"_s), u"Tallinn"_s);
    QCOMPARE(ann(u"user_timezone"_s), u"+2"_s);
    QCOMPARE(workspace().column(UserId::parse(m_ann).value(), u"is_active"_s), u"true"_s);
}

void TestWrittenRows::customFieldsKeepTheirShape()
{
    const QJsonObject fields = json(u"custom_fields"_s, u"users"_s, u"uuid = '%1'"_s.arg(m_ann));
    QCOMPARE(fields, (QJsonObject{{u"age"_s, 33}, {u"plan"_s, u"gold"_s}, {u"preferred_locale"_s, u"en-GB"_s}}));
    if (workspace().connection().dialect() == Dialect::Postgres) {
        const QString type = u"SELECT jsonb_typeof(custom_fields) FROM phoenix_kit_users WHERE uuid = '%1'"_s;
        QCOMPARE(workspace().text(type.arg(m_ann)), u"object"_s);
    }
}

void TestWrittenRows::tokensOfAllContexts()
{
    struct Expected
    {
        QString context;
        QString sentTo;
        bool hasUser;
    };
    const QList<Expected> links{{u"confirm"_s, u"Ann@Example.com"_s, true},
                                {u"reset_password"_s, u"Ann@Example.com"_s, true},
                                {u"change:Ann@Example.com"_s, u"new@example.com"_s, true},
                                {u"magic_link"_s, u"Ann@Example.com"_s, true},
                                {u"magic_link_registration"_s, u"somebody@example.com"_s, false}};
    for (const Expected &link : links) {
        const QString condition = u"context = '%1'"_s.arg(link.context);
        QCOMPARE(workspace().count(u"phoenix_kit_users_tokens WHERE "_s + condition), 1);
        QCOMPARE(cell(u"sent_to"_s, u"users_tokens"_s, condition), link.sentTo);
        QCOMPARE(cell(u"user_uuid"_s, u"users_tokens"_s, condition), link.hasUser ? m_ann : u"NULL"_s);
        QCOMPARE(cell(u"length(token)"_s, u"users_tokens"_s, condition), u"32"_s); // a SHA-256
        QCOMPARE(cell(u"ip_address"_s, u"users_tokens"_s, condition), u"NULL"_s);
    }
    // The link in the mail holds what hashes to the row.
    for (const Letter &letter : m_postbag.letters()) {
        if (letter.kind != "reset_password"_L1)
            continue;
        const QString secret = letter.message.text.section(u"/users/reset-password/"_s, 1, 1).left(64);
        const QByteArray raw = QByteArray::fromBase64(secret.toLatin1(), QByteArray::Base64UrlEncoding);
        QCOMPARE(raw.size(), 48);
        const QByteArray hash = QCryptographicHash::hash(raw, QCryptographicHash::Sha256).toHex();
        const QString stored = workspace().connection().dialect() == Dialect::Postgres ? u"encode(token, 'hex')"_s
                                                                                       : u"lower(hex(token))"_s;
        const QStringList rows = workspace().texts(
            u"SELECT %1 FROM phoenix_kit_users_tokens WHERE context = 'reset_password'"_s.arg(stored));
        QVERIFY(rows.contains(QString::fromLatin1(hash)));
    }
}

void TestWrittenRows::sessionsWithFingerprint()
{
    const QString condition = u"context = 'session'"_s;
    QCOMPARE(workspace().count(u"phoenix_kit_users_tokens WHERE "_s + condition), 1);
    QCOMPARE(cell(u"length(token)"_s, u"users_tokens"_s, condition), u"48"_s); // as they are
    QCOMPARE(cell(u"sent_to"_s, u"users_tokens"_s, condition), u"NULL"_s);
    QCOMPARE(cell(u"ip_address"_s, u"users_tokens"_s, condition), u"203.0.113.9"_s);
    QCOMPARE(cell(u"user_agent_hash"_s, u"users_tokens"_s, condition), QString(64, u'a'));
    QCOMPARE(cell(u"user_uuid"_s, u"users_tokens"_s, condition), m_ann);
}

void TestWrittenRows::rolesAndAssignments()
{
    QCOMPARE(cell(u"description"_s, u"user_roles"_s, u"name = 'Test Role'"_s), u"For a test"_s);
    QCOMPARE(workspace().count(u"phoenix_kit_user_roles WHERE name = 'Test Role' AND NOT is_system_role"_s), 1);
    const QString role = cell(u"uuid"_s, u"user_roles"_s, u"name = 'Test Role'"_s);
    const QString assignment = u"user_uuid = '%1' AND role_uuid = '%2'"_s.arg(m_ann, role);
    QCOMPARE(cell(u"assigned_by_uuid"_s, u"user_role_assignments"_s, assignment), m_owner.text());
    QCOMPARE(workspace().rolesOf(UserId::parse(m_ann).value()), (QStringList{u"Test Role"_s, u"User"_s}));
}

void TestWrittenRows::notes()
{
    const QString condition = u"user_uuid = '%1'"_s.arg(m_ann);
    QCOMPARE(cell(u"content"_s, u"admin_notes"_s, condition), u"Called on Monday"_s);
    QCOMPARE(cell(u"author_uuid"_s, u"admin_notes"_s, condition), m_owner.text());
}

void TestWrittenRows::auditRows()
{
    const QStringList actions = workspace().auditOf(UserId::parse(m_ann).value());
    const QStringList known{u"admin_password_reset"_s, u"user_created"_s, u"user_updated"_s, u"user_deleted"_s,
                            u"user_confirmed"_s, u"user_locked"_s, u"user_unlocked"_s, u"role_assigned"_s,
                            u"role_revoked"_s};
    for (const QString &action : actions)
        QVERIFY2(known.contains(action), qPrintable(action));
    for (const QString &action : {u"user_created"_s, u"user_updated"_s, u"user_confirmed"_s, u"role_assigned"_s})
        QVERIFY2(actions.contains(action), qPrintable(action));
    QCOMPARE(workspace().count(u"phoenix_kit_audit_logs WHERE admin_user_uuid IS NULL OR target_user_uuid IS NULL"_s), 0);
    const QString mine = u"target_user_uuid = '%1' AND action = 'user_confirmed'"_s.arg(m_ann);
    QCOMPARE(json(u"metadata"_s, u"audit_logs"_s, mine).value("confirmed"_L1).toBool(), true);
    QCOMPARE(cell(u"admin_user_uuid"_s, u"audit_logs"_s, mine), m_owner.text());
    for (const QString &metadata : workspace().texts(u"SELECT %1 FROM phoenix_kit_audit_logs"_s.arg(asText(u"metadata"_s, {})))) {
        QVERIFY2(metadata == "NULL"_L1 || QJsonDocument::fromJson(metadata.toUtf8()).isObject(), qPrintable(metadata));
        QVERIFY(!metadata.contains(u"long password"_s) && !metadata.contains(u"$2b$"_s));
    }
}

void TestWrittenRows::fieldDefinitions()
{
    const QString condition = u"key = 'custom_user_fields_definitions'"_s;
    QCOMPARE(cell(u"value"_s, u"settings"_s, condition), u"NULL"_s);
    const QJsonArray fields = json(u"value_json"_s, u"settings"_s, condition).value("fields"_L1).toArray();
    QVERIFY(!fields.isEmpty());
    QJsonObject plan;
    for (const QJsonValue &field : fields) {
        if (field["key"_L1] == "test_plan"_L1)
            plan = field.toObject();
    }
    const QJsonObject expected{{u"key"_s, u"test_plan"_s},
                               {u"type"_s, u"select"_s},
                               {u"label"_s, u"test_plan"_s},
                               {u"options"_s, QJsonArray{u"gold"_s, u"silver"_s}},
                               {u"required"_s, false},
                               {u"enabled"_s, true},
                               {u"default"_s, u""_s}};
    for (auto part = expected.begin(); part != expected.end(); ++part)
        QVERIFY2(plan.value(part.key()) == part.value(), qPrintable(part.key()));
    QVERIFY(plan.value("position"_L1).isDouble());
}

void TestWrittenRows::settings()
{
    QCOMPARE(cell(u"value"_s, u"settings"_s, u"key = 'project_title'"_s), u"A Site"_s);
    QCOMPARE(cell(u"value_json"_s, u"settings"_s, u"key = 'project_title'"_s), u"NULL"_s);
}

QTEST_GUILESS_MAIN(TestWrittenRows)
#include "tst_writtenrows.moc"
