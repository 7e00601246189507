// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/ratelimiter.h>

#include <array>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

struct Rule
{
    RateLimiter::Limit limit;
    QLatin1StringView keyPrefix;
    int count;
    qint64 windowMilliseconds;
};

constexpr std::array rules{
    Rule{RateLimiter::Limit::LoginByIdentifier, "auth:login:email:"_L1, 5, 60'000},
    Rule{RateLimiter::Limit::LoginByAddress, "auth:login:ip:"_L1, 15, 60'000},
    Rule{RateLimiter::Limit::RegistrationByEmail, "auth:registration:email:"_L1, 3, 3'600'000},
    Rule{RateLimiter::Limit::RegistrationByAddress, "auth:registration:ip:"_L1, 10, 3'600'000},
    Rule{RateLimiter::Limit::PasswordReset, "auth:password_reset:"_L1, 3, 300'000},
    Rule{RateLimiter::Limit::MagicLink, "auth:magic_link:"_L1, 3, 300'000},
};

const Rule &ruleOf(RateLimiter::Limit limit)
{
    return rules.at(static_cast<size_t>(limit));
}

QString storedKey(const Rule &rule, const QString &key)
{
    return rule.keyPrefix + key.trimmed().toLower();
}

} // namespace

RateLimiter::RateLimiter(Clock now)
    : m_now(std::move(now))
{
}

bool RateLimiter::allow(Limit limit, const QString &key)
{
    const Rule &rule = ruleOf(limit);
    const qint64 number = m_now().toMSecsSinceEpoch() / rule.windowMilliseconds;
    const std::lock_guard lock(m_mutex);
    Window &window = m_windows[storedKey(rule, key)];
    if (window.number != number)
        window = {number, 0};
    return ++window.count <= rule.count;
}

int RateLimiter::remaining(Limit limit, const QString &key) const
{
    const Rule &rule = ruleOf(limit);
    const qint64 number = m_now().toMSecsSinceEpoch() / rule.windowMilliseconds;
    const std::lock_guard lock(m_mutex);
    const Window window = m_windows.value(storedKey(rule, key));
    return window.number == number ? std::max(0, rule.count - window.count) : rule.count;
}

} // namespace steward
