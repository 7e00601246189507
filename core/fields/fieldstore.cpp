// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/fields/fieldstore.h>

#include <core/settings/settingstore.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

const QString settingKey = u"custom_user_fields_definitions"_s;

} // namespace

Result<QList<FieldDefinition>> FieldStore::all()
{
    const auto setting = TRY(SettingStore(m_context.connection).fetch(settingKey));
    const QJsonObject list = setting ? setting->json.value_or(QJsonObject()) : QJsonObject();
    QList<FieldDefinition> definitions;
    for (const QJsonValue &each : list.value("fields"_L1).toArray())
        definitions << FieldDefinition::fromJson(each.toObject());
    return definitions;
}

Result<QList<FieldDefinition>> FieldStore::enabled()
{
    return enabledDefinitions(TRY(all()));
}

Result<QList<FieldDefinition>> FieldStore::userAccessible()
{
    FieldDefinitions definitions = TRY(enabled());
    definitions.removeIf([](const FieldDefinition &each) { return !each.isUserAccessible; });
    return definitions;
}

Status FieldStore::save(const QList<FieldDefinition> &definitions)
{
    QJsonArray fields;
    for (const FieldDefinition &definition : definitions)
        fields.append(definition.toJson());
    return SettingStore(m_context.connection)
        .save(settingKey, {{}, QJsonObject{{u"fields"_s, fields}}}, wholeSeconds(m_context.now()));
}

Status FieldStore::lock()
{
    return SettingStore(m_context.connection).lock(settingKey);
}

} // namespace steward
