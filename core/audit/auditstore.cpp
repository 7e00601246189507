// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/audit/auditstore.h>

#include <core/db/statement.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

std::optional<QString> optionalId(const std::optional<UserId> &id)
{
    return id ? std::optional(id->text()) : std::nullopt;
}

void bindFilter(Statement &statement, const AuditFilter &filter)
{
    statement.bind(":action"_L1, filter.action ? std::optional(auditActionName(*filter.action)) : std::nullopt)
        .bind(":target"_L1, optionalId(filter.target))
        .bind(":admin"_L1, optionalId(filter.admin))
        .bind(":about"_L1, optionalId(filter.about))
        .bind(":from"_L1, filter.from)
        .bind(":to"_L1, filter.to);
}

} // namespace

AuditEntry readAuditEntry(const Row &row)
{
    AuditEntry entry;
    entry.id = row.id<AuditEntryId>("uuid"_L1);
    entry.target = row.id<UserId>("target_user_uuid"_L1);
    entry.admin = row.id<UserId>("admin_user_uuid"_L1);
    entry.action = row.text("action"_L1);
    entry.ipAddress = row.optionalText("ip_address"_L1);
    entry.userAgent = row.optionalText("user_agent"_L1);
    if (!row.isNull("metadata"_L1))
        entry.metadata = row.json("metadata"_L1);
    entry.insertedAt = row.time("inserted_at"_L1);
    return entry;
}

Status AuditStore::append(const AuditEntry &entry)
{
    Statement statement(m_connection, "audit/insert_entry"_L1);
    statement.bind(":uuid"_L1, entry.id)
        // As texts: the nil UUID stands for the system, and a UUID would be bound as NULL.
        .bind(":target"_L1, entry.target.text())
        .bind(":admin"_L1, entry.admin.text())
        .bind(":action"_L1, entry.action)
        .bind(":ip_address"_L1, entry.ipAddress)
        .bind(":user_agent"_L1, entry.userAgent)
        .bind(":now"_L1, entry.insertedAt);
    if (entry.metadata)
        statement.bind(":metadata"_L1, *entry.metadata);
    else
        statement.bindNull(":metadata"_L1);
    TRY(statement.execute());
    return {};
}

Status AuditStore::appendAll(const QList<AuditEntry> &entries)
{
    if (entries.isEmpty())
        return {};
    QJsonArray rows;
    for (const AuditEntry &entry : entries) {
        rows.append(QJsonObject{{u"uuid"_s, entry.id.text()},
                                {u"target"_s, entry.target.text()},
                                {u"action"_s, entry.action},
                                {u"metadata"_s, entry.metadata ? QJsonValue(*entry.metadata) : QJsonValue()}});
    }
    TRY(Statement(m_connection, "audit/insert_entries"_L1)
            .bind(":entries"_L1, QJsonDocument(rows))
            .bind(":admin"_L1, entries.first().admin.text())
            .bind(":ip_address"_L1, entries.first().ipAddress)
            .bind(":user_agent"_L1, entries.first().userAgent)
            .bind(":now"_L1, entries.first().insertedAt)
            .execute());
    return {};
}

Result<std::optional<QString>> AuditStore::clientAddress()
{
    if (m_connection.dialect() == Dialect::Sqlite)
        return std::optional<QString>();
    const auto address = TRY(Statement(m_connection, "audit/fetch_client_address"_L1).one([](const Row &row) {
        return row.optionalText("address"_L1);
    }));
    return address.value_or(std::nullopt);
}

Result<QList<AuditEntry>> AuditStore::list(const AuditFilter &filter)
{
    Statement statement(m_connection, "audit/fetch_entries"_L1);
    bindFilter(statement, filter);
    return statement.bind(":limit"_L1, filter.limit).bind(":offset"_L1, filter.offset).all(readAuditEntry);
}

Result<qint64> AuditStore::count(const AuditFilter &filter)
{
    Statement statement(m_connection, "audit/count_entries"_L1);
    bindFilter(statement, filter);
    return statement.number();
}

Result<std::optional<AuditEntry>> AuditStore::fetch(const AuditEntryId &id)
{
    return Statement(m_connection, "audit/fetch_entry"_L1).bind(":uuid"_L1, id).one(readAuditEntry);
}

} // namespace steward
