// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/audit/auditentry.h>
#include <core/db/connection.h>

namespace steward {

/// Which entries are asked for; nothing in a field means any.
struct AuditFilter
{
    std::optional<AuditAction> action;
    std::optional<UserId> target;
    std::optional<UserId> admin;
    std::optional<UserId> about; ///< target or admin
    QDateTime from;              ///< invalid: no bound
    QDateTime to;
    qint64 limit = 100;
    qint64 offset = 0;
};

class Row;

/// Reads the columns that every statement of the log selects.
[[nodiscard]] AuditEntry readAuditEntry(const Row &row);

/// The SQL of the audit log, which is only ever appended to.
class AuditStore
{
public:
    explicit AuditStore(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Status append(const AuditEntry &entry);
    /// What many entries say, as appendAll() takes it; of their own they have id, target, action and metadata.
    [[nodiscard]] static QString actsOf(const QList<AuditEntry> &entries);
    /// Entries of one actor at one time: what all of them have in common, and what they say.
    [[nodiscard]] Status appendAll(const AuditEntry &common, const QString &acts);
    /// From which address the server sees this connection; nothing for a file or a local socket.
    [[nodiscard]] Result<std::optional<QString>> clientAddress();
    /// Newest first.
    [[nodiscard]] Result<QList<AuditEntry>> list(const AuditFilter &filter);
    [[nodiscard]] Result<qint64> count(const AuditFilter &filter);
    [[nodiscard]] Result<std::optional<AuditEntry>> fetch(const AuditEntryId &id);

private:
    Connection &m_connection;
};

} // namespace steward
