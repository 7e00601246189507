// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "testdatabase.h"

#include <QProcess>
#include <QSqlError>
#include <QTemporaryDir>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

bool runOnServer(ConnectionProfile profile, const Secret &password, const QString &sql)
{
    profile.database = u"postgres"_s;
    const auto connection = Connection::open(profile, password);
    if (!connection) {
        qWarning("No connection to the test server: %s", qPrintable(connection.error().detail));
        return false;
    }
    QSqlQuery query((*connection)->database());
    if (!query.exec(sql)) {
        qWarning("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        return false;
    }
    return true;
}

} // namespace

std::unique_ptr<TestDatabase> TestDatabase::create(Dialect dialect)
{
    return dialect == Dialect::Postgres ? postgres() : sqlite();
}

std::unique_ptr<TestDatabase> TestDatabase::sqlite()
{
    std::unique_ptr<TestDatabase> database(new TestDatabase);
    database->m_folder = std::make_unique<QTemporaryDir>();
    database->m_profile.server = ConnectionProfile::Server::Sqlite;
    database->m_profile.path = database->m_folder->filePath(u"workspace.sqlite"_s);
    return database;
}

std::unique_ptr<TestDatabase> TestDatabase::postgres()
{
    const QUrl server(qEnvironmentVariable("STEWARD_TEST_POSTGRES"));
    if (server.host().isEmpty()) {
        qWarning("STEWARD_TEST_POSTGRES names no server; packaging/test starts one");
        return nullptr;
    }
    std::unique_ptr<TestDatabase> database(new TestDatabase);
    ConnectionProfile &profile = database->m_profile;
    profile.server = ConnectionProfile::Server::Postgres;
    profile.hosts = {u"%1:%2"_s.arg(server.host()).arg(server.port(5432))};
    profile.user = server.userName();
    profile.tls = ConnectionProfile::TlsMode::Prefer;
    database->m_password = Secret(server.password());
    const QString name = u"steward_"_s + QUuid::createUuid().toString(QUuid::Id128);
    if (!runOnServer(profile, database->m_password, u"CREATE DATABASE "_s + name))
        return nullptr;
    profile.database = name;
    return database;
}

TestDatabase::~TestDatabase()
{
    if (!m_profile.database.isEmpty())
        runOnServer(m_profile, m_password, u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_profile.database));
}

std::unique_ptr<Connection> TestDatabase::open() const
{
    auto connection = Connection::open(m_profile, m_password, Connection::Missing::Create);
    if (!connection) {
        qWarning("No connection to the test database: %s", qPrintable(connection.error().detail));
        return nullptr;
    }
    return std::move(*connection);
}

bool TestDatabase::runFile(const QString &path) const
{
    const QUrl server(qEnvironmentVariable("STEWARD_TEST_POSTGRES"));
    QProcess psql;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, m_password.reveal());
    psql.setProcessEnvironment(environment);
    psql.setProcessChannelMode(QProcess::MergedChannels);
    psql.start(u"psql"_s,
               {u"--no-psqlrc"_s, u"--quiet"_s, u"--set=ON_ERROR_STOP=1"_s, u"--output=/dev/null"_s,
                u"--host="_s + server.host(), u"--port="_s + QString::number(server.port(5432)),
                u"--username="_s + m_profile.user, u"--dbname="_s + m_profile.database, u"--file="_s + path});
    if (!psql.waitForFinished(60'000) || psql.exitCode() != 0) {
        qWarning("psql: %s %s", qPrintable(psql.errorString()), psql.readAll().constData());
        return false;
    }
    return true;
}

} // namespace steward
