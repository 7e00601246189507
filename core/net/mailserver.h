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

    QString host;
    int port = 587; ///< 1 to 65535
    Security security = Security::StartTls;
    QString user;                 ///< empty: the server asks for no name
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

/// The usual port of this kind of connection.
[[nodiscard]] int usualPort(MailServer::Security security);

} // namespace steward

Q_DECLARE_METATYPE(steward::MailServer)
