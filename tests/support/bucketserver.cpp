// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <tests/support/bucketserver.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

Bucket bucketAt(const QString &address, const QString &name)
{
    Bucket bucket;
    bucket.id = BucketId::create();
    bucket.name = name;
    bucket.provider = u"s3"_s;
    bucket.endpoint = address;
    bucket.region = u"eu-north-1"_s;
    bucket.bucketName = name;
    bucket.accessKey = u"S3RVER"_s;
    bucket.secretKey = Secret(u"S3RVER"_s);
    return bucket;
}

QList<QJsonObject> requestsIn(const QString &path)
{
    QList<QJsonObject> requests;
    QFile log(path);
    if (!log.open(QIODevice::ReadOnly))
        return requests;
    while (!log.atEnd())
        requests.append(QJsonDocument::fromJson(log.readLine()).object());
    return requests;
}

} // namespace

bool TestBucketServer::isRunning()
{
    const bool isRunning = qEnvironmentVariableIsSet("STEWARD_TEST_S3");
    if (!isRunning)
        qWarning("STEWARD_TEST_S3 is not set: start the servers with tests/servers/start");
    return isRunning;
}

Bucket TestBucketServer::bucket(const QString &name)
{
    return bucketAt(qEnvironmentVariable("STEWARD_TEST_S3"), name);
}

QStringList TestBucketServer::requestsFor(const QString &part)
{
    QStringList found;
    for (const QJsonObject &request : requestsIn(qEnvironmentVariable("STEWARD_TEST_S3_LOG"))) {
        if (request.value("path"_L1).toString().contains(part))
            found << u"%1 %2"_s.arg(request.value("method"_L1).toString()).arg(request.value("status"_L1).toInt());
    }
    return found;
}

TestBucketServer::TestBucketServer()
    : m_folder(std::make_unique<QTemporaryDir>())
{
}

TestBucketServer::~TestBucketServer()
{
    kill();
}

std::unique_ptr<TestBucketServer> TestBucketServer::start()
{
    std::unique_ptr<TestBucketServer> server(new TestBucketServer);
    if (server->launch(u"0"_s))
        return server;
    qWarning("The bucket server does not start");
    return nullptr;
}

bool TestBucketServer::startAgain()
{
    QFile::remove(m_folder->filePath(u"exports"_s));
    return launch(QString::number(QUrl(m_address).port()));
}

bool TestBucketServer::launch(const QString &port)
{
    m_process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"STEWARD_S3_PORT"_s, port);
    m_process->setProcessEnvironment(environment);
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setStandardErrorFile(m_folder->filePath(u"log"_s));
    m_process->start(u"/usr/bin/python3"_s,
                     {QStringLiteral(STEWARD_SOURCE_DIR "/tests/servers/s3server.py"), m_folder->path(),
                      qEnvironmentVariable("STEWARD_TEST_S3RVER")});
    QFile exports(m_folder->filePath(u"exports"_s));
    if (!QTest::qWaitFor([&exports] { return exports.exists(); }, 30'000) || !exports.open(QIODevice::ReadOnly))
        return false;
    m_address = QString::fromUtf8(exports.readLine()).trimmed().section(u'=', 1);
    return true;
}

// With its child, which the script ends when it is asked to go.
void TestBucketServer::kill()
{
    if (!m_process)
        return;
    m_process->terminate();
    m_process->waitForFinished();
    m_process.reset();
}

Bucket TestBucketServer::ownBucket(const QString &name) const
{
    return bucketAt(m_address, name);
}

qsizetype TestBucketServer::requests(const QString &method) const
{
    qsizetype count = 0;
    for (const QJsonObject &request : requestsIn(m_folder->filePath(u"requests"_s)))
        count += request.value("method"_L1).toString() == method ? 1 : 0;
    return count;
}

// s3rver keeps an object as three files.
qsizetype TestBucketServer::objects(const QString &bucket) const
{
    qsizetype count = 0;
    QDirIterator files(m_folder->filePath(u"objects/"_s + bucket), {u"*._S3rver_object"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        ++count;
    }
    return count;
}

} // namespace steward
