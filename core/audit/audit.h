// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/audit/auditentry.h>
#include <core/base/result.h>
#include <core/base/servicecontext.h>

namespace steward {

/// Writes who does what to whom, in the transaction of the act itself: when this fails, the act
/// fails. An act that concerns nobody (a setting, a role, the list of custom fields) has the nil UUID
/// as its target. The system stands as the nil UUID and "actor":"system" in the metadata. Without an
/// address of the actor, PostgreSQL's own knowledge of the client stands for it.
///
/// The metadata are one flat object; empty ones are stored as NULL. Its members:
///   "changes"         old and new value of each column that changed, see AuditChanges
///   "role"            the role that was given, taken or changed; "role_change" created, updated, deleted,
///                     permissions, with the keys that were "granted" and "revoked"
///   "confirmed"       of user_confirmed: true or false; "by":"link" when the person did it
///   "password"        "changed", "changed by link"; "tokens_deleted" the sessions and links it ended
///   "sessions_ended"  how many, and "session_uuid" of a single one; "session":"opened" for one that was
///                     opened for the person
///   "link"            the kind of a link that was made ("confirm", "reset_password", "change",
///                     "magic_link", "magic_link_registration"); "sent_to" its address; "link_used"
///   "links_removed"   how many expired ones of the kind "link"; "links_revoked" how many good ones
///   "note"            the UUID of a note; "note_change" created, updated, deleted, restored
///   "setting"         the key of a setting; "custom_fields_change" what happened to the list of fields
///   "mail_template"   the name of a mail whose words changed, and its new "version"
///   "deleted_file"    what it was called, and its "file_uuid"
///   "target_email", "admin_email", "anonymized_records", "deleted", "anonymized", "roles"  of
///                     user_deleted: rows by table and column, and the roles that the person held
[[nodiscard]] Status writeAudit(const ServiceContext &context, AuditAction action, const UserId &target,
                                const QJsonObject &metadata = {});

/// One of many acts: all by the same actor at the same time.
struct AuditNote
{
    AuditAction action = AuditAction::UserUpdated;
    UserId target;
    QJsonObject metadata;
};

/// That a person was given a role, or that it was taken away; with other facts of the act.
[[nodiscard]] AuditNote roleNote(bool isGiven, const UserId &user, const QString &role, QJsonObject facts = {});

/// Many acts put together for the log. That may take as long as the statement that writes them, and can be
/// done in any thread, while the database is busy with something else.
struct PreparedAudits
{
    QString acts; ///< as AuditStore takes them; empty: none
};
[[nodiscard]] PreparedAudits prepareAudits(const Actor &actor, const QList<AuditNote> &notes);

/// Writes many acts of the context's actor, by one statement.
[[nodiscard]] Status writeAudits(const ServiceContext &context, const PreparedAudits &audits);
[[nodiscard]] Status writeAudits(const ServiceContext &context, const QList<AuditNote> &notes);

} // namespace steward
