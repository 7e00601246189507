// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/users/user.h>

#include <QJsonObject>

namespace steward {

/// What an edit changed, for the audit log: {"email": {"old": …, "new": …}, "custom_fields.phone": …}.
/// Custom fields that bear the name of a secret are named without their values.
[[nodiscard]] QJsonObject userDifference(const User &before, const User &after);

} // namespace steward
