// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "benchdatabase.h"

#include <core/db/connection.h>
#include <core/db/sqlerror.h>
#include <core/db/schemascript.h>
#include <core/workspace/workspaceschema.h>

#include <QFile>
#include <QSqlError>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

// The comment of the database says that it is ours, and how many people are in it once it is full.
constexpr QLatin1StringView Mark{"steward-bench"};

QString markFor(int rows)
{
    return Mark + u' ' + QString::number(rows);
}

Result<std::unique_ptr<Connection>> openMaintenance(const WorkspaceAddress &address)
{
    ConnectionProfile profile = address.profile;
    profile.database = u"postgres"_s;
    return Connection::open(profile, Secret(address.password));
}

Status runOn(Connection &connection, const QString &sql)
{
    QSqlQuery query(connection.database());
    if (!query.exec(sql))
        return failure(errorFrom(query.lastError(), connection.dialect()));
    return {};
}

/// The comment of the database, or nothing when there is no such database.
Result<std::optional<QString>> findMark(Connection &connection, const QString &database)
{
    QSqlQuery query(connection.database());
    query.prepare(u"SELECT coalesce(shobj_description(oid, 'pg_database'), '') FROM pg_database WHERE datname = :name"_s);
    query.bindValue(u":name"_s, database);
    if (!query.exec())
        return failure(errorFrom(query.lastError(), connection.dialect()));
    return query.next() ? std::optional(query.value(0).toString()) : std::nullopt;
}

Status mark(Connection &connection, const QString &database, int rows)
{
    return runOn(connection, u"COMMENT ON DATABASE %1 IS '%2'"_s.arg(quotedIdentifier(database), markFor(rows)));
}

Status fill(Connection &connection, int rows)
{
    TRY_STATUS(initialiseWorkspace(connection));
    QFile file(u":/bench/fill_people.sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::of(Error::Kind::Internal, file.fileName()));
    const QString script = QString::fromUtf8(file.readAll()).replace("{rows}"_L1, QString::number(rows));
    for (const QString &statement : splitScript(script))
        TRY_STATUS(runSchemaStatement(connection, statement));
    return runOn(connection, u"VACUUM ANALYZE"_s);
}

} // namespace

Result<WorkspaceAddress> benchAddress(const QString &url)
{
    const QString server = qEnvironmentVariable("STEWARD_TEST_POSTGRES");
    if (url.isEmpty() && server.isEmpty())
        return failure(Error::of(Error::Kind::Invalid, u"no --database, and STEWARD_TEST_POSTGRES names no server"_s));
    const WorkspaceAddress address =
        TRY(parseWorkspaceUrl(url.isEmpty() ? server + u"/steward_bench?sslmode=prefer"_s : url));
    if (address.profile.isEmbedded())
        return failure(Error::of(Error::Kind::Invalid, u"the benchmark needs a PostgreSQL server"_s));
    return address;
}

Status ensureBenchDatabase(const WorkspaceAddress &address, int rows)
{
    const QString name = address.profile.database;
    const auto maintenance = TRY(openMaintenance(address));
    const auto found = TRY(findMark(*maintenance, name));
    if (found == markFor(rows))
        return {};
    if (found && !found->startsWith(Mark))
        return failure(Error::of(Error::Kind::Denied, name + u" exists and is not of this program's making"_s));
    QTextStream(stderr) << "steward-bench: filling " << name << " with " << rows << " people" << Qt::endl;
    if (found)
        TRY_STATUS(runOn(*maintenance, u"DROP DATABASE "_s + quotedIdentifier(name)));
    TRY_STATUS(runOn(*maintenance, u"CREATE DATABASE "_s + quotedIdentifier(name)));
    TRY_STATUS(mark(*maintenance, name, 0));
    const auto connection = TRY(Connection::open(address.profile, Secret(address.password)));
    TRY_STATUS(fill(*connection, rows));
    return mark(*maintenance, name, rows);
}

} // namespace steward
