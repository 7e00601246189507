// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/changes/bulkedit.h>

namespace steward::ctl {

/// "field=text", "field=" for nothing, "field:=JSON" for values that are no texts; of a list of roles
/// and of a text also "field+=text", of roles "field-=text".
struct Assignment
{
    enum class Sign { Set, Add, Remove };

    QString field;
    QJsonValue value;
    Sign sign = Sign::Set;
};

/// Errors: Invalid with the word or field that cannot be read.
[[nodiscard]] Result<QList<Assignment>> readAssignments(const QStringList &words);

/// The same as edits, with values of the type that each field holds. Errors: Invalid with the field.
[[nodiscard]] Result<QList<BulkEdit>> editsOf(const QList<Assignment> &assignments);

} // namespace steward::ctl
