// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "sections.h"

#include <core/calls/functiontable.h>

#include <QHash>

using namespace Qt::StringLiterals;

namespace steward::conformance {

namespace {

// Calls that a case words, and the function that it asks.
const QHash<QString, QString> &wordedCalls()
{
    static const QHash<QString, QString> calls{
        {u"bulk_update_user_fields mixed"_s, u"bulk_update_user_fields"_s},
        {u"delete_user_custom_field absent"_s, u"delete_user_custom_field"_s},
        {u"deliver_user_confirmation_instructions(confirmed user)"_s, u"deliver_user_confirmation_instructions"_s},
        {u"ensure_active_user(nil)"_s, u"ensure_active_user"_s},
        {u"revoke_session not a uuid"_s, u"revoke_session"_s},
        {u"set_user_custom_field nul byte"_s, u"set_user_custom_field"_s},
        {u"update_user_custom_fields atom keys"_s, u"update_user_custom_fields"_s},
        {u"update_user_custom_fields non-map"_s, u"update_user_custom_fields"_s},
        {u"update_user_custom_fields replaces"_s, u"update_user_custom_fields"_s},
        {u"update_user_custom_fields same value (no change)"_s, u"update_user_custom_fields"_s},
        {u"update_user_fields non-map"_s, u"update_user_fields"_s},
    };
    return calls;
}

QJsonValue confirmedPerson(const FactsFile &facts)
{
    for (const QJsonValue &user : facts.users()) {
        if (!user["confirmed_at"_L1].isNull())
            return user["uuid"_L1];
    }
    return {};
}

// The reference's getters answer with a UUID, lists with UUIDs in an order of their own.
QJsonArray argumentsOf(const FactsFile &facts, const QJsonObject &source)
{
    QJsonArray arguments = facts.argument(source.value("args"_L1)).toArray();
    if (source.value("call"_L1).toString() == "ensure_active_user(nil)"_L1 && arguments.isEmpty())
        arguments.append(QJsonValue());
    if (source.value("call"_L1).toString().endsWith("(confirmed user)"_L1) && arguments.isEmpty())
        arguments.append(confirmedPerson(facts));
    return arguments;
}

QJsonObject ofCustomFields(const QJsonObject &answer)
{
    return answer.contains("ok"_L1) ? QJsonObject{{u"ok"_s, answer.value("ok"_L1)["custom_fields"_L1]}} : answer;
}

// The value that the call returned, and the one that was stored.
QJsonObject returnedAndStored(const Caller &ask, const QString &function, const QJsonArray &arguments)
{
    const QJsonObject answer = ask(function, arguments);
    if (!answer.contains("ok"_L1))
        return answer;
    const QJsonObject stored = ask(u"get_user_field"_s, {arguments.at(0), u"custom_fields"_s});
    return {{u"ok"_s, QJsonArray{answer.value("ok"_L1)["custom_fields"_L1], stored.value("value"_L1)}}};
}

// Some facts name the custom fields of the person alone: an object without a UUID.
bool namesCustomFieldsAlone(const QJsonValue &expected)
{
    const QJsonValue ok = expected["ok"_L1];
    return ok.isObject() && !ok.toObject().contains("uuid"_L1);
}

std::function<QJsonObject(const Caller &)> groupQuestion(const FactsFile &facts, const QString &group,
                                                         const QString &call, const QJsonArray &arguments,
                                                         const QJsonValue &expected)
{
    if (group == "roles"_L1)
        return roleQuestion(call, arguments, expected);
    if (group == "admin_notes"_L1)
        return noteQuestion(facts, call, arguments, expected);
    if (group == "audit"_L1)
        return auditQuestion(facts, call, arguments);
    if (group == "field_definitions"_L1)
        return definitionQuestion(call, arguments, expected);
    if (group == "settings"_L1)
        return settingQuestion(call, arguments);
    return {};
}

std::function<QJsonObject(const Caller &)> question(const FactsFile &facts, const QJsonObject &source)
{
    const QString call = source.value("call"_L1).toString();
    const QString group = source.value("group"_L1).toString();
    const QJsonArray arguments = argumentsOf(facts, source);
    if (group == "rate_limit"_L1)
        return rateLimitSequence(facts, call, arguments.at(0)["attempts"_L1].toInt(1));
    if (group == "token_ageing"_L1)
        return ageingQuestion(facts, call, qint64(arguments.at(0)["age_seconds"_L1].toDouble()));
    if (auto ask = preparedQuestion(facts, call, arguments))
        return ask;
    if (auto ask = groupQuestion(facts, group, call, arguments, source.value("result"_L1)))
        return ask;
    if (auto ask = accountQuestion(facts, call, arguments))
        return ask;
    const QString function = wordedCalls().value(call, call);
    if (!FunctionTable::instance().contains(function))
        return {};
    if (call == "update_user_custom_fields atom keys"_L1)
        return [=](const Caller &ask) { return returnedAndStored(ask, function, arguments); };
    const bool customFields = (group == "locale"_L1 || group == "custom_fields"_L1)
                              && namesCustomFieldsAlone(source.value("result"_L1));
    return [=](const Caller &ask) {
        const QJsonObject answer = ask(function, arguments);
        return customFields ? ofCustomFields(answer) : answer;
    };
}

} // namespace

QList<Fact> factsOfCases(const FactsFile &facts)
{
    QList<Fact> list;
    for (const QJsonValue &each : facts.section(u"cases"_s).toArray()) {
        const QJsonObject source = each.toObject();
        const QString group = source.value("group"_L1).toString();
        list.append({.id = source.value("id"_L1).toString(),
                     .group = group,
                     .call = source.value("call"_L1).toString(),
                     .source = source,
                     .expected = source.value("result"_L1),
                     .ask = question(facts, source),
                     .counters = group == "rate_limit"_L1 ? Fact::Counters::Shared : Fact::Counters::Fresh});
    }
    return list;
}

} // namespace steward::conformance
