// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/fields/fielddefinition.h>
#include <core/timeline/timelineentry.h>

namespace steward::ui {

/// What happened, in plain words: "Registered", "Role Editor given by Ann Lee", …
[[nodiscard]] QString timelineDeed(const TimelineEntry &entry);

/// What else there is to say about it, in a second line; may be empty.
[[nodiscard]] QString timelineDetail(const TimelineEntry &entry, const FieldDefinitions &definitions);

/// The icon of an entry.
[[nodiscard]] QLatin1StringView timelineIcon(const TimelineEntry &entry);

/// "Today", "Yesterday", else the date.
[[nodiscard]] QString dayText(const QDate &day, const QDate &today);

/// What the timeline cannot know.
[[nodiscard]] QString timelineGaps();

} // namespace steward::ui
