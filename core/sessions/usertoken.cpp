// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/sessions/usertoken.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr QLatin1StringView ChangePrefix{"change:"};
constexpr qint64 Minute = 60;
constexpr qint64 Day = 24 * 60 * Minute;

} // namespace

QString tokenContext::change(const QString &email)
{
    return ChangePrefix + email;
}

std::optional<qint64> tokenValidity(const QString &context)
{
    if (context == tokenContext::Session)
        return 60 * Day;
    if (context == tokenContext::Confirm || context.startsWith(ChangePrefix))
        return 7 * Day;
    if (context == tokenContext::ResetPassword)
        return 60 * Minute;
    if (context == tokenContext::MagicLink)
        return 15 * Minute;
    if (context == tokenContext::MagicLinkRegistration)
        return 30 * Minute;
    return std::nullopt;
}

} // namespace steward
