// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/uuid.h>

namespace steward {

/// Who does something, from which address and with which program. Every write takes one; it ends up
/// in the audit log. What the actor may do is decided by the services, from the database, in the
/// transaction of the act itself.
struct Actor
{
    std::optional<UserId> user; ///< nothing: the system itself, which may do everything
    QString ipAddress;
    QString userAgent;

    [[nodiscard]] bool isSystem() const { return !user.has_value(); }
    static Actor system() { return {}; }
};

} // namespace steward
