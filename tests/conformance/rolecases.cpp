// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "sections.h"

#include <core/roles/rolestore.h>
#include <core/users/user.h>

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::conformance {

namespace {

QJsonObject okOf(const QJsonValue &value)
{
    return {{u"ok"_s, value}};
}

// The functions whose answer is an assignment; some facts name the person's roles after it instead.
QJsonObject rolesAfter(const Caller &ask, const QString &function, const QJsonArray &arguments)
{
    const QJsonObject answer = ask(function, arguments);
    if (!answer.contains("ok"_L1))
        return answer;
    return okOf(ask(u"get_user_roles"_s, {arguments.at(0)}).value("value"_L1));
}

QJsonObject assignTwice(const Caller &ask, const QJsonArray &arguments)
{
    (void)ask(u"assign_role"_s, arguments);
    const QJsonValue returned = ask(u"assign_role"_s, arguments).value("ok"_L1);
    const auto person = UserId::parse(arguments.at(0).toString());
    RoleStore roles(ask.context().connection);
    const auto stored = roles.fetchAssignment(person.value_or(UserId()), arguments.at(1).toString());
    const bool isStored = stored && *stored && (*stored)->id.text() == returned["uuid"_L1].toString();
    return okOf(QJsonObject{
        {u"returned_uuid_in_db"_s, isStored},
        {u"rows"_s, ask(u"get_user_roles"_s, {arguments.at(0)}).value("value"_L1).toArray().size()}});
}

// What protects the last Owner is in no function: the role is taken away beneath them.
QJsonObject registerFirst(const Caller &ask)
{
    RoleStore roles(ask.context().connection);
    const auto owner = roles.fetchByName(roleName::Owner);
    const QJsonArray owners = ask(u"users_with_role"_s, {QString(roleName::Owner)}).value("value"_L1).toArray();
    for (const QJsonValue &person : owners) {
        const auto id = UserId::parse(person["uuid"_L1].toString());
        if (owner && *owner && id)
            (void)roles.remove(*id, (*owner)->id);
    }
    const QJsonObject attributes{{u"email"_s, u"first.owner@nowhere.example"_s}, {u"password"_s, u"a long password"_s}};
    const QJsonObject answer = ask(u"register_user"_s, {attributes});
    const QJsonValue person = answer.value("ok"_L1)["uuid"_L1];
    if (!person.isString())
        return answer;
    return okOf(QJsonObject{
        {u"returned_confirmed"_s, !answer.value("ok"_L1)["confirmed_at"_L1].isNull()},
        {u"roles"_s, ask(u"get_user_roles"_s, {person}).value("value"_L1)},
        {u"stored_confirmed"_s, ask(u"get_user"_s, {person}).value("value"_L1)["confirmed_at"_L1].isString()}});
}

bool isListOfNames(const QJsonValue &expected)
{
    const QJsonArray list = expected["ok"_L1].toArray();
    return expected["ok"_L1].isArray()
           && std::ranges::all_of(list, [](const QJsonValue &each) { return each.isString(); });
}

const QStringList &assignmentFunctions()
{
    static const QStringList functions{u"assign_role"_s,    u"remove_role"_s,    u"safely_remove_role"_s,
                                       u"promote_to_admin"_s, u"demote_to_user"_s, u"sync_user_roles"_s};
    return functions;
}

} // namespace

std::function<QJsonObject(const Caller &)> roleQuestion(const QString &call, const QJsonArray &arguments,
                                                        const QJsonValue &expected)
{
    if (call.startsWith("assign_role twice"_L1))
        return [arguments](const Caller &ask) { return assignTwice(ask, arguments); };
    if (call.startsWith("register after the last owner lost the role"_L1))
        return registerFirst;
    if (call == "assign_role to a deleted user"_L1) {
        const QJsonArray named = arguments.isEmpty()
            ? QJsonArray{u"019b5704-3680-7b95-9d82-ef16127f1fd2"_s, QString(roleName::User)}
            : arguments;
        return [named](const Caller &ask) { return ask(u"assign_role"_s, named); };
    }
    // The first word is the function, the others say what is special.
    const QString function = call.section(u' ', 0, 0);
    if (assignmentFunctions().contains(function) && isListOfNames(expected))
        return [=](const Caller &ask) { return rolesAfter(ask, function, arguments); };
    return [=](const Caller &ask) { return ask(function, arguments); };
}

} // namespace steward::conformance
