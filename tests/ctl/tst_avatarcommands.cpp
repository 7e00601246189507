// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/db/connectionprofile.h>
#include <core/files/objectstorage.h>
#include <core/net/httpclient.h>
#include <tests/support/bucketserver.h>
#include <tests/support/testdatabase.h>

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

struct Outcome
{
    int code = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

} // namespace

Q_DECLARE_METATYPE(steward::Dialect)

/// "avatar …" as scripts and people use it; also when it is killed.
class TestAvatarCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase() { QVERIFY(TestBucketServer::isRunning()); }
    void init();
    void setsGetsAndRemoves();
    void removesTheFile();
    void keepsAFileThatIsShown();
    void importsAFolder();
    void isTakenBack();
    void refuses_data();
    void refuses();
    void leavesNothingWhenItIsKilled_data();
    void leavesNothingWhenItIsKilled();

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] QStringList arguments(const QStringList &command) const;
    [[nodiscard]] Outcome run(const QStringList &command) const;
    [[nodiscard]] QString save(const QString &name, int side = 300) const;
    [[nodiscard]] bool execute(const QString &sql) const;
    [[nodiscard]] int count(const QString &table) const;
    [[nodiscard]] QStringList objects() const;
    [[nodiscard]] QString bucketFolder() const { return m_site->filePath(u"priv/media"_s); }

    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_site;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_connection;
};

void TestAvatarCommands::initTestCase_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("sqlite") << Dialect::Sqlite;
    QTest::newRow("postgres") << Dialect::Postgres;
}

QProcessEnvironment TestAvatarCommands::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, m_database->password().reveal());
    environment.insert(u"XDG_DATA_HOME"_s, m_home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home.path());
    return environment;
}

QStringList TestAvatarCommands::arguments(const QStringList &command) const
{
    return QStringList{u"--workspace"_s, workspaceUrl(m_database->profile())} + command;
}

Outcome TestAvatarCommands::run(const QStringList &command) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral(STEWARDCTL), arguments(command));
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void TestAvatarCommands::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    m_site = std::make_unique<QTemporaryDir>();
    m_connection.reset();
    m_database = TestDatabase::create(dialect);
    QVERIFY(m_database);
    QCOMPARE(run({u"workspace"_s, u"init"_s}).code, 0);
    m_connection = m_database->open();
    QVERIFY(m_connection);
    for (const QString &name : {u"ann"_s, u"bob"_s}) {
        const Outcome made = run({u"users"_s, u"create"_s, name + u"@example.com"_s, u"username="_s + name,
                                  u"--generate-password"_s});
        QVERIFY2(made.code == 0, qPrintable(made.err));
    }
    QCOMPARE(run({u"workspace"_s, u"configure"_s, u"site_folder="_s + m_site->path()}).code, 0);
}

QString TestAvatarCommands::save(const QString &name, int side) const
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(QColor::fromRgb(QRandomGenerator::global()->generate()));
    image.setPixel(0, 0, QRandomGenerator::global()->generate());
    const QString path = m_site->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    return image.save(path, "png") ? path : QString();
}

