// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/audit/auditstore.h>
#include <core/models/snapshotmodel.h>
#include <core/users/user.h>

#include <functional>

namespace steward {

/// Which entries a list shows, and in which order.
struct AuditQuery
{
    AuditFilter filter; ///< without its limit and offset
    QString person;     ///< part of a name or an address of whom it happened to; empty for any
    QString actor;      ///< the same of who did it
    QString search;     ///< part of anything in the entry or of the names of both; empty for any
    Qt::SortOrder order = Qt::DescendingOrder; ///< by time

    [[nodiscard]] bool isEverything() const;
};

/// Somebody whom an entry names: with the names and the address, as long as the account exists.
struct AuditPerson
{
    User user; ///< of an account that is gone, the id alone
    bool exists = false;

    /// The nil UUID: the system as an actor, nobody as a target.
    [[nodiscard]] bool isNobody() const { return user.id.isNull(); }
};

/// An entry together with those whom it names.
struct ListedAuditEntry
{
    AuditEntry entry;
    AuditPerson actor;
    AuditPerson target;
};

/// What a large list of the audit log asks of the database: the keys of a query, and rows by key.
class AuditList
{
public:
    explicit AuditList(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Streams the UUIDs of all matching entries, the first screen at once, then in large chunks.
    /// Errors: Cancelled, and those of the server.
    [[nodiscard]] Status streamKeys(const AuditQuery &query, const std::function<void(KeyChunk)> &emitChunk);

    /// The first keys alone.
    [[nodiscard]] Result<KeyChunk> keys(const AuditQuery &query, qint64 limit);

    /// The entries of these UUIDs in the order of the UUIDs; missing ones are left out. The names come
    /// with them in one statement.
    [[nodiscard]] Result<QList<ListedAuditEntry>> rows(const QList<QUuid> &keys);

private:
    Connection &m_connection;
};

} // namespace steward
