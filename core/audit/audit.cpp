// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/audit/audit.h>

#include <core/audit/auditchanges.h>
#include <core/audit/auditstore.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

std::optional<QString> optionalText(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

// What stands in every entry of an actor at one time.
Result<AuditEntry> commonEntry(const ServiceContext &context)
{
    AuditEntry entry;
    entry.admin = context.actor.user.value_or(UserId());
    entry.ipAddress = optionalText(context.actor.ipAddress);
    if (!entry.ipAddress)
        entry.ipAddress = TRY(AuditStore(context.connection).clientAddress());
    entry.userAgent = optionalText(context.actor.userAgent);
    entry.insertedAt = wholeSeconds(context.now());
    return entry;
}

} // namespace

Status writeAudit(const ServiceContext &context, AuditAction action, const UserId &target, QJsonObject metadata)
{
    if (context.actor.isSystem())
        metadata.insert(u"actor"_s, u"system"_s);
    AuditEntry entry = TRY(commonEntry(context));
    entry.id = AuditEntryId::create();
    entry.target = target;
    entry.action = auditActionName(action);
    if (!metadata.isEmpty())
        entry.metadata = metadata;
    return AuditStore(context.connection).append(entry);
}

AuditNote roleNote(bool isGiven, const UserId &user, const QString &role, QJsonObject facts)
{
    facts.insert(u"role"_s, role);
    AuditChanges changes;
    changes.add(u"role"_s, isGiven ? QJsonValue() : role, isGiven ? role : QJsonValue());
    return {isGiven ? AuditAction::RoleAssigned : AuditAction::RoleRevoked, user, changes.with(facts)};
}

Status writeAudits(const ServiceContext &context, const QList<AuditNote> &notes)
{
    QList<AuditEntry> entries;
    entries.reserve(notes.size());
    AuditEntry entry = TRY(commonEntry(context));
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
