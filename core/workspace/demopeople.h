// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/users/user.h>
#include <core/workspace/demorandom.h>

namespace steward {

struct DemoOptions;

/// A person of the demo with the names of the roles.
struct DemoPerson
{
    User user;
    QStringList roles;

    [[nodiscard]] bool isStaff() const
    {
        return roles.contains(roleName::Owner) || roles.contains(roleName::Admin);
    }
};

/// The people of the demo in the order in which they registered; the first is the Owner. Only chance
/// decides, so the same seed gives the same people.
[[nodiscard]] QList<DemoPerson> inventPeople(DemoRandom &random, const DemoOptions &options);

} // namespace steward
