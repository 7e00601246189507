// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/servicecontext.h>
#include <core/mail/mailtemplate.h>
#include <core/mail/postbag.h>
#include <core/mail/sitemail.h>
#include <core/users/user.h>

#include <functional>

namespace steward {

/// The settings of a workspace with what is empty in them taken from the site's own: "from_name",
/// "from_email", "site_url". What those lack stays empty.
[[nodiscard]] Result<MailSettings> completedFromSite(const ServiceContext &context, MailSettings settings);

/// The mails that the site would send: the same tokens, links, words and limits. The site's own
/// template is used when it has an active one, unless this computer has words in the language that the
/// person prefers (see SiteTemplates). Each mail goes into the postbag of the context, and a
/// line of the audit log says who had it sent.
///
/// Errors everywhere: those of the database; Denied "no_postbag"; Invalid naming the part of the mail
/// that cannot be sent; and those of UserLinks for the kind. Where neither the settings of the
/// workspace nor those of the site say where its pages are, links lead to PhoenixKit's default,
/// "http://localhost:4000".
class SiteMails
{
public:
    /// `linkPattern` is where links lead instead of the site's own pages: an address of the web in which
    /// "{token}" stands for the token. Errors besides, where it is none: Invalid "url".
    explicit SiteMails(const ServiceContext &context, const QString &linkPattern = {})
        : m_context(context)
        , m_linkPattern(linkPattern)
    {
    }

    /// Errors: Denied "already_confirmed"; NotFound "user_not_found".
    [[nodiscard]] Result<MailMessage> sendConfirmation(const UserId &user);
    /// Errors: Denied "rate_limit_exceeded"; NotFound "user_not_found".
    [[nodiscard]] Result<MailMessage> sendPasswordReset(const UserId &user);
    /// Goes to the new address, which must be a good and a free one. Errors: Invalid "email".
    [[nodiscard]] Result<MailMessage> sendEmailChange(const UserId &user, const QString &newEmail);
    /// As PhoenixKit's function does it, for a person who has the new address in memory only.
    [[nodiscard]] Result<MailMessage> sendEmailChange(const UserId &user, const QString &currentEmail,
                                                      const QString &newEmail);
    /// Errors: Denied "rate_limit_exceeded"; NotFound "user_not_found".
    [[nodiscard]] Result<MailMessage> sendMagicLink(const QString &email);
    /// For somebody without an account. Errors: Denied "invalid_email", "email_already_exists".
    [[nodiscard]] Result<MailMessage> sendRegistration(const QString &email);

    /// A link to hand over by another way than mail: the address of the page with a new token.
    [[nodiscard]] Result<QString> confirmationLink(const UserId &user);
    [[nodiscard]] Result<QString> passwordResetLink(const UserId &user);
    [[nodiscard]] Result<QString> magicLink(const UserId &user);

private:
    Result<MailSettings> settings();
    Result<QString> linkFor(SiteMail mail, const QString &token);
    Result<MailMessage> post(QLatin1StringView name, const std::function<Result<Letter>()> &write);
    Result<Letter> letter(SiteMail mail, const QString &recipient, const QString &token, const QString &locale = {});
    Result<MailTemplate> wordsOf(SiteMail mail, const QString &locale);

    ServiceContext m_context;
    QString m_linkPattern;
};

} // namespace steward
