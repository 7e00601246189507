// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/db/connection.h>
#include <core/db/row.h>

#include <QJsonDocument>

#include <optional>
#include <utility>
#include <vector>

namespace steward {

/// One SQL statement with typed, bound values. Made, bound, executed and forgotten:
///
///     auto user = Statement(connection, "users/fetch_user"_L1).bind(":uuid"_L1, id).one(readUser);
class Statement
{
public:
    /// The statement of the resource "room/verb_object".
    Statement(Connection &connection, QLatin1StringView name);

    /// Text made by what may make SQL: query compilers and schema steps.
    static Statement fromText(Connection &connection, const QString &sql);

    Statement &bind(QLatin1StringView name, const QString &text);
    Statement &bind(QLatin1StringView name, const std::optional<QString> &text);
    Statement &bind(QLatin1StringView name, bool value);
    Statement &bind(QLatin1StringView name, qint64 number);
    Statement &bind(QLatin1StringView name, int number) { return bind(name, qint64{number}); }
    Statement &bind(QLatin1StringView name, const QDateTime &time); ///< NULL when invalid
    Statement &bind(QLatin1StringView name, const QUuid &uuid);     ///< NULL when null
    Statement &bind(QLatin1StringView name, const QByteArray &bytes);
    Statement &bind(QLatin1StringView name, const QJsonDocument &json);
    Statement &bind(QLatin1StringView name, const QJsonObject &json);
    /// A list: as '{…}' for any(:list) on PostgreSQL, as a JSON array for json_each(:list) on SQLite.
    Statement &bind(QLatin1StringView name, const QStringList &texts);
    Statement &bind(QLatin1StringView name, const QList<QUuid> &uuids);
    Statement &bindNull(QLatin1StringView name);

    template<class Noun>
    Statement &bind(QLatin1StringView name, const Id<Noun> &id)
    {
        return bind(name, id.uuid());
    }

    /// Binds by a name that is only known at run time (the filter compiler's :p0, :p1, …).
    Statement &bindValue(const QString &name, const QVariant &value);

    /// Runs it. The value is the number of rows that were written.
    [[nodiscard]] Result<qint64> execute();

    /// Runs it and hands each row to `visit`, which may return false to stop early.
    template<class Visit>
    [[nodiscard]] Status each(Visit visit);

    /// All rows, each through `read`.
    template<class Read>
    [[nodiscard]] auto all(Read read) -> Result<QList<std::invoke_result_t<Read, const Row &>>>;

    /// The first row through `read`, or nothing.
    template<class Read>
    [[nodiscard]] auto one(Read read) -> Result<std::optional<std::invoke_result_t<Read, const Row &>>>;

    /// The first column of the first row as a number; 0 when there is none.
    [[nodiscard]] Result<qint64> number();

private:
    Statement(Connection &connection, QString sql);
    [[nodiscard]] Result<QSqlQuery> start();
    [[nodiscard]] Status finish(QSqlQuery query);
    tl::unexpected<Error> failed(QSqlQuery query);
    static Row::Columns columnsOf(const QSqlQuery &query, std::vector<QByteArray> &names);

    Connection &m_connection;
    QString m_sql;
    QList<std::pair<QString, QVariant>> m_values;
};

template<class Visit>
Status Statement::each(Visit visit)
{
    QSqlQuery query = TRY(start());
    std::vector<QByteArray> names;
    const Row::Columns columns = columnsOf(query, names);
    const Row row(query, columns);
    while (query.next()) {
        if constexpr (std::is_same_v<std::invoke_result_t<Visit, const Row &>, bool>) {
            if (!visit(row))
                break;
        } else {
            visit(row);
        }
    }
    return finish(std::move(query));
}

template<class Read>
auto Statement::all(Read read) -> Result<QList<std::invoke_result_t<Read, const Row &>>>
{
    QList<std::invoke_result_t<Read, const Row &>> rows;
    TRY_STATUS(each([&](const Row &row) { rows.append(read(row)); }));
    return rows;
}

template<class Read>
auto Statement::one(Read read) -> Result<std::optional<std::invoke_result_t<Read, const Row &>>>
{
    std::optional<std::invoke_result_t<Read, const Row &>> found;
    TRY_STATUS(each([&](const Row &row) {
        found.emplace(read(row));
        return false;
    }));
    return found;
}

} // namespace steward
