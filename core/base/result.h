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
#define TRY(expression)                                                                            \
    __extension__({                                                                                \
        auto &&tryResult = (expression);                                                           \
        if (!tryResult) [[unlikely]]                                                               \
            return ::steward::failure(std::move(tryResult).error());                               \
        std::move(tryResult).value();                                                              \
    })

/// The same for a Status, whose success carries no value.
#define TRY_STATUS(expression)                                                                     \
    do {                                                                                           \
        if (auto tryStatus = (expression); !tryStatus) [[unlikely]]                                \
            return ::steward::failure(std::move(tryStatus).error());                               \
    } while (false)
