// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace steward {

/// A text, or null.
[[nodiscard]] QJsonValue optionalValue(const std::optional<QString> &text);

/// "2026-11-23T09:25:01Z", or null for an invalid time.
[[nodiscard]] QJsonValue timeValue(const QDateTime &time);

} // namespace steward
