// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/roles/accessimpact.h>

namespace steward::ui {

/// What a part of the administration is called: "Customer service"; a key of the site's own as it is.
[[nodiscard]] QString permissionTitle(const QString &key);
/// What one can do there; empty for a key of the site's own.
[[nodiscard]] QString permissionPurpose(const QString &key);
[[nodiscard]] QString permissionGroupTitle(PermissionKey::Group group);

/// Why somebody has a right: "Editor, Moderator", "Owners may do everything".
[[nodiscard]] QString rightReason(const Rights &rights, const Right &right);

/// "12 people gain rights. 2 people lose rights."; says so when nobody is concerned.
[[nodiscard]] QString impactText(const AccessImpact &impact);
/// "Support gains 3 keys and loses 1", one line a role.
[[nodiscard]] QStringList changeTexts(const PermissionMatrix &matrix, const QList<PermissionChange> &changes);

} // namespace steward::ui
