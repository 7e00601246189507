// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "sections.h"

#include <array>

using namespace Qt::StringLiterals;

namespace steward::conformance {

namespace {

QJsonObject valueAnswer(const QJsonValue &value)
{
    return {{u"value"_s, value}};
}

// A fact whose source is the entry of a list.
Fact listed(const QString &group, const QJsonValue &entry, const QString &function, const QJsonArray &arguments,
            const QJsonValue &expected)
{
    Fact fact = plainFact(entry["id"_L1].toString(), group, function, arguments, expected);
    for (const QString &key : entry.toObject().keys())
        fact.source.insert(key, entry[key]);
    return fact;
}

QJsonObject recordOf(const QJsonObject &user)
{
    static constexpr std::array labels{"key"_L1, "password"_L1, "hashed_password"_L1, "get_user_field"_L1,
                                       "get_user_custom_field_display"_L1, "validate_user_custom_fields"_L1};
    QJsonObject record = user;
    for (const QLatin1StringView label : labels)
        record.remove(label);
    return record;
}

QList<Fact> userFacts(const FactsFile &facts)
{
    QList<Fact> list;
    for (const QJsonValue &each : facts.users()) {
        const QJsonObject user = each.toObject();
        const QString uuid = user.value("uuid"_L1).toString();
        const QString id = u"users/"_s + uuid;
        list << plainFact(id, u"users"_s, u"get_user_with_roles"_s, {uuid}, valueAnswer(recordOf(user)));
        list << plainFact(id + "/roles"_L1, u"users"_s, u"get_user_roles"_s, {uuid}, valueAnswer(user["roles"_L1]));
        for (const QString &function : {u"get_user_field"_s, u"get_user_custom_field_display"_s}) {
            const QJsonObject answers = user.value(function).toObject();
            for (auto field = answers.begin(); field != answers.end(); ++field)
                list << plainFact(id + u'/' + function + u'/' + field.key(), u"users"_s, function,
                                  {uuid, field.key()}, valueAnswer(field.value()));
        }
        const QJsonValue verdict = user.value("validate_user_custom_fields"_L1);
        if (verdict.isObject())
            list << plainFact(id + "/validate"_L1, u"users"_s, u"validate_user_custom_fields"_s, {uuid}, verdict);
    }
    return list;
}

QJsonValue loginAnswer(const QJsonValue &result)
{
    const QString text = result.toString();
    if (text.startsWith(u':'))
        return QJsonObject{{u"error"_s, u"atom"_s}, {u"atom"_s, text}};
    return result.isString() ? QJsonObject{{u"ok"_s, result}} : result;
}

QList<Fact> loginFacts(const FactsFile &facts)
{
    QList<Fact> list;
    for (const QJsonValue &each : facts.section(u"logins_by_email"_s).toArray())
        list << listed(u"logins_by_email"_s, each, u"get_user_by_email_and_password"_s,
                       {each["email"_L1], each["password"_L1]}, loginAnswer(each["result"_L1]));
    for (const QJsonValue &each : facts.section(u"logins_by_email_or_username"_s).toArray())
        list << listed(u"logins_by_email_or_username"_s, each, u"get_user_by_email_or_username_and_password"_s,
                       {each["identifier"_L1], each["password"_L1]}, loginAnswer(each["result"_L1]));
    return list;
}

QList<Fact> searchFacts(const FactsFile &facts)
{
    QList<Fact> list;
    for (const QJsonValue &each : facts.section(u"search_users"_s).toArray()) {
        QJsonValue term = each["term"_L1];
        if (each["term_base64"_L1].isString())
            term = QString::fromUtf8(QByteArray::fromBase64(each["term_base64"_L1].toString().toLatin1()));
        list << listed(u"search_users"_s, each, u"search_users"_s, {term}, each["result"_L1]);
    }
    for (const QJsonValue &each : facts.section(u"list_users_paginated"_s).toArray())
        list << listed(u"list_users_paginated"_s, each, u"list_users_paginated"_s, {each["opts"_L1]},
                       each["result"_L1]);
    const QJsonObject usernames = facts.section(u"generate_username_from_email"_s).toObject();
    for (auto each = usernames.begin(); each != usernames.end(); ++each)
        list << plainFact(u"generate_username_from_email/"_s + each.key(), u"generate_username_from_email"_s,
                          u"generate_username_from_email"_s, {each.key()}, valueAnswer(each.value()));
    return list;
}

QList<Fact> customFieldFacts(const FactsFile &facts)
{
    QList<Fact> list;
    for (const QJsonValue &each : facts.section(u"get_option_text"_s).toArray())
        list << listed(u"get_option_text"_s, each, u"get_option_text"_s, {each["key"_L1], each["value"_L1]},
                       valueAnswer(each["result"_L1]));
    for (const QJsonValue &each : facts.section(u"validate_custom_field_value"_s).toArray()) {
        const QJsonObject definition{{u"key"_s, u"field"_s}, {u"type"_s, each["type"_L1]},
                                     {u"required"_s, each["required"_L1]}};
        list << listed(u"validate_custom_field_value"_s, each, u"validate_custom_field_value"_s,
                       {definition, each["value"_L1]}, each["result"_L1]);
    }
    const auto whole = [&](const QString &section, const QString &function, const QJsonValue &expected) {
        list << plainFact(section + u'/' + function, section, function, {}, valueAnswer(expected));
    };
    whole(u"custom_field_definitions"_s, u"list_field_definitions"_s, facts.section(u"custom_field_definitions"_s));
    const QJsonObject counts = facts.section(u"custom_fields_config"_s).toObject();
    for (const QString &function : counts.keys())
        whole(u"custom_fields_config"_s, function, counts.value(function));
    const auto keysInOrder = [&](const QString &section, const QString &function) {
        whole(section, function, facts.section(section));
        list.last().ask = [function](const Caller &ask) {
            QJsonArray keys;
            for (const QJsonValue &definition : ask(function, {}).value("value"_L1).toArray())
                keys.append(definition["key"_L1]);
            return valueAnswer(keys);
        };
    };
    keysInOrder(u"enabled_definitions_order"_s, u"list_enabled_field_definitions"_s);
    keysInOrder(u"user_accessible_order"_s, u"list_user_accessible_field_definitions"_s);
    return list;
}

QList<Fact> roleFacts(const FactsFile &facts)
{
    QList<Fact> list;
    const QJsonObject roles = facts.section(u"roles"_s).toObject();
    for (auto answer = roles.begin(); answer != roles.end(); ++answer) {
        const QString id = u"roles/"_s + answer.key();
        const bool perRole = answer.key() == "users_with_role"_L1 || answer.key() == "count_users_with_role"_L1;
        if (!perRole) {
            list << plainFact(id, u"roles"_s, answer.key(), {}, valueAnswer(answer.value()));
            continue;
        }
        const QJsonObject byRole = answer.value().toObject();
        for (auto role = byRole.begin(); role != byRole.end(); ++role)
            list << plainFact(id + u'/' + role.key(), u"roles"_s, answer.key(), {role.key()}, valueAnswer(role.value()));
    }
    for (Fact &fact : list) {
        if (fact.call == "permissions"_L1)
            fact.ask = [people = fact.expected["value"_L1].toObject().keys(), facts](const Caller &ask) {
                QJsonObject permissions;
                for (const QString &key : people)
                    permissions.insert(key, ask(u"get_permissions_for_user"_s, {facts.user(key).value("uuid"_L1)}));
                return valueAnswer(permissions);
            };
        // The reference lists names here and whole roles elsewhere.
        if (fact.call == "get_custom_roles"_L1)
            fact.ask = [](const Caller &ask) {
                QJsonArray names;
                for (const QJsonValue &role : ask(u"get_custom_roles"_s, {}).value("value"_L1).toArray())
                    names.append(role["name"_L1]);
                return valueAnswer(names);
            };
    }
    return list;
}

bool accepts(const Caller &ask, const QJsonValue &person, const QString &locale)
{
    return ask(u"update_user_locale_preference"_s, {person, locale}).contains("ok"_L1);
}

QList<Fact> localeFacts(const FactsFile &facts)
{
    const QJsonObject locales = facts.section(u"locales"_s).toObject();
    if (locales.isEmpty())
        return {};
    const QJsonValue person = facts.users().first()["uuid"_L1];
    const QJsonArray known = locales.value("accepted_listed"_L1).toArray();
    const QString function = u"update_user_locale_preference"_s;
    Fact all = plainFact(u"locales/accepted_listed"_s, u"locales"_s, function, {}, valueAnswer(known));
    all.ask = [person, known](const Caller &ask) {
        QJsonArray accepted;
        for (const QJsonValue &locale : known) {
            if (accepts(ask, person, locale.toString()))
                accepted.append(locale);
        }
        return valueAnswer(accepted);
    };
    Fact letters = plainFact(u"locales/accepted_two_letter"_s, u"locales"_s, function, {},
                             valueAnswer(locales.value("accepted_two_letter"_L1)));
    letters.ask = [person](const Caller &ask) {
        QJsonArray accepted;
        for (char16_t first = u'a'; first <= u'z'; ++first) {
            for (char16_t second = u'a'; second <= u'z'; ++second) {
                const QString locale = QString(QChar(first)) + QChar(second);
                if (accepts(ask, person, locale))
                    accepted.append(locale);
            }
        }
        return valueAnswer(accepted);
    };
    return {all, letters};
}

// What deletions of the reference left behind in its database: rules say that nobody can be asked.
QList<Fact> orphanFacts(const FactsFile &facts)
{
    const QString name = u"orphans_after_delete_user"_s;
    const QJsonObject section = facts.section(name).toObject();
    QList<Fact> list;
    for (auto part = section.begin(); part != section.end(); ++part)
        list << plainFact(name + u'/' + part.key(), name, name, {}, part.value());
    return list;
}

} // namespace

Fact plainFact(const QString &id, const QString &group, const QString &function, const QJsonArray &arguments,
               const QJsonValue &expected)
{
    return {.id = id,
            .group = group,
            .call = function,
            .source = {{u"args"_s, arguments}, {u"result"_s, expected}},
            .expected = expected,
            .ask = [function, arguments](const Caller &ask) { return ask(function, arguments); }};
}

QList<Fact> factsOfSections(const FactsFile &facts)
{
    return userFacts(facts) + loginFacts(facts) + searchFacts(facts) + customFieldFacts(facts) + roleFacts(facts)
           + localeFacts(facts) + factsOfAccounts(facts) + factsOfSessionsSummary(facts) + factsOfNotes(facts)
           + factsOfAudit(facts) + orphanFacts(facts);
}

} // namespace steward::conformance
