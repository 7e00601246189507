// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "../support/testdatabase.h"

#include <core/db/database.h>
#include <core/db/statement.h>
#include <core/workspace/workspaceopener.h>
#include <core/workspace/workspaceschema.h>

#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

ConnectionProfile fileProfile(const QString &path)
{
    ConnectionProfile profile;
    profile.path = path;
    return profile;
}

Error::Kind kindOf(const Result<WorkspaceFindings> &findings)
{
    return findings ? Error::Kind::Internal : findings.error().kind;
}

bool run(Connection &connection, const QString &sql)
{
    return QSqlQuery(connection.database()).exec(sql);
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

/// Whatever can be wrong with a workspace is found when it is opened, and named.
class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesFiles_data();
    void refusesFiles();
    void makesNewFile();
    void readsWithoutWriting();
    void saysThatTheDiskIsFull();
    void refusesServers_data();
    void refusesServers();
    void verifiesCertificate();
    void makesWorkspaceInEmptyDatabase();
    void refusesOldSchema();
    void reconnectsForReading();
    void reportsLossWhenWriting();

private:
    QTemporaryDir m_folder;
};

void TestOpening::refusesFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Error::Kind>("kind");
    QVERIFY(writeFile(m_folder.filePath(u"letter.txt"_s), QByteArray("Dear administrator,\n").repeated(100)));
    QVERIFY(writeFile(m_folder.filePath(u"empty.sqlite"_s), {}));
    QTest::newRow("missing") << m_folder.filePath(u"nowhere.sqlite"_s) << Error::Kind::NotFound;
    QTest::newRow("text") << m_folder.filePath(u"letter.txt"_s) << Error::Kind::NotPhoenixKit;
    QTest::newRow("empty") << m_folder.filePath(u"empty.sqlite"_s) << Error::Kind::NotPhoenixKit;
    QTest::newRow("folder") << m_folder.path() << Error::Kind::NotConnected;
}

void TestOpening::refusesFiles()
{
    QFETCH(QString, path);
    QFETCH(Error::Kind, kind);
    QCOMPARE(kindOf(prepareWorkspace(fileProfile(path), {})), kind);
}

void TestOpening::makesNewFile()
{
    const ConnectionProfile profile = fileProfile(m_folder.filePath(u"new.sqlite"_s));
    const auto findings = prepareWorkspace(profile, {}, Connection::Missing::Create);
    QVERIFY(findings.has_value());
    QVERIFY(!findings->hasPeople);
    QCOMPARE(findings->installation.layout, Installation::Layout::Embedded);
    QVERIFY(prepareWorkspace(profile, {}).has_value());
}

void TestOpening::readsWithoutWriting()
{
    const auto database = TestDatabase::sqlite();
    QVERIFY(initialiseWorkspace(*database->open()).has_value());
    ConnectionProfile profile = database->profile();
    profile.readOnly = true;
    QVERIFY(prepareWorkspace(profile, {}).has_value());
    const auto connection = Connection::open(profile);
    QVERIFY(connection.has_value());
    const auto written = Statement(**connection, "workspace/delete_setting"_L1).bind(":key"_L1, u"x"_s).execute();
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().kind, Error::Kind::ReadOnly);
}

void TestOpening::saysThatTheDiskIsFull()
{
    const auto database = TestDatabase::sqlite();
    const auto connection = database->open();
    QVERIFY(initialiseWorkspace(*connection).has_value());
    QVERIFY(run(*connection, u"PRAGMA max_page_count = 1"_s));
    const QString big(1 << 20, u'x');
    const auto written = Statement(*connection, "workspace/insert_setting"_L1)
                             .bind(":uuid"_L1, newUuid())
                             .bind(":key"_L1, u"big"_s)
                             .bind(":value"_L1, big)
                             .bindNull(":value_json"_L1)
                             .bind(":module"_L1, u"test"_s)
                             .bind(":now"_L1, systemNow())
                             .execute();
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().kind, Error::Kind::DiskFull);
}

void TestOpening::refusesServers_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("nobody listens") << u"port"_s << Error::Kind::NotConnected;
    QTest::newRow("wrong password") << u"password"_s << Error::Kind::Authentication;
    QTest::newRow("unknown user") << u"user"_s << Error::Kind::Authentication;
    QTest::newRow("unknown database") << u"database"_s << Error::Kind::NotFound;
    QTest::newRow("empty database") << u"nothing"_s << Error::Kind::NotPhoenixKit;
    QTest::newRow("unknown schema") << u"prefix"_s << Error::Kind::NotPhoenixKit;
}

