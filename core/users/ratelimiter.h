// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/clock.h>
#include <core/base/result.h>

#include <QHash>

#include <memory>
#include <mutex>

namespace steward {

/// Counts attempts in fixed windows that are aligned to the Unix epoch, as PhoenixKit does: an
/// attempt counts before it is judged, also when it is denied or succeeds. Safe to use from several
/// threads.
class RateLimiter
{
public:
    enum class Limit { LoginByIdentifier, LoginByAddress, RegistrationByEmail, RegistrationByAddress,
                       PasswordReset, MagicLink };

    explicit RateLimiter(Clock now = systemNow);

    /// Counts one attempt; true while the limit is kept. `key` is normalised: trimmed, lower-cased.
    [[nodiscard]] bool allow(Limit limit, const QString &key);
    /// Attempts that are left in the current window, 0 at least.
    [[nodiscard]] int remaining(Limit limit, const QString &key) const;

private:
    struct Window
    {
        qint64 number = 0;
        int count = 0;
    };

    Clock m_now;
    mutable std::mutex m_mutex;
    QHash<QString, Window> m_windows;
};

} // namespace steward
