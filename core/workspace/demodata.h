// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/db/connection.h>

#include <QDateTime>

namespace steward {

/// The demo's only Owner, and what everybody there signs in with.
inline constexpr QLatin1StringView DemoOwner{"owner@example.com"};
inline constexpr QLatin1StringView DemoPassword{"steward-demo-password"};

struct DemoOptions
{
    int people = 5000;
    quint32 seed = 20'240'229;
    QDateTime until = startOfToday(); ///< nothing is later than this moment
    int bcryptCost = 12;

    [[nodiscard]] static QDateTime startOfToday();
};

/// Fills a workspace that has no people yet with believable ones: names of many cultures, roles,
/// custom fields, notes, sessions and audit entries, in one transaction. The same seed and moment
/// give the same people and the same doings. Errors: Denied "database_not_empty".
[[nodiscard]] Status fillDemo(Connection &connection, const DemoOptions &options = {});

} // namespace steward
