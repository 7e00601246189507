// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/usersignin.h>

#include <core/crypto/passwordhash.h>
#include <core/users/ratelimiter.h>
#include <core/users/userrank.h>
#include <core/users/userstore.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

Result<std::optional<Login>> fetchLogin(Connection &connection, const QString &identifier)
{
    UserStore store(connection);
    if (identifier.contains(u'@'))
        return store.fetchLoginByEmail(identifier);
    const QList<Login> logins = TRY(store.fetchLoginsByUsername(identifier));
    for (const Login &login : logins) {
        if (login.user.username == identifier)
            return std::optional(login);
    }
    // Among several that differ in case only, nobody is the right one.
    return logins.size() == 1 ? std::optional(logins.first()) : std::nullopt;
}

Result<User> checked(const std::optional<Login> &login, const Secret &password, int cost)
{
    if (!login)
        pretendToVerify(password, cost);
    else if (verifyPassword(password, login->passwordHash))
        return login->user;
    return failure(Error::denied(u"invalid_credentials"_s));
}

} // namespace

Status UserSignIn::countAttempt(const QString &identifier, const std::optional<QString> &ipAddress)
{
    using Limit = RateLimiter::Limit;
    if (!TRY(m_context.limits.allow(Limit::LoginByIdentifier, identifier))
        || (ipAddress && !TRY(m_context.limits.allow(Limit::LoginByAddress, *ipAddress))))
        return failure(Error::denied(u"rate_limit_exceeded"_s));
    return {};
}

Result<User> UserSignIn::byEmail(const QString &email, const Secret &password,
                                 const std::optional<QString> &ipAddress)
{
    TRY_STATUS(countAttempt(email, ipAddress));
    const auto login = TRY(UserStore(m_context.connection).fetchLoginByEmail(email));
    return checked(login, password, m_context.passwords.bcryptCost);
}

Result<User> UserSignIn::byEmailOrUsername(const QString &identifier, const Secret &password,
                                           const std::optional<QString> &ipAddress)
{
    TRY_STATUS(countAttempt(identifier, ipAddress));
    const auto login = TRY(fetchLogin(m_context.connection, identifier));
    return checked(login, password, m_context.passwords.bcryptCost);
}

Result<User> UserSignIn::toConsole(const QString &identifier, const Secret &password)
{
    const QString &address = m_context.actor.ipAddress;
    const User user = TRY(byEmailOrUsername(identifier, password,
                                            address.isEmpty() ? std::nullopt : std::optional(address)));
    if (!user.isActive)
        return failure(Error::denied(u"account_inactive"_s));
    if (TRY(UserRank(m_context).of(user.id)) == UserRank::Rank::Plain)
        return failure(Error::denied(u"not_an_administrator"_s));
    return user;
}

} // namespace steward
