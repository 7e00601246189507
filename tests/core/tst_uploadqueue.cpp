// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/files/filestore.h>
#include <core/files/useravatar.h>
#include <tests/core/uploadtest.h>

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace steward;

/// Pictures on their way, with real servers that fail and are killed.
class TestUploadQueue : public UploadTest
{
    Q_OBJECT

private Q_SLOTS:
    void storesInABucket();
    void storesInAFolder();
    void copiesToTwoBuckets();
    void oneBucketIsEnough();
    void tellsHowFarItIs();
    void pauses();
    void cancelsWhatRuns();
    void triesAgain();
    void goesOnAfterARestart();
    void leavesNothingWhenTheServerDies_data();
    void leavesNothingWhenTheServerDies();
    void saysWhatIsWrongWithAFile_data();
    void saysWhatIsWrongWithAFile();
    void forgetsWhatIsOver();
    void tellsAgainWhatNobodySettled();
};

void TestUploadQueue::storesInABucket()
{
    const Bucket bucket = TestBucketServer::bucket(u"media"_s);
    setBucket(bucket);
    QSignalSpy uploaded(&queue(), &UploadQueue::uploaded);
    queue().add(ann(), {u"Face.png"_s, {}, picture()});
    QVERIFY(uploaded.wait(20'000));
    QCOMPARE(entry().state, UploadState::Done);
    QCOMPARE(count(u"files"_s), 1);
    QCOMPARE(count(u"file_instances"_s), 5);
    QCOMPARE(count(u"file_locations"_s), 5);
    const auto file = uploaded.first().at(0).value<UploadEntry>().after;
    QVERIFY(file.has_value());
    FileStore store(*m_connection);
    const auto places = store.placesOf(*file);
    QVERIFY(places.has_value());
    QCOMPARE(places->size(), 5);
    for (const auto &[variant, place] : *places)
        QCOMPARE(keysIn(bucket, QList<ObjectPlace>{place}).size(), 1);
    QTRY_VERIFY(spool().isEmpty()); // the copy of the bytes went with the entry
}

void TestUploadQueue::storesInAFolder()
{
    const QString path = m_folder->filePath(u"a.png"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(picture()) > 0);
    file.close();
    QSignalSpy uploaded(&queue(), &UploadQueue::uploaded);
    queue().add(ann(), {u"a.png"_s, path});
    QVERIFY(uploaded.wait(20'000));
    QVERIFY(QFile::exists(path)); // what is somebody's own stays
    QCOMPARE(count(u"file_instances"_s), 5);
}

void TestUploadQueue::copiesToTwoBuckets()
{
    const Bucket first = TestBucketServer::bucket(u"media"_s);
    const Bucket second = TestBucketServer::bucket(u"second"_s);
    setBucket(first, 1);
    setBucket(second, 2);
    QVERIFY(run(u"UPDATE phoenix_kit_settings SET value = '2' WHERE key = 'storage_redundancy_copies'"_s));
    QSignalSpy uploaded(&queue(), &UploadQueue::uploaded);
    queue().add(ann(), {u"a.png"_s, {}, picture()});
    QVERIFY(uploaded.wait(20'000));
    QCOMPARE(count(u"file_locations"_s), 10);
    FileStore store(*m_connection);
    const auto places = store.placesOf(*uploaded.first().at(0).value<UploadEntry>().after);
    for (const auto &[variant, place] : *places)
        QCOMPARE(keysIn(place.bucket == first.id ? first : second, QList<ObjectPlace>{place}).size(), 1);
}

void TestUploadQueue::oneBucketIsEnough()
{
    setBucket(TestBucketServer::bucket(u"refuses"_s), 1);
    setBucket(TestBucketServer::bucket(u"second"_s), 2);
    QVERIFY(run(u"UPDATE phoenix_kit_settings SET value = '2' WHERE key = 'storage_redundancy_copies'"_s));
    QSignalSpy uploaded(&queue(), &UploadQueue::uploaded);
    queue().add(ann(), {u"a.png"_s, {}, picture()});
    QVERIFY(uploaded.wait(20'000));
    QCOMPARE(count(u"file_locations"_s), 5);
}

void TestUploadQueue::tellsHowFarItIs()
{
    setBucket(TestBucketServer::bucket(u"slow"_s));
    QList<qint64> shares;
    connect(&queue(), &UploadQueue::entriesChanged, this, [this, &shares] {
        if (entry().toSend > 0)
            shares.append(entry().sent * 100 / entry().toSend);
    });
    QSignalSpy uploaded(&queue(), &UploadQueue::uploaded);
    queue().add(ann(), {u"a.png"_s, {}, picture()});
    QVERIFY(uploaded.wait(20'000));
    queue().disconnect(this);
    QVERIFY(shares.size() > 3);
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    QVERIFY(shares.first() < 100);
    QCOMPARE(shares.last(), 100);
}

void TestUploadQueue::pauses()
{
    setBucket(TestBucketServer::bucket(u"media"_s));
    queue().setPaused(true);
    QSignalSpy uploaded(&queue(), &UploadQueue::uploaded);
    for (int i = 0; i < 5; ++i)
        queue().add(ann(), {u"a.png"_s, {}, picture()});
    QTRY_COMPARE(queue().entries().size(), 5);
    for (const UploadEntry &each : queue().entries())
        QCOMPARE(each.state, UploadState::Queued);
    queue().setPaused(false);
    qsizetype running = 0;
    for (const UploadEntry &each : queue().entries())
        running += each.state == UploadState::Running ? 1 : 0;
    QVERIFY(running >= 1 && running <= 4);
    QTRY_COMPARE_WITH_TIMEOUT(uploaded.size(), 5, 30'000);
}

void TestUploadQueue::cancelsWhatRuns()
{
    const auto server = TestBucketServer::start();
    QVERIFY(server);
    const Bucket bucket = server->ownBucket(u"slow"_s);
    setBucket(bucket);
    queue().add(ann(), {u"a.png"_s, {}, picture()});
    QTRY_VERIFY_WITH_TIMEOUT(server->requests(u"PUT"_s) >= 3, 20'000); // one is there, another under way
    const qint64 id = entry().id;
    queue().cancel(id);
    QTRY_COMPARE_WITH_TIMEOUT(entry().state, UploadState::Cancelled, 20'000);
    QCOMPARE(count(u"files"_s), 0);
    QVERIFY(server->requests(u"DELETE"_s) >= 5);
    QTRY_VERIFY(spool().isEmpty());
}

void TestUploadQueue::triesAgain()
{
    setBucket(TestBucketServer::bucket(u"flaky"_s));
    QSignalSpy uploaded(&queue(), &UploadQueue::uploaded);
    QSignalSpy failed(&queue(), &UploadQueue::failed);
    queue().add(ann(), {u"a.png"_s, {}, picture()});
    // Each of the five objects is refused once.
    for (int attempt = 0; attempt < 5; ++attempt) {
        QTRY_VERIFY_WITH_TIMEOUT(entry().problem.has_value() && entry().state == UploadState::Queued, 20'000);
        QCOMPARE(entry().problem->identifier, u"bucket_failing"_s);
        QVERIFY(entry().dueAt > QDateTime::currentDateTimeUtc());
        QCOMPARE(count(u"files"_s), 0);
        queue().retry(entry().id);
    }
    QVERIFY(uploaded.size() == 1 || uploaded.wait(20'000));
    QVERIFY(failed.isEmpty());
    QCOMPARE(count(u"file_instances"_s), 5);
}

void TestUploadQueue::goesOnAfterARestart()
{
    setBucket(TestBucketServer::bucket(u"slow"_s));
    const QByteArray bytes = picture();
    queue().add(ann(), {u"a.png"_s, {}, bytes});
    QTRY_VERIFY_WITH_TIMEOUT(entry().sent > 0, 20'000);
    m_workspace.reset(); // in the middle
    QCOMPARE(count(u"files"_s), 0);
    QVERIFY(!spool().isEmpty());
    open();
    QSignalSpy uploaded(&queue(), &UploadQueue::uploaded);
    queue().start();
    QVERIFY(uploaded.wait(30'000));
    QCOMPARE(uploaded.first().at(0).value<UploadEntry>().fileName, u"a.png"_s);
    QCOMPARE(count(u"file_instances"_s), 5);
    QTRY_VERIFY(spool().isEmpty());
}

void TestUploadQueue::leavesNothingWhenTheServerDies_data()
{
    QTest::addColumn<int>("objects");
    for (int objects = 0; objects < 5; ++objects)
        QTest::addRow("after %d objects", objects) << objects;
}

void TestUploadQueue::leavesNothingWhenTheServerDies()
{
    QFETCH(int, objects);
    const auto server = TestBucketServer::start();
    QVERIFY(server);
    const Bucket bucket = server->ownBucket(u"slow"_s);
    setBucket(bucket);
    queue().add(ann(), {u"a.png"_s, {}, picture()});
    // Each request is noted when it arrives and when it is answered.
    QTRY_VERIFY_WITH_TIMEOUT(server->requests(u"PUT"_s) >= 2 * objects + 1, 20'000);
    server->kill();
    QTRY_VERIFY_WITH_TIMEOUT(entry().state == UploadState::Queued && entry().problem, 30'000);
    QCOMPARE(entry().problem->kind, Error::Kind::Network);
    QCOMPARE(count(u"files"_s), 0);
    QCOMPARE(count(u"file_instances"_s), 0);
    const QList<ObjectPlace> noted = entry().places;
    QCOMPARE(noted.size(), 5); // nobody was there to give them up
    QVERIFY(server->startAgain());
    queue().cancel(entry().id);
    QCOMPARE(entry().state, UploadState::Cancelled); // not due any more while its objects are removed
    QTRY_VERIFY_WITH_TIMEOUT(entry().places.isEmpty(), 20'000);
    QCOMPARE(keysIn(bucket, noted), QStringList());
}

void TestUploadQueue::saysWhatIsWrongWithAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("field");
    const QByteArray good = picture();
    QTest::newRow("text") << u"a.png"_s << QByteArray("I am a picture") << u"picture"_s;
    QTest::newRow("truncated") << u"a.png"_s << good.left(good.size() / 2) << u"picture"_s;
    QTest::newRow("drawing") << u"a.png"_s << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")
                             << u"picture"_s;
    QTest::newRow("no ending") << u"face"_s << good << u"ext"_s;
}

void TestUploadQueue::saysWhatIsWrongWithAFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QSignalSpy failed(&queue(), &UploadQueue::failed);
    queue().add(ann(), {name, {}, content});
    QVERIFY(failed.wait(20'000));
    QCOMPARE(entry().state, UploadState::Failed);
    QTEST(entry().problem->fields.value(0).field, "field");
    QCOMPARE(count(u"files"_s), 0);
    QVERIFY(!QDir(m_folder->filePath(u"priv"_s)).exists());
    queue().add(ann(), {u"gone.png"_s, m_folder->filePath(u"gone.png"_s)});
    QVERIFY(failed.wait(20'000));
    QCOMPARE(queue().entries().at(1).problem->identifier, u"file_not_readable"_s);
}

void TestUploadQueue::forgetsWhatIsOver()
{
    QSignalSpy failed(&queue(), &UploadQueue::failed);
    queue().add(ann(), {u"a.png"_s, {}, "no picture"});
    QVERIFY(failed.wait(20'000));
    queue().clearEnded();
    QVERIFY(queue().entries().isEmpty());
    QTRY_VERIFY(spool().isEmpty());
    open();
    queue().start();
    QSignalSpy changed(&queue(), &UploadQueue::entriesChanged);
    queue().setPaused(true);
    QVERIFY(queue().entries().isEmpty());
}

void TestUploadQueue::tellsAgainWhatNobodySettled()
{
    QSignalSpy uploaded(&queue(), &UploadQueue::uploaded);
    queue().add(ann(), {u"a.png"_s, {}, picture()});
    QVERIFY(uploaded.wait(20'000));
    const auto first = uploaded.first().at(0).value<UploadEntry>();
    QVERIFY(first.after.has_value());
    QVERIFY(!first.before.has_value());
    open();
    QSignalSpy again(&queue(), &UploadQueue::uploaded);
    queue().start();
    QVERIFY(again.wait(20'000));
    const auto told = again.first().at(0).value<UploadEntry>();
    QCOMPARE(told.id, first.id);
    QCOMPARE(told.user, ann().id);
    QCOMPARE(told.after, first.after);
    QVERIFY(queue().entries().isEmpty()); // nothing is left to do
    queue().settle({told.id});
    open();
    QSignalSpy never(&queue(), &UploadQueue::uploaded);
    QSignalSpy looked(&queue(), &UploadQueue::entriesChanged);
    queue().start();
    QVERIFY(looked.wait(20'000));
    QVERIFY(never.isEmpty());
}

QTEST_GUILESS_MAIN(TestUploadQueue)
#include "tst_uploadqueue.moc"
