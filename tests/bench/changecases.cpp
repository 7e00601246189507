// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "bench.h"

#include <core/changes/bulkedit.h>
#include <core/changes/changehistory.h>
#include <core/db/installation.h>
#include <core/local/localstore.h>
#include <core/users/ratelimiter.h>

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

/// Bulk edits of the first people of the site, each round with values that nobody has.
class Bulk
{
public:
    static Result<std::unique_ptr<Bulk>> begin(Bench &bench, qint64 people)
    {
        std::unique_ptr<Bulk> bulk(new Bulk(bench));
        bulk->m_installation = TRY(inspectInstallation(bench.connection()));
        const KeyChunk keys = TRY(bench.raw().keys(TRY(bench.compiler().firstKeys({}, people))));
        bulk->m_people = {keys.begin(), keys.end()};
        bulk->m_array = u"'{"_s + bulk->keyTexts().join(u',') + u"}'"_s;
        // The journal of the benchmark is nobody's. It stays open, as that of a window does.
        QStandardPaths::setTestModeEnabled(true);
        bulk->m_journal = TRY(openLocalStore(bench.connection().profile()));
        return bulk;
    }
    ~Bulk() { QStandardPaths::setTestModeEnabled(false); }
    Q_DISABLE_COPY_MOVE(Bulk)

    /// One column and one custom field: what they were is read, kept and written to the journal, every
    /// person gets an audit row.
    Result<double> edit()
    {
        ++m_round;
        return timed([this]() -> Status {
            const QList<BulkEdit> edits{
                {u"first_name"_s, BulkEdit::Kind::Set, u"Round %1"_s.arg(m_round)},
                {u"custom.department"_s, BulkEdit::Kind::Set, u"Department %1"_s.arg(m_round)}};
            const ChangeSet changes = TRY(bulkChanges(context(), m_people, edits));
            m_last = changes.id;
            return check(TRY(ChangeHistory(context()).apply(changes)));
        });
    }

    Result<double> undo()
    {
        return timed([this]() -> Status { return check(TRY(ChangeHistory(context()).undo(m_last))); });
    }

    /// The same two fields by one bare UPDATE, nothing else; it leaves every person with a name of their own,
    /// as people have, so that no two rows of the edit that follows are alike.
    Result<double> bare()
    {
        ++m_round;
        return timed([this] {
            return m_bench.raw().execute(
                u"UPDATE phoenix_kit_users SET first_name = 'Bare %1 ' || right(CAST(uuid AS text), 8), custom_fields ="
                 " custom_fields || '{\"department\": \"Bare %1\"}', updated_at = now()"
                 " WHERE uuid = ANY (CAST(%2 AS uuid[]))"_s.arg(m_round).arg(m_array));
        });
    }

private:
    explicit Bulk(Bench &bench)
        : m_bench(bench)
    {
    }

    ServiceContext context() { return {m_bench.connection(), m_installation, m_limits}; }
    [[nodiscard]] QStringList keyTexts() const
    {
        QStringList texts;
        for (const QUuid &key : m_people)
            texts << uuidText(key);
        return texts;
    }
    [[nodiscard]] Status check(const ChangeReport &report) const
    {
        return agree(report.count(RowOutcome::State::Changed), m_people.size());
    }

    Bench &m_bench;
    std::unique_ptr<Connection> m_journal;
    Installation m_installation;
    RateLimiter m_limits;
    QList<QUuid> m_people;
    QString m_array;
    QUuid m_last;
    int m_round = 0;
};

Result<Figure> bulkUpdate(Bench &bench, qint64 people)
{
    const auto bulk = TRY(Bulk::begin(bench, people));
    return bench.compare([&] { return bulk->edit(); }, [&] { return bulk->bare(); });
}

Result<Figure> bulkUpdateOf1000(Bench &bench)
{
    return bulkUpdate(bench, 1000);
}

Result<Figure> bulkUpdateOf100000(Bench &bench)
{
    return bulkUpdate(bench, 100'000);
}

Result<Figure> undoOf100000(Bench &bench)
{
    const auto bulk = TRY(Bulk::begin(bench, 100'000));
    const auto undo = [&]() -> Result<double> {
        TRY(bulk->edit());
        return bulk->undo();
    };
    return bench.compare(undo, [&] { return bulk->bare(); });
}

} // namespace

QList<BenchCase> changeCases()
{
    return {
        {"bulk_update_1000"_L1, "ms"_L1, bulkUpdateOf1000},
        {"bulk_update_100000"_L1, "ms"_L1, bulkUpdateOf100000},
        {"undo_100000"_L1, "ms"_L1, undoOf100000},
    };
}

} // namespace steward
