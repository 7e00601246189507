// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/fields/fieldvalues.h>

#include <core/base/textrules.h>
#include <core/users/userprofile.h>

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

bool isNoAnswer(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
}

// Something, an @, something, a dot, something, without white space.
bool isEmail(const QJsonValue &value)
{
    static const QRegularExpression pattern(uR"(\A[^ \t\n\x0b\f\r]+@[^ \t\n\x0b\f\r]+\.[^ \t\n\x0b\f\r]+\z)"_s);
    return value.isString() && pattern.match(value.toString()).hasMatch();
}

bool isUrl(const QJsonValue &value)
{
    static const QRegularExpression pattern(uR"(\Ahttps?://[^\n])"_s);
    return value.isString() && pattern.match(value.toString()).hasMatch();
}

bool isNumber(const QJsonValue &value)
{
    static const QRegularExpression pattern(uR"(\A[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?\z)"_s);
    if (value.isDouble())
        return true;
    bool isFinite = false;
    const double number = value.toString().toDouble(&isFinite);
    return value.isString() && pattern.match(value.toString()).hasMatch() && isFinite && std::isfinite(number);
}

bool isBoolean(const QJsonValue &value)
{
    return value.isBool() || value.toString() == "true"_L1 || value.toString() == "false"_L1;
}

bool isDate(const QJsonValue &value)
{
    static const QRegularExpression pattern(uR"(\A([+-]?)([0-9]{4})-([0-9]{2})-([0-9]{2})\z)"_s);
    const auto match = pattern.match(value.toString());
    if (!value.isString() || !match.hasMatch())
        return false;
    // The calendar has a year 0, which Qt's has not; leap years repeat every 400 years.
    const int sign = match.captured(1) == "-"_L1 ? -1 : 1;
    const int year = (sign * match.captured(2).toInt() + 10000) % 400 + 2000;
    return QDate::isValid(year, match.captured(3).toInt(), match.captured(4).toInt());
}

} // namespace

std::optional<Violation> checkFieldValue(const FieldDefinition &definition, const QJsonValue &value)
{
    const auto unless = [](bool isFine, Violation violation) {
        return isFine ? std::nullopt : std::optional(violation);
    };
    if (isNoAnswer(value))
        return unless(!definition.isRequired, Violation::FieldRequired);
    if (definition.type == "email"_L1)
        return unless(isEmail(value), Violation::FieldEmail);
    if (definition.type == "url"_L1)
        return unless(isUrl(value), Violation::FieldUrl);
    if (definition.type == "number"_L1)
        return unless(isNumber(value), Violation::FieldNumber);
    if (definition.type == "boolean"_L1)
        return unless(isBoolean(value), Violation::FieldBoolean);
    if (definition.type == "date"_L1)
        return unless(isDate(value), Violation::FieldDate);
    return std::nullopt;
}

FieldErrors checkFieldValues(const QList<FieldDefinition> &definitions, const QJsonObject &values)
{
    FieldErrors errors;
    for (const FieldDefinition &definition : definitions) {
        if (!definition.isEnabled)
            continue;
        if (const auto violation = checkFieldValue(definition, values.value(definition.key)))
            errors.append({definition.key, *violation});
    }
    return errors;
}

QJsonValue optionText(const FieldDefinition &definition, const QJsonValue &value)
{
    if (!definition.hasOptions())
        return value;
    bool isIndex = false;
    qint64 index = isIntegerText(value.toString()) ? value.toString().toLongLong(&isIndex) : 0;
    if (value.toVariant().typeId() == QMetaType::LongLong) {
        index = value.toInteger();
        isIndex = true;
    }
    if (!isIndex)
        return value;
    if (index < 0)
        index += definition.options.size();
    return index >= 0 && index < definition.options.size() ? QJsonValue(definition.options.at(index)) : value;
}

QJsonValue optionText(const QList<FieldDefinition> &definitions, const QString &key, const QJsonValue &value)
{
    const FieldDefinition *definition = findDefinition(definitions, key);
    return definition ? optionText(*definition, value) : value;
}

QJsonValue displayedFieldValue(const QList<FieldDefinition> &definitions, const User &user, const QString &key)
{
    QJsonValue value = userFieldValue(user, key);
    if (value.isNull() && user.customFields.contains(key))
        value = user.customFields.value(key);
    return optionText(definitions, key, value);
}

} // namespace steward
