// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/changes/bulkedit.h>
#include <core/changes/changejournal.h>
#include <core/changes/changeset.h>
#include <core/fields/fielddefinition.h>

namespace steward::ui {

/// A value of a change set as people read it: "Active", "Owner, User", "—" for nothing.
[[nodiscard]] QString changeValueText(const QString &field, const QJsonValue &value, const FieldDefinitions &definitions);

/// Why a row cannot be changed, in one line; empty for a row that can.
[[nodiscard]] QString outcomeText(const RowOutcome &outcome, const FieldDefinitions &definitions);

/// What a rehearsal has found out: "1,204 people change, 3 cannot. Owners after this: 2."
[[nodiscard]] QString rehearsalText(const ChangeReport &report);

/// What came of an applying: "1,204 people are changed, 3 could not be."
[[nodiscard]] QString appliedText(const ChangeReport &report);

/// What cannot be taken back afterwards; empty when everything can.
[[nodiscard]] QString finalityText(const ChangeSet &changes);

/// "Set", "Replace", … and one edit in a few words: "Status: Inactive".
[[nodiscard]] QString bulkKindText(BulkEdit::Kind kind);
[[nodiscard]] QString bulkEditText(const BulkEdit &edit, const FieldDefinitions &definitions);

/// What a change set is called that nobody has named: its fields.
[[nodiscard]] QString changeTitle(const ChangeSet &changes, const FieldDefinitions &definitions);

[[nodiscard]] QString changeStateText(const ChangeEntry &entry);

/// The rows of a report as a CSV file: who, what became of it, why. `names` by person.
[[nodiscard]] QString reportFile(const ChangeReport &report, const QHash<UserId, QString> &names,
                                 const FieldDefinitions &definitions);

} // namespace steward::ui
