// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/fields/fielddefinition.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

bool readBoolean(const QJsonValue &value, bool fallback)
{
    if (value.isBool())
        return value.toBool();
    return value.toString() == "true"_L1 || (value.toString() != "false"_L1 && fallback);
}

// Texts come after all numbers, and count as texts among themselves.
bool comesBefore(const FieldDefinition &left, const FieldDefinition &right)
{
    if (left.position.isString() != right.position.isString())
        return right.position.isString();
    if (left.position.isString())
        return left.position.toString() < right.position.toString();
    return left.position.toDouble() < right.position.toDouble();
}

} // namespace

FieldDefinition FieldDefinition::fromJson(const QJsonObject &json)
{
    FieldDefinition definition;
    definition.key = json.value("key"_L1).toString();
    definition.label = json.value("label"_L1).toString(definition.key);
    definition.type = json.value("type"_L1).toString(u"text"_s);
    definition.isRequired = readBoolean(json.value("required"_L1), false);
    definition.position = json.value("position"_L1);
    if (definition.position.isUndefined() || definition.position.isNull())
        definition.position = 0;
    definition.isEnabled = readBoolean(json.value("enabled"_L1), true);
    definition.isUserAccessible = readBoolean(json.value("user_accessible"_L1), true);
    definition.validation = json.value("validation"_L1).toObject();
    definition.defaultValue = json.value("default"_L1).toString(u""_s);
    for (const QJsonValue &option : json.value("options"_L1).toArray())
        definition.options << option.toVariant().toString();
    return definition;
}

QJsonObject FieldDefinition::toJson() const
{
    return {{u"key"_s, key},
            {u"label"_s, label},
            {u"type"_s, type},
            {u"required"_s, isRequired},
            {u"position"_s, position},
            {u"enabled"_s, isEnabled},
            {u"user_accessible"_s, isUserAccessible},
            {u"validation"_s, validation},
            {u"default"_s, defaultValue},
            {u"options"_s, QJsonArray::fromStringList(options)}};
}

bool FieldDefinition::hasOptions() const
{
    return type == "select"_L1 || type == "radio"_L1 || type == "checkbox"_L1;
}

const QStringList &fieldTypes()
{
    static const QStringList types{u"text"_s, u"textarea"_s, u"number"_s, u"boolean"_s, u"date"_s,
                                   u"email"_s, u"url"_s, u"select"_s, u"radio"_s, u"checkbox"_s};
    return types;
}

const FieldDefinition *findDefinition(const FieldDefinitions &definitions, const QString &key)
{
    const auto found = std::ranges::find(definitions, key, &FieldDefinition::key);
    return found == definitions.end() ? nullptr : &*found;
}

FieldDefinitions enabledDefinitions(FieldDefinitions definitions)
{
    definitions.removeIf([](const FieldDefinition &each) { return !each.isEnabled; });
    return sortedByPosition(definitions);
}

bool isSiteKey(const QString &key)
{
    static const QStringList keys{u"avatar_file_uuid"_s, u"oauth_avatar_url"_s, u"preferred_locale"_s, u"source"_s};
    return keys.contains(key);
}

FieldDefinitions sortedByPosition(FieldDefinitions definitions)
{
    std::ranges::stable_sort(definitions, comesBefore);
    return definitions;
}

} // namespace steward
