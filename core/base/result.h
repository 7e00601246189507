// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <core/base/error.h>

#include <tl/expected.hpp>

namespace steward {

/// A value or the reason why there is none. Steward throws no exceptions of its own.
template<class T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace steward

/// Unwraps a Result or returns its error from the enclosing function.
#define TRY(expression) STEWARD_TRY(expression, __COUNTER__)
// The counter gives each use a name of its own, so that one may stand inside another.
#define STEWARD_TRY(expression, number) STEWARD_TRY_NAMED(expression, STEWARD_JOIN(tryResult, number))
#define STEWARD_JOIN(first, second) STEWARD_JOIN_NOW(first, second)
#define STEWARD_JOIN_NOW(first, second) first##second
#define STEWARD_TRY_NAMED(expression, name)                                                        \
    __extension__({                                                                                \
        auto &&name = (expression);                                                                \
        if (!name) [[unlikely]]                                                                    \
            return ::steward::failure(std::move(name).error());                                    \
        std::move(name).value();                                                                   \
    })

/// The same for a Status, whose success carries no value.
#define TRY_STATUS(expression)                                                                     \
    do {                                                                                           \
        if (auto tryStatus = (expression); !tryStatus) [[unlikely]]                                \
            return ::steward::failure(std::move(tryStatus).error());                               \
    } while (false)
