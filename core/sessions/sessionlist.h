// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/clock.h>
#include <core/db/connection.h>
#include <core/models/snapshotmodel.h>
#include <core/sessions/sessionquery.h>
#include <core/users/user.h>

#include <functional>
#include <optional>

namespace steward {

/// A session as the table of all sessions shows it, expired ones and those of deleted people too.
struct ListedSession
{
    TokenId id;
    QString tokenPreview; ///< the first four bytes of the token as hexadecimal digits
    UserId user;
    std::optional<ListedUser> person; ///< names and state, no roles; nothing once the account is deleted
    std::optional<QString> ipAddress;
    std::optional<QString> userAgentHash;
    std::optional<QString> country; ///< of the address, by withCountries()
    QDateTime createdAt;
    QDateTime expiresAt;
    bool isValid = false;
};

struct SessionStatistics
{
    qint64 totalActive = 0;     ///< valid sessions, also of deleted people
    qint64 uniqueUsers = 0;     ///< people with a valid session, each counted once
    qint64 sessionsToday = 0;   ///< opened since midnight, UTC
    qint64 expiredSessions = 0; ///< not valid any more, but not deleted yet
};

/// What a large list of sessions asks of the database: the keys of a query, rows by key, numbers.
/// Errors everywhere: those of the database; Invalid for "filter" or "sort".
class SessionList
{
public:
    explicit SessionList(Connection &connection, QDateTime now = systemNow())
        : m_connection(connection)
        , m_now(std::move(now))
    {
    }

    /// Streams the UUIDs of all matching sessions, the first screen at once, then in large chunks.
    [[nodiscard]] Status streamKeys(const SessionQuery &query, const std::function<void(KeyChunk)> &emitChunk);

    /// The sessions of these UUIDs, in this order; missing ones are left out.
    [[nodiscard]] Result<QList<ListedSession>> rows(const QList<QUuid> &keys);
    /// The first ones that match, in the order of the query.
    [[nodiscard]] Result<QList<ListedSession>> first(const SessionQuery &query, qint64 count);
    [[nodiscard]] Result<qint64> count(const SessionQuery &query);

    [[nodiscard]] Result<SessionStatistics> statistics();

private:
    [[nodiscard]] QDateTime oldestValid() const;

    Connection &m_connection;
    QDateTime m_now;
};

/// The same sessions with the countries of their addresses, as far as the GeoIP file knows them.
[[nodiscard]] QList<ListedSession> withCountries(QList<ListedSession> sessions, const QString &geoIpFile);

} // namespace steward
