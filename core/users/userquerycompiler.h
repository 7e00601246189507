// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/clock.h>
#include <core/base/result.h>
#include <core/db/querytext.h>
#include <core/users/userfilter.h>

namespace steward {

/// Turns a query about people into SQL. Besides the statements in .sql files only query compilers make
/// SQL: columns come from a fixed table, everything that a person typed is a bound value.
class UserQueryCompiler
{
public:
    /// Words of the search that are indexed are looked up in SearchIndex.
    UserQueryCompiler(Dialect dialect, QDateTime now, QStringList indexed = {})
        : m_text(dialect)
        , m_now(std::move(now))
        , m_indexed(std::move(indexed))
    {
    }

    /// SELECT of the UUIDs of all matching people in order. Errors: Invalid for "filter" or "sort"
    /// when a field is unknown or a value does not fit its operator.
    [[nodiscard]] Result<CompiledQuery> keys(const UserQuery &query);
    /// The first `rows` of keys(), which a server can find without sorting everybody.
    [[nodiscard]] Result<CompiledQuery> firstKeys(const UserQuery &query, qint64 rows);
    /// SELECT of the number of matching people.
    [[nodiscard]] Result<CompiledQuery> count(const UserQuery &query);

private:
    Result<QString> where(const UserQuery &query);
    QString searchCondition(const QString &word);
    Result<QString> filterCondition(const UserFilter &filter);
    Result<QString> condition(const UserCondition &condition);
    QString textCondition(const QString &expression, const UserCondition &condition);
    Result<QString> timeCondition(const QString &column, const UserCondition &condition);
    Result<QString> dateCondition(const QString &expression, const UserCondition &condition);
    QString roleCondition(const UserCondition &condition);
    Result<QString> orderBy(const QList<SortKey> &sort);
    QString textExpression(const QString &field, const QString &customKey);

    QueryText m_text;
    QDateTime m_now;
    QStringList m_indexed;
};

} // namespace steward
