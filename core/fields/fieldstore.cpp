// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/fields/fieldstore.h>

#include <core/settings/sitesettings.h>

#include <QJsonArray>


using namespace Qt::StringLiterals;

namespace steward {

namespace {

const QString settingKey = u"custom_user_fields_definitions"_s;

} // namespace

Result<QList<FieldDefinition>> FieldStore::all()
{
    const auto setting = TRY(SiteSettings(m_context).json(settingKey));
    QList<FieldDefinition> definitions;
    for (const QJsonValue &each : setting.value_or(QJsonObject()).value("fields"_L1).toArray())
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
    return SiteSettings(m_context).setJson(settingKey, {{u"fields"_s, fields}});
}

Status FieldStore::lock()
{
    return SiteSettings(m_context).lock(settingKey);
}

} // namespace steward
