// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/transfer/fieldcells.h>

#include <core/base/clock.h>
#include <core/base/rawjson.h>
#include <core/changes/changeset.h>
#include <core/fields/fieldvalues.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr QLatin1StringView JsonMark{"json:"};

// Nothing unless the text is one JSON value.
std::optional<QJsonValue> parseJson(const QString &text)
{
    const auto document = QJsonDocument::fromJson(u"[%1]"_s.arg(text).toUtf8());
    const QJsonArray values = document.array();
    return values.size() == 1 ? std::optional(values.first()) : std::nullopt;
}

bool isPlainRole(const QString &role)
{
    return !role.isEmpty() && !role.contains(u',') && role.trimmed() == role && !role.startsWith(u'[');
}

CsvCell rolesCell(const QStringList &roles)
{
    if (roles.isEmpty())
        return std::nullopt;
    if (std::ranges::all_of(roles, isPlainRole))
        return roles.join(u", "_s);
    return QString::fromUtf8(jsonText(QJsonArray::fromStringList(roles)));
}

Result<QJsonValue> rolesValue(const QString &field, const QString &text)
{
    QStringList roles;
    if (text.trimmed().startsWith(u'[')) {
        const auto json = parseJson(text);
        if (!json || !json->isArray())
            return failure(Error::invalid(field, Violation::Invalid));
        for (const QJsonValue &role : json->toArray())
            roles << role.toString();
    } else {
        for (const QString &role : text.split(u',', Qt::SkipEmptyParts))
            roles << role.trimmed();
    }
    roles.removeAll(QString());
    roles.removeDuplicates();
    roles.sort();
    return QJsonValue(QJsonArray::fromStringList(roles));
}

Result<QJsonValue> timeValue(const UserField &field, const QString &text)
{
    if (const auto flag = parseBoolean(text); flag && field.id() == "confirmed_at"_L1)
        return *flag ? QJsonValue(true) : QJsonValue(QJsonValue::Null);
    QDateTime time = QDateTime::fromString(text.trimmed(), Qt::ISODate);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC); // without a zone it is the time of the database
    if (!time.isValid())
        return failure(Error::invalid(field.id(), Violation::Invalid));
    return QJsonValue(timeText(wholeSeconds(time.toUTC())));
}

} // namespace

QStringList importableIds(const FieldDefinitions &definitions)
{
    QStringList ids = UserField::standardIds();
    ids.removeAll(u"full_name"_s);
    for (const FieldDefinition &definition : definitions)
        ids << UserField::custom(definition.key).id();
    return ids;
}

std::optional<bool> parseBoolean(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == "true"_L1 || word == "yes"_L1 || word == "1"_L1)
        return true;
    if (word == "false"_L1 || word == "no"_L1 || word == "0"_L1)
        return false;
    return std::nullopt;
}

CsvCell FieldCells::cellOf(const UserField &field, const ListedUser &listed) const
{
    if (field.kind() == UserField::Kind::Roles)
        return rolesCell(listed.roles);
    const QJsonValue value = changeValue(field, listed);
    if (field.kind() == UserField::Kind::Custom)
        return customCell(field, value);
    if (value.isNull())
        return std::nullopt;
    return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toString();
}

CsvCell FieldCells::customCell(const UserField &field, const QJsonValue &value) const
{
    if (value.isNull())
        return std::nullopt;
    if (value.isString()) {
        // The first text that leads back to this very value.
        for (const QString &text : {optionText(m_definitions, field.customKey(), value).toString(), value.toString()}) {
            if (const auto back = customValue(field, text); back && *back == value)
                return text;
        }
    }
    return JsonMark + QString::fromUtf8(jsonText(value));
}

Result<QJsonValue> FieldCells::customValue(const UserField &field, const QString &text) const
{
    if (text.startsWith(JsonMark)) {
        const auto json = parseJson(text.mid(JsonMark.size()));
        return json ? Result<QJsonValue>(*json) : failure(Error::invalid(field.id(), Violation::Invalid));
    }
    const FieldDefinition *definition = findDefinition(m_definitions, field.customKey());
    if (definition && definition->hasOptions()) {
        if (const qsizetype option = definition->options.indexOf(text); option >= 0)
            return QJsonValue(QString::number(option));
    }
    return QJsonValue(text);
}

Result<QJsonValue> FieldCells::valueOf(const UserField &field, const CsvCell &cell) const
{
    if (!cell)
        return field.kind() == UserField::Kind::Roles ? QJsonValue(QJsonArray()) : QJsonValue(QJsonValue::Null);
    if (field.kind() == UserField::Kind::Custom)
        return customValue(field, *cell);
    if (cell->trimmed().isEmpty())
        return valueOf(field, std::nullopt);
    switch (field.kind()) {
    case UserField::Kind::Roles: return rolesValue(field.id(), *cell);
    case UserField::Kind::Time: return timeValue(field, *cell);
    case UserField::Kind::Boolean: {
        const auto flag = parseBoolean(*cell);
        return flag ? Result<QJsonValue>(*flag) : failure(Error::invalid(field.id(), Violation::Invalid));
    }
    default: return QJsonValue(*cell);
    }
}

} // namespace steward
