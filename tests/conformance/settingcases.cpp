// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "sections.h"

using namespace Qt::StringLiterals;

namespace steward::conformance {

namespace {

QJsonObject okOf(const QJsonValue &value)
{
    return {{u"ok"_s, value}};
}

// What a fact says of the list that was saved: its last definition, the one of this key, how long it
// is, or the order.
QJsonValue asTold(const QJsonArray &fields, const QJsonValue &expected, const QString &key)
{
    if (expected.isDouble())
        return fields.size();
    if (expected.isArray()) {
        QJsonArray pairs;
        for (const QJsonValue &field : fields)
            pairs.append(QJsonArray{field["key"_L1], field["position"_L1]});
        return pairs;
    }
    for (const QJsonValue &field : fields) {
        if (field["key"_L1].toString() == key)
            return field;
    }
    return fields.last();
}

QJsonObject registerWithRole(const Caller &ask, const QString &role)
{
    (void)ask(u"update_setting"_s, {u"new_user_default_role"_s, role});
    const QJsonObject attributes{{u"email"_s, u"somebody@nowhere.example"_s}, {u"password"_s, u"a long password"_s}};
    const QJsonObject answer = ask(u"register_user"_s, {attributes});
    const QJsonValue person = answer.value("ok"_L1)["uuid"_L1];
    return person.isString() ? okOf(ask(u"get_user_roles"_s, {person}).value("value"_L1)) : answer;
}

} // namespace

std::function<QJsonObject(const Caller &)> definitionQuestion(const QString &call, const QJsonArray &arguments,
                                                              const QJsonValue &expected)
{
    return [=, function = call.section(u' ', 0, 0)](const Caller &ask) {
        const QJsonObject answer = ask(function, arguments);
        const QJsonValue fields = answer.value("ok"_L1)["fields"_L1];
        if (!fields.isArray() || expected["ok"_L1]["fields"_L1].isArray())
            return answer;
        return okOf(asTold(fields.toArray(), expected["ok"_L1], arguments.at(0).toString()));
    };
}

std::function<QJsonObject(const Caller &)> settingQuestion(const QString &call, const QJsonArray &arguments)
{
    if (call == "new user default role unknown"_L1)
        return [role = arguments.at(0).toString(u"NoSuchRole"_s)](const Caller &ask) { return registerWithRole(ask, role); };
    QJsonArray named = arguments;
    if (named.isEmpty())
        named = {u"project_title"_s, QString(call.contains("1000"_L1) ? 1001 : 256, u'x')};
    return [named](const Caller &ask) { return ask(u"update_setting"_s, named); };
}

} // namespace steward::conformance
