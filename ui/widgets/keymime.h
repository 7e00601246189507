// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QUuid>

class QMimeData;

namespace steward::ui {

/// What people are called while they are dragged.
inline constexpr QLatin1StringView PeopleFormat{"application/x-steward-people"};

/// Rows on their way by drag, 16 bytes a key. The caller owns it.
[[nodiscard]] QMimeData *keyMime(QLatin1StringView format, const QList<QUuid> &keys);
/// The keys of that format; none when there are none or they are damaged.
[[nodiscard]] QList<QUuid> keysOf(const QMimeData *data, QLatin1StringView format);

} // namespace steward::ui
