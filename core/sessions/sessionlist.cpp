// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/sessions/sessionlist.h>

#include <core/db/statement.h>
#include <core/models/keylist.h>
#include <core/net/geoip.h>
#include <core/sessions/sessionquerycompiler.h>
#include <core/sessions/usertoken.h>

#include <QHash>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

std::optional<ListedUser> readPerson(const Row &row)
{
    if (row.isNull("person"_L1))
        return std::nullopt;
    ListedUser person;
    person.user.id = row.id<UserId>("person"_L1);
    person.user.email = row.text("email"_L1);
    person.user.username = row.optionalText("username"_L1);
    person.user.firstName = row.optionalText("first_name"_L1);
    person.user.lastName = row.optionalText("last_name"_L1);
    person.user.isActive = row.boolean("is_active"_L1);
    person.user.confirmedAt = row.time("confirmed_at"_L1);
    return person;
}

ListedSession readSession(const Row &row, const QDateTime &oldestValid)
{
    ListedSession session;
    session.id = row.id<TokenId>("uuid"_L1);
    session.tokenPreview = QString::fromLatin1(row.bytes("token_start"_L1).toHex());
    session.user = row.id<UserId>("user_uuid"_L1);
    session.person = readPerson(row);
    session.ipAddress = row.optionalText("ip_address"_L1);
    session.userAgentHash = row.optionalText("user_agent_hash"_L1);
    session.createdAt = row.time("inserted_at"_L1);
    session.expiresAt = session.createdAt.addSecs(*tokenValidity(tokenContext::Session));
    session.isValid = session.createdAt > oldestValid;
    return session;
}

} // namespace

QDateTime SessionList::oldestValid() const
{
    return m_now.addSecs(-*tokenValidity(tokenContext::Session));
}

Status SessionList::streamKeys(const SessionQuery &query, const std::function<void(KeyChunk)> &emitChunk)
{
    SessionQueryCompiler compiler(m_connection.dialect(), m_now);
    const CompiledQuery all = TRY(compiler.keys(query));
    const CompiledQuery first = TRY(compiler.firstKeys(query, FirstKeys));
    return steward::streamKeys(m_connection, {all, first, !query.isOpen()}, emitChunk);
}

Result<QList<ListedSession>> SessionList::rows(const QList<QUuid> &keys)
{
    QHash<QUuid, ListedSession> found;
    TRY_STATUS(Statement(m_connection, "sessions/fetch_listed_sessions"_L1)
                   .bind(":uuids"_L1, keys)
                   .each([&found, oldest = oldestValid()](const Row &row) {
                       const ListedSession session = readSession(row, oldest);
                       found.insert(session.id.uuid(), session);
                   }));
    QList<ListedSession> sessions;
    for (const QUuid &key : keys) {
        if (const auto session = found.constFind(key); session != found.cend())
            sessions.append(*session);
    }
    return sessions;
}

Result<QList<ListedSession>> SessionList::first(const SessionQuery &query, qint64 count)
{
    const auto compiled = TRY(SessionQueryCompiler(m_connection.dialect(), m_now).firstKeys(query, count));
    QList<QUuid> keys;
    TRY_STATUS(streamUuids(m_connection, compiled.sql, compiled.values, [&](const QUuid &key) { keys.append(key); }));
    return rows(keys);
}

Result<qint64> SessionList::count(const SessionQuery &query)
{
    const auto compiled = TRY(SessionQueryCompiler(m_connection.dialect(), m_now).count(query));
    Statement statement = Statement::fromText(m_connection, compiled.sql);
    for (const auto &[name, value] : compiled.values)
        statement.bindValue(name, value);
    return statement.number();
}

Result<SessionStatistics> SessionList::statistics()
{
    const QDateTime midnight(m_now.toUTC().date(), QTime(0, 0), QTimeZone::utc());
    const auto statistics = TRY(Statement(m_connection, "sessions/fetch_session_statistics"_L1)
                                    .bind(":after"_L1, oldestValid())
                                    .bind(":today"_L1, midnight)
                                    .one([](const Row &row) {
                                        return SessionStatistics{.totalActive = row.integer("total_active"_L1),
                                                                 .uniqueUsers = row.integer("unique_users"_L1),
                                                                 .sessionsToday = row.integer("sessions_today"_L1),
                                                                 .expiredSessions = row.integer("expired_sessions"_L1)};
                                    }));
    return statistics.value_or(SessionStatistics());
}

QList<ListedSession> withCountries(QList<ListedSession> sessions, const QString &geoIpFile)
{
    if (geoIpFile.isEmpty())
        return sessions;
    for (ListedSession &session : sessions) {
        if (session.ipAddress)
            session.country = locate(geoIpFile, *session.ipAddress).country;
    }
    return sessions;
}

} // namespace steward
