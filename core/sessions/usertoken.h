// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/uuid.h>

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace steward {

/// What a token is for, as its column `context` says.
namespace tokenContext {
inline constexpr QLatin1StringView Session{"session"};
inline constexpr QLatin1StringView Confirm{"confirm"};
inline constexpr QLatin1StringView ResetPassword{"reset_password"};
inline constexpr QLatin1StringView MagicLink{"magic_link"};
inline constexpr QLatin1StringView MagicLinkRegistration{"magic_link_registration"};

/// The change of an e-mail address away from this one, written exactly so.
[[nodiscard]] QString change(const QString &email);
} // namespace tokenContext

/// How long a token of this context is valid, in seconds: sessions 60 days, confirmations and e-mail
/// changes 7 days, password resets 1 hour, magic links 15 minutes, links to register 30 minutes.
/// Nothing for a context that nobody knows.
[[nodiscard]] std::optional<qint64> tokenValidity(const QString &context);

/// One row of phoenix_kit_users_tokens. Sessions keep their bytes as they are, the kinds that travel
/// by mail keep the SHA-256 of theirs. A token is valid while it is younger than tokenValidity().
struct UserToken
{
    TokenId id;
    std::optional<UserId> user; ///< nothing for a link to register
    QByteArray token;
    QString context;
    std::optional<QString> sentTo;        ///< the address of the mail, in this case
    std::optional<QString> ipAddress;     ///< of sessions with a fingerprint
    std::optional<QString> userAgentHash; ///< 64 hexadecimal digits
    QDateTime insertedAt;
};

} // namespace steward
