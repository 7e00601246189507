// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "bench.h"

#include <core/db/installation.h>
#include <core/db/schemascript.h>
#include <core/db/transaction.h>
#include <core/sessions/sessionending.h>
#include <core/sessions/sessionquerycompiler.h>
#include <core/users/ratelimiter.h>
#include <ui/pages/sessiontablemodel.h>

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr int ScreenRows = 40;
constexpr qint64 ToEnd = 10'000;

SessionQueryCompiler compiler()
{
    return {Dialect::Postgres, systemNow()};
}

SessionQuery newestFirst()
{
    SessionQuery query;
    query.sort = {{u"created_at"_s, Qt::DescendingOrder}};
    return query;
}

// As many sessions as there are people, made by the first case that needs them.
Status ensureSessions(Bench &bench)
{
    if (TRY(bench.raw().number({u"SELECT count(*) FROM phoenix_kit_users_tokens WHERE context = 'session'"_s, {}})) > 0)
        return {};
    QFile file(u":/bench/fill_sessions.sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::of(Error::Kind::Internal, file.fileName()));
    for (const QString &statement : splitScript(QString::fromUtf8(file.readAll())))
        TRY_STATUS(bench.raw().execute(statement));
    return bench.raw().execute(u"VACUUM ANALYZE phoenix_kit_users_tokens"_s);
}

/// A model of sessions, and the waiting for what it promises. The event loop runs meanwhile.
class SessionTable
{
public:
    explicit SessionTable(Bench &bench)
        : m_model(bench.workspace())
    {
        QObject::connect(&m_model, &SnapshotModel::failed, &m_model,
                         [this](const Error &error) { m_status = failure(error); });
    }

    Status show(const SessionQuery &query)
    {
        m_model.setQuery(query);
        return waitForAll();
    }
    Status showFirstScreen(const SessionQuery &query)
    {
        m_model.setQuery(query);
        return waitUntil([this] { return m_model.rowCount() >= ScreenRows && isScreenReady(); });
    }
    Status waitForAll()
    {
        return waitUntil([this] { return m_model.progress() == SnapshotModel::Progress::Complete; });
    }
    [[nodiscard]] KeyChunk keys() const { return {m_model.keys().begin(), m_model.keys().end()}; }

private:
    template<class Condition>
    Status waitUntil(Condition condition)
    {
        while (m_status && !condition())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return m_status;
    }
    bool isScreenReady()
    {
        for (int row = 0; row < ScreenRows; ++row) {
            if (m_model.index(row, 0).data(LoadStateRole).toInt() == static_cast<int>(LoadState::Loading))
                return false;
        }
        return true;
    }

    ui::SessionTableModel m_model;
    Status m_status;
};

/// From the start of the query until the model has all keys, against libpq reading the same keys.
Result<Figure> allKeys(Bench &bench, const SessionQuery &query)
{
    TRY_STATUS(ensureSessions(bench));
    SessionTable table(bench);
    const CompiledQuery compiled = TRY(compiler().keys(query));
    KeyChunk keys;
    const auto baseline = [&]() -> Status {
        keys = TRY(bench.raw().keys(compiled));
        return {};
    };
    const Figure figure =
        TRY(bench.compare([&] { return timed([&] { return table.show(query); }); }, [&] { return timed(baseline); }));
    TRY_STATUS(agree(table.keys(), keys));
    return figure;
}

/// Until the first screen can be painted, against libpq asking for its keys and then for its rows.
Result<Figure> firstScreen(Bench &bench)
{
    TRY_STATUS(ensureSessions(bench));
    SessionTable table(bench);
    const CompiledQuery compiled = TRY(compiler().firstKeys(newestFirst(), ScreenRows));
    const auto ours = [&]() -> Result<double> {
        const double milliseconds = TRY(timed([&] { return table.showFirstScreen(newestFirst()); }));
        TRY_STATUS(table.waitForAll());
        return milliseconds;
    };
    const auto baseline = [&]() -> Status {
        const KeyChunk keys = TRY(bench.raw().keys(compiled));
        const CompiledQuery rows = rowsByKey("sessions/fetch_listed_sessions"_L1, {keys.begin(), keys.end()});
        return agree(TRY(bench.raw().rows(rows)), qint64(keys.size()));
    };
    return bench.compare(ours, [&] { return timed(baseline); });
}

/// The least statement that ends these sessions and leaves an audit row for each person.
CompiledQuery leastEnding(const QList<QUuid> &keys)
{
    QStringList texts;
    for (const QUuid &key : keys)
        texts << uuidText(key);
    return {u"WITH ended AS (DELETE FROM phoenix_kit_users_tokens WHERE uuid = ANY (CAST(:uuids AS uuid[])) RETURNING user_uuid),"
            " noted AS (INSERT INTO phoenix_kit_audit_logs (uuid, target_user_uuid, admin_user_uuid, action, metadata, inserted_at)"
            " SELECT gen_random_uuid(), user_uuid, '00000000-0000-0000-0000-000000000000', 'user_updated',"
            " jsonb_build_object('actor', 'system', 'sessions_ended', count(*)), now() FROM ended GROUP BY user_uuid RETURNING 1)"
            " SELECT count(*) FROM noted"_s,
            {{u":uuids"_s, u'{' + texts.join(u',') + u'}'}}};
}

// Whoever is below an Owner costs the looking for Owners as well.
Result<UserId> someAdmin(Bench &bench)
{
    const KeyChunk admins = TRY(bench.raw().keys(
        {u"SELECT u.uuid FROM phoenix_kit_users u JOIN phoenix_kit_user_role_assignments a ON a.user_uuid = u.uuid"
         " JOIN phoenix_kit_user_roles r ON r.uuid = a.role_uuid WHERE r.name = 'Admin' AND u.is_active LIMIT 1"_s,
         {}}));
    return admins.empty() ? Result<UserId>(failure(Error::notFound(u"user_not_found"_s))) : UserId(admins.front());
}

/// Ten thousand sessions of as many people, which is the worst case; all of it is taken back.
Result<Figure> endMany(Bench &bench)
{
    TRY_STATUS(ensureSessions(bench));
    const KeyChunk chunk = TRY(bench.raw().keys(TRY(compiler().firstKeys(newestFirst(), ToEnd))));
    SessionQuery which;
    which.keys.emplace(chunk.begin(), chunk.end());
    const Installation installation = TRY(inspectInstallation(bench.connection()));
    RateLimiter limits;
    ServiceContext context{bench.connection(), installation, limits};
    context.actor.user = TRY(someAdmin(bench));
    const auto ours = [&]() -> Result<double> {
        const auto transaction = TRY(Transaction::begin(bench.connection(), "bench"_L1));
        return timed([&]() -> Status {
            return agree(TRY(SessionEnding(context).end(which)).people, qint64(chunk.size()));
        });
    };
    const CompiledQuery least = leastEnding(*which.keys);
    const auto baseline = [&]() -> Result<double> {
        TRY_STATUS(bench.raw().execute(u"BEGIN"_s));
        const double time = TRY(timed([&]() -> Status {
            return agree(TRY(bench.raw().number(least)), qint64(chunk.size()));
        }));
        TRY_STATUS(bench.raw().execute(u"ROLLBACK"_s));
        return time;
    };
    return bench.compare(ours, baseline);
}

SessionQuery searching(const QString &words)
{
    SessionQuery query = newestFirst();
    query.search = words;
    return query;
}

SessionQuery filtering(const SessionCondition &condition)
{
    SessionQuery query = newestFirst();
    query.conditions = {condition};
    return query;
}

} // namespace

QList<BenchCase> sessionCases()
{
    using Kind = SessionCondition::Kind;
    return {
        {"sessions_first_row"_L1, "ms"_L1, firstScreen},
        {"sessions_snapshot"_L1, "ms"_L1, [](Bench &bench) { return allKeys(bench, newestFirst()); }},
        {"sessions_search"_L1, "ms"_L1, [](Bench &bench) { return allKeys(bench, searching(u"lindqvist"_s)); }},
        {"sessions_expired"_L1, "ms"_L1, [](Bench &bench) { return allKeys(bench, filtering({Kind::Expired})); }},
        {"sessions_inactive"_L1, "ms"_L1, [](Bench &bench) { return allKeys(bench, filtering({Kind::InactivePerson})); }},
        {"end_sessions_10000"_L1, "ms"_L1, endMany},
    };
}

} // namespace steward
