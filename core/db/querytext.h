// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/db/keystream.h>
#include <core/db/sqltext.h>

namespace steward {

/// What query compilers share: the values that they bind under names of their own, and comparisons
/// that both servers spell differently.
class QueryText
{
public:
    explicit QueryText(Dialect dialect)
        : m_dialect(dialect)
    {
    }

    [[nodiscard]] Dialect dialect() const { return m_dialect; }
    [[nodiscard]] const BoundValues &values() const { return m_values; }
    void clear() { m_values.clear(); }

    /// The placeholder under which the value is bound from now on.
    [[nodiscard]] QString bound(const QVariant &value);
    /// True where the expression is one of these keys. Find looks each of many keys up by an index,
    /// Filter asks it of rows that are there anyway.
    enum class Search { Find, Filter };
    [[nodiscard]] QString isOneOf(const QString &expression, const QList<QUuid> &keys, Search search);
    /// A comparison with a LIKE pattern, whatever the case.
    [[nodiscard]] QString like(const QString &expression, const QString &pattern);
    /// The same for a text that occurs anywhere in the expression.
    [[nodiscard]] QString contains(const QString &expression, const QString &text);

private:
    Dialect m_dialect;
    BoundValues m_values;
};

} // namespace steward
