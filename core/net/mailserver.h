// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>

#include <QMetaType>
#include <QString>
#include <QUrl>

namespace steward {

/// The administrator's own SMTP server; its password is kept apart.
struct MailServer
{
    enum class Security {
        StartTls, ///< a plain connection that must become a secure one before anything is said
        Implicit, ///< secure from the first byte
        None,
    };

    /// How to sign in. Any: what both sides know best, with the password.
    enum class SignIn { Any, Plain, Login, CramMd5, XOAuth2 };

    QString host;
    int port = 587; ///< 1 to 65535
    Security security = Security::StartTls;
    QString user;                 ///< empty: the server asks for no name
    SignIn signIn = SignIn::Any;  ///< with XOAuth2 the password is an access token
    QString certificateAuthority; ///< PEM file; empty means the system's store

    [[nodiscard]] bool isSet() const { return !host.isEmpty(); }
    [[nodiscard]] QUrl url() const;

    friend bool operator==(const MailServer &, const MailServer &) = default;
};

/// Errors: Invalid naming "host", "port", "user" or "certificate_authority".
[[nodiscard]] Status check(const MailServer &server);

/// "starttls", "implicit" or "none".
[[nodiscard]] QString securityName(MailServer::Security security);
[[nodiscard]] Result<MailServer::Security> parseSecurity(const QString &name);

/// "any", "plain", "login", "cram-md5" or "xoauth2".
[[nodiscard]] QString signInName(MailServer::SignIn signIn);
[[nodiscard]] Result<MailServer::SignIn> parseSignIn(const QString &name);

/// The usual port of this kind of connection.
[[nodiscard]] int usualPort(MailServer::Security security);

} // namespace steward

Q_DECLARE_METATYPE(steward::MailServer)
