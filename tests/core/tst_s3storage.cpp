// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/files/s3storage.h>
#include <core/net/httpclient.h>
#include <tests/support/bucketserver.h>
#include <tests/support/mailserver.h>

#include <QTcpServer>
#include <QTest>
#include <QTimeZone>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace steward;

/// The signature against Amazon's published examples, and buckets against a server that checks it.
class TestS3Storage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(TestBucketServer::isRunning()); }
    void signsAsAmazonDoes_data();
    void signsAsAmazonDoes();
    void presignsAsAmazonDoes();
    void addresses_data();
    void addresses();
    void keepsObjects();
    void keysMayBeStrange();
    void addressesOpenForAWhile();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void trustsNoUnknownCertificate();
    void stopsWhenAsked();
    void tellsOfProgress();
    void refusesIncompleteBuckets();
    void limitsAnswers();

private:
    [[nodiscard]] std::unique_ptr<ObjectStorage> open(const Bucket &bucket)
    {
        auto storage = ObjectStorage::open(bucket, {{}, &m_network, m_sent, m_isStopped});
        return storage ? std::move(*storage) : nullptr;
    }
    static AwsCredentials exampleCredentials()
    {
        return {u"AKIAIOSFODNN7EXAMPLE"_s, Secret(u"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"_s), u"us-east-1"_s};
    }
    static QDateTime exampleTime() { return {QDate(2013, 5, 24), QTime(0, 0), QTimeZone::utc()}; }

    HttpClient m_network;
    std::function<void(qint64)> m_sent;
    std::function<bool()> m_isStopped;
};

// The examples of "Authenticating Requests (AWS Signature Version 4)" in the S3 API reference.
void TestS3Storage::signsAsAmazonDoes_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("address");
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");
    const QString host = u"https://examplebucket.s3.amazonaws.com"_s;
    QTest::newRow("GET object") << QByteArray("GET") << host + u"/test.txt"_s
                                << HttpHeaders{{"Range", "bytes=0-9"}} << QByteArray()
                                << QByteArray("f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
    QTest::newRow("PUT object") << QByteArray("PUT") << host + u"/test%24file.text"_s
                                << HttpHeaders{{"Date", "Fri, 24 May 2013 00:00:00 GMT"},
                                               {"x-amz-storage-class", "REDUCED_REDUNDANCY"}}
                                << QByteArray("Welcome to Amazon S3.")
                                << QByteArray("98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
    QTest::newRow("GET lifecycle") << QByteArray("GET") << host + u"/?lifecycle"_s << HttpHeaders() << QByteArray()
                                   << QByteArray("fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543");
    QTest::newRow("GET list") << QByteArray("GET") << host + u"/?max-keys=2&prefix=J"_s << HttpHeaders() << QByteArray()
                              << QByteArray("34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7");
}

void TestS3Storage::signsAsAmazonDoes()
{
    QFETCH(QByteArray, verb);
    QFETCH(QString, address);
    QFETCH(HttpHeaders, headers);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, signature);
    const HttpHeaders added = signedHeaders(verb, QUrl(address), headers, body, exampleCredentials(), exampleTime());
    QCOMPARE(added.last().first, QByteArray("Authorization"));
    QVERIFY2(added.last().second.endsWith("Signature=" + signature), added.last().second.constData());
}

void TestS3Storage::presignsAsAmazonDoes()
{
    const QUrl url = presignedUrl("GET", QUrl(u"https://examplebucket.s3.amazonaws.com/test.txt"_s), exampleCredentials(),
                                  exampleTime(), 86400);
    QCOMPARE(QUrlQuery(url).queryItemValue(u"X-Amz-Signature"_s),
             u"aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"_s);
}

void TestS3Storage::addresses_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::newRow("Amazon") << QString() << u"media"_s << u"https://media.s3.eu-north-1.amazonaws.com/"_s;
    QTest::newRow("Amazon by name") << u"s3.eu-north-1.amazonaws.com"_s << u"media"_s
                                    << u"https://media.s3.eu-north-1.amazonaws.com/"_s;
    QTest::newRow("name with dots") << QString() << u"my.media"_s << u"https://s3.eu-north-1.amazonaws.com/my.media/"_s;
    QTest::newRow("another host") << u"s3.example.org"_s << u"media"_s << u"https://s3.example.org/media/"_s;
    QTest::newRow("host and port") << u"s3.example.org:9000"_s << u"media"_s << u"https://s3.example.org:9000/media/"_s;
    QTest::newRow("scheme") << u"http://127.0.0.1:9000/"_s << u"media"_s << u"http://127.0.0.1:9000/media/"_s;
    QTest::newRow("no host") << u"ftp://127.0.0.1"_s << u"media"_s << QString();
    QTest::newRow("a password in it") << u"https://me:secret@example.org"_s << u"media"_s << QString();
}

void TestS3Storage::addresses()
{
    QFETCH(QString, endpoint);
    QFETCH(QString, name);
    Bucket bucket = TestBucketServer::bucket(name);
    bucket.endpoint = endpoint;
    QTEST(S3Storage::baseUrl(bucket).toString(), "address");
}

void TestS3Storage::keepsObjects()
{
    const auto storage = open(TestBucketServer::bucket(u"media"_s));
    QVERIFY(storage);
    const QString key = u"01/ab/%1/original.png"_s.arg(uuidText(newUuid()));
    const QByteArray content = "bytes \0 of a picture";
    QCOMPARE(storage->contains(key).value_or(true), false);
    QCOMPARE(storage->get(key).error().identifier, u"object_missing"_s);
    const Status put = storage->put(key, content);
    QVERIFY2(put, put ? "" : qPrintable(put.error().detail));
    QCOMPARE(storage->contains(key).value_or(false), true);
    QCOMPARE(storage->get(key).value_or("nothing"), content);
    QVERIFY(storage->put(key, "others"));
    QCOMPARE(storage->get(key).value_or("nothing"), QByteArray("others"));
    QVERIFY(storage->remove(key));
    QVERIFY(storage->remove(key)); // it is gone, which is what was wanted
    QCOMPARE(storage->contains(key).value_or(true), false);
    QCOMPARE(TestBucketServer::requestsFor(key).count(u"PUT 200"_s), 2);
}

