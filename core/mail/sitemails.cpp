// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/mail/sitemails.h>

#include <core/base/clock.h>
#include <core/db/transaction.h>
#include <core/mail/mailtemplatestore.h>
#include <core/sessions/userlinks.h>
#include <core/settings/sitesettings.h>
#include <core/users/userforms.h>
#include <core/users/userstore.h>

#include <QUrl>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

// What PhoenixKit takes where neither its settings nor its configuration say anything.
constexpr QLatin1StringView DefaultSiteUrl{"http://localhost:4000"};
constexpr QLatin1StringView DefaultSenderName{"PhoenixKit"};
constexpr QLatin1StringView DefaultSenderAddress{"noreply@localhost"};

QString localeOf(const User &person)
{
    return person.customFields.value("preferred_locale"_L1).toString();
}

Status complete(SiteSettings &site, QString &value, const QString &key)
{
    if (value.isEmpty())
        value = TRY(site.text(key)).value_or(QString());
    return {};
}

} // namespace

Result<MailSettings> completedFromSite(const ServiceContext &context, MailSettings settings)
{
    SiteSettings site(context);
    TRY_STATUS(complete(site, settings.siteUrl, u"site_url"_s));
    TRY_STATUS(complete(site, settings.senderName, u"from_name"_s));
    TRY_STATUS(complete(site, settings.senderAddress, u"from_email"_s));
    return settings;
}

Result<MailSettings> SiteMails::settings()
{
    if (!m_context.postbag)
        return failure(Error::denied(u"no_postbag"_s));
    MailSettings settings = TRY(completedFromSite(m_context, m_context.postbag->settings()));
    const std::initializer_list<std::pair<QString &, QLatin1StringView>> fallbacks{
        {settings.siteUrl, DefaultSiteUrl},
        {settings.senderName, DefaultSenderName},
        {settings.senderAddress, DefaultSenderAddress},
    };
    for (const auto &[value, fallback] : fallbacks) {
        if (value.isEmpty())
            value = fallback;
    }
    return settings;
}

// Whoever has not chosen a language reads that of the pages to which the links lead.
Result<MailTemplate> SiteMails::wordsOf(SiteMail mail, const QString &locale)
{
    const SiteMailKind &kind = kindOf(mail);
    const MailSettings &settings = m_context.postbag->settings();
    const QString language = mailLanguage(locale.isEmpty() ? settings.urlLocale : locale);
    const QString translated = wordsName(kind, language);
    if (translated != kind.name && settings.words.contains(translated))
        return settings.words.value(translated);
    MailTemplateStore store(m_context.connection);
    if (const auto words = TRY(store.fetchActive(kind.name))) {
        TRY_STATUS(store.noteUse(kind.name, m_context.now()));
        return *words;
    }
    const auto kept = settings.words.constFind(kind.name);
    return kept == settings.words.cend() ? ownWords(kind, language) : *kept;
}

Result<QString> SiteMails::linkFor(SiteMail mail, const QString &token)
{
    const MailSettings settings = TRY(this->settings());
    if (m_linkPattern.isEmpty())
        return siteAddress(settings, kindOf(mail).path + token);
    const QString link = QString(m_linkPattern).replace(u"{token}"_s, token);
    const QUrl url(link, QUrl::StrictMode);
    const bool isOfTheWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (link == m_linkPattern || !isOfTheWeb || url.host().isEmpty())
        return failure(Error::invalid(u"url"_s, Violation::Invalid));
    return link;
}

// A letter is posted when its token is there for good, once however often the transaction was tried.
Result<MailMessage> SiteMails::post(QLatin1StringView name, const std::function<Result<Letter>()> &write)
{
    const Letter letter = TRY(inTransaction(m_context.connection, name, write));
    m_context.postbag->add(letter);
    return letter.message;
}

