// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/audit/audit.h>

#include <core/audit/auditstore.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

std::optional<QString> optionalText(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

Status writeAudit(const ServiceContext &context, AuditAction action, const UserId &target, QJsonObject metadata)
{
    if (context.actor.isSystem())
        metadata.insert(u"actor"_s, u"system"_s);
    AuditEntry entry;
    entry.id = AuditEntryId::create();
    entry.target = target;
    entry.admin = context.actor.user.value_or(UserId());
    entry.action = auditActionName(action);
    entry.ipAddress = optionalText(context.actor.ipAddress);
    entry.userAgent = optionalText(context.actor.userAgent);
    if (!metadata.isEmpty())
        entry.metadata = metadata;
    entry.insertedAt = wholeSeconds(context.now());
    return AuditStore(context.connection).append(entry);
}

Status writeAudits(const ServiceContext &context, const QList<AuditNote> &notes)
{
    QList<AuditEntry> entries;
    entries.reserve(notes.size());
    AuditEntry entry;
    entry.admin = context.actor.user.value_or(UserId());
    entry.ipAddress = optionalText(context.actor.ipAddress);
    entry.userAgent = optionalText(context.actor.userAgent);
    entry.insertedAt = wholeSeconds(context.now());
    for (const AuditNote &note : notes) {
        QJsonObject metadata = note.metadata;
        if (context.actor.isSystem())
            metadata.insert(u"actor"_s, u"system"_s);
        entry.id = AuditEntryId::create();
        entry.target = note.target;
        entry.action = auditActionName(note.action);
        entry.metadata = metadata.isEmpty() ? std::nullopt : std::optional(metadata);
        entries.append(entry);
    }
    return AuditStore(context.connection).appendAll(entries);
}

} // namespace steward
