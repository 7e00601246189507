// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/sessions/userlinks.h>

#include <core/audit/audit.h>
#include <core/base/textrules.h>
#include <core/crypto/token.h>
#include <core/db/transaction.h>
#include <core/sessions/tokenstore.h>
#include <core/users/ratelimiter.h>
#include <core/users/userdifference.h>
#include <core/users/userforms.h>
#include <core/users/userrank.h>
#include <core/users/userregistration.h>
#include <core/users/userstore.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

Error invalidToken()
{
    return Error::notFound(u"invalid_token"_s);
}

QString normalisedEmail(const QString &email)
{
    return trimmedText(email).toString().toLower();
}

// The context of an e-mail change holds the present address after a colon.
QString linkKind(const QString &context)
{
    return context.section(u':', 0, 0);
}

// Those of changes end where an address follows.
QStringList linkContexts()
{
    return {tokenContext::Confirm, tokenContext::ResetPassword, tokenContext::change({}), tokenContext::MagicLink,
            tokenContext::MagicLinkRegistration};
}

QString contextPattern(const QString &context)
{
    return escapedPattern(context) + (context.endsWith(u':') ? u"%"_s : QString());
}

} // namespace

Result<QString> UserLinks::make(const std::optional<UserId> &user, const QString &context, const QString &sentTo)
{
    const QByteArray bytes = newToken();
    UserToken token;
    token.id = TokenId::create();
    token.user = user;
    token.token = storedToken(bytes);
    token.context = context;
    token.sentTo = sentTo;
    token.insertedAt = wholeSeconds(m_context.now());
    return inTransaction(m_context.connection, "make link"_L1, [&]() -> Result<QString> {
        TRY_STATUS(TokenStore(m_context.connection).insert(token));
        // Whoever has the link can act as the person: that it was made has to be seen later.
        TRY_STATUS(writeAudit(m_context, AuditAction::UserUpdated, user.value_or(UserId()),
                              {{u"link"_s, linkKind(context)}, {u"sent_to"_s, sentTo}}));
        return encodeToken(bytes);
    });
}

Result<std::optional<UserToken>> UserLinks::find(const QString &context, const QString &token)
{
    const auto bytes = decodeToken(token);
    if (!bytes)
        return std::optional<UserToken>();
    const QDateTime after = m_context.now().addSecs(-*tokenValidity(context));
    return TokenStore(m_context.connection).fetch(context, storedToken(*bytes), after);
}

Result<std::optional<UserLinks::Found>> UserLinks::findWithUser(const QString &context, const QString &token)
{
    const auto found = TRY(find(context, token));
    const auto user = found && found->user ? TRY(UserStore(m_context.connection).lock(*found->user)) : std::nullopt;
    if (!user || found->sentTo != user->email)
        return std::optional<Found>();
    return std::optional<Found>({*found, *user});
}

Result<User> UserLinks::authorisedUser(const UserId &id)
{
    const auto user = TRY(UserStore(m_context.connection).fetch(id));
    if (!user)
        return failure(Error::notFound(u"user_not_found"_s));
    TRY_STATUS(UserRank(m_context).requireAuthorityOver(id));
    return *user;
}

Result<User> UserLinks::confirmed(const User &user)
{
    User changed = user;
    changed.confirmedAt = changed.updatedAt = wholeSeconds(m_context.now());
    UserChanges changes;
    changes.confirmedAt = changed.confirmedAt;
    TRY_STATUS(UserStore(m_context.connection).update(user.id, changes, changed.updatedAt));
    TRY_STATUS(writeAudit(m_context, AuditAction::UserConfirmed, user.id,
                          userDifference(user, changed).with({{u"confirmed"_s, true}, {u"by"_s, u"link"_s}})));
    return changed;
}