Result<Letter> SiteMails::letter(SiteMail mail, const QString &recipient, const QString &token, const QString &locale)
{
    const MailSettings settings = TRY(this->settings());
    const QString link = TRY(linkFor(mail, token));
    const MailTemplate words =
        rendered(TRY(wordsOf(mail, locale)), {{u"user_email"_s, recipient}, {kindOf(mail).variable, link}});
    MailMessage message;
    message.senderName = settings.senderName;
    message.senderAddress = settings.senderAddress;
    message.recipient = recipient;
    message.subject = words.subject;
    message.text = words.text;
    message.html = words.html;
    message.messageId = newMessageId(settings.senderAddress);
    message.date = wholeSeconds(m_context.now());
    TRY_STATUS(check(message));
    return Letter{kindOf(mail).name, message, m_context.now().addSecs(kindOf(mail).validSeconds)};
}

Result<MailMessage> SiteMails::sendConfirmation(const UserId &id)
{
    return post("confirmation mail"_L1, [&]() -> Result<Letter> {
        const QString token = TRY(UserLinks(m_context).makeConfirmation(id));
        const auto user = TRY(UserStore(m_context.connection).fetch(id));
        return letter(SiteMail::Confirmation, user->email, token, localeOf(*user));
    });
}

Result<MailMessage> SiteMails::sendPasswordReset(const UserId &id)
{
    return post("password reset mail"_L1, [&]() -> Result<Letter> {
        const QString token = TRY(UserLinks(m_context).makePasswordReset(id));
        const auto user = TRY(UserStore(m_context.connection).fetch(id));
        return letter(SiteMail::PasswordReset, user->email, token, localeOf(*user));
    });
}

Result<MailMessage> SiteMails::sendEmailChange(const UserId &id, const QString &newEmail)
{
    UserStore store(m_context.connection);
    const auto user = TRY(store.fetch(id));
    if (!user)
        return failure(Error::notFound(u"user_not_found"_s));
    const UserForm form = TRY(emailForm(*user, {{u"email"_s, newEmail}}, &store));
    if (!form.errors.isEmpty())
        return failure(Error::invalid(form.errors));
    return sendEmailChange(id, user->email, *form.changes.email);
}

Result<MailMessage> SiteMails::sendEmailChange(const UserId &id, const QString &currentEmail, const QString &newEmail)
{
    return post("e-mail change mail"_L1, [&]() -> Result<Letter> {
        const QString token = TRY(UserLinks(m_context).makeEmailChange(id, currentEmail, newEmail));
        const auto user = TRY(UserStore(m_context.connection).fetch(id));
        return letter(SiteMail::EmailChange, newEmail, token, user ? localeOf(*user) : QString());
    });
}

Result<MailMessage> SiteMails::sendMagicLink(const QString &email)
{
    return post("magic link mail"_L1, [&]() -> Result<Letter> {
        const UserLinks::MagicLink link = TRY(UserLinks(m_context).makeMagicLink(email));
        return letter(SiteMail::MagicLink, link.user.email, link.token, localeOf(link.user));
    });
}

Result<MailMessage> SiteMails::sendRegistration(const QString &email)
{
    return post("registration mail"_L1, [&]() -> Result<Letter> {
        const QString token = TRY(UserLinks(m_context).makeRegistration(email));
        const QString address = TRY(UserLinks(m_context).emailOfRegistration(token));
        return letter(SiteMail::Registration, address, token);
    });
}

Result<QString> SiteMails::confirmationLink(const UserId &id)
{
    return inTransaction(m_context.connection, "confirmation link"_L1, [&]() -> Result<QString> {
        return linkFor(SiteMail::Confirmation, TRY(UserLinks(m_context).makeConfirmation(id)));
    });
}

Result<QString> SiteMails::passwordResetLink(const UserId &id)
{
    return inTransaction(m_context.connection, "password reset link"_L1, [&]() -> Result<QString> {
        return linkFor(SiteMail::PasswordReset, TRY(UserLinks(m_context).makePasswordReset(id)));
    });
}

Result<QString> SiteMails::magicLink(const UserId &id)
{
    return inTransaction(m_context.connection, "magic link"_L1, [&]() -> Result<QString> {
        const auto user = TRY(UserStore(m_context.connection).fetch(id));
        if (!user)
            return failure(Error::notFound(u"user_not_found"_s));
        return linkFor(SiteMail::MagicLink, TRY(UserLinks(m_context).makeMagicLink(user->email)).token);
    });
}

} // namespace steward
