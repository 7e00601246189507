// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/db/executor.h>
#include <core/db/installation.h>

#include <memory>

namespace steward {

/// An open workspace as the window uses it: connections, each in a thread of its own and opened when
/// it is first needed, so that rows by key never wait for a long search, and neither waits for a write.
class Database
{
public:
    Database(const ConnectionProfile &profile, const Secret &password);

    [[nodiscard]] const ConnectionProfile &profile() const { return m_profile; }

    Executor &scan() { return m_scan; }     ///< long queries; a new one interrupts the old one
    Executor &lookup() { return m_lookup; } ///< short reads by key
    Executor &writer() { return m_writer; } ///< everything that changes something
    Executor &background() { return m_background; } ///< what takes minutes: exports and imports

    /// Connects and finds out what stands there. Errors: those of Connection::open and
    /// inspectInstallation.
    [[nodiscard]] QFuture<Result<Installation>> inspect();

private:
    ConnectionProfile m_profile;
    Executor m_scan;
    Executor m_lookup;
    Executor m_writer;
    Executor m_background;
};

} // namespace steward
