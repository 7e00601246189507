// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/db/row.h>

#include <core/base/clock.h>

#include <QJsonArray>
#include <QJsonDocument>

namespace steward {

namespace {

int indexOf(const Row::Columns &columns, QLatin1StringView column)
{
    const int index = columns.value(column, -1);
    Q_ASSERT_X(index >= 0, "Row", column.data());
    return index;
}

} // namespace

QVariant Row::value(QLatin1StringView column) const
{
    return m_query.value(indexOf(m_columns, column));
}

bool Row::isNull(QLatin1StringView column) const
{
    return m_query.isNull(indexOf(m_columns, column));
}

QString Row::text(QLatin1StringView column) const
{
    return value(column).toString();
}

std::optional<QString> Row::optionalText(QLatin1StringView column) const
{
    const QVariant found = value(column);
    return found.isNull() ? std::nullopt : std::optional(found.toString());
}

bool Row::boolean(QLatin1StringView column) const
{
    return value(column).toBool();
}

qint64 Row::integer(QLatin1StringView column) const
{
    return value(column).toLongLong();
}

QDateTime Row::time(QLatin1StringView column) const
{
    const QVariant found = value(column);
    if (found.isNull())
        return {};
    if (found.typeId() == QMetaType::QDateTime)
        return wholeSeconds(found.toDateTime());
    return wholeSeconds(QDateTime::fromString(found.toString(), Qt::ISODate));
}

QUuid Row::uuid(QLatin1StringView column) const
{
    return parseUuid(value(column).toString()).value_or(QUuid());
}

QByteArray Row::bytes(QLatin1StringView column) const
{
    return value(column).toByteArray();
}

QJsonObject Row::json(QLatin1StringView column) const
{
    return QJsonDocument::fromJson(value(column).toString().toUtf8()).object();
}

QJsonArray Row::jsonArray(QLatin1StringView column) const
{
    return QJsonDocument::fromJson(value(column).toString().toUtf8()).array();
}

QUuid Row::key() const
{
    return parseUuid(m_query.value(0).toString()).value_or(QUuid());
}

} // namespace steward
