// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/db/statement.h>

#include <core/base/clock.h>
#include <core/db/sqlerror.h>

#include <QJsonArray>
#include <QSqlError>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QString arrayLiteral(const QStringList &texts)
{
    QStringList quoted;
    for (QString text : texts)
        quoted << u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
    return u'{' + quoted.join(u',') + u'}';
}

QString jsonText(const QJsonDocument &json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

} // namespace

Statement::Statement(Connection &connection, QLatin1StringView name)
    : Statement(connection, sqlText(connection.dialect(), name))
{
}

Statement::Statement(Connection &connection, QString sql)
    : m_connection(connection)
    , m_sql(std::move(sql))
{
}

Statement Statement::fromText(Connection &connection, const QString &sql)
{
    return Statement(connection, sql);
}

Statement &Statement::bindValue(const QString &name, const QVariant &value)
{
    m_values.append({name, value});
    return *this;
}

Statement &Statement::bind(QLatin1StringView name, const QString &text)
{
    // An empty QString may be null, and a null one would bind as NULL.
    return bindValue(name, text.isNull() ? QString(u""_s) : text);
}

Statement &Statement::bind(QLatin1StringView name, const std::optional<QString> &text)
{
    return text ? bind(name, *text) : bindNull(name);
}

Statement &Statement::bind(QLatin1StringView name, bool value)
{
    return bindValue(name, value);
}

Statement &Statement::bind(QLatin1StringView name, qint64 number)
{
    return bindValue(name, number);
}

Statement &Statement::bind(QLatin1StringView name, const QDateTime &time)
{
    return time.isValid() ? bindValue(name, timeText(time)) : bindNull(name);
}

Statement &Statement::bind(QLatin1StringView name, const QUuid &uuid)
{
    return uuid.isNull() ? bindNull(name) : bindValue(name, uuidText(uuid));
}

Statement &Statement::bind(QLatin1StringView name, const QByteArray &bytes)
{
    return bindValue(name, bytes);
}

Statement &Statement::bind(QLatin1StringView name, const QJsonDocument &json)
{
    return bindValue(name, jsonText(json));
}

Statement &Statement::bind(QLatin1StringView name, const QJsonObject &json)
{
    return bind(name, QJsonDocument(json));
}

Statement &Statement::bind(QLatin1StringView name, const QStringList &texts)
{
    if (m_connection.dialect() == Dialect::Postgres)
        return bindValue(name, arrayLiteral(texts));
    return bindValue(name, jsonText(QJsonDocument(QJsonArray::fromStringList(texts))));
}

Statement &Statement::bind(QLatin1StringView name, const QList<QUuid> &uuids)
{
    QStringList texts;
    texts.reserve(uuids.size());
    for (const QUuid &uuid : uuids)
        texts << uuidText(uuid);
    return bind(name, texts);
}

Statement &Statement::bindNull(QLatin1StringView name)
{
    return bindValue(name, QVariant(QMetaType::fromType<QString>()));
}

Result<QSqlQuery> Statement::start()
{
    QSqlQuery query = TRY(m_connection.takeQuery(m_sql));
    for (const auto &[name, value] : std::as_const(m_values))
        query.bindValue(name, value);
    if (!query.exec())
        return failed(std::move(query));
    return query;
}

tl::unexpected<Error> Statement::failed(QSqlQuery query)
{
    Error error = errorFrom(query.lastError(), m_connection.dialect());
    // It stays prepared: freeing it would be refused until the transaction has been rolled back.
    if (error.kind != Error::Kind::NotConnected)
        m_connection.putBackQuery(m_sql, std::move(query));
    return failure(std::move(error));
}

Status Statement::finish(QSqlQuery query)
{
    if (query.lastError().isValid())
        return failed(std::move(query));
    m_connection.putBackQuery(m_sql, std::move(query));
    return {};
}

Row::Columns Statement::columnsOf(const QSqlQuery &query, std::vector<QByteArray> &names)
{
    const QSqlRecord record = query.record();
    names.reserve(static_cast<size_t>(record.count()));
    Row::Columns columns;
    for (int i = 0; i < record.count(); ++i) {
        names.push_back(record.fieldName(i).toLatin1());
        columns.insert(QLatin1StringView(names.back()), i);
    }
    return columns;
}

Result<qint64> Statement::execute()
{
    QSqlQuery query = TRY(start());
    const qint64 rows = query.numRowsAffected();
    TRY_STATUS(finish(std::move(query)));
    return rows;
}

Result<qint64> Statement::number()
{
    qint64 value = 0;
    QSqlQuery query = TRY(start());
    if (query.next())
        value = query.value(0).toLongLong();
    TRY_STATUS(finish(std::move(query)));
    return value;
}

} // namespace steward
