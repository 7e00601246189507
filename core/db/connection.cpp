// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/db/connection.h>

#include <core/db/interrupter.h>
#include <core/db/sqlerror.h>
#include <core/db/sqlitefunctions.h>

#include <QAtomicInt>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDriver>
#include <QSqlError>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr int ConnectTimeoutSeconds = 10;
constexpr int BusyTimeoutMilliseconds = 5000;
constexpr size_t PreparedQueries = 64;
// A server that is gone without a word is noticed in half a minute, not in hours.
constexpr QLatin1StringView WhenSilent(
    " keepalives_idle=15 keepalives_interval=5 keepalives_count=3 tcp_user_timeout=30000");

QString nextName()
{
    static QAtomicInt counter;
    return u"steward-"_s + QString::number(counter.fetchAndAddRelaxed(1));
}

template<class Handle>
Handle *nativeHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return handle.isValid() ? *static_cast<Handle *const *>(handle.constData()) : nullptr;
}

QString quotedOption(const QString &value)
{
    QString quoted = value;
    return u'\'' + quoted.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

// Hosts and ports go through the options, because QSqlDatabase knows one of each only.
QString postgresOptions(const ConnectionProfile &profile)
{
    QStringList hosts;
    QStringList ports;
    for (const QString &each : profile.hosts) {
        const qsizetype colon = each.lastIndexOf(u':');
        const bool hasPort = colon > each.lastIndexOf(u']');
        QString host = hasPort ? each.left(colon) : each;
        if (host.startsWith(u'['))
            host = host.mid(1, host.size() - 2);
        hosts << host;
        ports << (hasPort ? each.mid(colon + 1) : u"5432"_s);
    }
    QString options = u"host="_s + quotedOption(hosts.join(u',')) + u" port="_s
                      + quotedOption(ports.join(u',')) + u" sslmode="_s + tlsModeName(profile.tls)
                      + u" connect_timeout="_s + QString::number(ConnectTimeoutSeconds)
                      + u" application_name=steward"_s + QString(WhenSilent);
    if (!profile.certificateAuthority.isEmpty())
        options += u" sslrootcert="_s + quotedOption(profile.certificateAuthority);
    else if (profile.tls == ConnectionProfile::TlsMode::VerifyFull
             || profile.tls == ConnectionProfile::TlsMode::VerifyCa)
        options += u" sslrootcert=/etc/ssl/certs/ca-certificates.crt"_s;
    if (profile.hosts.size() > 1 && !profile.readOnly)
        options += u" target_session_attrs=read-write"_s;
    return options;
}

} // namespace

Connection::Connection(const ConnectionProfile &profile, const Secret &password)
    : m_profile(profile)
    , m_password(password)
    , m_dialect(profile.isEmbedded() ? Dialect::Sqlite : Dialect::Postgres)
    , m_name(nextName())
    , m_interrupter(std::make_shared<Interrupter>())
{
    const QString driver = profile.isEmbedded() ? u"QSQLITE"_s : u"QPSQL"_s;
    QSqlDatabase::addDatabase(driver, m_name);
}

Connection::~Connection()
{
    m_interrupter->detach();
    m_prepared.clear();
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const ConnectionProfile &profile,
                                                     const Secret &password, Missing missing)
{
    std::unique_ptr<Connection> connection(new Connection(profile, password));
    TRY_STATUS(connection->openDatabase(missing));
    return connection;
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Status Connection::openDatabase(Missing missing)
{
    QSqlDatabase handle = database();
    if (m_profile.isEmbedded()) {
        if (missing == Missing::Refuse && !QFileInfo::exists(m_profile.path))
            return failure(Error::of(Error::Kind::NotFound, m_profile.path));
        handle.setDatabaseName(m_profile.path);
        handle.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyTimeoutMilliseconds)
                                 + (m_profile.readOnly ? u";QSQLITE_OPEN_READONLY"_s : QString()));
    } else {
        handle.setDatabaseName(m_profile.database);
        handle.setConnectOptions(postgresOptions(m_profile));
    }
    if (!handle.open(m_profile.user, m_password.reveal()))
        return failure(errorFrom(handle.lastError(), m_dialect));
    return m_profile.isEmbedded() ? prepareSqlite() : preparePostgres();
}

Status Connection::preparePostgres()
{
    m_interrupter->attach(nativeHandle<PGconn>(database()));
    TRY_STATUS(runSetup(u"SET TIME ZONE 'UTC'"_s));
    // A list of millions may take longer than a web request; whoever waits can stop it.
    TRY_STATUS(runSetup(u"SET statement_timeout TO 0"_s));
    const QString prefix = quotedIdentifier(m_profile.prefix);
    TRY_STATUS(runSetup(u"SET search_path TO "_s + prefix
                        + (m_profile.prefix == "public"_L1 ? QString() : u", public"_s)));
    if (m_profile.readOnly)
        TRY_STATUS(runSetup(u"SET default_transaction_read_only TO on"_s));
    return {};
}

Status Connection::prepareSqlite()
{
    auto *handle = nativeHandle<sqlite3>(database());
    m_interrupter->attach(handle);
    installUnicodeFunctions(handle);
    TRY_STATUS(runSetup(u"PRAGMA foreign_keys = ON"_s));
    TRY_STATUS(runSetup(u"PRAGMA schema_version"_s)); // fails here when the file is no database
    if (!m_profile.readOnly && QFileInfo(m_profile.path).isWritable())
        TRY_STATUS(useWriteAheadLog());
    return {};
}

// SQLite does not wait for the lock that the first change of the mode needs; those who open a new file at once take turns.
Status Connection::useWriteAheadLog()
{
    QSqlQuery mode(database());
    if (mode.exec(u"PRAGMA journal_mode"_s) && mode.next() && mode.value(0).toString() == "wal"_L1)
        return {};
    mode.finish();
    QLockFile turn(m_profile.path + u".opening"_s);
    static_cast<void>(turn.tryLock(BusyTimeoutMilliseconds)); // where no file can be made, SQLite says what it thinks
    return runSetup(u"PRAGMA journal_mode = WAL"_s);
}

Status Connection::runSetup(const QString &sql)
{
    QSqlQuery query(database());
    if (!query.exec(sql))
        return failure(errorFrom(query.lastError(), m_dialect));
    return {};
}

bool Connection::isLost() const
{
    if (!database().isOpen())
        return true;
    return m_dialect == Dialect::Postgres
           && PQstatus(nativeHandle<PGconn>(database())) != CONNECTION_OK;
}

Status Connection::reopen()
{
    m_interrupter->detach();
    m_prepared.clear();
    m_transactionDepth = 0;
    database().close();
    return openDatabase(Missing::Refuse);
}

bool Connection::isEncrypted() const
{
    if (m_dialect == Dialect::Sqlite)
        return false;
    auto *handle = nativeHandle<PGconn>(database());
    return handle && PQsslInUse(handle) == 1;
}

Result<QSqlQuery> Connection::takeQuery(const QString &sql)
{
    if (const auto found = m_prepared.find(sql); found != m_prepared.end()) {
        QSqlQuery query = std::move(found->second);
        m_prepared.erase(found);
        return query;
    }
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(errorFrom(query.lastError(), m_dialect));
    return query;
}

void Connection::putBackQuery(const QString &sql, QSqlQuery query)
{
    query.finish();
    if (m_prepared.size() >= PreparedQueries)
        m_prepared.erase(m_prepared.begin());
    m_prepared.insert_or_assign(sql, std::move(query));
}

} // namespace steward
