// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/calls/callgroups.h>

#include <core/calls/notation.h>
#include <core/sessions/sessiontokens.h>
#include <core/sessions/sitesessions.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr qint64 SecondsOfDay = 86'400;

// The bytes of a session stand in JSON as Base64; other texts are bytes that no session has.
Result<QByteArray> tokenOf(const FunctionCall &call, int position)
{
    const QByteArray text = TRY(call.token(position)).toUtf8();
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : text;
}

QString encoded(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

std::optional<QString> optionalField(const QJsonObject &object, QLatin1StringView field)
{
    const QJsonValue value = object.value(field);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

Result<Fingerprint> fingerprintOf(const FunctionCall &call, int position)
{
    if (!call.has(position))
        return Fingerprint();
    const QJsonObject object = TRY(call.object(position));
    return Fingerprint{optionalField(object, "ip_address"_L1), optionalField(object, "user_agent_hash"_L1)};
}

QJsonObject notated(const UserToken &token)
{
    return {{u"uuid"_s, token.id.text()},
            {u"token"_s, encoded(token.token)},
            {u"context"_s, token.context},
            {u"user_uuid"_s, token.user ? QJsonValue(token.user->text()) : QJsonValue()},
            {u"ip_address"_s, optionalValue(token.ipAddress)},
            {u"user_agent_hash"_s, optionalValue(token.userAgentHash)},
            {u"inserted_at"_s, timeValue(token.insertedAt)}};
}

QJsonObject notated(FingerprintVerdict verdict)
{
    switch (verdict) {
    case FingerprintVerdict::Same: return notation::value(u":ok"_s);
    case FingerprintVerdict::OtherAddress: return {{u"warning"_s, u"ip_mismatch"_s}};
    case FingerprintVerdict::OtherUserAgent: return {{u"warning"_s, u"user_agent_mismatch"_s}};
    case FingerprintVerdict::Different: break;
    }
    return notation::atom(u"fingerprint_mismatch"_s);
}

Result<QJsonObject> generateToken(const FunctionCall &call)
{
    const User user = TRY(call.user(0));
    return notation::value(encoded(TRY(SessionTokens(call.context()).open(user.id, TRY(fingerprintOf(call, 1))))));
}

Result<QJsonObject> userByToken(const FunctionCall &call)
{
    const auto user = TRY(SessionTokens(call.context()).userOf(TRY(tokenOf(call, 0))));
    return notation::value(user ? QJsonValue(notation::user(*user)) : QJsonValue());
}

Result<QJsonObject> tokenRecord(const FunctionCall &call)
{
    const auto token = TRY(SessionTokens(call.context()).find(TRY(tokenOf(call, 0))));
    return notation::value(token ? QJsonValue(notated(*token)) : QJsonValue());
}

Result<QJsonObject> deleteToken(const FunctionCall &call)
{
    TRY_STATUS(SessionTokens(call.context()).end(TRY(tokenOf(call, 0))));
    return notation::value(u":ok"_s);
}

Result<QJsonObject> deleteAllTokens(const FunctionCall &call)
{
    TRY(SessionTokens(call.context()).endAll(TRY(call.user(0)).id));
    return notation::value(u":ok"_s);
}

Result<QJsonObject> allTokens(const FunctionCall &call)
{
    QJsonArray tokens;
    for (const UserToken &token : TRY(SessionTokens(call.context()).allOf(TRY(call.user(0)).id)))
        tokens.append(notated(token));
    return notation::value(tokens);
}

Result<QJsonObject> verifySession(const FunctionCall &call)
{
    const Fingerprint visit = TRY(fingerprintOf(call, 0));
    return notated(TRY(SessionTokens(call.context()).verify(TRY(tokenOf(call, 1)), visit)));
}

Result<QJsonObject> verifyDirectly(const FunctionCall &call)
{
    const Fingerprint visit = TRY(fingerprintOf(call, 0));
    return notated(verifyFingerprint({TRY(call.optionalText(1)), TRY(call.optionalText(2))}, visit));
}

QJsonObject notated(const SessionEntry &session, const QDateTime &now)
{
    const qint64 age = session.createdAt.secsTo(now);
    return {{u"token_uuid"_s, session.id.text()},
            {u"token_preview"_s, session.tokenPreview},
            {u"user_uuid"_s, session.user.text()},
            {u"user_email"_s, session.email},
            {u"user_is_active"_s, session.isActive},
            {u"user_confirmed_at"_s, timeValue(session.confirmedAt)},
            {u"created_at"_s, timeValue(session.createdAt)},
            {u"expires_at"_s, timeValue(session.expiresAt)},
            {u"age_in_days"_s, age / SecondsOfDay},
            {u"is_expired"_s, session.expiresAt <= now}};
}

QJsonObject notated(const QList<SessionEntry> &sessions, const QDateTime &now)
{
    QJsonArray list;
    for (const SessionEntry &session : sessions)
        list.append(notated(session, now));
    return notation::value(list);
}

Result<QJsonObject> listActiveSessions(const FunctionCall &call)
{
    return notated(TRY(SiteSessions(call.context()).active()), call.context().now());
}

Result<QJsonObject> listUserSessions(const FunctionCall &call)
{
    const User user = TRY(call.user(0));
    return notated(TRY(SiteSessions(call.context()).activeOf(user.id)), call.context().now());
}

Result<QJsonObject> sessionInfo(const FunctionCall &call)
{
    const auto session = TRY(SiteSessions(call.context()).find(TokenId(TRY(call.uuid(0)))));
    return notation::value(session ? QJsonValue(notated(*session, call.context().now())) : QJsonValue());
}

Result<QJsonObject> revokeSession(const FunctionCall &call)
{
    TRY_STATUS(SiteSessions(call.context()).end(TokenId(TRY(call.uuid(0)))));
    return notation::value(u":ok"_s);
}

Result<QJsonObject> revokeUserSessions(const FunctionCall &call)
{
    return notation::value(TRY(SessionTokens(call.context()).endAll(TRY(call.user(0)).id)));
}

Result<QJsonObject> countActiveSessions(const FunctionCall &call)
{
    return notation::value(TRY(SiteSessions(call.context()).statistics()).totalActive);
}

Result<QJsonObject> sessionStatistics(const FunctionCall &call)
{
    const SessionStatistics statistics = TRY(SiteSessions(call.context()).statistics());
    return notation::value(QJsonObject{{u"total_active"_s, statistics.totalActive},
                                       {u"unique_users"_s, statistics.uniqueUsers},
                                       {u"sessions_today"_s, statistics.sessionsToday},
                                       {u"expired_sessions"_s, statistics.expiredSessions}});
}

} // namespace

QList<CallableFunction> sessionCalls()
{
    return {
        {"generate_user_session_token"_L1, "user [fingerprint]"_L1, generateToken},
        {"get_user_by_session_token"_L1, "token"_L1, userByToken},
        {"get_session_token_record"_L1, "token"_L1, tokenRecord},
        {"delete_user_session_token"_L1, "token"_L1, deleteToken},
        {"delete_all_user_session_tokens"_L1, "user"_L1, deleteAllTokens},
        {"get_all_user_session_tokens"_L1, "user"_L1, allTokens},
        {"list_active_sessions"_L1, ""_L1, listActiveSessions},
        {"list_user_sessions"_L1, "user"_L1, listUserSessions},
        {"get_session_info"_L1, "token_uuid"_L1, sessionInfo},
        {"revoke_session"_L1, "token_uuid"_L1, revokeSession},
        {"revoke_user_sessions"_L1, "user"_L1, revokeUserSessions},
        {"count_active_sessions"_L1, ""_L1, countActiveSessions},
        {"get_session_stats"_L1, ""_L1, sessionStatistics},
        {"verify_session_fingerprint"_L1, "fingerprint token"_L1, verifySession},
        {"verify_fingerprint"_L1, "fingerprint ip_address user_agent_hash"_L1, verifyDirectly},
    };
}

} // namespace steward
