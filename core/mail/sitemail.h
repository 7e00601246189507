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
    QLatin1StringView subject;  ///< of the built-in words
    QLatin1StringView variable; ///< in place of which the link stands
    QLatin1StringView path;     ///< in front of the token
    qint64 validSeconds;
};

[[nodiscard]] const SiteMailKind &kindOf(SiteMail mail);

/// The address of a page of the site: base, prefix, locale if there is one, and path.
[[nodiscard]] QString siteAddress(const MailSettings &settings, const QString &path);

} // namespace steward