Result<QString> UserLinks::makeConfirmation(const UserId &id)
{
    return inTransaction(m_context.connection, "confirmation link"_L1, [&]() -> Result<QString> {
        const User user = TRY(authorisedUser(id));
        if (user.isConfirmed())
            return failure(Error::denied(u"already_confirmed"_s));
        return make(id, tokenContext::Confirm, user.email);
    });
}

Result<User> UserLinks::confirm(const QString &token)
{
    return inTransaction(m_context.connection, "confirm by link"_L1, [&]() -> Result<User> {
        const auto found = TRY(findWithUser(tokenContext::Confirm, token));
        if (!found)
            return failure(invalidToken());
        TRY(TokenStore(m_context.connection).removeAll(found->user.id, tokenContext::Confirm));
        return confirmed(found->user);
    });
}

Result<QString> UserLinks::makePasswordReset(const UserId &id)
{
    return inTransaction(m_context.connection, "reset link"_L1, [&]() -> Result<QString> {
        const User user = TRY(authorisedUser(id));
        if (!TRY(m_context.limits.allow(RateLimiter::Limit::PasswordReset, user.email)))
            return failure(Error::denied(u"rate_limit_exceeded"_s));
        return make(id, tokenContext::ResetPassword, user.email);
    });
}

Result<std::optional<User>> UserLinks::userOfPasswordReset(const QString &token)
{
    const auto found = TRY(findWithUser(tokenContext::ResetPassword, token));
    return found ? std::optional(found->user) : std::nullopt;
}

Result<QString> UserLinks::makeEmailChange(const UserId &id, const QString &currentEmail, const QString &newEmail)
{
    return inTransaction(m_context.connection, "e-mail change link"_L1, [&]() -> Result<QString> {
        TRY(authorisedUser(id));
        return make(id, tokenContext::change(currentEmail), newEmail);
    });
}

Result<User> UserLinks::changeEmail(const UserId &id, const QString &token)
{
    return inTransaction(m_context.connection, "e-mail change"_L1, [&]() -> Result<User> {
        UserStore store(m_context.connection);
        const auto user = TRY(store.lock(id));
        if (!user)
            return failure(Error::notFound(u"user_not_found"_s));
        const QString context = tokenContext::change(user->email);
        const auto found = TRY(find(context, token));
        if (!found || found->user != id)
            return failure(invalidToken());
        UserForm form = TRY(emailForm(*user, {{u"email"_s, found->sentTo.value_or(QString())}}, &store));
        if (!form.isValid())
            return failure(Error::invalid(form.errors));
        form.changes.confirmedAt = wholeSeconds(m_context.now());
        TRY_STATUS(store.update(id, form.changes, *form.changes.confirmedAt));
        TRY(TokenStore(m_context.connection).removeAll(id, context));
        const User changed = TRY(store.fetch(id)).value_or(*user);
        TRY_STATUS(writeAudit(m_context, AuditAction::UserUpdated, id,
                              userDifference(*user, changed).with({})));
        return changed;
    });
}

Result<UserLinks::MagicLink> UserLinks::makeMagicLink(const QString &email)
{
    const QString normalised = normalisedEmail(email);
    if (!TRY(m_context.limits.allow(RateLimiter::Limit::MagicLink, normalised)))
        return failure(Error::denied(u"rate_limit_exceeded"_s));
    return inTransaction(m_context.connection, "magic link"_L1, [&]() -> Result<MagicLink> {
        const auto user = TRY(UserStore(m_context.connection).fetchByEmail(normalised));
        if (!user)
            return failure(Error::notFound(u"user_not_found"_s));
        TRY_STATUS(UserRank(m_context).requireAuthorityOver(user->id));
        TRY(TokenStore(m_context.connection).removeAll(user->id, tokenContext::MagicLink));
        return MagicLink{*user, TRY(make(user->id, tokenContext::MagicLink, user->email))};
    });
}

