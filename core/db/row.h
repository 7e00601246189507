// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/uuid.h>

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QSqlQuery>

#include <optional>

namespace steward {

/// The current row of a result, read by column name as the types of Steward. A NULL is an empty
/// value, or nothing where the type is optional.
class Row
{
public:
    using Columns = QHash<QLatin1StringView, int>;

    Row(const QSqlQuery &query, const Columns &columns)
        : m_query(query)
        , m_columns(columns)
    {
    }

    [[nodiscard]] bool isNull(QLatin1StringView column) const;
    [[nodiscard]] QString text(QLatin1StringView column) const;
    [[nodiscard]] std::optional<QString> optionalText(QLatin1StringView column) const;
    [[nodiscard]] bool boolean(QLatin1StringView column) const;
    [[nodiscard]] qint64 integer(QLatin1StringView column) const;
    [[nodiscard]] QDateTime time(QLatin1StringView column) const; ///< UTC, whole seconds; invalid if NULL
    [[nodiscard]] QUuid uuid(QLatin1StringView column) const;     ///< null if NULL
    [[nodiscard]] QByteArray bytes(QLatin1StringView column) const;
    [[nodiscard]] QJsonObject json(QLatin1StringView column) const; ///< empty if NULL or no object
    [[nodiscard]] QJsonArray jsonArray(QLatin1StringView column) const;

    /// The UUID in the first column: the quick way for a snapshot of keys.
    [[nodiscard]] QUuid key() const;

    template<class SomeId>
    [[nodiscard]] SomeId id(QLatin1StringView column) const
    {
        return SomeId(uuid(column));
    }

private:
    [[nodiscard]] QVariant value(QLatin1StringView column) const;

    const QSqlQuery &m_query;
    const Columns &m_columns;
};

} // namespace steward
