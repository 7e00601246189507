// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "../support/testdatabase.h"

#include <core/db/installation.h>
#include <core/db/statement.h>
#include <core/db/schemascript.h>
#include <core/workspace/workspaceschema.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

class TestWorkspaceSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsScriptsOutsideOfBodies();
    void makesAWorkspace_data() { bothServers(); }
    void makesAWorkspace();
    void refusesADatabaseThatHoldsATable_data() { bothServers(); }
    void refusesADatabaseThatHoldsATable();
    void leavesNothingBehindWhenItFails_data() { bothServers(); }
    void leavesNothingBehindWhenItFails();
    void refusesWhatIsNoWorkspace_data() { bothServers(); }
    void refusesWhatIsNoWorkspace();
    void namesMissingColumns_data() { bothServers(); }
    void namesMissingColumns();
    void initialisesAndUpgradesAnyNumberOfTimes();
    void refusesAFileOfANewerProgram();
    void refusesAFileThatIsNoDatabase();
    void keepsThePromisesOfItsTables();
    void servesOrdersFromIndexes_data();
    void servesOrdersFromIndexes();
    void livesInASchemaOfItsOwn();
    void readsTheVersionFromTheComment();
    void tellsTheLayoutsApart();
    void readsTheTimeZoneOfTheDatabase();

private:
    static void bothServers()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::newRow("postgres") << Dialect::Postgres;
        QTest::newRow("sqlite") << Dialect::Sqlite;
    }

    bool open(Dialect dialect)
    {
        m_connection.reset();
        m_database = TestDatabase::create(dialect);
        m_connection = m_database ? m_database->open() : nullptr;
        return m_connection != nullptr;
    }
    Status run(const QString &sql) { return runSchemaStatement(*m_connection, sql); }
    qint64 number(const QString &sql)
    {
        return Statement::fromText(*m_connection, sql).number().value_or(-1);
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_connection;
};

Q_DECLARE_METATYPE(steward::Dialect)

void TestWorkspaceSchema::splitsScriptsOutsideOfBodies()
{
    const QStringList statements =
        splitScript(u"-- a comment;\nCREATE a;\n\nCREATE f AS $$\nBEGIN\n  x;\nEND\n$$;\nlast"_s);
    QCOMPARE(statements,
             QStringList({u"CREATE a;"_s, u"CREATE f AS $$\nBEGIN\n  x;\nEND\n$$;"_s, u"last"_s}));
}

void TestWorkspaceSchema::makesAWorkspace()
{
    QFETCH(Dialect, dialect);
    QVERIFY(open(dialect));
    const Status status = initialiseWorkspace(*m_connection);
    QVERIFY2(status, status ? "" : qPrintable(status.error().detail));
    QCOMPARE(number(u"SELECT count(*) FROM phoenix_kit_user_roles WHERE is_system_role = TRUE"_s), 4);
    QCOMPARE(number(u"SELECT count(*) FROM phoenix_kit_role_permissions"_s), 25);
    QCOMPARE(number(u"SELECT count(*) FROM phoenix_kit_email_templates WHERE status = 'active'"_s), 5);
    QCOMPARE(number(u"SELECT count(*) FROM phoenix_kit_storage_dimensions"_s), 8);
    QCOMPARE(number(u"SELECT count(*) FROM phoenix_kit_buckets WHERE provider = 'local'"_s), 1);
    QCOMPARE(number(u"SELECT count(*) FROM phoenix_kit_users"_s), 0);

    const auto installation = inspectInstallation(*m_connection);
    QVERIFY2(installation, installation ? "" : qPrintable(installation.error().detail));
    QCOMPARE(installation->version, Installation::CurrentVersion);
    QCOMPARE(installation->layout,
             dialect == Dialect::Postgres ? Installation::Layout::Fresh : Installation::Layout::Embedded);
    QVERIFY(installation->has(u"phoenix_kit_file_locations"_s));
    QVERIFY(!installation->has(u"phoenix_kit_orders"_s));
    QVERIFY(installation->serverVersion.startsWith(dialect == Dialect::Postgres ? u"PostgreSQL "_s
                                                                                : u"SQLite "_s));
    QVERIFY(!installation->serverTimeZone.isEmpty());
}

void TestWorkspaceSchema::refusesADatabaseThatHoldsATable()
{
    QFETCH(Dialect, dialect);
    QVERIFY(open(dialect));
    QVERIFY(run(u"CREATE TABLE other (n integer)"_s));
    const Status status = initialiseWorkspace(*m_connection);
    QVERIFY(!status);
    QCOMPARE(status.error().kind, Error::Kind::Denied);
    QCOMPARE(status.error().identifier, u"database_not_empty"_s);
}

void TestWorkspaceSchema::leavesNothingBehindWhenItFails()
{
    QFETCH(Dialect, dialect);
    QVERIFY(open(dialect));
    const bool isPostgres = dialect == Dialect::Postgres;
    // A name that the last step needs is taken by something that does not count as a table.
    QVERIFY(
        run(isPostgres ? u"CREATE SEQUENCE phoenix_kit_storage_dimensions"_s : u"PRAGMA query_only = ON"_s));
    QVERIFY(!initialiseWorkspace(*m_connection));
    QCOMPARE(number(isPostgres ? u"SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"_s
                               : u"SELECT count(*) FROM sqlite_schema"_s),
             0);
}

