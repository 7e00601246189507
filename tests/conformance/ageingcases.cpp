// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "sections.h"

#include <core/sessions/userlinks.h>

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::conformance {

namespace {

// Makes a token, lets it grow old, and answers what it is good for then.
using Ageing = std::function<QJsonObject(const Caller &ask, const QJsonObject &person, qint64 ageSeconds)>;

QJsonObject okOf(const QJsonValue &value)
{
    return {{u"ok"_s, value}};
}

QJsonObject notMade(const Error &error)
{
    return {{u"error"_s, u"no token could be made: "_s + error.identifier}};
}

UserId idOf(const QJsonObject &person)
{
    return UserId::parse(person.value("uuid"_L1).toString()).value_or(UserId());
}

QJsonObject confirmation(const Caller &ask, const QJsonObject &person, qint64 ageSeconds)
{
    const auto token = UserLinks(ask.context()).makeConfirmation(idOf(person));
    if (!token)
        return notMade(token.error());
    ask.wait(ageSeconds);
    return okOf(ask(u"confirm_user"_s, {*token}).contains("ok"_L1));
}

QJsonObject passwordReset(const Caller &ask, const QJsonObject &person, qint64 ageSeconds)
{
    const auto token = UserLinks(ask.context()).makePasswordReset(idOf(person));
    if (!token)
        return notMade(token.error());
    ask.wait(ageSeconds);
    return okOf(ask(u"get_user_by_reset_password_token"_s, {*token}).value("value"_L1).isObject());
}

QJsonObject magicLink(const Caller &ask, const QJsonObject &person, qint64 ageSeconds)
{
    const auto link = UserLinks(ask.context()).makeMagicLink(person.value("email"_L1).toString());
    if (!link)
        return notMade(link.error());
    ask.wait(ageSeconds);
    return okOf(ask(u"verify_magic_link"_s, {link->token}).contains("ok"_L1));
}

QJsonObject registration(const Caller &ask, const QJsonObject &, qint64 ageSeconds)
{
    const auto token = UserLinks(ask.context()).makeRegistration(u"somebody.new@nowhere.example"_s);
    if (!token)
        return notMade(token.error());
    ask.wait(ageSeconds);
    return okOf(ask(u"verify_registration_token"_s, {*token}).contains("ok"_L1));
}

QJsonObject emailChange(const Caller &ask, const QJsonObject &person, qint64 ageSeconds)
{
    const auto token = UserLinks(ask.context()).makeEmailChange(idOf(person), person.value("email"_L1).toString(),
                                                                  u"another@nowhere.example"_s);
    if (!token)
        return notMade(token.error());
    ask.wait(ageSeconds);
    return okOf(ask(u"update_user_email"_s, {person.value("uuid"_L1), *token}).value("value"_L1));
}

QJsonObject session(const Caller &ask, const QJsonObject &person, qint64 ageSeconds)
{
    const QJsonValue token = ask(u"generate_user_session_token"_s, {person.value("uuid"_L1)}).value("value"_L1);
    ask.wait(ageSeconds);
    const QJsonObject verdict = ask(u"verify_session_fingerprint"_s, {QJsonObject(), token});
    const QString atom = verdict.value("atom"_L1).toString();
    const QJsonValue fingerprint = atom.isEmpty()
        ? verdict.value("value"_L1)
        : QJsonValue(QJsonObject{{u"#tuple"_s, QJsonArray{u":error"_s, u':' + atom}}});
    return okOf(QJsonObject{
        {u"fingerprint"_s, fingerprint},
        {u"record_found"_s, ask(u"get_session_token_record"_s, {token}).value("value"_L1).isObject()},
        {u"user_found"_s, ask(u"get_user_by_session_token"_s, {token}).value("value"_L1).isObject()}});
}

// Somebody active, who is confirmed or not, and has this address when one is named.
QJsonObject somebody(const FactsFile &facts, bool isConfirmed, const QString &email)
{
    const auto &users = facts.users();
    const auto found = std::ranges::find_if(users, [&](const QJsonValue &user) {
        return email.isEmpty() ? user["is_active"_L1].toBool() && user["confirmed_at"_L1].isString() == isConfirmed
                               : user["email"_L1].toString() == email;
    });
    return found == users.end() ? QJsonObject() : (*found).toObject();
}

} // namespace

std::function<QJsonObject(const Caller &)> ageingQuestion(const FactsFile &facts, const QString &context,
                                                          qint64 ageSeconds)
{
    static const QHash<QString, Ageing> contexts{
        {u"confirm"_s, confirmation},
        {u"reset_password"_s, passwordReset},
        {u"magic_link"_s, magicLink},
        {u"magic_link_registration"_s, registration},
        {u"change"_s, emailChange},
        {u"session"_s, session},
    };
    const QString kind = context.section(u':', 0, 0);
    const QJsonObject person = somebody(facts, kind != "confirm"_L1, context.section(u':', 1));
    const Ageing ageing = contexts.value(kind);
    if (!ageing || person.isEmpty())
        return {};
    return [=](const Caller &ask) { return ageing(ask, person, ageSeconds); };
}

} // namespace steward::conformance
