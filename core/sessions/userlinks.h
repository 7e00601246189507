// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/servicecontext.h>
#include <core/sessions/usertoken.h>
#include <core/users/user.h>

#include <QJsonObject>

namespace steward {

/// The links that people get by mail: their tokens, made and accepted exactly as the site does, so
/// that a link of either works in the other. A token is the text that stands in the link; nothing
/// here sends a mail. Whoever has a token may use it; making one takes authority over the person.
///
/// A token of a person is good only while the person has the very address that it was sent to, in
/// the same case. Errors everywhere: those of the database; NotFound "invalid_token" for a text that
/// is no token, is unknown, expired or used.
class UserLinks
{
public:
    explicit UserLinks(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// Errors: Denied "already_confirmed"; NotFound "user_not_found".
    [[nodiscard]] Result<QString> makeConfirmation(const UserId &user);
    /// Confirms the person and spends all confirmation tokens.
    [[nodiscard]] Result<User> confirm(const QString &token);

    /// Errors: Denied "rate_limit_exceeded"; NotFound "user_not_found".
    [[nodiscard]] Result<QString> makePasswordReset(const UserId &user);
    /// Whom a reset is for; the token is not spent. Nobody for whatever is no good token.
    [[nodiscard]] Result<std::optional<User>> userOfPasswordReset(const QString &token);

    /// For the change from the present address to another one, to which the mail goes.
    [[nodiscard]] Result<QString> makeEmailChange(const UserId &user, const QString &currentEmail,
                                                  const QString &newEmail);
    /// Changes the address, confirms the person, spends the tokens of this change. Errors: Invalid
    /// "email" when the address is taken meanwhile.
    [[nodiscard]] Result<User> changeEmail(const UserId &user, const QString &token);

    struct MagicLink
    {
        User user;
        QString token;
    };
    /// Replaces older magic links of the person. Counts towards the limit for unknown addresses too.
    /// Errors: Denied "rate_limit_exceeded"; NotFound "user_not_found".
    [[nodiscard]] Result<MagicLink> makeMagicLink(const QString &email);
    /// Signs in: spends the link and confirms a person who was not confirmed.
    [[nodiscard]] Result<User> useMagicLink(const QString &token);

    /// How many magic links of the person are good.
    [[nodiscard]] Result<qint64> countMagicLinks(const UserId &user);

    /// For somebody without an account. Errors: Denied "invalid_email", "email_already_exists".
    [[nodiscard]] Result<QString> makeRegistration(const QString &email);
    /// The address that may register with this link.
    [[nodiscard]] Result<QString> emailOfRegistration(const QString &token);
    /// Registers and spends the link; with an address also where it is, as registration by the form does.
    /// Errors: those of UserRegistration; Denied "email_already_exists".
    [[nodiscard]] Result<User> completeRegistration(const QString &token, const QJsonObject &attributes,
                                                    const QString &ipAddress = {});

    /// The links of all kinds that have expired, whoever they were for: how many there are, and deletes
    /// them with an audit row for each kind. Errors: Denied "insufficient_permissions".
    [[nodiscard]] Result<qint64> countExpired();
    [[nodiscard]] Result<qint64> removeExpired();

private:
    struct Found
    {
        UserToken token;
        User user;
    };

    Result<QString> make(const std::optional<UserId> &user, const QString &context, const QString &sentTo);
    Result<std::optional<UserToken>> find(const QString &context, const QString &token);
    Result<std::optional<Found>> findWithUser(const QString &context, const QString &token);
    Result<User> authorisedUser(const UserId &id);
    Result<User> confirmed(const User &user);
    /// When the youngest of the expired links of this kind were made.
    [[nodiscard]] QDateTime expiredUntil(const QString &context) const;

    ServiceContext m_context;
};

} // namespace steward
