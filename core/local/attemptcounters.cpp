// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/local/attemptcounters.h>

#include <core/crypto/digest.h>
#include <core/db/statement.h>
#include <core/db/transaction.h>
#include <core/local/localstore.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QByteArray storedKey(const QString &key)
{
    return sha256(key.toUtf8());
}

} // namespace

Result<int> VolatileCounters::add(const QString &key, const AttemptWindow &window)
{
    const int before = TRY(count(key, window));
    const std::lock_guard lock(m_mutex);
    Count &counted = m_counts[key];
    if (counted.endsAt != window.endsAt)
        counted = {window.endsAt, before};
    return ++counted.attempts;
}

Result<int> VolatileCounters::count(const QString &key, const AttemptWindow &window)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto counted = m_counts.constFind(key);
        if (counted != m_counts.cend() && counted->endsAt == window.endsAt)
            return counted->attempts;
    }
    return m_origin ? m_origin->count(key, window) : Result<int>(0);
}

// A connection for each attempt: they are rare, come from any thread, and cost far less than the
// password hash that follows.
Result<int> StoredCounters::add(const QString &key, const AttemptWindow &window)
{
    const auto connection = TRY(openLocalStore(m_workspace));
    return inTransaction(*connection, "count attempt"_L1, [&]() -> Result<int> {
        TRY(Statement(*connection, "local/delete_past_attempts"_L1).bind(":now"_L1, window.startsAt).execute());
        return int(TRY(Statement(*connection, "local/count_attempt"_L1)
                           .bind(":key"_L1, storedKey(key))
                           .bind(":ends_at"_L1, window.endsAt)
                           .number()));
    });
}

Result<int> StoredCounters::count(const QString &key, const AttemptWindow &window)
{
    const auto connection = TRY(openLocalStore(m_workspace));
    return int(TRY(Statement(*connection, "local/fetch_attempts"_L1)
                       .bind(":key"_L1, storedKey(key))
                       .bind(":ends_at"_L1, window.endsAt)
                       .number()));
}

} // namespace steward
