// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/sessions/sessiontokens.h>

#include <core/audit/audit.h>
#include <core/crypto/token.h>
#include <core/db/transaction.h>
#include <core/sessions/sitesessions.h>
#include <core/sessions/tokenstore.h>
#include <core/users/userrank.h>
#include <core/users/userstore.h>

using namespace Qt::StringLiterals;

namespace steward {

Result<QByteArray> SessionTokens::open(const UserId &user, const Fingerprint &fingerprint)
{
    UserToken session;
    session.id = TokenId::create();
    session.user = user;
    session.token = newToken();
    session.context = tokenContext::Session;
    session.ipAddress = fingerprint.ipAddress;
    session.userAgentHash = fingerprint.userAgentHash;
    session.insertedAt = wholeSeconds(m_context.now());
    return inTransaction(m_context.connection, "open session"_L1, [&]() -> Result<QByteArray> {
        if (!TRY(UserStore(m_context.connection).fetch(user)))
            return failure(Error::notFound(u"user_not_found"_s));
        TRY_STATUS(UserRank(m_context).requireAuthorityOver(user));
        TRY_STATUS(TokenStore(m_context.connection).insert(session));
        TRY_STATUS(writeAudit(m_context, AuditAction::UserUpdated, user, {{u"session"_s, u"opened"_s}}));
        return session.token;
    });
}

Result<std::optional<UserToken>> SessionTokens::find(const QByteArray &token)
{
    const QDateTime after = m_context.now().addSecs(-*tokenValidity(tokenContext::Session));
    return TokenStore(m_context.connection).fetch(tokenContext::Session, token, after);
}

Result<std::optional<User>> SessionTokens::userOf(const QByteArray &token)
{
    const auto session = TRY(find(token));
    if (!session || !session->user)
        return std::optional<User>();
    return UserStore(m_context.connection).fetch(*session->user);
}

Result<QList<UserToken>> SessionTokens::allOf(const UserId &user)
{
    return TokenStore(m_context.connection).fetchAll(user, tokenContext::Session);
}

Status SessionTokens::end(const QByteArray &token)
{
    const QDateTime beginning = QDateTime::fromSecsSinceEpoch(0, Qt::UTC); // expired ones too
    return inTransaction(m_context.connection, "end session"_L1, [&]() -> Status {
        const auto session = TRY(TokenStore(m_context.connection).fetch(tokenContext::Session, token, beginning));
        return session ? SiteSessions(m_context).end(session->id) : Status();
    });
}

Result<qint64> SessionTokens::endAll(const UserId &user)
{
    return inTransaction(m_context.connection, "end sessions"_L1, [&]() -> Result<qint64> {
        TRY_STATUS(UserRank(m_context).requireAuthorityOver(user));
        const qint64 ended = TRY(TokenStore(m_context.connection).removeAll(user, tokenContext::Session));
        if (ended > 0)
            TRY_STATUS(writeAudit(m_context, AuditAction::UserUpdated, user, {{u"sessions_ended"_s, ended}}));
        return ended;
    });
}

Result<FingerprintVerdict> SessionTokens::verify(const QByteArray &token, const Fingerprint &visit)
{
    const auto session = TRY(find(token));
    if (!session)
        return failure(Error::notFound(u"token_not_found"_s));
    return verifyFingerprint({session->ipAddress, session->userAgentHash}, visit);
}

} // namespace steward
