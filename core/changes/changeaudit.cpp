// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/changes/changeaudit.h>

#include <core/audit/auditchanges.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QStringList namesOf(const QJsonValue &roles)
{
    QStringList names;
    for (const QJsonValue &each : roles.toArray())
        names << each.toString();
    return names;
}

QString auditName(const QString &field)
{
    const QString key = UserField::parse(field)->customKey();
    return key.isEmpty() ? field : u"custom_fields."_s + key;
}

bool isOfProfile(const QString &field)
{
    return field != "is_active"_L1 && field != "confirmed_at"_L1 && field != "roles"_L1;
}

// As of every deletion: but for the address, the log keeps nothing of what the person was.
AuditNote removalNote(const QJsonObject &origin, const RowChange &written)
{
    QJsonObject metadata = origin;
    metadata.insert(u"target_email"_s, findChange(written.fields, u"email"_s)->before);
    metadata.insert(u"roles"_s, findChange(written.fields, u"roles"_s)->before);
    return {AuditAction::UserDeleted, written.user, metadata};
}

} // namespace

QJsonObject auditOrigin(const ChangeSet &set)
{
    QJsonObject facts{{u"change_set"_s, uuidText(set.id)}};
    if (!set.preparedBy.isEmpty())
        facts.insert(u"prepared_by"_s, set.preparedBy);
    if (!set.undoes.isNull())
        facts.insert(u"undoes"_s, uuidText(set.undoes));
    return facts;
}

const FieldChange *findChange(const QList<FieldChange> &changes, const QString &field)
{
    const auto found = std::ranges::find(changes, field, &FieldChange::field);
    return found == changes.end() ? nullptr : &*found;
}

RoleDifference roleDifference(const QList<FieldChange> &changes)
{
    RoleDifference difference;
    const FieldChange *change = findChange(changes, u"roles"_s);
    if (!change)
        return difference;
    difference.given = namesOf(change->after);
    difference.taken = namesOf(change->before);
    for (const QString &kept : namesOf(change->before)) {
        if (difference.given.removeOne(kept))
            difference.taken.removeOne(kept);
    }
    return difference;
}

UserPatch patchOf(const QList<FieldChange> &changes)
{
    UserPatch patch;
    for (const FieldChange &change : changes) {
        const QString key = UserField::parse(change.field)->customKey();
        if (change.field == "roles"_L1)
            continue;
        if (key.isEmpty())
            patch.columns.insert(change.field, change.after);
        else if (change.after.isNull())
            patch.removes.append(key);
        else
            patch.sets.insert(key, change.after);
    }
    return patch;
}

QList<AuditNote> auditNotes(const QJsonObject &origin, const RowChange &written, qint64 sessionsEnded)
{
    if (written.kind == RowKind::Remove)
        return {removalNote(origin, written)};
    const bool isNew = written.kind == RowKind::Create;
    const QList<FieldChange> edits = isNew ? QList<FieldChange>() : written.fields;
    const auto note = [&user = written.user, &origin](AuditAction action, const AuditChanges &columns, const QJsonObject &facts = {}) {
        QJsonObject metadata = columns.with(origin);
        for (auto fact = facts.begin(); fact != facts.end(); ++fact)
            metadata.insert(fact.key(), fact.value());
        return AuditNote{action, user, metadata};
    };
    QList<AuditNote> notes;
    AuditChanges profile;
    if (isNew)
        notes << note(AuditAction::UserCreated, {}, {{u"email"_s, findChange(written.fields, u"email"_s)->after}});
    for (const FieldChange &change : edits) {
        if (isOfProfile(change.field)) {
            profile.add(auditName(change.field), change.before, change.after);
            continue;
        }
        const AuditChanges single = AuditChanges().add(change.field, change.before, change.after);
        if (change.field == "confirmed_at"_L1) {
            notes << note(AuditAction::UserConfirmed, single, {{u"confirmed"_s, !change.after.isNull()}});
        } else if (change.field == "is_active"_L1) {
            const QJsonObject ended{{u"sessions_ended"_s, sessionsEnded}};
            notes << (change.after.toBool() ? note(AuditAction::UserUnlocked, single)
                                            : note(AuditAction::UserLocked, single, ended));
        }
    }
    const RoleDifference roles = roleDifference(written.fields);
    for (const QString &role : roles.given)
        notes << roleNote(true, written.user, role, origin);
    for (const QString &role : roles.taken)
        notes << roleNote(false, written.user, role, origin);
    if (!profile.isEmpty())
        notes.prepend(note(AuditAction::UserUpdated, profile));
    return notes;
}

} // namespace steward
