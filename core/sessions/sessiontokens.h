// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/servicecontext.h>
#include <core/sessions/fingerprint.h>
#include <core/sessions/usertoken.h>
#include <core/users/user.h>

namespace steward {

/// Sessions of the site. A session is valid for 60 days, also for people who are inactive or not
/// confirmed: the site looks at that with every visit. Errors everywhere: those of the database; more
/// where it is said.
class SessionTokens
{
public:
    explicit SessionTokens(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// Opens a session; its 48 bytes, which the database keeps as they are. Errors: NotFound
    /// "user_not_found"; Denied "insufficient_permissions".
    [[nodiscard]] Result<QByteArray> open(const UserId &user, const Fingerprint &fingerprint = {});

    [[nodiscard]] Result<std::optional<User>> userOf(const QByteArray &token);
    [[nodiscard]] Result<std::optional<UserToken>> find(const QByteArray &token);
    /// Expired ones included.
    [[nodiscard]] Result<QList<UserToken>> allOf(const UserId &user);

    /// Succeeds for an unknown session too. Errors: Denied "insufficient_permissions".
    [[nodiscard]] Status end(const QByteArray &token);
    /// How many were ended, expired ones included. Errors: Denied "insufficient_permissions".
    [[nodiscard]] Result<qint64> endAll(const UserId &user);

    /// Errors: NotFound "token_not_found".
    [[nodiscard]] Result<FingerprintVerdict> verify(const QByteArray &token, const Fingerprint &visit);

private:
    ServiceContext m_context;
};

} // namespace steward