void TestWorkspaceSchema::refusesWhatIsNoWorkspace()
{
    QFETCH(Dialect, dialect);
    QVERIFY(open(dialect));
    const auto installation = inspectInstallation(*m_connection);
    QVERIFY(!installation);
    QCOMPARE(installation.error().kind, Error::Kind::NotPhoenixKit);
    if (dialect == Dialect::Sqlite)
        QCOMPARE(upgradeWorkspace(*m_connection).error().kind, Error::Kind::NotPhoenixKit);
}

void TestWorkspaceSchema::namesMissingColumns()
{
    QFETCH(Dialect, dialect);
    QVERIFY(open(dialect));
    QVERIFY(initialiseWorkspace(*m_connection));
    QVERIFY(run(u"ALTER TABLE phoenix_kit_admin_notes DROP COLUMN content"_s));
    const auto installation = inspectInstallation(*m_connection);
    QVERIFY(!installation);
    QCOMPARE(installation.error().kind, Error::Kind::NotPhoenixKit);
    QCOMPARE(installation.error().detail, u"missing: phoenix_kit_admin_notes.content"_s);
}

void TestWorkspaceSchema::initialisesAndUpgradesAnyNumberOfTimes()
{
    QVERIFY(open(Dialect::Sqlite));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(initialiseWorkspace(*m_connection));
        QVERIFY(upgradeWorkspace(*m_connection));
    }
    QCOMPARE(number(u"SELECT count(*) FROM phoenix_kit_user_roles"_s), 4);
    QCOMPARE(number(u"SELECT value FROM steward_workspace WHERE key = 'steward_step'"_s),
             Installation::EmbeddedStep);

    for (const QString &object : {u"TRIGGER steward_search_insert"_s, u"TRIGGER steward_search_delete"_s,
                                  u"TRIGGER steward_search_update"_s, u"TABLE steward_search"_s,
                                  u"TABLE steward_search_keys"_s, u"TABLE phoenix_kit_storage_dimensions"_s})
        QVERIFY(run(u"DROP "_s + object));
    QVERIFY(run(u"UPDATE steward_workspace SET value = '15' WHERE key = 'steward_step'"_s));
    QVERIFY(run(u"INSERT INTO phoenix_kit_users (uuid, email, hashed_password, inserted_at, updated_at)"
                " VALUES ('00000000-0000-7000-8000-000000000001', 'Ölaf@example.com', 'x', '2026-01-01T00:00:00Z',"
                " '2026-01-01T00:00:00Z')"_s));
    QVERIFY(upgradeWorkspace(*m_connection));
    QCOMPARE(number(u"SELECT count(*) FROM phoenix_kit_storage_dimensions"_s), 0);
    QCOMPARE(number(u"SELECT count(*) FROM steward_search WHERE steward_search MATCH '\"öla\"'"_s), 1);
}

void TestWorkspaceSchema::refusesAFileOfANewerProgram()
{
    QVERIFY(open(Dialect::Sqlite));
    QVERIFY(initialiseWorkspace(*m_connection));
    QVERIFY(run(u"UPDATE steward_workspace SET value = '999' WHERE key = 'steward_step'"_s));
    QCOMPARE(upgradeWorkspace(*m_connection).error().kind, Error::Kind::TooNew);
    QCOMPARE(initialiseWorkspace(*m_connection).error().kind, Error::Kind::TooNew);
    QCOMPARE(inspectInstallation(*m_connection).error().kind, Error::Kind::TooNew);
}

void TestWorkspaceSchema::refusesAFileThatIsNoDatabase()
{
    const QTemporaryDir folder;
    ConnectionProfile profile;
    profile.path = folder.filePath(u"letter.txt"_s);
    QFile file(profile.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("Dear reader, this is no database at all. ").repeated(100));
    file.close();
    const auto connection = Connection::open(profile);
    QVERIFY(!connection);
    QCOMPARE(connection.error().kind, Error::Kind::NotPhoenixKit);
}

void TestWorkspaceSchema::keepsThePromisesOfItsTables()
{
    QVERIFY(open(Dialect::Sqlite));
    QVERIFY(initialiseWorkspace(*m_connection));
    const auto insert = [&](const QString &uuid, const QString &email) {
        return run(
            u"INSERT INTO phoenix_kit_users (uuid, email, hashed_password, inserted_at, updated_at)"
            " VALUES ('%1', '%2', 'x', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z')"_s.arg(uuid, email));
    };
    QVERIFY(insert(u"a"_s, u"Émilie@example.com"_s));
    QCOMPARE(insert(u"b"_s, u"éMILIE@example.com"_s).error().kind, Error::Kind::Taken);
    const auto token = [&](const QString &context) {
        return run(u"INSERT INTO phoenix_kit_users_tokens (uuid, token, context, inserted_at)"
                   " VALUES ('%1', x'00', '%1', '2026-01-01T00:00:00Z')"_s.arg(context));
    };
    QVERIFY(token(u"magic_link_registration"_s));
    QCOMPARE(token(u"session"_s).error().kind, Error::Kind::Invalid);
}

