// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "bench.h"

#include <core/base/uuid.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

double median(std::vector<double> figures)
{
    const auto middle = figures.begin() + static_cast<std::ptrdiff_t>(figures.size() / 2);
    std::nth_element(figures.begin(), middle, figures.end());
    return *middle;
}

} // namespace

Result<std::unique_ptr<Bench>> Bench::open(const WorkspaceAddress &address, int rounds, int people)
{
    const Secret password(address.password);
    std::unique_ptr<Bench> bench(new Bench(address.profile, password, rounds));
    bench->m_connection = TRY(Connection::open(address.profile, password));
    bench->m_workspace->accept(TRY(inspectInstallation(*bench->m_connection)), true);
    bench->m_people = people;
    bench->m_raw = TRY(RawPostgres::open(address));
    return bench;
}

Result<StallFigures> Bench::stallFigures()
{
    if (m_stallFigures)
        return *m_stallFigures;
    std::vector<double> stalls;
    std::vector<double> works;
    for (int visit = 0; visit < m_rounds; ++visit) {
        const StallFigures figures = TRY(probeStalls(m_workspace));
        stalls.push_back(figures.longestStall);
        works.push_back(figures.longestWork);
        // The visits after the first begin with what it has left in memory.
        if (!m_stallFigures)
            m_stallFigures = figures;
    }
    m_stallFigures->longestStall = median(stalls);
    m_stallFigures->longestWork = median(works);
    return *m_stallFigures;
}

Result<Figure> Bench::compare(const Measure &ours, const Measure &baseline)
{
    std::vector<double> oursAll;
    std::vector<double> baselineAll;
    // The round before the first opens connections and warms caches: it does not count.
    for (int round = 0; round <= m_rounds; ++round) {
        const double mine = TRY(ours());
        const double theirs = TRY(baseline());
        if (round == 0)
            continue;
        oursAll.push_back(mine);
        baselineAll.push_back(theirs);
    }
    return Figure{median(oursAll), median(baselineAll)};
}

CompiledQuery rowsByKey(const QList<QUuid> &keys)
{
    return rowsByKey("users/fetch_listed_users"_L1, keys);
}

CompiledQuery rowsByKey(QLatin1StringView statement, const QList<QUuid> &keys)
{
    QStringList texts;
    for (const QUuid &key : keys)
        texts << uuidText(key);
    return {sqlText(Dialect::Postgres, statement),
            {{u":uuids"_s, u'{' + texts.join(u',') + u'}'}}};
}

} // namespace steward
