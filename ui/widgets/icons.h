// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIcon>

namespace steward::ui {

/// An icon of resources/icons in the colour of the palette's text, so that it fits light and dark.
/// The program's own icon ("steward") keeps its colours.
[[nodiscard]] QIcon icon(QLatin1StringView name);

} // namespace steward::ui
