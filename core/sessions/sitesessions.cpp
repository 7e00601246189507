// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/sessions/sitesessions.h>

#include <core/audit/audit.h>
#include <core/db/statement.h>
#include <core/db/transaction.h>
#include <core/sessions/tokenstore.h>
#include <core/users/userrank.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr int PreviewBytes = 4;

SessionEntry readEntry(const Row &row)
{
    SessionEntry entry;
    entry.id = row.id<TokenId>("uuid"_L1);
    entry.tokenPreview = QString::fromLatin1(row.bytes("token"_L1).left(PreviewBytes).toHex());
    entry.user = row.id<UserId>("user_uuid"_L1);
    entry.email = row.text("email"_L1);
    entry.isActive = row.boolean("is_active"_L1);
    entry.confirmedAt = row.time("confirmed_at"_L1);
    entry.ipAddress = row.optionalText("ip_address"_L1);
    entry.userAgentHash = row.optionalText("user_agent_hash"_L1);
    entry.createdAt = row.time("inserted_at"_L1);
    entry.expiresAt = entry.createdAt.addSecs(*tokenValidity(tokenContext::Session));
    return entry;
}

} // namespace

QDateTime SiteSessions::oldestValid() const
{
    return m_context.now().addSecs(-*tokenValidity(tokenContext::Session));
}

Result<QList<SessionEntry>> SiteSessions::active()
{
    return Statement(m_context.connection, "sessions/fetch_active_sessions"_L1)
        .bind(":after"_L1, oldestValid())
        .all(readEntry);
}

Result<QList<SessionEntry>> SiteSessions::activeOf(const UserId &user)
{
    return Statement(m_context.connection, "sessions/fetch_active_user_sessions"_L1)
        .bind(":user_uuid"_L1, user)
        .bind(":after"_L1, oldestValid())
        .all(readEntry);
}

Result<std::optional<SessionEntry>> SiteSessions::find(const TokenId &id)
{
    return Statement(m_context.connection, "sessions/fetch_active_session"_L1)
        .bind(":uuid"_L1, id)
        .bind(":after"_L1, oldestValid())
        .one(readEntry);
}

Result<SessionStatistics> SiteSessions::statistics()
{
    return SessionList(m_context.connection, m_context.now()).statistics();
}

Result<FingerprintVerdict> SiteSessions::verify(const TokenId &id, const Fingerprint &visit)
{
    const auto session = TRY(TokenStore(m_context.connection).find(id));
    if (!session || session->context != tokenContext::Session || session->insertedAt <= oldestValid())
        return failure(Error::notFound(u"token_not_found"_s));
    return verifyFingerprint({session->ipAddress, session->userAgentHash}, visit);
}

Status SiteSessions::end(const TokenId &id)
{
    return inTransaction(m_context.connection, "end session"_L1, [&]() -> Status {
        TokenStore tokens(m_context.connection);
        const auto session = TRY(tokens.find(id));
        if (!session || session->context != tokenContext::Session)
            return failure(Error::notFound(u"not_found"_s));
        UserRank rank(m_context);
        TRY_STATUS(session->user ? rank.requireAuthorityOver(*session->user) : rank.requireManager());
        TRY(tokens.remove(id));
        return writeAudit(m_context, AuditAction::UserUpdated, session->user.value_or(UserId()),
                          {{u"sessions_ended"_s, 1}, {u"session_uuid"_s, id.text()}});
    });
}

} // namespace steward
