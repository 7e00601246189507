// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/db/connection.h>
#include <core/timeline/timelineentry.h>

namespace steward {

/// The SQL of the tables that tell of a person beside the audit log. Each gives the newest entries
/// before a time; of others it knows the UUID alone.
class TimelineStore
{
public:
    TimelineStore(Connection &connection, const UserId &user, const QDateTime &until, int limit)
        : m_connection(connection)
        , m_user(user)
        , m_until(until)
        , m_limit(limit)
    {
    }

    [[nodiscard]] Result<QList<TimelineEntry>> roles();
    [[nodiscard]] Result<QList<TimelineEntry>> tokens();
    [[nodiscard]] Result<QList<TimelineEntry>> notes();
    [[nodiscard]] Result<QList<TimelineEntry>> editedNotes();
    [[nodiscard]] Result<QList<TimelineEntry>> pictures();
    /// Mails to the person or to that address.
    [[nodiscard]] Result<QList<TimelineEntry>> siteMails(const QString &email);

private:
    template<class Read>
    Result<QList<TimelineEntry>> all(QLatin1StringView statement, Read read);

    Connection &m_connection;
    UserId m_user;
    QDateTime m_until;
    int m_limit;
};

} // namespace steward
