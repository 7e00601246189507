// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/changes/changeset.h>
#include <core/files/storedfile.h>

#include <optional>

namespace steward {

/// The edit that gives a person another avatar, or takes it: the key among the custom fields that names the
/// file, from what it was.
[[nodiscard]] RowChange avatarChange(const UserId &user, const std::optional<FileId> &before,
                                     const std::optional<FileId> &after);

/// The file that this change of a field makes somebody's avatar, if it does; a null id when it names none.
[[nodiscard]] std::optional<FileId> newAvatarOf(const FieldChange &change);

/// Whether a field of a change set is the avatar.
[[nodiscard]] bool isAvatarField(const QString &field);

} // namespace steward
