// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <app/ctl/command.h>
#include <core/users/userfield.h>
#include <core/users/userfilter.h>

namespace steward::ctl {

/// The people whom --search, --filter, --any and --sort ask for. Errors: Invalid "filter", "sort".
[[nodiscard]] Result<UserQuery> queryOf(const Arguments &arguments);
/// The options that queryOf() reads.
[[nodiscard]] QStringList queryOptions();
/// Those, and how a list of people is written.
[[nodiscard]] QStringList listingOptions();

/// Fields whose ids stand with commas in between. Errors: Invalid "columns".
[[nodiscard]] Result<QList<UserField>> readFields(const QString &names);

/// ",", ";", "|" or "tab". Errors: Invalid "delimiter".
[[nodiscard]] Result<char> readDelimiter(const QString &text);

/// Lists the people whom the options ask for and this filter lets through; gives the exit code.
[[nodiscard]] int listPeople(const Invocation &invocation, const UserFilter &among);

} // namespace steward::ctl
