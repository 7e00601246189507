// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/calls/callgroups.h>

#include <core/calls/notation.h>
#include <core/users/ratelimiter.h>
#include <core/users/userregistration.h>
#include <core/users/usersignin.h>

#include <QHash>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

// PhoenixKit answers with the record from before the first Owner was confirmed.
QJsonObject asInserted(const User &user)
{
    QJsonObject record = notation::user(user);
    record.insert("confirmed_at"_L1, QJsonValue());
    return record;
}

Result<QJsonObject> registerUser(const FunctionCall &call)
{
    const auto ipAddress = TRY(call.optionalText(1));
    return notation::ok(asInserted(TRY(UserRegistration(call.context()).registerUser(TRY(call.object(0)), ipAddress))));
}

Result<QJsonObject> registerUserWithGeolocation(const FunctionCall &call)
{
    const QJsonValue ipAddress = call.value(1);
    UserRegistration registration(call.context());
    const QJsonObject attributes = TRY(call.object(0));
    return notation::ok(asInserted(
        TRY(ipAddress.isString() ? registration.registerUserWithPlace(attributes, ipAddress.toString())
                                 : registration.registerUser(attributes))));
}

Result<QJsonObject> createGuestUser(const FunctionCall &call)
{
    const GuestOutcome outcome = TRY(UserRegistration(call.context()).createGuest(TRY(call.object(0))));
    switch (outcome.kind) {
    case GuestOutcome::Kind::Created: return notation::ok(notation::user(outcome.user));
    case GuestOutcome::Kind::ExistsConfirmed: return notation::atom(u"email_exists_confirmed"_s);
    case GuestOutcome::Kind::ExistsUnconfirmed: break;
    }
    return QJsonObject{{u"error"_s, u"tuple3"_s},
                       {u"atom"_s, u":email_exists_unconfirmed"_s},
                       {u"value"_s, notation::user(outcome.user)}};
}

Result<QJsonObject> changeUserRegistration(const FunctionCall &call)
{
    const QJsonObject attributes = call.has(1) ? TRY(call.object(1)) : QJsonObject();
    const RegistrationForm form = TRY(UserRegistration(call.context()).change(attributes));
    QJsonObject changes = notation::user(form.user);
    for (const QString &made : {u"uuid"_s, u"custom_fields"_s, u"inserted_at"_s, u"updated_at"_s, u"confirmed_at"_s})
        changes.remove(made);
    return notation::form(changes, form.errors);
}

Result<QJsonObject> signInByEmail(const FunctionCall &call)
{
    const Secret password = TRY(call.secret(1));
    const auto ipAddress = TRY(call.optionalText(2));
    return notation::ok(
        notation::user(TRY(UserSignIn(call.context()).byEmail(TRY(call.text(0)), password, ipAddress))));
}

Result<QJsonObject> signInByEmailOrUsername(const FunctionCall &call)
{
    const Secret password = TRY(call.secret(1));
    const auto ipAddress = TRY(call.optionalText(2));
    return notation::ok(
        notation::user(TRY(UserSignIn(call.context()).byEmailOrUsername(TRY(call.text(0)), password, ipAddress))));
}

Result<QJsonObject> getRemainingAttempts(const FunctionCall &call)
{
    static const QHash<QString, RateLimiter::Limit> limits{
        {u"login"_s, RateLimiter::Limit::LoginByIdentifier},
        {u"registration"_s, RateLimiter::Limit::RegistrationByEmail},
        {u"password_reset"_s, RateLimiter::Limit::PasswordReset},
        {u"magic_link"_s, RateLimiter::Limit::MagicLink},
    };
    const auto limit = limits.constFind(TRY(call.text(0)));
    if (limit == limits.cend())
        return failure(call.wrong(0, Violation::UnknownValue));
    return notation::value(TRY(call.context().limits.remaining(*limit, TRY(call.text(1)))));
}

} // namespace

QList<CallableFunction> registrationCalls()
{
    return {
        {"register_user"_L1, "attributes [ip_address]"_L1, registerUser},
        {"register_user_with_geolocation"_L1, "attributes [ip_address]"_L1, registerUserWithGeolocation},
        {"create_guest_user"_L1, "attributes"_L1, createGuestUser},
        {"change_user_registration"_L1, "user [attributes]"_L1, changeUserRegistration},
        {"get_user_by_email_and_password"_L1, "email password [ip_address]"_L1, signInByEmail},
        {"get_user_by_email_or_username_and_password"_L1, "identifier password [ip_address]"_L1,
         signInByEmailOrUsername},
        {"get_remaining_attempts"_L1, "action identifier"_L1, getRemainingAttempts},
    };
}

} // namespace steward
