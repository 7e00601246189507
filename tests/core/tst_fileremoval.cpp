// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/files/fileremoval.h>
#include <core/files/filestore.h>
#include <core/files/uploadjournal.h>
#include <core/files/useravatar.h>
#include <tests/core/uploadtest.h>
#include <tests/support/people.h>

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace steward;

/// Files that go with their objects, also when a server or the program dies on the way.
class TestFileRemoval : public UploadTest
{
    Q_OBJECT

private Q_SLOTS:
    void takesItsObjects();
    void keepsWhatIsUsed();
    void changesNothingWhenItIsRefused();
    void triesAgainWhatABucketKept();
    void leavesNothingWhenTheProgramDies();

private:
    [[nodiscard]] FileId store();
    [[nodiscard]] QList<ObjectPlace> placesOf(const FileId &file);
    std::optional<Result<QList<ObjectPlace>>> remove(const FileId &file, WhenUsed whenUsed);
};

// Ann's picture.
FileId TestFileRemoval::store()
{
    QSignalSpy uploaded(&queue(), &UploadQueue::uploaded);
    queue().add(ann(), {u"a.png"_s, {}, picture()});
    if (!uploaded.wait(20'000))
        return {};
    return uploaded.first().at(0).value<UploadEntry>().after.value_or(FileId());
}

QList<ObjectPlace> TestFileRemoval::placesOf(const FileId &file)
{
    const auto found = FileStore(*m_connection).placesOf(file);
    QList<ObjectPlace> places;
    for (const auto &[variant, place] : *found)
        places.append(place);
    return places;
}

std::optional<Result<QList<ObjectPlace>>> TestFileRemoval::remove(const FileId &file, WhenUsed whenUsed)
{
    std::optional<Result<QList<ObjectPlace>>> outcome;
    queue().removeFile(file, whenUsed, this, [&outcome](const Result<QList<ObjectPlace>> &left) { outcome = left; });
    [[maybe_unused]] const bool isThere = QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 30'000);
    return outcome;
}

void TestFileRemoval::takesItsObjects()
{
    const Bucket bucket = TestBucketServer::bucket(u"media"_s);
    setBucket(bucket);
    const FileId file = store();
    QVERIFY(!file.isNull());
    const QList<ObjectPlace> places = placesOf(file);
    QCOMPARE(keysIn(bucket, places).size(), 5);
    const auto left = remove(file, WhenUsed::Remove);
    QVERIFY(left && *left);
    QVERIFY((*left)->isEmpty());
    QCOMPARE(keysIn(bucket, places), QStringList());
    QCOMPARE(count(u"files"_s) + count(u"file_instances"_s) + count(u"file_locations"_s), 0);
    QCOMPARE(count(u"users WHERE CAST(custom_fields AS text) LIKE '%avatar_file_uuid%'"_s), 0);
    const auto again = remove(file, WhenUsed::Remove);
    QVERIFY(again && !*again);
    QCOMPARE(again->error().identifier, u"stored_file_not_found"_s);
}

void TestFileRemoval::keepsWhatIsUsed()
{
    const Bucket bucket = TestBucketServer::bucket(u"media"_s);
    setBucket(bucket);
    const FileId file = store();
    const auto left = remove(file, WhenUsed::Keep);
    QVERIFY(left && *left);
    QCOMPARE(count(u"files"_s), 1);
    QCOMPARE(keysIn(bucket, placesOf(file)).size(), 5);
}

void TestFileRemoval::changesNothingWhenItIsRefused()
{
    const Bucket bucket = TestBucketServer::bucket(u"media"_s);
    setBucket(bucket);
    const FileId file = store();
    const auto others = addPeople(*m_connection, {{.email = u"bob@example.com"_s}});
    QCOMPARE(others.size(), 1);
    QVERIFY(run(u"UPDATE phoenix_kit_files SET user_uuid = '%1'"_s.arg(uuidText(others.first()))));
    const auto left = remove(file, WhenUsed::Remove); // Ann is no manager, and the file is not hers
    QVERIFY(left && !*left);
    QCOMPARE(left->error().identifier, u"insufficient_permissions"_s);
    QCOMPARE(count(u"files"_s), 1);
    QCOMPARE(keysIn(bucket, placesOf(file)).size(), 5);
    open();
    queue().start();
    QTest::qWait(300); // whatever was noted is looked at
    QCOMPARE(keysIn(bucket, placesOf(file)).size(), 5);
}

// The rows are gone while the bucket does not answer; the next start takes the objects.
void TestFileRemoval::triesAgainWhatABucketKept()
{
    const auto server = TestBucketServer::start();
    QVERIFY(server);
    const Bucket bucket = server->ownBucket(u"media"_s);
    setBucket(bucket);
    const FileId file = store();
    const QList<ObjectPlace> places = placesOf(file);
    QCOMPARE(places.size(), 5);
    server->kill();
    const auto left = remove(file, WhenUsed::Remove);
    QVERIFY(left && *left);
    QCOMPARE((*left)->size(), 5);
    QCOMPARE(count(u"files"_s), 0);
    QVERIFY(server->startAgain());
    QCOMPARE(keysIn(bucket, places).size(), 5);
    open();
    queue().start();
    QTRY_COMPARE_WITH_TIMEOUT(keysIn(bucket, places), QStringList(), 20'000);
}

// What a program leaves that is killed when the rows have gone: its note, and the objects.
void TestFileRemoval::leavesNothingWhenTheProgramDies()
{
    const Bucket bucket = TestBucketServer::bucket(u"media"_s);
    setBucket(bucket);
    const FileId file = store();
    const QList<ObjectPlace> places = placesOf(file);
    {
        auto journal = UploadJournal::open(m_database->profile());
        QVERIFY(journal.has_value() && (*journal)->note(places));
    }
    const auto removed = m_workspace->write([file](const ServiceContext &context) {
        return UserFiles(context).remove(file, WhenUsed::Remove);
    });
    QTRY_VERIFY(removed.isFinished());
    QVERIFY(removed.result().has_value());
    QCOMPARE(keysIn(bucket, places).size(), 5);
    open();
    queue().start();
    QTRY_COMPARE_WITH_TIMEOUT(keysIn(bucket, places), QStringList(), 20'000);
    QCOMPARE(queue().entries().size(), 0);
}

QTEST_GUILESS_MAIN(TestFileRemoval)
#include "tst_fileremoval.moc"
