// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/db/connectionprofile.h>

namespace steward {

/// True where an act needs more than a click or a word of consent: on a production site nobody changes
/// several people before having named their number.
[[nodiscard]] inline bool needsTypedNumber(const ConnectionProfile &workspace, qint64 people)
{
    return workspace.production && people > 1;
}

} // namespace steward
