// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/changes/changeservice.h>

#include <atomic>

namespace steward {

/// How far a transfer is, and whether it shall stop: written in one thread and read in another.
struct TransferProgress
{
    std::atomic<qint64> done{0};
    std::atomic<qint64> total{0}; ///< in the same unit as `done`; 0 while it is not known
    std::atomic<bool> isStopped{false};
    ChangeProgress changes{}; ///< of the change set that is part of an import

    void stop()
    {
        isStopped = true;
        changes.isCancelled = true;
    }
};

} // namespace steward
