// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/sessions/personlinks.h>

namespace steward::ui {

/// What a link is for: "Confirm the e-mail address".
[[nodiscard]] QString linkKindText(const PersonLink &link);

/// "Valid", "Expired", or "Void" where the address has changed since.
[[nodiscard]] QString linkStateText(PersonLink::State state);

/// To which address it went and how long it is good, in one line.
[[nodiscard]] QString linkStory(const PersonLink &link);

} // namespace steward::ui
