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
    static const SiteMailKind confirmation{"register"_L1, u"Confirm your account",
        u"Bestätigen Sie Ihr Konto", "confirmation_url"_L1, "/users/confirm/"_L1,
        validityOf(tokenContext::Confirm)};
    static const SiteMailKind passwordReset{"reset_password"_L1, u"Reset your password",
        u"Setzen Sie Ihr Passwort zurück", "reset_url"_L1, "/users/reset-password/"_L1,
        validityOf(tokenContext::ResetPassword)};
    static const SiteMailKind emailChange{"update_email"_L1, u"Confirm your email change",
        u"Bestätigen Sie Ihre neue E-Mail-Adresse", "update_url"_L1, "/dashboard/settings/confirm-email/"_L1,
        7 * 86'400};
    static const SiteMailKind magicLink{"magic_link"_L1, u"Your secure login link",
        u"Ihr sicherer Anmelde-Link", "magic_link_url"_L1, "/users/magic-link/"_L1,
        validityOf(tokenContext::MagicLink)};
    static const SiteMailKind registration{"magic_link_registration"_L1, u"Complete Your Registration",
        u"Schließen Sie Ihre Registrierung ab", "registration_url"_L1, "/users/register/verify/"_L1,
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

const QStringList &mailLanguages()
{
    static const QStringList languages{u"en"_s, u"de"_s};
    return languages;
}

QString mailLanguage(const QString &locale)
{
    const QString language = locale.section(u'-', 0, 0);
    return mailLanguages().contains(language) ? language : mailLanguages().first();
}

QString wordsName(const SiteMailKind &kind, const QString &language)
{
    return language == mailLanguages().first() ? QString(kind.name) : u"%1.%2"_s.arg(kind.name, language);
}

MailTemplate ownWords(const SiteMailKind &kind, const QString &language)
{
    const QStringView subject = language == mailLanguages().first() ? kind.subject : kind.germanSubject;
    return builtInTemplate(wordsName(kind, language), subject.toString());
}

QString siteAddress(const MailSettings &settings, const QString &path)
{
    const QString locale = settings.urlLocale.isEmpty() ? QString() : u'/' + settings.urlLocale;
    return withoutSlashAtEnd(settings.siteUrl) + withoutSlashAtEnd(settings.urlPrefix) + locale + path;
}

} // namespace steward
