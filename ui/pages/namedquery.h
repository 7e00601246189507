// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/users/userfilter.h>

namespace steward::ui {

/// A list of people with a name: what stands in the navigation column.
struct NamedQuery
{
    QString name;
    UserQuery query;
    QLatin1StringView icon;
    bool isRemovable = false; ///< saved by the administrator
};

/// The lists that every administrator looks for: everybody, administrators, new, unconfirmed, inactive.
[[nodiscard]] QList<NamedQuery> standardQueries();

} // namespace steward::ui
