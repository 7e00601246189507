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

std::optional<QJsonObject> storedMetadata(const Actor &actor, QJsonObject metadata)
{
    if (actor.isSystem())
        metadata.insert(u"actor"_s, u"system"_s);
    return metadata.isEmpty() ? std::nullopt : std::optional(metadata);
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

Status writeAudit(const ServiceContext &context, AuditAction action, const UserId &target, const QJsonObject &metadata)
{
    AuditEntry entry = TRY(commonEntry(context));
    entry.id = AuditEntryId::create();
    entry.target = target;
    entry.action = auditActionName(action);
    entry.metadata = storedMetadata(context.actor, metadata);
    return AuditStore(context.connection).append(entry);
}

AuditNote roleNote(bool isGiven, const UserId &user, const QString &role, QJsonObject facts)
{
    facts.insert(u"role"_s, role);
    AuditChanges changes;
    changes.add(u"role"_s, isGiven ? QJsonValue() : role, isGiven ? role : QJsonValue());
    return {isGiven ? AuditAction::RoleAssigned : AuditAction::RoleRevoked, user, changes.with(facts)};
}

PreparedAudits prepareAudits(const Actor &actor, const QList<AuditNote> &notes)
{
    QList<AuditEntry> entries;
    entries.reserve(notes.size());
    AuditEntry entry;
    const AuditNote *last = nullptr;
    for (const AuditNote &note : notes) {
        // Notes that share their metadata have entries that do.
        if (!last || last->metadata != note.metadata)
            entry.metadata = storedMetadata(actor, note.metadata);
        last = &note;
        entry.id = AuditEntryId::create();
        entry.target = note.target;
        entry.action = auditActionName(note.action);
        entries.append(entry);
    }
    return {entries.isEmpty() ? QString() : AuditStore::actsOf(entries)};
}

Status writeAudits(const ServiceContext &context, const PreparedAudits &audits)
{
    if (audits.acts.isEmpty())
        return {};
    return AuditStore(context.connection).appendAll(TRY(commonEntry(context)), audits.acts);
}

Status writeAudits(const ServiceContext &context, const QList<AuditNote> &notes)
{
    return writeAudits(context, prepareAudits(context.actor, notes));
}

} // namespace steward
