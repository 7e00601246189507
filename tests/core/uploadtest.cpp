// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <tests/core/uploadtest.h>

#include <core/files/objectstorage.h>
#include <core/workspace/workspaceopener.h>
#include <core/workspace/workspaceschema.h>
#include <tests/support/people.h>

#include <QBuffer>
#include <QImage>
#include <QRandomGenerator>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace steward {

void UploadTest::initTestCase_data()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("sqlite") << static_cast<int>(Dialect::Sqlite);
    QTest::newRow("postgres") << static_cast<int>(Dialect::Postgres);
}

void UploadTest::initTestCase()
{
    QVERIFY(TestBucketServer::isRunning());
    QStandardPaths::setTestModeEnabled(true);
}

void UploadTest::init()
{
    QFETCH_GLOBAL(int, dialect);
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = TestDatabase::create(static_cast<Dialect>(dialect));
    QVERIFY(m_database);
    m_connection = m_database->open();
    QVERIFY(m_connection && initialiseWorkspace(*m_connection));
    const auto people = addPeople(*m_connection, {{.email = u"ann@example.com"_s, .firstName = u"Ann"_s}});
    m_ann.id = UserId(people.value(0));
    m_ann.email = u"ann@example.com"_s;
    m_ann.firstName = u"Ann"_s;
    open();
}

void UploadTest::cleanup()
{
    m_workspace.reset();
    m_connection.reset();
    QFile::remove(localProfile(m_database->profile()).path);
    m_database.reset();
}

void UploadTest::open()
{
    m_workspace.reset();
    const auto findings = prepareWorkspace(m_database->profile(), m_database->password());
    QVERIFY(findings.has_value());
    SiteConfiguration site;
    site.siteFolder = m_folder->path();
    m_workspace = std::make_shared<Workspace>(m_database->profile(), m_database->password(), site);
    m_workspace->accept(findings->installation, findings->hasPeople);
    m_workspace->setPictureMaker(&m_pictures);
    m_workspace->signIn(m_ann); // everybody may have a picture of their own
}

bool UploadTest::run(const QString &sql) const
{
    QSqlQuery query(m_connection->database());
    if (query.exec(sql))
        return true;
    qWarning("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    return false;
}

int UploadTest::count(const QString &table) const
{
    QSqlQuery query(m_connection->database());
    return query.exec(u"SELECT count(*) FROM phoenix_kit_"_s + table) && query.next() ? query.value(0).toInt() : -1;
}

void UploadTest::setBucket(const Bucket &bucket, int priority)
{
    QVERIFY(run(u"UPDATE phoenix_kit_buckets SET enabled = false WHERE provider = 'local'"_s));
    QVERIFY(run(u"INSERT INTO phoenix_kit_buckets (uuid, name, provider, endpoint, region, bucket_name, access_key_id, "
                "secret_access_key, enabled, priority, inserted_at, updated_at) VALUES ('%1', '%2', 's3', '%3', "
                "'eu-north-1', '%2', 'S3RVER', 'S3RVER', true, %4, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z')"_s
                    .arg(bucket.id.text(), bucket.bucketName, bucket.endpoint).arg(priority)));
}

QByteArray UploadTest::picture(int side) const
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(QColor::fromRgb(QRandomGenerator::global()->generate()));
    image.setPixel(1, 1, QRandomGenerator::global()->generate());
    image.setPixel(2, 1, QRandomGenerator::global()->generate());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "png");
    return bytes;
}

QStringList UploadTest::keysIn(const Bucket &bucket, const QList<ObjectPlace> &places) const
{
    const auto storage = ObjectStorage::open(bucket, {{}, const_cast<HttpClient *>(&m_network)});
    QStringList keys;
    for (const ObjectPlace &place : places) {
        if ((*storage)->contains(place.key).value_or(true))
            keys << place.key;
    }
    return keys;
}

} // namespace steward
