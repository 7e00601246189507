// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/workspace/demosite.h>

#include <core/db/statement.h>
#include <core/workspace/workspaceseed.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using RoleKeys = QHash<QString, QUuid>;

Result<RoleKeys> fetchRoles(Connection &connection)
{
    RoleKeys roles;
    TRY_STATUS(Statement(connection, "workspace/fetch_roles"_L1).each([&](const Row &row) {
        roles.insert(row.text("name"_L1), row.uuid("uuid"_L1));
    }));
    return roles;
}

Status insertRole(Connection &connection, RoleKeys &roles, const QJsonValue &role, const QDateTime &time)
{
    const QString name = role["name"_L1].toString();
    if (!roles.contains(name)) {
        roles.insert(name, newUuid());
        TRY(Statement(connection, "workspace/insert_role"_L1)
                .bind(":uuid"_L1, roles.value(name))
                .bind(":name"_L1, name)
                .bind(":description"_L1, role["description"_L1].toString())
                .bind(":is_system_role"_L1, false)
                .bind(":now"_L1, time)
                .execute());
    }
    for (const QJsonValue &permission : role["permissions"_L1].toArray()) {
        TRY(Statement(connection, "workspace/insert_role_permission"_L1)
                .bind(":uuid"_L1, newUuid())
                .bind(":role"_L1, roles.value(name))
                .bind(":module_key"_L1, permission.toString())
                .bindNull(":granted_by"_L1)
                .bind(":now"_L1, time)
                .execute());
    }
    return {};
}

Status replaceSetting(Connection &connection, const QString &key, const QJsonValue &value,
                      const QDateTime &time)
{
    TRY(Statement(connection, "workspace/delete_setting"_L1).bind(":key"_L1, key).execute());
    Statement statement(connection, "workspace/insert_setting"_L1);
    statement.bind(":uuid"_L1, newUuid()).bind(":key"_L1, key).bindNull(":module"_L1).bind(":now"_L1, time);
    if (value.isObject())
        statement.bindNull(":value"_L1).bind(":value_json"_L1, value.toObject());
    else
        statement.bind(":value"_L1, value.toString()).bindNull(":value_json"_L1);
    TRY(statement.execute());
    return {};
}

} // namespace

Result<RoleKeys> insertDemoSite(Connection &connection, const QDateTime &time)
{
    const QJsonObject site = resourceObject(u":/demo/site.json"_s);
    RoleKeys roles = TRY(fetchRoles(connection));
    for (const QJsonValue &role : site.value("roles"_L1).toArray())
        TRY_STATUS(insertRole(connection, roles, role, time));
    for (const QJsonValue &setting : site.value("settings"_L1).toArray())
        TRY_STATUS(replaceSetting(connection, setting["key"_L1].toString(), setting["value"_L1], time));
    const QJsonObject fields{{u"fields"_s, site.value("fields"_L1)}};
    TRY_STATUS(replaceSetting(connection, u"custom_user_fields_definitions"_s, fields, time));
    return roles;
}

} // namespace steward
