// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/workspace/workspaceseed.h>

#include <core/base/clock.h>
#include <core/db/statement.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QString resourceText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("No resource named %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

std::optional<QString> optionalText(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

Status insertRole(Connection &connection, const QJsonObject &role, const QDateTime &now)
{
    const QUuid uuid = newUuid();
    TRY(Statement(connection, "workspace/insert_role"_L1)
            .bind(":uuid"_L1, uuid)
            .bind(":name"_L1, role.value("name"_L1).toString())
            .bind(":description"_L1, role.value("description"_L1).toString())
            .bind(":is_system_role"_L1, true)
            .bind(":now"_L1, now)
            .execute());
    for (const QJsonValue &permission : role.value("permissions"_L1).toArray()) {
        TRY(Statement(connection, "workspace/insert_role_permission"_L1)
                .bind(":uuid"_L1, newUuid())
                .bind(":role"_L1, uuid)
                .bind(":module_key"_L1, permission.toString())
                .bindNull(":granted_by"_L1)
                .bind(":now"_L1, now)
                .execute());
    }
    return {};
}

Status insertSetting(Connection &connection, const QJsonObject &setting, const QDateTime &now)
{
    TRY(Statement(connection, "workspace/insert_setting"_L1)
            .bind(":uuid"_L1, newUuid())
            .bind(":key"_L1, setting.value("key"_L1).toString())
            .bind(":value"_L1, optionalText(setting.value("value"_L1)))
            .bindNull(":value_json"_L1)
            .bind(":module"_L1, optionalText(setting.value("module"_L1)))
            .bind(":now"_L1, now)
            .execute());
    return {};
}

Status insertTemplate(Connection &connection, const QJsonObject &mail, const QDateTime &now)
{
    const QString name = mail.value("name"_L1).toString();
    TRY(Statement(connection, "workspace/insert_email_template"_L1)
            .bind(":uuid"_L1, newUuid())
            .bind(":name"_L1, name)
            .bind(":slug"_L1, mail.value("slug"_L1).toString())
            .bind(":display_name"_L1, mail.value("display_name"_L1).toString())
            .bind(":description"_L1, mail.value("description"_L1).toString())
            .bind(":subject"_L1, mail.value("subject"_L1).toString())
            .bind(":html_body"_L1, resourceText(u":/mail/"_s + name + u".html"_s))
            .bind(":text_body"_L1, resourceText(u":/mail/"_s + name + u".txt"_s))
            .bind(":variables"_L1, mail.value("variables"_L1).toObject())
            .bind(":metadata"_L1, QJsonObject{{u"source_module"_s, u"users"_s}})
            .bind(":now"_L1, now)
            .execute());
    return {};
}

Status insertBucket(Connection &connection, const QJsonObject &bucket, const QDateTime &now)
{
    TRY(Statement(connection, "workspace/insert_bucket"_L1)
            .bind(":uuid"_L1, newUuid())
            .bind(":name"_L1, bucket.value("name"_L1).toString())
            .bind(":provider"_L1, bucket.value("provider"_L1).toString())
            .bind(":endpoint"_L1, bucket.value("endpoint"_L1).toString())
            .bind(":access_type"_L1, bucket.value("access_type"_L1).toString())
            .bind(":priority"_L1, bucket.value("priority"_L1).toInt())
            .bind(":now"_L1, now)
            .execute());
    return {};
}

Status insertDimension(Connection &connection, const QJsonObject &dimension, const QDateTime &now)
{
    TRY(Statement(connection, "workspace/insert_storage_dimension"_L1)
            .bind(":uuid"_L1, newUuid())
            .bind(":name"_L1, dimension.value("name"_L1).toString())
            .bind(":width"_L1, dimension.value("width"_L1).toInt())
            .bind(":height"_L1, dimension.value("height"_L1).toInt())
            .bind(":quality"_L1, dimension.value("quality"_L1).toInt())
            .bind(":format"_L1, dimension.value("format"_L1).toString())
            .bind(":applies_to"_L1, dimension.value("applies_to"_L1).toString())
            .bind(":order"_L1, dimension.value("order"_L1).toInt())
            .bind(":now"_L1, now)
            .execute());
    return {};
}

using Insert = Status (*)(Connection &, const QJsonObject &, const QDateTime &);

Status insertEach(Connection &connection, const QJsonValue &rows, Insert insert)
{
    const QDateTime now = wholeSeconds(systemNow());
    for (const QJsonValue &row : rows.toArray())
        TRY_STATUS(insert(connection, row.toObject(), now));
    return {};
}

} // namespace

QJsonObject resourceObject(const QString &path)
{
    const QJsonDocument document = QJsonDocument::fromJson(resourceText(path).toUtf8());
    if (!document.isObject())
        qFatal("Resource %s is no JSON object", qPrintable(path));
    return document.object();
}

Status seedWorkspace(Connection &connection)
{
    const QJsonObject seed = resourceObject(u":/workspace/seed.json"_s);
    TRY_STATUS(insertEach(connection, seed.value("roles"_L1), insertRole));
    TRY_STATUS(insertEach(connection, seed.value("settings"_L1), insertSetting));
    TRY_STATUS(insertEach(connection, seed.value("templates"_L1), insertTemplate));
    TRY_STATUS(insertEach(connection, seed.value("buckets"_L1), insertBucket));
    return insertEach(connection, seed.value("dimensions"_L1), insertDimension);
}

} // namespace steward
