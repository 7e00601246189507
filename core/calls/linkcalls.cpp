// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/calls/callgroups.h>

#include <core/calls/notation.h>
#include <core/mail/sitemails.h>
#include <core/sessions/userlinks.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

bool isRefusal(const Error &error)
{
    return error.identifier == "invalid_token"_L1 || error.identifier == "user_not_found"_L1 || !error.fields.isEmpty();
}

// PhoenixKit gives no reason here.
Result<QJsonObject> withoutReason(const Result<User> &outcome, const QJsonValue &success)
{
    if (outcome)
        return QJsonObject(success.isObject() ? success.toObject() : notation::value(success));
    if (isRefusal(outcome.error()))
        return notation::value(u":error"_s);
    return failure(outcome.error());
}

Result<QJsonObject> confirmUser(const FunctionCall &call)
{
    const auto user = UserLinks(call.context()).confirm(TRY(call.token(0)));
    return withoutReason(user, user ? QJsonValue(notation::ok(notation::user(*user))) : QJsonValue());
}

Result<QJsonObject> updateEmail(const FunctionCall &call)
{
    const User user = TRY(call.user(0));
    return withoutReason(UserLinks(call.context()).changeEmail(user.id, TRY(call.token(1))), u":ok"_s);
}

Result<QJsonObject> userByResetToken(const FunctionCall &call)
{
    const auto user = TRY(UserLinks(call.context()).userOfPasswordReset(TRY(call.token(0))));
    return notation::value(user ? QJsonValue(notation::user(*user)) : QJsonValue());
}

Result<QJsonObject> generateMagicLink(const FunctionCall &call)
{
    const auto link = TRY(UserLinks(call.context()).makeMagicLink(TRY(call.text(0))));
    return notation::ok(QJsonObject{{u"user"_s, notation::user(link.user)}, {u"token"_s, link.token}});
}

Result<QJsonObject> verifyMagicLink(const FunctionCall &call)
{
    return notation::ok(notation::user(TRY(UserLinks(call.context()).useMagicLink(TRY(call.token(0))))));
}

Result<QJsonObject> verifyRegistrationToken(const FunctionCall &call)
{
    return notation::ok(TRY(UserLinks(call.context()).emailOfRegistration(TRY(call.token(0)))));
}

Result<QJsonObject> completeRegistration(const FunctionCall &call)
{
    const QString token = TRY(call.token(0));
    const QString address = TRY(call.optionalText(2)).value_or(QString());
    return notation::ok(
        notation::user(TRY(UserLinks(call.context()).completeRegistration(token, TRY(call.object(1)), address))));
}

// Where the function that makes the address stands in PhoenixKit; without one, the site's page is taken.
Result<SiteMails> mailsOf(const FunctionCall &call, int urlPosition)
{
    return SiteMails(call.context(), TRY(call.optionalText(urlPosition)).value_or(QString()));
}

// What PhoenixKit gives back is the mail.
Result<QJsonObject> sent(const Result<MailMessage> &message)
{
    if (!message)
        return failure(message.error());
    return notation::ok(QJsonObject{{u"to"_s, message->recipient},
                                    {u"subject"_s, message->subject},
                                    {u"text_body"_s, message->text},
                                    {u"html_body"_s, message->html}});
}

Result<QJsonObject> deliverConfirmation(const FunctionCall &call)
{
    return sent(TRY(mailsOf(call, 1)).sendConfirmation(TRY(call.user(0)).id));
}

Result<QJsonObject> deliverPasswordReset(const FunctionCall &call)
{
    return sent(TRY(mailsOf(call, 1)).sendPasswordReset(TRY(call.user(0)).id));
}

// The person as apply_user_email() gave them: with the new address, which is stored nowhere yet.
Result<QJsonObject> deliverEmailChange(const FunctionCall &call)
{
    const User user = TRY(call.user(0));
    const QJsonValue applied = call.value(0)["email"_L1];
    return sent(TRY(mailsOf(call, 2))
                    .sendEmailChange(user.id, TRY(call.text(1)), applied.isString() ? applied.toString() : user.email));
}

Result<QJsonObject> sendRegistrationLink(const FunctionCall &call)
{
    return sent(SiteMails(call.context()).sendRegistration(TRY(call.text(0))));
}

} // namespace

QList<CallableFunction> linkCalls()
{
    return {
        {"deliver_user_confirmation_instructions"_L1, "user [url]"_L1, deliverConfirmation},
        {"deliver_user_reset_password_instructions"_L1, "user [url]"_L1, deliverPasswordReset},
        {"deliver_user_update_email_instructions"_L1, "user current_email [url]"_L1, deliverEmailChange},
        {"send_registration_link"_L1, "email"_L1, sendRegistrationLink},
        {"confirm_user"_L1, "token"_L1, confirmUser},
        {"update_user_email"_L1, "user token"_L1, updateEmail},
        {"get_user_by_reset_password_token"_L1, "token"_L1, userByResetToken},
        {"generate_magic_link"_L1, "email"_L1, generateMagicLink},
        {"verify_magic_link"_L1, "token"_L1, verifyMagicLink},
        {"verify_registration_token"_L1, "token"_L1, verifyRegistrationToken},
        {"complete_registration"_L1, "token attributes [ip_address]"_L1, completeRegistration},
    };
}

} // namespace steward
