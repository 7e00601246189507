// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/audit/auditlist.h>
#include <core/fields/fielddefinition.h>

namespace steward::ui {

/// What happened, in plain words: "Profile changed", "Role given: Editor", "Deactivated", …
[[nodiscard]] QString auditDeed(const AuditEntry &entry);

/// What an action is called in a filter: "Account created", …
[[nodiscard]] QString auditActionText(AuditAction action);

/// One column that an entry tells of.
struct AuditChangeText
{
    QString column; ///< its title
    QString before; ///< empty: nothing
    QString after;
};

/// The columns that changed, with their values as people read them, in the order of their titles.
[[nodiscard]] QList<AuditChangeText> auditChanges(const AuditEntry &entry, const FieldDefinitions &definitions);

/// The same in one line: "First name: Ann → Anna, E-mail: …"; else what else the entry tells.
[[nodiscard]] QString auditSummary(const AuditEntry &entry, const FieldDefinitions &definitions);

/// The name of somebody whom an entry names, or "Deleted account".
[[nodiscard]] QString auditPersonName(const AuditPerson &person);
/// The same for who did it: nobody is "System".
[[nodiscard]] QString auditActorName(const AuditPerson &actor);
/// The same for whom it happened to: nobody is the site, and a deleted account has the address that
/// the entry kept.
[[nodiscard]] QString auditTargetName(const ListedAuditEntry &listed);

/// From where: the address and the program; empty when nobody knows.
[[nodiscard]] QString auditOrigin(const AuditEntry &entry);

} // namespace steward::ui
