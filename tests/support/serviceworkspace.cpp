// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "serviceworkspace.h"

#include <core/db/statement.h>
#include <core/roles/rolestore.h>
#include <core/workspace/workspaceschema.h>

#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr int QuickCost = 4;

QString textOf(const QVariant &value)
{
    return value.isNull() ? u"NULL"_s : value.toString();
}

} // namespace

std::unique_ptr<ServiceWorkspace> ServiceWorkspace::create(Dialect dialect)
{
    std::unique_ptr<ServiceWorkspace> workspace(new ServiceWorkspace);
    workspace->m_database = TestDatabase::create(dialect);
    workspace->m_connection = workspace->m_database ? workspace->m_database->open() : nullptr;
    if (!workspace->m_connection)
        return nullptr;
    const Status initialised = initialiseWorkspace(*workspace->m_connection);
    const auto installation = inspectInstallation(*workspace->m_connection);
    if (!initialised || !installation) {
        qWarning("No workspace could be made");
        return nullptr;
    }
    workspace->m_installation = *installation;
    return workspace->clear() ? std::move(workspace) : nullptr;
}

std::unique_ptr<Connection> ServiceWorkspace::openImpatient()
{
    auto console = m_database->open();
    const bool isServer = console && console->dialect() == Dialect::Postgres;
    const QString impatience = isServer ? u"SET lock_timeout = '50ms'"_s : u"PRAGMA busy_timeout = 0"_s;
    return console && QSqlQuery(console->database()).exec(impatience) ? std::move(console) : nullptr;
}

ServiceContext ServiceWorkspace::systemOn(Connection &console)
{
    const ServiceContext here = system();
    return {console, here.installation, here.limits, here.actor, here.passwords, here.now};
}

ServiceContext ServiceWorkspace::as(const Actor &actor)
{
    PasswordPolicy passwords;
    passwords.bcryptCost = QuickCost;
    return {*m_connection, m_installation, *m_limits, actor, passwords, [this] { return m_now; }};
}

bool ServiceWorkspace::clear()
{
    m_now = QDateTime({2026, 3, 2}, QTime(10, 0), QTimeZone::utc());
    m_limits = std::make_unique<RateLimiter>([this] { return m_now; });
    return run(u"DELETE FROM phoenix_kit_users_tokens"_s)
           && run(u"DELETE FROM phoenix_kit_user_role_assignments"_s)
           && run(u"DELETE FROM phoenix_kit_audit_logs"_s) && run(u"DELETE FROM phoenix_kit_users"_s)
           && run(u"DELETE FROM phoenix_kit_role_permissions WHERE role_uuid IN"
                  " (SELECT uuid FROM phoenix_kit_user_roles WHERE name LIKE 'Test%')"_s)
           && run(u"DELETE FROM phoenix_kit_user_roles WHERE name LIKE 'Test%'"_s)
           && run(u"DELETE FROM phoenix_kit_settings WHERE key IN ('new_user_default_role', "
                  u"'new_user_default_status',"
                  " 'custom_user_fields_definitions')"_s);
}

bool ServiceWorkspace::addRole(const QString &name, const QString &permission)
{
    const QString time = timeText(m_now);
    const QString role = uuidText(newUuid());
    return run(u"INSERT INTO phoenix_kit_user_roles (uuid, name, is_system_role, inserted_at, updated_at)"
               " VALUES ('%1', '%2', false, '%3', '%3')"_s.arg(role, name, time))
           && run(u"INSERT INTO phoenix_kit_role_permissions (uuid, role_uuid, module_key, inserted_at)"
                  " VALUES ('%1', '%2', '%3', '%4')"_s.arg(uuidText(newUuid()), role, permission, time));
}

UserId ServiceWorkspace::add(const TestPerson &person)
{
    return UserId(addPeople(*m_connection, {person}).value(0));
}

bool ServiceWorkspace::addSession(const UserId &user, const QByteArray &token, const QString &context)
{
    const auto added =
        Statement::fromText(*m_connection,
                            u"INSERT INTO phoenix_kit_users_tokens (uuid, user_uuid, token, context,"
                            " inserted_at) VALUES (:uuid, :user, :token, :context, :now)"_s)
            .bind(":uuid"_L1, newUuid())
            .bind(":user"_L1, user)
            .bind(":token"_L1, token)
            .bind(":context"_L1, context)
            .bind(":now"_L1, m_now)
            .execute();
    return added == 1;
}

bool ServiceWorkspace::run(const QString &sql)
{
    QSqlQuery query(m_connection->database());
    if (query.exec(sql))
        return true;
    qWarning("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    return false;
}

QStringList ServiceWorkspace::texts(const QString &sql)
{
    QSqlQuery query(m_connection->database());
    if (!query.exec(sql))
        return {query.lastError().text()};
    QStringList texts;
    while (query.next())
        texts << textOf(query.value(0));
    return texts;
}

qint64 ServiceWorkspace::count(const QString &tableAndCondition)
{
    return text(u"SELECT count(*) FROM "_s + tableAndCondition).toLongLong();
}

QString ServiceWorkspace::column(const UserId &user, const QString &column)
{
    const QString value = m_connection->dialect() == Dialect::Postgres ? u"CAST(%1 AS text)"_s : u"%1"_s;
    const bool isTruth = column == "is_active"_L1;
    const QString shown = isTruth ? u"CASE WHEN %1 THEN 'true' ELSE 'false' END"_s : value;
    return text(u"SELECT %1 FROM phoenix_kit_users WHERE uuid = '%2'"_s.arg(shown.arg(column), user.text()));
}

QStringList ServiceWorkspace::rolesOf(const UserId &user)
{
    return texts(u"SELECT r.name FROM phoenix_kit_user_roles r JOIN phoenix_kit_user_role_assignments a"
                 " ON a.role_uuid = r.uuid WHERE a.user_uuid = '%1' ORDER BY r.name"_s.arg(user.text()));
}

QStringList ServiceWorkspace::auditOf(const UserId &user)
{
    return texts(u"SELECT action FROM phoenix_kit_audit_logs WHERE target_user_uuid = '%1'"
                 " ORDER BY inserted_at, uuid"_s.arg(user.text()));
}

QJsonObject ServiceWorkspace::auditFacts(const UserId &user, const QString &action)
{
    const QString metadata = text(u"SELECT metadata FROM phoenix_kit_audit_logs WHERE target_user_uuid = '%1'"
                                  " AND action = '%2' ORDER BY inserted_at DESC, uuid DESC"_s.arg(user.text(), action));
    return QJsonDocument::fromJson(metadata.toUtf8()).object();
}

void ServiceWorkspaces::addRows()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("sqlite") << 0;
    QTest::newRow("postgres") << 1;
}

bool ServiceWorkspaces::create()
{
    if (!m_workspaces.empty())
        return true;
    for (const Dialect dialect : {Dialect::Sqlite, Dialect::Postgres})
        m_workspaces.push_back(ServiceWorkspace::create(dialect));
    return m_workspaces.at(0) && m_workspaces.at(1);
}

ServiceWorkspace &ServiceWorkspaces::current()
{
    QFETCH_GLOBAL(int, dialect);
    return *m_workspaces.at(static_cast<size_t>(dialect));
}

} // namespace steward
