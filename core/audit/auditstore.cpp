// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/audit/auditstore.h>

#include <core/db/statement.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

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

// Entries that follow each other and say the same are one act, as in most changes of many people.
QString AuditStore::actsOf(const QList<AuditEntry> &entries)
{
    QJsonArray acts;
    for (auto first = entries.cbegin(); first != entries.cend();) {
        const auto end = std::find_if_not(first, entries.cend(), [first](const AuditEntry &entry) {
            return entry.action == first->action && entry.metadata == first->metadata;
        });
        QJsonObject targets;
        for (auto entry = first; entry != end; ++entry)
            targets.insert(entry->id.text(), entry->target.text());
        acts.append(QJsonObject{{u"action"_s, first->action},
                                {u"metadata"_s, first->metadata ? QJsonValue(*first->metadata) : QJsonValue()},
                                {u"targets"_s, targets}});
        first = end;
    }
    return QString::fromUtf8(QJsonDocument(acts).toJson(QJsonDocument::Compact));
}

Status AuditStore::appendAll(const AuditEntry &common, const QString &acts)
{
    TRY(Statement(m_connection, "audit/insert_entries"_L1)
            .bind(":acts"_L1, acts)
            .bind(":admin"_L1, common.admin.text())
            .bind(":ip_address"_L1, common.ipAddress)
            .bind(":user_agent"_L1, common.userAgent)
            .bind(":now"_L1, common.insertedAt)
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
