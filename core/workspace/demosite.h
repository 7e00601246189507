// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/db/connection.h>

#include <QDateTime>
#include <QHash>
#include <QUuid>

namespace steward {

/// The demo's own roles, custom fields and settings. The value is every role's key by its name.
[[nodiscard]] Result<QHash<QString, QUuid>> insertDemoSite(Connection &connection, const QDateTime &time);

} // namespace steward
