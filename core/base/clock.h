// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <functional>

namespace steward {

/// Where "now" comes from; tests put another function here.
using Clock = std::function<QDateTime()>;

/// The system's time in UTC.
[[nodiscard]] QDateTime systemNow();

/// UTC without fractions: the precision in which PhoenixKit writes and reads every time.
[[nodiscard]] QDateTime wholeSeconds(const QDateTime &time);

/// "2026-11-23T09:25:01Z": the text form in JSON and in the embedded database.
[[nodiscard]] QString timeText(const QDateTime &time);

} // namespace steward