void TestOpening::refusesServers()
{
    QFETCH(QString, what);
    QFETCH(Error::Kind, kind);
    const auto database = TestDatabase::postgres();
    QVERIFY(database);
    ConnectionProfile profile = database->profile();
    Secret password = database->password();
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    if (what == "port"_L1)
        profile.hosts = {u"127.0.0.1:%1"_s.arg(closed.serverPort())};
    closed.close();
    if (what == "password"_L1)
        password = Secret(u"not the password"_s);
    else if (what == "user"_L1)
        profile.user = u"nobody_of_this_name"_s;
    else if (what == "database"_L1)
        profile.database = u"nowhere_to_be_found"_s;
    else if (what == "prefix"_L1)
        profile.prefix = u"elsewhere"_s;
    const auto findings = prepareWorkspace(profile, password);
    QCOMPARE(kindOf(findings), kind);
    QVERIFY(!findings.error().detail.contains(password.reveal()));
}

void TestOpening::verifiesCertificate()
{
    const auto database = TestDatabase::postgres();
    QVERIFY(database);
    QVERIFY(initialiseWorkspace(*database->open()).has_value());
    ConnectionProfile profile = database->profile();
    const QString port = profile.hosts.first().section(u':', -1);
    profile.tls = ConnectionProfile::TlsMode::VerifyFull;
    profile.certificateAuthority = qEnvironmentVariable("STEWARD_TEST_POSTGRES_CA");
    profile.hosts = {u"localhost:"_s + port};
    QVERIFY(prepareWorkspace(profile, database->password()).has_value());
    profile.hosts = {u"127.0.0.1:"_s + port};
    QCOMPARE(kindOf(prepareWorkspace(profile, database->password())), Error::Kind::Certificate);
    profile.hosts = {u"localhost:"_s + port};
    profile.certificateAuthority.clear();
    QCOMPARE(kindOf(prepareWorkspace(profile, database->password())), Error::Kind::Certificate);
}

void TestOpening::makesWorkspaceInEmptyDatabase()
{
    const auto database = TestDatabase::postgres();
    QVERIFY(database);
    const auto findings = prepareWorkspace(database->profile(), database->password(), Connection::Missing::Create);
    QVERIFY(findings.has_value());
    QCOMPARE(findings->installation.layout, Installation::Layout::Fresh);
    const auto again = prepareWorkspace(database->profile(), database->password(), Connection::Missing::Create);
    QVERIFY(!again.has_value());
    QCOMPARE(again.error().identifier, u"database_not_empty"_s);
}

void TestOpening::refusesOldSchema()
{
    const auto database = TestDatabase::postgres();
    QVERIFY(database);
    const auto connection = database->open();
    QVERIFY(initialiseWorkspace(*connection).has_value());
    QVERIFY(run(*connection, u"COMMENT ON TABLE phoenix_kit IS '75'"_s));
    QCOMPARE(kindOf(prepareWorkspace(database->profile(), database->password())), Error::Kind::TooOld);
    QVERIFY(run(*connection, u"COMMENT ON TABLE phoenix_kit IS '76'"_s));
    QVERIFY(prepareWorkspace(database->profile(), database->password()).has_value());
}

void TestOpening::reconnectsForReading()
{
    const auto database = TestDatabase::postgres();
    QVERIFY(database);
    const auto administrator = database->open();
    QVERIFY(initialiseWorkspace(*administrator).has_value());
    Database workspace(database->profile(), database->password());
    const auto count = [](Connection &connection) { return Statement(connection, "workspace/count_users"_L1).number(); };
    QCOMPARE(workspace.lookup().run(count).result().value(), 0);
    QVERIFY(run(*administrator, u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                                 " WHERE datname = current_database() AND pid <> pg_backend_pid()"_s));
    QCOMPARE(workspace.lookup().run(count).result().value(), 0);
}

void TestOpening::reportsLossWhenWriting()
{
    const auto database = TestDatabase::postgres();
    QVERIFY(database);
    const auto administrator = database->open();
    QVERIFY(initialiseWorkspace(*administrator).has_value());
    Database workspace(database->profile(), database->password());
    const auto write = [](Connection &connection) {
        return Statement(connection, "workspace/delete_setting"_L1).bind(":key"_L1, u"nothing"_s).execute();
    };
    QVERIFY(workspace.writer().run(write).result().has_value());
    QVERIFY(run(*administrator, u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                                 " WHERE datname = current_database() AND pid <> pg_backend_pid()"_s));
    // Whether it was done is not known, so that it is not done again by itself.
    const auto lost = workspace.writer().run(write).result();
    QVERIFY(!lost.has_value());
    QCOMPARE(lost.error().kind, Error::Kind::NotConnected);
    QVERIFY(workspace.writer().run(write).result().has_value());
}

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