void TestWorkspaceSchema::servesOrdersFromIndexes_data()
{
    QTest::addColumn<QString>("order");
    for (const QString &order :
         {u"u.inserted_at DESC, u.uuid DESC"_s, u"u.email ASC, u.uuid ASC"_s,
          u"unicode_lower(u.username) ASC NULLS LAST, u.uuid ASC"_s,
          u"unicode_lower(u.last_name) DESC NULLS LAST, u.uuid DESC"_s,
          u"unicode_lower(nullif(trim(coalesce(u.first_name, '') || ' ' || coalesce(u.last_name, '')), ''))"
          " ASC NULLS LAST, u.uuid ASC"_s})
        QTest::newRow(qPrintable(order)) << order;
}

void TestWorkspaceSchema::servesOrdersFromIndexes()
{
    QFETCH(QString, order);
    QVERIFY(open(Dialect::Sqlite));
    QVERIFY(initialiseWorkspace(*m_connection));
    const auto plan =
        Statement::fromText(*m_connection,
                            u"EXPLAIN QUERY PLAN SELECT u.uuid FROM phoenix_kit_users u ORDER BY "_s + order)
            .all([](const Row &row) { return row.text("detail"_L1); });
    QVERIFY(plan);
    QVERIFY2(!plan->join(u'\n').contains("TEMP B-TREE"_L1), qPrintable(plan->join(u'\n')));
}

void TestWorkspaceSchema::livesInASchemaOfItsOwn()
{
    m_database = TestDatabase::postgres();
    QVERIFY(m_database);
    ConnectionProfile profile = m_database->profile();
    profile.prefix = u"kit"_s;
    auto connection = Connection::open(profile, m_database->password());
    QVERIFY(connection);
    m_connection = std::move(*connection);
    QCOMPARE(inspectInstallation(*m_connection).error().kind, Error::Kind::NotPhoenixKit);
    const Status status = initialiseWorkspace(*m_connection);
    QVERIFY2(status, status ? "" : qPrintable(status.error().detail));
    QCOMPARE(number(u"SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"_s), 0);
    QCOMPARE(number(u"SELECT count(*) FROM kit.phoenix_kit_user_roles"_s), 4);
    QVERIFY(inspectInstallation(*m_connection));
}

void TestWorkspaceSchema::readsTheVersionFromTheComment()
{
    QVERIFY(open(Dialect::Postgres));
    QVERIFY(initialiseWorkspace(*m_connection));
    QVERIFY(run(u"COMMENT ON TABLE phoenix_kit IS '76'"_s));
    QCOMPARE(inspectInstallation(*m_connection)->version, 76);
    QVERIFY(run(u"COMMENT ON TABLE phoenix_kit IS '75'"_s));
    QCOMPARE(inspectInstallation(*m_connection).error().kind, Error::Kind::TooOld);
    QVERIFY(run(u"COMMENT ON TABLE phoenix_kit IS NULL"_s));
    QCOMPARE(inspectInstallation(*m_connection).error().kind, Error::Kind::TooOld);
}

void TestWorkspaceSchema::tellsTheLayoutsApart()
{
    QVERIFY(open(Dialect::Postgres));
    QVERIFY(initialiseWorkspace(*m_connection));
    const QStringList references{u"users_tokens.user_uuid"_s,
                                 u"user_role_assignments.user_uuid"_s,
                                 u"user_role_assignments.assigned_by_uuid"_s,
                                 u"role_permissions.granted_by_uuid"_s,
                                 u"admin_notes.user_uuid"_s,
                                 u"admin_notes.author_uuid"_s,
                                 u"user_oauth_providers.user_uuid"_s};
    for (const QString &reference : references) {
        const QStringList parts = reference.split(u'.');
        QVERIFY(
            run(u"ALTER TABLE phoenix_kit_%1 ADD FOREIGN KEY (%2) REFERENCES phoenix_kit_users (uuid)"_s.arg(
                parts.first(), parts.last())));
        QCOMPARE(inspectInstallation(*m_connection)->layout, reference == references.last()
                                                                 ? Installation::Layout::Upgraded
                                                                 : Installation::Layout::Mixed);
    }
}

void TestWorkspaceSchema::readsTheTimeZoneOfTheDatabase()
{
    QVERIFY(open(Dialect::Postgres));
    QVERIFY(initialiseWorkspace(*m_connection));
    QVERIFY(run(u"ALTER DATABASE %1 SET TimeZone TO 'Asia/Tokyo'"_s.arg(m_database->profile().database)));
    QCOMPARE(inspectInstallation(*m_connection)->serverTimeZone, u"Asia/Tokyo"_s);
}

QTEST_GUILESS_MAIN(TestWorkspaceSchema)
#include "tst_workspaceschema.moc"
