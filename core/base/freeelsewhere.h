// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QThreadPool>

#include <memory>
#include <utility>

namespace steward {

/// Destroys a value in another thread: giving back the memory of very much takes milliseconds, which
/// the window does not have.
template<class Value>
void freeElsewhere(Value value)
{
    QThreadPool::globalInstance()->start([value = std::make_shared<Value>(std::move(value))] {});
}

} // namespace steward
