// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/db/connectionprofile.h>
#include <core/mail/mailtemplate.h>
#include <core/net/mailserver.h>

#include <QMap>
#include <QStringList>

namespace steward {

class Preferences;

/// How Steward sends mails for a workspace. It is kept on this computer, the server's password in the
/// keychain. What is empty here comes from the site's own settings.
struct MailSettings
{
    MailServer server;
    QString senderName;    ///< empty: the setting "from_name", else "PhoenixKit"
    QString senderAddress; ///< empty: the setting "from_email", else "noreply@localhost"
    QString siteUrl;       ///< "https://example.org"; empty: the setting "site_url"
    QString urlPrefix = QStringLiteral("/phoenix_kit"); ///< between site and path; may be empty
    QString urlLocale;     ///< of two or three letters: a part of the links; empty: none
    QString unsubscribe;   ///< of letters: "mailto:…" or "https://…", may hold {{email}}; empty: no such header
    QMap<QString, MailTemplate> words; ///< by name: what this computer says where the site has no words of its own

    /// The names of all values but the words, in the order in which people see them.
    [[nodiscard]] static QStringList names();
    /// The value of this name as text; null for an unknown name.
    [[nodiscard]] QString value(const QString &name) const;
    /// Takes over a value that is written as text. Errors: Invalid naming the value.
    [[nodiscard]] Status setValue(const QString &name, const QString &value);

    friend bool operator==(const MailSettings &, const MailSettings &) = default;
};

[[nodiscard]] MailSettings readMailSettings(const Preferences &preferences, const ConnectionProfile &workspace);
void writeMailSettings(Preferences &preferences, const ConnectionProfile &workspace, const MailSettings &settings);

/// Whether these settings say what a mail of the site needs, apart from the server. Errors: Invalid
/// Blank "sender_address", "site_url".
[[nodiscard]] Status checkComplete(const MailSettings &settings);

/// Under which name the keychain keeps the password of this server: host, port, user and security,
/// so that a password never goes to another server than the one that it was typed for.
[[nodiscard]] QString keychainKey(const MailServer &server);

} // namespace steward
