// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/mail/mailsettings.h>

#include <QUrl>

#include <optional>

namespace steward {

/// The mails of the site that carry a link.
enum class SiteMail { Confirmation, PasswordReset, EmailChange, MagicLink, Registration };

/// What the site knows of each.
struct SiteMailKind
{
    QLatin1StringView name;     ///< of its template
    QStringView subject;        ///< of the built-in words
    QStringView germanSubject;
    QLatin1StringView variable; ///< in place of which the link stands
    QLatin1StringView path;     ///< in front of the token
    qint64 validSeconds;
};

[[nodiscard]] const SiteMailKind &kindOf(SiteMail mail);

/// The languages of Steward's own words: the first is that of readers of all other languages.
[[nodiscard]] const QStringList &mailLanguages();
/// One of them, for a locale like "de-AT"; the first when it is none.
[[nodiscard]] QString mailLanguage(const QString &locale);
/// The name of a mail's words in a language: "register", in German "register.de".
[[nodiscard]] QString wordsName(const SiteMailKind &kind, const QString &language);
/// Steward's own words in one of its languages.
[[nodiscard]] MailTemplate ownWords(const SiteMailKind &kind, const QString &language);

/// The address of a page of the site: base, prefix, locale if there is one, and path.
[[nodiscard]] QString siteAddress(const MailSettings &settings, const QString &path);

} // namespace steward
