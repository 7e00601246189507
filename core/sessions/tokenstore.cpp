// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/sessions/tokenstore.h>

#include <core/db/statement.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

UserToken readToken(const Row &row)
{
    UserToken token;
    token.id = row.id<TokenId>("uuid"_L1);
    if (!row.isNull("user_uuid"_L1))
        token.user = row.id<UserId>("user_uuid"_L1);
    token.token = row.bytes("token"_L1);
    token.context = row.text("context"_L1);
    token.sentTo = row.optionalText("sent_to"_L1);
    token.ipAddress = row.optionalText("ip_address"_L1);
    token.userAgentHash = row.optionalText("user_agent_hash"_L1);
    token.insertedAt = row.time("inserted_at"_L1);
    return token;
}

} // namespace

Status TokenStore::insert(const UserToken &token)
{
    TRY(Statement(m_connection, "sessions/insert_token"_L1)
            .bind(":uuid"_L1, token.id)
            .bind(":user_uuid"_L1, token.user.value_or(UserId()))
            .bind(":token"_L1, token.token)
            .bind(":context"_L1, token.context)
            .bind(":sent_to"_L1, token.sentTo)
            .bind(":ip_address"_L1, token.ipAddress)
            .bind(":user_agent_hash"_L1, token.userAgentHash)
            .bind(":now"_L1, token.insertedAt)
            .execute());
    return {};
}

Result<std::optional<UserToken>> TokenStore::fetch(const QString &context, const QByteArray &stored,
                                                   const QDateTime &after)
{
    return Statement(m_connection, "sessions/fetch_token"_L1)
        .bind(":context"_L1, context)
        .bind(":token"_L1, stored)
        .bind(":after"_L1, after)
        .one(readToken);
}

Result<std::optional<UserToken>> TokenStore::find(const TokenId &id)
{
    return Statement(m_connection, "sessions/fetch_token_by_uuid"_L1).bind(":uuid"_L1, id).one(readToken);
}

Result<QList<UserToken>> TokenStore::fetchAll(const UserId &user, const QString &context)
{
    return Statement(m_connection, "sessions/fetch_user_tokens"_L1)
        .bind(":user_uuid"_L1, user)
        .bind(":context"_L1, context)
        .all(readToken);
}

Result<QList<UserToken>> TokenStore::fetchLinks(const UserId &user)
{
    return Statement(m_connection, "sessions/fetch_user_links"_L1).bind(":user_uuid"_L1, user).all(readToken);
}

Result<qint64> TokenStore::removeLinks(const UserId &user)
{
    return Statement(m_connection, "sessions/delete_user_links"_L1).bind(":user_uuid"_L1, user).execute();
}

Result<qint64> TokenStore::remove(const TokenId &id)
{
    return Statement(m_connection, "sessions/delete_token"_L1).bind(":uuid"_L1, id).execute();
}

Result<qint64> TokenStore::remove(const QString &context, const QByteArray &stored)
{
    return Statement(m_connection, "sessions/delete_token_by_value"_L1)
        .bind(":context"_L1, context)
        .bind(":token"_L1, stored)
        .execute();
}

Result<qint64> TokenStore::removeAll(const UserId &user, const QString &context)
{
    return Statement(m_connection, "sessions/delete_user_tokens"_L1)
        .bind(":user_uuid"_L1, user)
        .bind(":context"_L1, context)
        .execute();
}

Result<qint64> TokenStore::countUntil(const QString &contexts, const QDateTime &time)
{
    return Statement(m_connection, "sessions/count_expired_links"_L1)
        .bind(":kind"_L1, contexts)
        .bind(":until"_L1, time)
        .number();
}

Result<qint64> TokenStore::removeUntil(const QString &contexts, const QDateTime &time)
{
    return Statement(m_connection, "sessions/delete_expired_links"_L1)
        .bind(":kind"_L1, contexts)
        .bind(":until"_L1, time)
        .execute();
}

} // namespace steward
