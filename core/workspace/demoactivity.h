// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/db/connection.h>
#include <core/workspace/demopeople.h>

namespace steward {

/// What people and staff have done: sessions, open confirmations and password resets, notes about
/// people, the audit log.
class DemoActivity
{
public:
    DemoActivity(Connection &connection, DemoRandom &random, const QList<DemoPerson> &people,
                 const QDateTime &until);

    [[nodiscard]] Status insertTokens();
    [[nodiscard]] Status insertNotes();
    [[nodiscard]] Status insertAuditEntries();

private:
    [[nodiscard]] Status insertSession(const User &user);
    [[nodiscard]] Status insertMailToken(const User &user, const QString &context, const QDateTime &time);
    [[nodiscard]] Status insertAuditEntry(const QString &action, const User &target,
                                          const QJsonObject &metadata);

    Connection &m_connection;
    DemoRandom &m_random;
    const QList<DemoPerson> &m_people;
    const QDateTime m_until;
    QList<User> m_staff;
    QStringList m_agents;
    QStringList m_notes;
};

} // namespace steward
