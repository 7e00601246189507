// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "sections.h"

#include <core/users/ratelimiter.h>

#include <array>

using namespace Qt::StringLiterals;

namespace steward::conformance {

namespace {

// A step of a sequence in the words of the facts: "ok", an identifier, or the errors of a form.
QJsonValue outcome(const QJsonObject &answer)
{
    if (answer.contains("ok"_L1))
        return u"ok"_s;
    if (answer.contains("changeset_errors"_L1))
        return QJsonObject{{u"changeset_errors"_s, answer.value("changeset_errors"_L1)}};
    return answer.value("atom"_L1);
}

struct Attempt
{
    QString function;
    QJsonArray arguments;
};

QList<QJsonObject> peopleWithPasswords(const FactsFile &facts)
{
    QList<QJsonObject> people;
    for (const QJsonValue &user : facts.users()) {
        if (user["password"_L1].isString() && user["username"_L1].isString())
            people.append(user.toObject());
    }
    return people;
}

Attempt signIn(const QJsonValue &email, const QJsonValue &password)
{
    return {u"get_user_by_email_and_password"_s, {email, password}};
}

Attempt signInByUsername(const QJsonValue &identifier, const QJsonValue &password)
{
    return {u"get_user_by_email_or_username_and_password"_s, {identifier, password}};
}

Attempt registration(const QString &email)
{
    return {u"register_user"_s, {QJsonObject{{u"email"_s, email}, {u"password"_s, u"short"_s}}}};
}

Attempt withAddress(Attempt attempt, const QString &ipAddress)
{
    attempt.arguments.append(ipAddress);
    return attempt;
}

// What is tried at one step of the sequence that the call words; nothing for other calls. Sequences
// that begin with "..." go on with the person of the one before.
std::optional<Attempt> attemptOf(const QList<QJsonObject> &people, const QString &call, int step)
{
    const auto email = [&](int person) { return people.at(person).value("email"_L1); };
    const auto password = [&](int person) { return people.at(person).value("password"_L1); };
    const QString fresh = u"fresh%1@nowhere.example"_s.arg(step);
    if (call == "get_user_by_email_and_password wrong password, no ip"_L1)
        return signIn(email(0), u"a wrong password"_s);
    if (call == "... then with the right password (still limited)"_L1)
        return signIn(email(0), password(0));
    if (call == "successful logins count too"_L1)
        return signIn(email(1), password(1));
    if (call == "login key is trimmed + lowercased e-mail"_L1)
        return signIn(u"  "_s + email(1).toString().toUpper() + u' ', password(1));
    if (call.startsWith("login 17 different unknown e-mails, same ip"_L1))
        return withAddress(signIn(fresh, u"a wrong password"_s), u"192.0.2.99"_s);
    if (call == "get_user_by_email_or_username_and_password username"_L1)
        return signInByUsername(people.at(2).value("username"_L1), u"a wrong password"_s);
    if (call == "... same account by e-mail has its own counter"_L1)
        return signInByUsername(email(2), password(2));
    if (call == "register_user invalid attrs same e-mail"_L1)
        return registration(u"limited@nowhere.example"_s);
    if (call.startsWith("register_user 12 e-mails same ip"_L1))
        return withAddress(registration(fresh), u"192.0.2.98"_s);
    if (call.startsWith("register_user attrs without e-mail"_L1))
        return Attempt{u"register_user"_s, {QJsonObject{{u"password"_s, u"short"_s}}}};
    if (call == "deliver_user_reset_password_instructions"_L1)
        return Attempt{call, {email(0)}};
    if (call == "generate_magic_link known user"_L1)
        return Attempt{u"generate_magic_link"_s, {email(0)}};
    if (call == "generate_magic_link unknown"_L1)
        return Attempt{u"generate_magic_link"_s, {u"nobody@nowhere.example"_s}};
    return std::nullopt;
}

// Measures one limit: how many attempts it lets through, and after how long it begins anew.
void measure(QJsonObject &config, const QString &name, RateLimiter::Limit limit)
{
    const QString key = u"somebody@nowhere.example"_s;
    for (const qint64 window : {qint64{60'000}, qint64{300'000}, qint64{3'600'000}}) {
        auto now = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        RateLimiter limiter([&now] { return now; });
        const auto remaining = [&] { return limiter.remaining(limit, key).value_or(-1); };
        const int count = remaining();
        config.insert(name + "_limit"_L1, count);
        static_cast<void>(limiter.allow(limit, key));
        now = now.addMSecs(window - 1);
        const bool isInside = remaining() < count;
        now = now.addMSecs(1);
        if (isInside && remaining() == count)
            config.insert(name + "_window_ms"_L1, window);
    }
}

QJsonObject remainingAttempts(const FactsFile &facts, const Caller &ask)
{
    const auto remaining = [&](const QString &action, const QJsonValue &key) {
        return ask(u"get_remaining_attempts"_s, {action, key}).value("value"_L1);
    };
    QJsonObject answer;
    for (const QString &action : {u"login"_s, u"registration"_s, u"password_reset"_s, u"magic_link"_s})
        answer.insert(action, remaining(action, u"untried@nowhere.example"_s));
    answer.insert("exhausted_login"_L1, remaining(u"login"_s, peopleWithPasswords(facts).at(0).value("email"_L1)));
    QJsonObject config;
    measure(config, u"login"_s, RateLimiter::Limit::LoginByIdentifier);
    measure(config, u"registration"_s, RateLimiter::Limit::RegistrationByEmail);
    measure(config, u"registration_ip"_s, RateLimiter::Limit::RegistrationByAddress);
    measure(config, u"password_reset"_s, RateLimiter::Limit::PasswordReset);
    measure(config, u"magic_link"_s, RateLimiter::Limit::MagicLink);
    answer.insert("config"_L1, config);
    return answer;
}

} // namespace

std::function<QJsonObject(const Caller &)> rateLimitSequence(const FactsFile &facts, const QString &call,
                                                             int attempts)
{
    if (call == "get_remaining_attempts"_L1)
        return [facts](const Caller &ask) { return remainingAttempts(facts, ask); };
    const QList<QJsonObject> people = peopleWithPasswords(facts);
    if (people.size() < 3 || !attemptOf(people, call, 0))
        return {};
    return [=](const Caller &ask) {
        QJsonArray sequence;
        for (int step = 0; step < attempts; ++step) {
            const Attempt attempt = *attemptOf(people, call, step);
            sequence.append(outcome(ask(attempt.function, attempt.arguments)));
        }
        return QJsonObject{{u"sequence"_s, sequence}};
    };
}

} // namespace steward::conformance
