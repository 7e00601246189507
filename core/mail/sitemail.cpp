// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/mail/sitemail.h>

#include <core/sessions/usertoken.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

qint64 validityOf(QLatin1StringView context)
{
    return *tokenValidity(context);
}

QString withoutSlashAtEnd(QString text)
{
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

} // namespace

const SiteMailKind &kindOf(SiteMail mail)
{
    static const SiteMailKind confirmation{"register"_L1, "Confirm your account"_L1, "confirmation_url"_L1,
                                           "/users/confirm/"_L1, validityOf(tokenContext::Confirm)};
    static const SiteMailKind passwordReset{"reset_password"_L1, "Reset your password"_L1, "reset_url"_L1,
                                            "/users/reset-password/"_L1, validityOf(tokenContext::ResetPassword)};
    static const SiteMailKind emailChange{"update_email"_L1, "Confirm your email change"_L1, "update_url"_L1,
                                          "/dashboard/settings/confirm-email/"_L1, 7 * 86'400};
    static const SiteMailKind magicLink{"magic_link"_L1, "Your secure login link"_L1, "magic_link_url"_L1,
                                        "/users/magic-link/"_L1, validityOf(tokenContext::MagicLink)};
    static const SiteMailKind registration{"magic_link_registration"_L1, "Complete Your Registration"_L1,
                                           "registration_url"_L1, "/users/register/verify/"_L1,
                                           validityOf(tokenContext::MagicLinkRegistration)};
    switch (mail) {
    case SiteMail::Confirmation: return confirmation;
    case SiteMail::PasswordReset: return passwordReset;
    case SiteMail::EmailChange: return emailChange;
    case SiteMail::MagicLink: return magicLink;
    case SiteMail::Registration: break;
    }
    return registration;
}

QString siteAddress(const MailSettings &settings, const QString &path)
{
    const QString locale = settings.urlLocale.isEmpty() ? QString() : u'/' + settings.urlLocale;
    return withoutSlashAtEnd(settings.siteUrl) + withoutSlashAtEnd(settings.urlPrefix) + locale + path;
}

} // namespace steward
