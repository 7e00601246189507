// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "sections.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace steward::conformance {

namespace {

using Question = QJsonObject (*)(const Caller &ask, const QJsonArray &arguments);

QJsonObject okOf(const QJsonValue &value)
{
    return {{u"ok"_s, value}};
}

qsizetype sessionsOf(const Caller &ask, const QJsonValue &person)
{
    return ask(u"get_all_user_session_tokens"_s, {person}).value("value"_L1).toArray().size();
}

// The first use and a second one of the same link.
QJsonObject usedTwice(const Caller &ask, const QString &function, const QJsonValue &token)
{
    const QJsonObject first = ask(function, {token});
    if (!first.contains("ok"_L1))
        return first;
    const QJsonObject user = first.value("ok"_L1).toObject();
    const QJsonObject second = ask(function, {token});
    QJsonObject answer{{u"user"_s, user.value("uuid"_L1)}, {u"confirmed"_s, !user.value("confirmed_at"_L1).isNull()}};
    answer.insert("second_use"_L1, second.contains("value"_L1) ? second.value("value"_L1) : QJsonValue(second));
    return okOf(answer);
}

QJsonObject confirmTwice(const Caller &ask, const QJsonArray &arguments)
{
    QJsonObject answer = usedTwice(ask, u"confirm_user"_s, arguments.at(0));
    if (QJsonObject ok = answer.value("ok"_L1).toObject(); !ok.isEmpty()) {
        ok.insert("confirm_tokens_left"_L1, countRows(ask, u"users_tokens WHERE context = 'confirm' AND user_uuid = :person"_s,
                                                      ok.value("user"_L1).toString()));
        answer = okOf(ok);
    }
    return answer;
}

QJsonObject magicLinkTwice(const Caller &ask, const QJsonArray &arguments)
{
    return usedTwice(ask, u"verify_magic_link"_s, arguments.at(0));
}

QJsonObject userOfReset(const Caller &ask, const QJsonArray &arguments)
{
    const QJsonValue user = ask(u"get_user_by_reset_password_token"_s, {arguments.at(0)}).value("value"_L1);
    return user.isNull() ? QJsonObject{{u"value"_s, user}} : okOf(user);
}

QJsonObject registrationOf(const Caller &ask, const QJsonArray &arguments)
{
    return ask(u"verify_registration_token"_s, {arguments.at(0)});
}

QJsonObject changeAddress(const Caller &ask, const QJsonArray &arguments)
{
    const QJsonObject changed = ask(u"update_user_email"_s, {arguments.at(0), arguments.at(1)});
    if (changed.value("value"_L1) != ":ok"_L1)
        return changed;
    return okOf(ask(u"get_user"_s, {arguments.at(0)}).value("value"_L1));
}

QJsonObject changePassword(const Caller &ask, const QJsonArray &arguments)
{
    const QJsonObject changed = ask(u"update_user_password"_s, arguments);
    if (!changed.contains("ok"_L1))
        return changed;
    return okOf(QJsonObject{{u"user"_s, changed.value("ok"_L1)}, {u"tokens_left"_s, sessionsOf(ask, arguments.at(0))}});
}

QJsonObject resetPassword(const Caller &ask, const QJsonArray &arguments)
{
    const QJsonObject changed = ask(u"reset_user_password"_s, arguments);
    return changed.contains("ok"_L1) ? okOf(QJsonObject{{u"tokens_left"_s, sessionsOf(ask, arguments.at(0))}}) : changed;
}

QJsonObject shortPasswordByAdmin(const Caller &ask, const QJsonArray &arguments)
{
    return ask(u"admin_update_user_password"_s, {arguments.at(0), QJsonObject{{u"password"_s, arguments.at(1)}}});
}

QJsonObject deleteBy(const Caller &ask, const QJsonArray &arguments)
{
    const QString current = arguments.at(1).toString();
    if (current == "nil"_L1 || current == "no opts"_L1)
        return ask(u"delete_user"_s, {arguments.at(0)});
    return ask(u"delete_user"_s, {arguments.at(0), QJsonObject{{u"current_user"_s, current}}});
}

QJsonObject canDeleteBy(const Caller &ask, const QJsonArray &arguments)
{
    return ask(u"can_delete_user?"_s, arguments);
}

QJsonObject unknownSession(const Caller &ask, const QJsonArray &)
{
    return ask(u"delete_user_session_token"_s, {QString::fromLatin1(QByteArray(48, 'x').toBase64())});
}

} // namespace

std::function<QJsonObject(const Caller &)> accountQuestion(const FactsFile &facts, const QString &call,
                                                           const QJsonArray &arguments)
{
    static const QHash<QString, Question> questions{
        {u"confirm_user"_s, confirmTwice},
        {u"confirm_user (malformed)"_s, confirmTwice},
        {u"verify_magic_link"_s, magicLinkTwice},
        {u"get_user_by_reset_password_token"_s, userOfReset},
        {u"get_user_by_reset_password_token(confirm token)"_s, userOfReset},
        {u"verify_registration_token"_s, registrationOf},
        {u"update_user_email"_s, changeAddress},
        {u"update_user_email (bad base64)"_s, changeAddress},
        {u"update_user_email (padded token)"_s, changeAddress},
        {u"update_user_email (token of another user)"_s, changeAddress},
        {u"update_user_password"_s, changePassword},
        {u"reset_user_password"_s, resetPassword},
        {u"admin_update_user_password short"_s, shortPasswordByAdmin},
        {u"delete_user"_s, deleteBy},
        {u"delete_user_session_token unknown"_s, unknownSession},
    };
    if (call == "can_delete_user?(user, nil)"_L1)
        return [user = facts.users().first()["uuid"_L1]](const Caller &ask) { return canDeleteBy(ask, {user}); };
    const Question question = questions.value(call);
    if (!question)
        return {};
    QJsonArray named = arguments;
    // Some arguments explain themselves: "u1 (plain user)".
    if (const QString key = named.at(1).toString().section(u' ', 0, 0); !facts.user(key).isEmpty())
        named[1] = facts.user(key).value("uuid"_L1);
    return [question, named](const Caller &ask) { return question(ask, named); };
}

} // namespace steward::conformance
