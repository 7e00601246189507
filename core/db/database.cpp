// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/db/database.h>

using namespace Qt::StringLiterals;

namespace steward {

Database::Database(const ConnectionProfile &profile, const Secret &password)
    : m_profile(profile)
    , m_scan(u"scan"_s, profile, password, Executor::WhenLost::RetryOnce)
    , m_lookup(u"lookup"_s, profile, password, Executor::WhenLost::RetryOnce)
    , m_writer(u"writer"_s, profile, password, Executor::WhenLost::Report)
    , m_background(u"background"_s, profile, password, Executor::WhenLost::Report)
{
}

QFuture<Result<Installation>> Database::inspect()
{
    return m_lookup.run([](Connection &connection) { return inspectInstallation(connection); });
}

} // namespace steward
