// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/servicecontext.h>
#include <core/base/result.h>
#include <core/base/secret.h>
#include <core/users/user.h>

namespace steward {

/// Checks passwords. Every attempt counts towards the limits, also a successful one; a limit that is
/// exceeded refuses before the password is looked at. A check takes the same time for unknown people.
/// Errors everywhere: Denied "rate_limit_exceeded", Denied "invalid_credentials".
class UserSignIn
{
public:
    explicit UserSignIn(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// Succeeds for inactive and unconfirmed people too, as PhoenixKit does.
    [[nodiscard]] Result<User> byEmail(const QString &email, const Secret &password,
                                       const std::optional<QString> &ipAddress = {});

    /// With an @ as above, else by username, whatever its case; of two that differ only in case the
    /// one written exactly so.
    [[nodiscard]] Result<User> byEmailOrUsername(const QString &identifier, const Secret &password,
                                                 const std::optional<QString> &ipAddress = {});

    /// Lets somebody into the console: only an active holder of Owner or Admin. The limit for the
    /// address is that of the actor. Errors besides: Denied "account_inactive", Denied
    /// "not_an_administrator".
    [[nodiscard]] Result<User> toConsole(const QString &identifier, const Secret &password);

private:
    Status countAttempt(const QString &identifier, const std::optional<QString> &ipAddress);

    ServiceContext m_context;
};

} // namespace steward
