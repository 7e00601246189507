// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QString>

namespace steward::ui {

/// "just now", "3 days ago", "in 2 hours"; an em dash for no time at all.
[[nodiscard]] QString relativeTime(const QDateTime &time, const QDateTime &now = QDateTime::currentDateTimeUtc());

/// The exact time in the administrator's zone, and in UTC: for tooltips.
[[nodiscard]] QString absoluteTime(const QDateTime &time);

} // namespace steward::ui
