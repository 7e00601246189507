// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/ratelimiter.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

struct Rule
{
    QLatin1StringView keyPrefix;
    RateLimit limit;
};

// An address may try three times as often as one account.
constexpr int LoginsPerAddress = 3;

Rule ruleOf(const RateLimits &limits, RateLimiter::Limit limit)
{
    using Limit = RateLimiter::Limit;
    switch (limit) {
    case Limit::LoginByIdentifier: return {"auth:login:email:"_L1, limits.login};
    case Limit::LoginByAddress:
        return {"auth:login:ip:"_L1, {limits.login.count * LoginsPerAddress, limits.login.windowMilliseconds}};
    case Limit::RegistrationByEmail: return {"auth:registration:email:"_L1, limits.registration};
    case Limit::RegistrationByAddress: return {"auth:registration:ip:"_L1, limits.registrationByAddress};
    case Limit::PasswordReset: return {"auth:password_reset:"_L1, limits.passwordReset};
    case Limit::MagicLink: break;
    }
    return {"auth:magic_link:"_L1, limits.magicLink};
}

QString counterKey(const Rule &rule, const QString &key)
{
    return rule.keyPrefix + key.trimmed().toLower();
}

AttemptWindow windowAt(const QDateTime &moment, const RateLimit &limit)
{
    const qint64 time = moment.toMSecsSinceEpoch();
    const qint64 start = time - time % limit.windowMilliseconds;
    return {start, start + limit.windowMilliseconds};
}

} // namespace

RateLimiter::RateLimiter(Clock now)
    : RateLimiter(RateLimits(), std::make_unique<VolatileCounters>(), std::move(now))
{
}

RateLimiter::RateLimiter(const RateLimits &limits, std::unique_ptr<AttemptCounters> counters, Clock now)
    : m_limits(limits)
    , m_counters(std::move(counters))
    , m_now(std::move(now))
{
}

Result<bool> RateLimiter::allow(Limit limit, const QString &key)
{
    const Rule rule = ruleOf(m_limits, limit);
    return TRY(m_counters->add(counterKey(rule, key), windowAt(m_now(), rule.limit))) <= rule.limit.count;
}

Result<int> RateLimiter::remaining(Limit limit, const QString &key) const
{
    const Rule rule = ruleOf(m_limits, limit);
    const int attempts = TRY(m_counters->count(counterKey(rule, key), windowAt(m_now(), rule.limit)));
    return std::max(0, rule.limit.count - attempts);
}

RateLimiter &RateLimiter::rehearsal()
{
    std::call_once(m_rehearsalMade, [this] {
        m_rehearsal = std::make_unique<RateLimiter>(m_limits, std::make_unique<VolatileCounters>(m_counters.get()), m_now);
    });
    return *m_rehearsal;
}

} // namespace steward
