// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/clock.h>
#include <core/base/result.h>
#include <core/db/querytext.h>
#include <core/sessions/sessionquery.h>

namespace steward {

/// Turns a query about sessions into SQL: columns come from a fixed table, everything that a person
/// typed is a bound value. Errors everywhere: Invalid for "filter" or "sort".
class SessionQueryCompiler
{
public:
    SessionQueryCompiler(Dialect dialect, QDateTime now)
        : m_text(dialect)
        , m_now(std::move(now))
    {
    }

    /// SELECT of the UUIDs of all matching sessions in order.
    [[nodiscard]] Result<CompiledQuery> keys(const SessionQuery &query);
    /// The first `rows` of keys(), which a server can find without sorting all.
    [[nodiscard]] Result<CompiledQuery> firstKeys(const SessionQuery &query, qint64 rows);

    enum class Whose { Others, Theirs };
    /// SELECT of "sessions" and "people", one row: of all but these people, or of these people alone.
    [[nodiscard]] Result<CompiledQuery> count(const SessionQuery &query, Whose whose = Whose::Others,
                                              const QList<QUuid> &people = {});
    /// DELETE of the matching sessions of all but these people; gives the UUID of the person of each,
    /// the nil UUID for nobody.
    [[nodiscard]] Result<CompiledQuery> deletion(const SessionQuery &query, const QList<QUuid> &spared);

private:
    Result<QString> where(const SessionQuery &query);
    QString searchCondition(const QString &word);
    Result<QString> condition(const SessionCondition &condition);
    Result<QString> ageCondition(const SessionCondition &condition);
    QString personCondition(Whose whose, const QList<QUuid> &people);
    Result<QString> orderBy(const QList<SortKey> &sort);
    QString sortExpression(const QString &field) const;
    [[nodiscard]] QString oldestValid() const;

    QueryText m_text;
    QDateTime m_now;
};

} // namespace steward
