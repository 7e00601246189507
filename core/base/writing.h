// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/error.h>

#include <QIODevice>

namespace steward {

/// Why a device took no more: DiskFull, or Internal "file_not_writable" with its own words.
[[nodiscard]] Error writingError(const QIODevice &device);

} // namespace steward
