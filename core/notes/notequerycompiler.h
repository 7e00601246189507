// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/clock.h>
#include <core/db/querytext.h>
#include <core/notes/notequery.h>

namespace steward {

/// Turns a query about notes into SQL: columns come from a fixed table, everything that a person typed
/// is a bound value. Errors everywhere: Invalid for "filter" or "sort".
class NoteQueryCompiler
{
public:
    NoteQueryCompiler(Dialect dialect, QDateTime now)
        : m_text(dialect)
        , m_now(std::move(now))
    {
    }

    /// SELECT of the UUIDs of all matching notes in order.
    [[nodiscard]] Result<CompiledQuery> keys(const NoteQuery &query);
    /// The first `rows` of keys(), which a server can find without sorting all.
    [[nodiscard]] Result<CompiledQuery> firstKeys(const NoteQuery &query, qint64 rows);

private:
    Result<QString> where(const NoteQuery &query);
    Result<QString> condition(const NoteCondition &condition);
    Result<QString> orderBy(const QList<SortKey> &sort);
    [[nodiscard]] QString sortExpression(const QString &field) const;

    QueryText m_text;
    QDateTime m_now;
};

} // namespace steward
