// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/db/connectionprofile.h>

#include <QHash>

#include <mutex>

namespace steward {

/// A window of time in which attempts are counted.
struct AttemptWindow
{
    qint64 startsAt = 0; ///< milliseconds since 1970
    qint64 endsAt = 0;
};

/// Where attempts are counted, one count for each key and window. Safe to use from several threads.
class AttemptCounters
{
public:
    virtual ~AttemptCounters() = default;

    /// Adds one attempt; the value is how many there were in the window, this one included.
    [[nodiscard]] virtual Result<int> add(const QString &key, const AttemptWindow &window) = 0;
    /// How many there were in the window.
    [[nodiscard]] virtual Result<int> count(const QString &key, const AttemptWindow &window) = 0;
};

/// Counts that end with the program. With `origin`, its counts go on here and stay as they are there.
class VolatileCounters final : public AttemptCounters
{
public:
    explicit VolatileCounters(AttemptCounters *origin = nullptr)
        : m_origin(origin)
    {
    }

    Result<int> add(const QString &key, const AttemptWindow &window) override;
    Result<int> count(const QString &key, const AttemptWindow &window) override;

private:
    struct Count
    {
        qint64 endsAt = 0;
        int attempts = 0;
    };

    AttemptCounters *m_origin;
    std::mutex m_mutex;
    QHash<QString, Count> m_counts;
};

/// Counts in the local store of a workspace: every program that opens it on this computer shares
/// them, and they survive a restart. Errors: those of openLocalStore().
class StoredCounters final : public AttemptCounters
{
public:
    explicit StoredCounters(ConnectionProfile workspace)
        : m_workspace(std::move(workspace))
    {
    }

    Result<int> add(const QString &key, const AttemptWindow &window) override;
    Result<int> count(const QString &key, const AttemptWindow &window) override;

private:
    ConnectionProfile m_workspace;
};

} // namespace steward