void TestS3Storage::keysMayBeStrange()
{
    const auto storage = open(TestBucketServer::bucket(u"media"_s));
    const QString key = u"strange/a b+c&d=e$f'(g)~%1.png"_s.arg(uuidText(newUuid()));
    const Status put = storage->put(key, "content");
    QVERIFY2(put, put ? "" : qPrintable(put.error().detail));
    QCOMPARE(storage->get(key).value_or("nothing"), QByteArray("content"));
}

void TestS3Storage::addressesOpenForAWhile()
{
    const Bucket bucket = TestBucketServer::bucket(u"media"_s);
    S3Storage storage(bucket, {{}, &m_network});
    const QString key = u"signed/%1.png"_s.arg(uuidText(newUuid()));
    QVERIFY(storage.put(key, "content"));
    const auto answer = m_network.answerTo({.url = storage.urlOf(key, 60)});
    QVERIFY(answer.has_value());
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, QByteArray("content"));
    QUrl forged = storage.urlOf(key, 60);
    forged.setPath(forged.path() + u'x');
    QCOMPARE(m_network.answerTo({.url = forged}).value_or(HttpAnswer()).status, 403);
}

void TestS3Storage::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("bucket");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("identifier");
    QTest::newRow("refuses") << u"refuses"_s << u"S3RVER"_s << u"bucket_refuses"_s;
    QTest::newRow("wrong key") << u"media"_s << u"wrong"_s << u"bucket_refuses"_s;
    QTest::newRow("fails") << u"fails"_s << u"S3RVER"_s << u"bucket_failing"_s;
    QTest::newRow("ends in the middle") << u"breaks"_s << u"S3RVER"_s << u"bucket_unreachable"_s;
    QTest::newRow("no such bucket") << u"nowhere"_s << u"S3RVER"_s << u"bucket_missing"_s;
    QTest::newRow("nobody there") << QString() << u"S3RVER"_s << u"bucket_unreachable"_s;
}

void TestS3Storage::saysWhatIsWrong()
{
    QFETCH(QString, bucket);
    QFETCH(QString, secret);
    Bucket wrong = TestBucketServer::bucket(bucket.isEmpty() ? u"media"_s : bucket);
    wrong.secretKey = Secret(secret);
    if (bucket.isEmpty()) {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        wrong.endpoint = u"http://127.0.0.1:%1"_s.arg(closed.serverPort());
    }
    const auto storage = open(wrong);
    const Status put = storage->put(u"key.png"_s, "content");
    QVERIFY(!put);
    QTEST(put.error().identifier, "identifier");
}

void TestS3Storage::trustsNoUnknownCertificate()
{
    QVERIFY(TestMailServer::isRunning());
    Bucket bucket = TestBucketServer::bucket(u"media"_s);
    // Signed by an authority that this system does not know.
    bucket.endpoint = u"https://localhost:%1"_s.arg(TestMailServer::of(TestMailServer::Kind::Implicit).port);
    const Status put = open(bucket)->put(u"key.png"_s, "content");
    QVERIFY(!put);
    QCOMPARE(put.error().identifier, u"bucket_not_trusted"_s);
}

void TestS3Storage::stopsWhenAsked()
{
    m_isStopped = [] { return true; };
    const auto storage = open(TestBucketServer::bucket(u"hangs"_s));
    m_isStopped = {};
    const Status put = storage->put(u"key.png"_s, "content");
    QVERIFY(!put);
    QCOMPARE(put.error().kind, Error::Kind::Cancelled);
}

void TestS3Storage::tellsOfProgress()
{
    std::atomic<qint64> sent = 0;
    m_sent = [&sent](qint64 bytes) { sent = bytes; };
    const auto storage = open(TestBucketServer::bucket(u"media"_s));
    m_sent = {};
    const QByteArray content(3'000'000, 'x');
    QVERIFY(storage->put(u"large/%1.png"_s.arg(uuidText(newUuid())), content));
    QCOMPARE(sent.load(), content.size());
}

void TestS3Storage::refusesIncompleteBuckets()
{
    Bucket bucket = TestBucketServer::bucket(u"media"_s);
    bucket.secretKey = {};
    QCOMPARE(ObjectStorage::open(bucket, {{}, &m_network}).error().identifier, u"bucket_incomplete"_s);
    bucket.provider = u"ftp"_s;
    QCOMPARE(ObjectStorage::open(bucket, {{}, &m_network}).error().identifier, u"bucket_provider_unknown"_s);
}

void TestS3Storage::limitsAnswers()
{
    S3Storage storage(TestBucketServer::bucket(u"media"_s), {{}, &m_network});
    const QString key = u"large/%1.png"_s.arg(uuidText(newUuid()));
    QVERIFY(storage.put(key, QByteArray(500'000, 'x')));
    HttpRequest request{.url = storage.urlOf(key, 60)};
    request.mostBytes = 100'000;
    const auto answer = m_network.answerTo(request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().fields.first().violation, Violation::TooManyBytes);
    request.url = QUrl(u"file:///etc/passwd"_s);
    QCOMPARE(m_network.answerTo(request).error().fields.first().violation, Violation::Invalid);
}

QTEST_GUILESS_MAIN(TestS3Storage)
#include "tst_s3storage.moc"
