// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "embeddedcopy.h"

#include <core/db/sqlerror.h>
#include <core/db/transaction.h>
#include <core/workspace/workspaceschema.h>

#include <QDateTime>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace steward::conformance {

namespace {

Status run(Connection &connection, const QString &sql)
{
    QSqlQuery query(connection.database());
    if (!query.exec(sql))
        return failure(errorFrom(query.lastError(), connection.dialect()));
    return {};
}

QStringList commonColumns(const QSqlRecord &from, const QSqlRecord &to)
{
    QStringList columns;
    for (int column = 0; column < to.count(); ++column) {
        if (from.contains(to.fieldName(column)))
            columns << quotedIdentifier(to.fieldName(column));
    }
    return columns;
}

// As Steward writes it to a file.
QVariant embedded(const QVariant &value)
{
    if (value.typeId() != QMetaType::QDateTime || value.isNull())
        return value;
    return value.toDateTime().toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

Status copyTable(Connection &source, Connection &copy, const QString &table)
{
    TRY_STATUS(run(copy, u"DELETE FROM "_s + table));
    const QStringList columns = commonColumns(source.database().record(table), copy.database().record(table));
    if (columns.isEmpty())
        return {};
    const QStringList marks(columns.size(), u"?"_s);
    QSqlQuery insert(copy.database());
    insert.prepare(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u", "_s), marks.join(u", "_s)));
    QSqlQuery select(source.database());
    select.setForwardOnly(true);
    if (!select.exec(u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), table)))
        return failure(errorFrom(select.lastError(), source.dialect()));
    while (select.next()) {
        for (int column = 0; column < columns.size(); ++column)
            insert.bindValue(column, embedded(select.value(column)));
        if (!insert.exec())
            return failure(errorFrom(insert.lastError(), copy.dialect()));
    }
    return {};
}

Status copyTables(Connection &source, Connection &copy)
{
    for (const QString &table : copy.database().tables()) {
        if (table.startsWith("phoenix_kit_"_L1))
            TRY_STATUS(copyTable(source, copy, table));
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Connection>> embeddedCopy(Connection &source, const QString &path)
{
    ConnectionProfile profile;
    profile.path = path;
    auto copy = TRY(Connection::open(profile, {}, Connection::Missing::Create));
    TRY_STATUS(initialiseWorkspace(*copy));
    // A fresh installation holds rows of people who are gone.
    TRY_STATUS(run(*copy, u"PRAGMA foreign_keys = OFF"_s));
    const Status copied = inTransaction(*copy, "copy"_L1, [&] { return copyTables(source, *copy); });
    TRY_STATUS(copied);
    TRY_STATUS(run(*copy, u"PRAGMA foreign_keys = ON"_s));
    return copy;
}

} // namespace steward::conformance