bool TestAvatarCommands::execute(const QString &sql) const
{
    QSqlQuery query(m_connection->database());
    if (query.exec(sql))
        return true;
    qWarning("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    return false;
}

int TestAvatarCommands::count(const QString &table) const
{
    QSqlQuery query(m_connection->database());
    return query.exec(u"SELECT count(*) FROM phoenix_kit_"_s + table) && query.next() ? query.value(0).toInt() : -1;
}

QStringList TestAvatarCommands::objects() const
{
    QStringList keys;
    QDirIterator files(bucketFolder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        keys << files.next();
    return keys;
}

void TestAvatarCommands::setsGetsAndRemoves()
{
    const QString path = save(u"Face.png"_s);
    QCOMPARE(run({u"avatar"_s, u"get"_s, u"ann"_s}).code, 1);
    const Outcome set = run({u"avatar"_s, u"set"_s, u"ann"_s, path});
    QVERIFY2(set.code == 0, qPrintable(set.err));
    QCOMPARE(objects().size(), 5);
    const QJsonObject got = run({u"--json"_s, u"avatar"_s, u"get"_s, u"ann@example.com"_s}).json();
    QCOMPARE(got.value("original_file_name"_L1).toString(), u"Face.png"_s);
    QCOMPARE(got.value("variants"_L1).toArray().size(), 5);
    const QString copy = m_site->filePath(u"copy.png"_s);
    QCOMPARE(run({u"avatar"_s, u"get"_s, u"ann"_s, copy}).code, 0);
    QCOMPARE(QImage(copy), QImage(path));
    QCOMPARE(run({u"avatar"_s, u"get"_s, u"ann"_s, copy, u"--variant=thumbnail"_s}).code, 0);
    QCOMPARE(QImage(copy).size(), QSize(150, 150));
    QCOMPARE(run({u"avatar"_s, u"remove"_s, u"ann"_s}).code, 0);
    QCOMPARE(run({u"avatar"_s, u"get"_s, u"ann"_s}).code, 1);
    QCOMPARE(objects().size(), 5);
    QCOMPARE(count(u"files"_s), 1);
}

void TestAvatarCommands::removesTheFile()
{
    QCOMPARE(run({u"avatar"_s, u"set"_s, u"ann"_s, save(u"a.png"_s)}).code, 0);
    QCOMPARE(run({u"avatar"_s, u"remove"_s, u"ann"_s, u"--delete-file"_s}).code, 0);
    QCOMPARE(objects(), QStringList());
    QCOMPARE(count(u"files"_s), 0);
    QCOMPARE(count(u"file_instances"_s), 0);
    QCOMPARE(count(u"file_locations"_s), 0);
}

void TestAvatarCommands::keepsAFileThatIsShown()
{
    QCOMPARE(run({u"avatar"_s, u"set"_s, u"ann"_s, save(u"a.png"_s)}).code, 0);
    const QString file = run({u"--json"_s, u"avatar"_s, u"get"_s, u"ann"_s}).json().value("uuid"_L1).toString();
    QCOMPARE(run({u"users"_s, u"set"_s, u"bob"_s, u"custom.avatar_file_uuid="_s + file}).code, 0);
    QCOMPARE(run({u"avatar"_s, u"remove"_s, u"ann"_s, u"--delete-file"_s}).code, 0);
    QCOMPARE(count(u"files"_s), 1);
    QCOMPARE(objects().size(), 5);
}

void TestAvatarCommands::importsAFolder()
{
    const QString bob = run({u"--json"_s, u"users"_s, u"show"_s, u"bob"_s}).json().value("uuid"_L1).toString();
    QVERIFY(!save(u"in/ann@example.com.png"_s).isEmpty() && !save(u"in/"_s + bob + u".png"_s).isEmpty());
    QVERIFY(!save(u"in/nobody.png"_s).isEmpty());
    QFile broken(m_site->filePath(u"in/ann.png"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no picture") > 0);
    broken.close();
    const QString folder = m_site->filePath(u"in"_s);
    const Outcome trial = run({u"--json"_s, u"avatar"_s, u"import"_s, folder, u"--dry-run"_s});
    QCOMPARE(trial.json().value("failed"_L1).toInt(), 1);
    QCOMPARE(count(u"files"_s), 0);
    const Outcome done = run({u"--json"_s, u"avatar"_s, u"import"_s, folder});
    QCOMPARE(done.code, 1);
    QCOMPARE(done.json().value("done"_L1).toInt(), 2);
    QCOMPARE(done.json().value("failed"_L1).toInt(), 2);
    QCOMPARE(count(u"files"_s), 2);
    QCOMPARE(objects().size(), 10);
    QVERIFY(run({u"avatar"_s, u"import"_s, folder}).out.contains(u"Nobody has this name"_s));
    QCOMPARE(count(u"files"_s), 2); // the same content is the same file
    QCOMPARE(run({u"avatar"_s, u"import"_s, m_site->filePath(u"nowhere"_s)}).code, 1);
}

// Each says how, and the history knows the pictures of a folder as one change.
void TestAvatarCommands::isTakenBack()
{
    static const QRegularExpression undo(u"To take it back: stewardctl (changes undo \\S+)"_s);
    const auto takeBack = [this](const Outcome &outcome) {
        const QString command = undo.match(outcome.out).captured(1);
        return command.isEmpty() ? -1 : run(command.split(u' ')).code;
    };
    const auto hasAvatar = [this](const QString &person) { return run({u"avatar"_s, u"get"_s, person}).code == 0; };
    QCOMPARE(takeBack(run({u"avatar"_s, u"set"_s, u"ann"_s, save(u"a.png"_s)})), 0);
    QVERIFY(!hasAvatar(u"ann"_s));
    save(u"in/ann.png"_s);
    save(u"in/bob.png"_s);
    const Outcome imported = run({u"avatar"_s, u"import"_s, m_site->filePath(u"in"_s)});
    QVERIFY(hasAvatar(u"ann"_s) && hasAvatar(u"bob"_s));
    const Outcome removed = run({u"avatar"_s, u"remove"_s, u"bob"_s});
    QVERIFY(!hasAvatar(u"bob"_s));
    QCOMPARE(takeBack(removed), 0);
    QVERIFY(hasAvatar(u"bob"_s));
    QCOMPARE(takeBack(imported), 0);
    QVERIFY(!hasAvatar(u"ann"_s) && !hasAvatar(u"bob"_s));
}

void TestAvatarCommands::refuses_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("code");
    QTest::newRow("nobody") << QStringList{u"avatar"_s, u"set"_s, u"nobody"_s, u"/dev/null"_s} << 1;
    QTest::newRow("no file") << QStringList{u"avatar"_s, u"set"_s, u"ann"_s, u"/nowhere.png"_s} << 1;
    QTest::newRow("a device") << QStringList{u"avatar"_s, u"set"_s, u"ann"_s, u"/dev/zero"_s} << 1;
    QTest::newRow("too little") << QStringList{u"avatar"_s, u"set"_s, u"ann"_s} << 2;
    QTest::newRow("foreign option") << QStringList{u"avatar"_s, u"remove"_s, u"ann"_s, u"--dry-run"_s} << 2;
}

void TestAvatarCommands::refuses()
{
    QFETCH(QStringList, command);
    const Outcome outcome = run(command);
    QTEST(outcome.code, "code");
    QVERIFY(!outcome.err.isEmpty());
    QCOMPARE(count(u"files"_s), 0);
}

void TestAvatarCommands::leavesNothingWhenItIsKilled_data()
{
    QTest::addColumn<int>("objects");
    for (int objects = 0; objects < 5; ++objects)
        QTest::addRow("after %d objects", objects) << objects;
}

void TestAvatarCommands::leavesNothingWhenItIsKilled()
{
    QFETCH(int, objects);
    const auto server = TestBucketServer::start();
    QVERIFY(server);
    const Bucket bucket = server->ownBucket(u"slow"_s);
    QVERIFY(execute(u"UPDATE phoenix_kit_buckets SET provider = 's3', endpoint = '%1', region = 'eu-north-1', "
                    "bucket_name = 'slow', access_key_id = 'S3RVER', secret_access_key = 'S3RVER'"_s.arg(bucket.endpoint)));
    QProcess victim;
    victim.setProcessEnvironment(environment());
    victim.start(QStringLiteral(STEWARDCTL), arguments({u"avatar"_s, u"set"_s, u"ann"_s, save(u"a.png"_s)}));
    QTRY_VERIFY_WITH_TIMEOUT(server->requests(u"PUT"_s) >= 2 * objects + 1, 30'000);
    victim.kill();
    QVERIFY(victim.waitForFinished());
    QTRY_COMPARE(server->objects(u"slow"_s), objects + 1); // what was on its way is there now
    // Whoever comes next sweeps.
    QCOMPARE(run({u"avatar"_s, u"get"_s, u"ann"_s}).code, 1);
    QCOMPARE(count(u"files"_s), 0);
    QCOMPARE(count(u"file_instances"_s), 0);
    QVERIFY(server->requests(u"DELETE"_s) >= 5);
    QCOMPARE(server->objects(u"slow"_s), 0);
    QCOMPARE(run({u"avatar"_s, u"set"_s, u"ann"_s, save(u"b.png"_s)}).code, 0);
    QCOMPARE(server->objects(u"slow"_s), 5);
}

QTEST_GUILESS_MAIN(TestAvatarCommands)
#include "tst_avatarcommands.moc"
