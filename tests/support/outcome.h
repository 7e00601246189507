// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>

#include <QString>

namespace steward {

/// What came of an act, for tables of tests: "done", or why not: the identifier of the error, else the first
/// field that was wrong, else the kind.
template<class T>
[[nodiscard]] QString outcomeOf(const Result<T> &result)
{
    if (result)
        return QStringLiteral("done");
    const Error &error = result.error();
    if (!error.identifier.isEmpty())
        return error.identifier;
    return error.fields.isEmpty() ? kindName(error.kind) : error.fields.first().field;
}

} // namespace steward
