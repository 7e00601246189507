// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/mail/lettervariables.h>

#include <core/base/textrules.h>
#include <core/fields/fieldvalues.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr QLatin1StringView CustomPrefix{"custom."};
constexpr QLatin1StringView SiteUrl{"site_url"};

struct PersonVariable
{
    QLatin1StringView name;
    QString (*value)(const User &);
};

constexpr std::array personVariables{
    PersonVariable{"name"_L1, [](const User &person) { return person.displayName(); }},
    PersonVariable{"first_name"_L1, [](const User &person) { return person.firstName.value_or(QString()); }},
    PersonVariable{"last_name"_L1, [](const User &person) { return person.lastName.value_or(QString()); }},
    PersonVariable{"full_name"_L1, [](const User &person) { return person.fullName().value_or(QString()); }},
    PersonVariable{"username"_L1, [](const User &person) { return person.username.value_or(QString()); }},
    PersonVariable{"email"_L1, [](const User &person) { return person.email; }},
};

// Old forms keep texts for yes and no.
std::optional<bool> boolOf(const FieldDefinition *definition, const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    const bool isMeant = definition && definition->type == "boolean"_L1;
    if (isMeant && (value.toString() == "true"_L1 || value.toString() == "false"_L1))
        return value.toString() == "true"_L1;
    return std::nullopt;
}

QString textOf(const QJsonValue &value)
{
    const QVariant variant = value.toVariant();
    return variant.typeId() == QMetaType::QVariantList ? variant.toStringList().join(u", "_s) : variant.toString();
}

} // namespace

LetterVariables::LetterVariables(const FieldDefinitions &definitions, const QString &siteUrl)
    : m_definitions(enabledDefinitions(definitions))
    , m_siteUrl(siteUrl)
{
    for (const PersonVariable &variable : personVariables)
        m_names << variable.name;
    m_names << SiteUrl;
    for (const FieldDefinition &definition : m_definitions)
        m_names << CustomPrefix + definition.key;
}

QStringList LetterVariables::unknownIn(const MailTemplate &words) const
{
    QStringList unknown;
    for (const LetterPlace &place : placesIn(words)) {
        if (!m_names.contains(place.name) && !unknown.contains(place.name))
            unknown << place.name;
    }
    return unknown;
}

QString LetterVariables::customValue(const QString &key, const User &person, const YesNo &words) const
{
    const QJsonValue value = displayedFieldValue(m_definitions, person, key);
    if (const auto isTrue = boolOf(findDefinition(m_definitions, key), value))
        return *isTrue ? words.yes : words.no;
    return trimmedText(textOf(value)).toString();
}

QString LetterVariables::valueOf(const QString &name, const User &person, const YesNo &words) const
{
    if (name == SiteUrl)
        return m_siteUrl;
    if (name.startsWith(CustomPrefix))
        return customValue(name.sliced(CustomPrefix.size()), person, words);
    const auto found = std::ranges::find(personVariables, name, &PersonVariable::name);
    return found == personVariables.end() ? QString() : trimmedText(found->value(person)).toString();
}

} // namespace steward
