// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/changes/changeset.h>

namespace steward {

/// A change set as JSON, which is how files and the journal hold it:
/// {"format": "steward-changes", "version": 1, "id", "title", "prepared_by", "undoes",
///  "rows": [{"user": UUID, "fields": {"first_name": [BEFORE, AFTER]}}]}
/// A row that makes or removes a person says so in "person"; nothing reads such a row.
[[nodiscard]] QJsonObject toJson(const ChangeSet &changes);

/// Reads the same. Errors: Invalid with the field that cannot be read, as "rows.12.first_name";
/// identifiers "no_change_set" for something else and "change_set_too_new" for a later version.
[[nodiscard]] Result<ChangeSet> changeSetFromJson(const QJsonObject &json);

/// The bytes of a file, which holds the edits alone, and back. Errors besides: Invalid "no_change_set" for what is no JSON.
[[nodiscard]] QByteArray changeFile(const ChangeSet &changes);
[[nodiscard]] Result<ChangeSet> readChangeFile(const QByteArray &bytes);

} // namespace steward
