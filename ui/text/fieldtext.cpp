// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/text/fieldtext.h>

#include <core/changes/avatarchange.h>
#include <core/fields/fieldvalues.h>

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

using Operator = UserCondition::Operator;

class FieldText
{
    Q_DECLARE_TR_FUNCTIONS(steward::ui::FieldText)

public:
    static QString title(const QString &id);
    static QString type(const QString &type);
    static QString op(Operator op);
    static QString span(int count, QChar unit);
    static QString status(bool isActive) { return isActive ? tr("Active") : tr("Inactive"); }
    static QString yesOrNo(bool value) { return value ? tr("Yes") : tr("No"); }
    static QString confirmation(bool isConfirmed) { return isConfirmed ? tr("Confirmed") : tr("Not confirmed"); }
    static QString plain(const QString &field, const QString &op) { return tr("%1 %2").arg(field, op); }
    static QString withValue(const QString &field, const QString &op, const QString &value)
    {
        return tr("%1 %2 “%3”").arg(field, op, value);
    }
    static QString withSpan(const QString &field, const QString &op, const QString &value)
    {
        //: E.g. "Registered" "in the last" "7 days"
        return tr("%1 %2 %3").arg(field, op, value);
    }
};

QString FieldText::type(const QString &type)
{
    static const QHash<QString, QString> names{
        {u"text"_s, tr("Text")},
        {u"textarea"_s, tr("Long text")},
        {u"number"_s, tr("Number")},
        {u"boolean"_s, tr("Yes or no")},
        {u"date"_s, tr("Date")},
        {u"email"_s, tr("E-mail")},
        {u"url"_s, tr("Link")},
        {u"select"_s, tr("Choice from a list")},
        {u"radio"_s, tr("Choice by buttons")},
        {u"checkbox"_s, tr("Choice by boxes")},
    };
    return names.value(type, type);
}

QString FieldText::title(const QString &id)
{
    static const QHash<QString, QString> titles{
        {u"full_name"_s, tr("Name")},
        {u"email"_s, tr("E-mail")},
        {u"username"_s, tr("Username")},
        {u"first_name"_s, tr("First name")},
        {u"last_name"_s, tr("Last name")},
        {u"roles"_s, tr("Role")},
        {u"is_active"_s, tr("Status")},
        {u"confirmed_at"_s, tr("Confirmed")},
        {u"inserted_at"_s, tr("Registered")},
        {u"updated_at"_s, tr("Changed")},
        {u"user_timezone"_s, tr("Time zone")},
        {u"preferred_locale"_s, tr("Language")},
        {u"avatar"_s, tr("Picture")},
        {u"registration_country"_s, tr("Country")},
        {u"registration_region"_s, tr("Region")},
        {u"registration_city"_s, tr("City")},
        {u"registration_ip"_s, tr("Registration address")},
        {u"uuid"_s, tr("UUID")},
    };
    return titles.value(id);
}

QString FieldText::op(Operator op)
{
    switch (op) {
    case Operator::Is: return tr("is");
    case Operator::IsNot: return tr("is not");
    case Operator::Contains: return tr("contains");
    case Operator::DoesNotContain: return tr("does not contain");
    case Operator::StartsWith: return tr("starts with");
    case Operator::EndsWith: return tr("ends with");
    case Operator::IsEmpty: return tr("is empty");
    case Operator::IsNotEmpty: return tr("is not empty");
    case Operator::Before: return tr("before");
    case Operator::After: return tr("after");
    case Operator::InLast: return tr("in the last");
    case Operator::NotInLast: return tr("not in the last");
    }
    Q_UNREACHABLE();
}

QString FieldText::span(int count, QChar unit)
{
    switch (unit.unicode()) {
    case u'm': return tr("%n minutes", nullptr, count);
    case u'h': return tr("%n hours", nullptr, count);
    case u'w': return tr("%n weeks", nullptr, count);
    default: return tr("%n days", nullptr, count);
    }
}

} // namespace

QString fieldTypeText(const QString &type)
{
    return FieldText::type(type);
}

QString fieldTitle(const UserField &field, const FieldDefinitions &definitions)
{
    const QString title = FieldText::title(isAvatarField(field.id()) ? u"avatar"_s : field.id());
    if (!title.isEmpty())
        return title;
    const FieldDefinition *definition = findDefinition(definitions, field.customKey());
    return definition ? definition->label : field.customKey();
}

QString customValueText(const FieldDefinitions &definitions, const QString &key, const QVariant &value)
{
    const FieldDefinition *definition = findDefinition(definitions, key);
    const QVariant shown = definition ? optionText(*definition, value.toJsonValue()).toVariant() : value;
    const bool isBoolean = value.typeId() == QMetaType::Bool || (definition && definition->type == "boolean"_L1);
    if (isBoolean && (value.toString() == "true"_L1 || value.toString() == "false"_L1))
        return FieldText::yesOrNo(value.toBool());
    return shown.typeId() == QMetaType::QVariantList ? shown.toStringList().join(u", "_s) : shown.toString();
}

QString operatorText(Operator op)
{
    return FieldText::op(op);
}

QString spanText(const QString &span)
{
    return parseSpan(span) ? FieldText::span(span.left(span.size() - 1).toInt(), span.back()) : span;
}

QString conditionText(const UserCondition &condition, const FieldDefinitions &definitions)
{
    const auto field = UserField::parse(condition.field);
    if (!field)
        return condition.field;
    if (field->kind() == UserField::Kind::Boolean)
        return FieldText::status(condition.value == "true"_L1);
    const bool isAboutPresence = condition.op == Operator::IsEmpty || condition.op == Operator::IsNotEmpty;
    if (field->id() == "confirmed_at"_L1 && isAboutPresence)
        return FieldText::confirmation(condition.op == Operator::IsNotEmpty);
    const QString title = fieldTitle(*field, definitions);
    const QString op = FieldText::op(condition.op);
    if (isAboutPresence)
        return FieldText::plain(title, op);
    if (condition.op == Operator::InLast || condition.op == Operator::NotInLast)
        return FieldText::withSpan(title, op, spanText(condition.value));
    const QString value = field->kind() == UserField::Kind::Custom
                              ? customValueText(definitions, field->customKey(), condition.value)
                              : condition.value;
    return FieldText::withValue(title, op, value);
}

QString countryName(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

QString localeName(const QString &code)
{
    const QLocale locale(code);
    if (locale.language() == QLocale::C)
        return code;
    const QString language = locale.nativeLanguageName();
    return u"%1 (%2)"_s.arg(language.isEmpty() ? QLocale::languageToString(locale.language()) : language, code);
}

} // namespace steward::ui