Result<User> UserLinks::useMagicLink(const QString &token)
{
    return inTransaction(m_context.connection, "use magic link"_L1, [&]() -> Result<User> {
        const auto found = TRY(findWithUser(tokenContext::MagicLink, token));
        if (!found)
            return failure(invalidToken());
        TRY(TokenStore(m_context.connection).remove(found->token.id));
        TRY_STATUS(writeAudit(m_context, AuditAction::UserUpdated, found->user.id,
                              {{u"link_used"_s, linkKind(found->token.context)}}));
        return found->user.isConfirmed() ? Result<User>(found->user) : confirmed(found->user);
    });
}

Result<qint64> UserLinks::countMagicLinks(const UserId &user)
{
    const QDateTime after = m_context.now().addSecs(-*tokenValidity(tokenContext::MagicLink));
    const auto links = TRY(TokenStore(m_context.connection).fetchAll(user, tokenContext::MagicLink));
    return std::ranges::count_if(links, [&after](const UserToken &link) { return link.insertedAt > after; });
}

Result<QString> UserLinks::makeRegistration(const QString &email)
{
    static const QRegularExpression pattern(uR"(\A[^\s]+@[^\s]+\.[^\s]+\z)"_s);
    const QString normalised = normalisedEmail(email);
    if (!pattern.match(normalised).hasMatch())
        return failure(Error::denied(u"invalid_email"_s));
    return inTransaction(m_context.connection, "registration link"_L1, [&]() -> Result<QString> {
        TRY_STATUS(UserRank(m_context).requireManager());
        if (TRY(UserStore(m_context.connection).fetchByEmail(normalised)))
            return failure(Error::denied(u"email_already_exists"_s));
        return make(std::nullopt, tokenContext::MagicLinkRegistration, normalised);
    });
}

Result<QString> UserLinks::emailOfRegistration(const QString &token)
{
    const auto found = TRY(find(tokenContext::MagicLinkRegistration, token));
    if (!found || !found->sentTo)
        return failure(invalidToken());
    if (TRY(UserStore(m_context.connection).fetchByEmail(*found->sentTo)))
        return failure(Error::denied(u"email_already_exists"_s));
    return *found->sentTo;
}

Result<User> UserLinks::completeRegistration(const QString &token, const QJsonObject &attributes,
                                             const QString &ipAddress)
{
    return inTransaction(m_context.connection, "register by link"_L1, [&]() -> Result<User> {
        QJsonObject complete = attributes;
        complete.insert(u"email"_s, TRY(emailOfRegistration(token)));
        UserRegistration registration(m_context);
        const User user = TRY(ipAddress.isEmpty() ? registration.registerUser(complete)
                                                  : registration.registerUserWithPlace(complete, ipAddress));
        TRY(TokenStore(m_context.connection)
                .remove(tokenContext::MagicLinkRegistration, storedToken(*decodeToken(token))));
        return user;
    });
}

QDateTime UserLinks::expiredUntil(const QString &context) const
{
    return m_context.now().addSecs(-*tokenValidity(context));
}

Result<qint64> UserLinks::countExpired()
{
    TRY_STATUS(UserRank(m_context).requireManager());
    qint64 count = 0;
    for (const QString &context : linkContexts())
        count += TRY(TokenStore(m_context.connection).countUntil(contextPattern(context), expiredUntil(context)));
    return count;
}

Result<qint64> UserLinks::removeExpired()
{
    return inTransaction(m_context.connection, "remove expired"_L1, [&]() -> Result<qint64> {
        TRY_STATUS(UserRank(m_context).requireManager());
        qint64 count = 0;
        for (const QString &context : linkContexts()) {
            const qint64 removed =
                TRY(TokenStore(m_context.connection).removeUntil(contextPattern(context), expiredUntil(context)));
            count += removed;
            if (removed > 0)
                TRY_STATUS(writeAudit(m_context, AuditAction::UserUpdated, {},
                                      {{u"link"_s, linkKind(context)}, {u"links_removed"_s, removed}}));
        }
        return count;
    });
}

} // namespace steward
