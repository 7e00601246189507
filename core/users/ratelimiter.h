// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/clock.h>
#include <core/base/result.h>
#include <core/local/attemptcounters.h>
#include <core/settings/siteconfiguration.h>

#include <memory>

namespace steward {

/// Counts attempts in fixed windows that are aligned to the Unix epoch, as PhoenixKit does: an
/// attempt counts before it is judged, also when it is denied or succeeds. Safe to use from several
/// threads.
class RateLimiter
{
public:
    enum class Limit { LoginByIdentifier, LoginByAddress, RegistrationByEmail, RegistrationByAddress,
                       PasswordReset, MagicLink };

    /// PhoenixKit's own limits, and counts that end with the program.
    explicit RateLimiter(Clock now = systemNow);
    /// The limits of a site, and counts that are kept elsewhere.
    RateLimiter(const RateLimits &limits, std::unique_ptr<AttemptCounters> counters, Clock now = systemNow);

    /// Counts one attempt; true while the limit is kept. `key` is normalised: trimmed, lower-cased.
    /// Errors: those of the counters.
    [[nodiscard]] Result<bool> allow(Limit limit, const QString &key);
    /// Attempts that are left in the current window, 0 at least. Errors: those of the counters.
    [[nodiscard]] Result<int> remaining(Limit limit, const QString &key) const;

    /// The same limits for calls that are only rehearsed: counts go on from the real ones, and the
    /// real ones stay as they are.
    [[nodiscard]] RateLimiter &rehearsal();

private:
    RateLimits m_limits;
    std::unique_ptr<AttemptCounters> m_counters;
    Clock m_now;
    std::once_flag m_rehearsalMade;
    std::unique_ptr<RateLimiter> m_rehearsal;
};

} // namespace steward
