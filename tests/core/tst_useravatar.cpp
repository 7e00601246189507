// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "avatartest.h"

#include <core/crypto/digest.h>
#include <core/files/filekeys.h>
#include <core/files/picturematch.h>

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace steward;

/// The picture of a person, with its objects in a local bucket and its rows in the site's tables.
class TestUserAvatar : public AvatarTest
{
    Q_OBJECT

private Q_SLOTS:
    void storesAsTheSiteDoes();
    void variantsHaveTheirSizes();
    void sameContentIsTheSameFile();
    void mendsWhatIsGone();
    void sharesObjectsOfOthers();
    void copiesToSeveralBuckets();
    void passesOverWrongBuckets();
    void refuses_data();
    void refuses();
    void refusesWithoutBuckets();
    void refusesRank();
    void leavesNothingBehind();
    void saysThatTheDiskIsFull();
    void matchesByName();
    void rehearsalWritesNothing();
};

void TestUserAvatar::storesAsTheSiteDoes()
{
    const QString path = savePicture(u"Face.PNG"_s, {400, 200}, "png");
    const auto changed = set(path, u"Face.PNG"_s);
    QVERIFY2(changed.has_value(), changed ? "" : qPrintable(changed.error().detail + changed.error().identifier));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    const QString md5 = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex());
    const QString sha = sha256Hex(content);
    const QString directory = m_ann.text().left(2) + u'/' + md5.left(2) + u'/' + md5;
    QStringList keys{directory + u'/' + md5 + u"_original.PNG"_s};
    for (const QString &variant : {u"thumbnail"_s, u"small"_s, u"medium"_s, u"large"_s})
        keys << u"%1/%2_%3.jpg"_s.arg(directory, sha, variant);
    keys.sort();
    QCOMPARE(objects(bucket()), keys);
    QCOMPARE(cell(u"file_path"_s, u"files"_s), directory);
    QCOMPARE(cell(u"file_name"_s, u"files"_s), md5 + u".PNG"_s);
    QCOMPARE(cell(u"original_file_name"_s, u"files"_s), u"Face.PNG"_s);
    QCOMPARE(cell(u"ext"_s, u"files"_s), u"PNG"_s);
    QCOMPARE(cell(u"mime_type"_s, u"files"_s), u"image/png"_s);
    QCOMPARE(cell(u"file_type"_s, u"files"_s), u"image"_s);
    QCOMPARE(cell(u"status"_s, u"files"_s), u"active"_s);
    QCOMPARE(cell(u"size"_s, u"files"_s), QString::number(content.size()));
    QCOMPARE(cell(u"width"_s, u"files"_s), u"400"_s);
    QCOMPARE(cell(u"file_checksum"_s, u"files"_s), sha);
    QCOMPARE(cell(u"user_file_checksum"_s, u"files"_s), sha256Hex((m_ann.text() + sha).toUtf8()));
    QCOMPARE(cell(u"user_uuid"_s, u"files"_s), m_ann.text());
    QCOMPARE(cell(u"file_name"_s, u"file_instances WHERE variant_name = 'original'"_s), keys.first().contains(u"_original"_s)
                 ? keys.first() : keys.filter(u"_original"_s).first());
    QCOMPARE(rows(u"file_instances WHERE processing_status = 'completed'"_s), 5);
    QCOMPARE(rows(u"file_locations WHERE status = 'active' AND priority = 0"_s), 5);
    QCOMPARE(cell(u"path"_s, u"file_locations WHERE path LIKE '%_original%'"_s), keys.filter(u"_original"_s).first());
    const QString fields = workspace().column(m_ann, u"custom_fields"_s);
    QCOMPARE(QJsonDocument::fromJson(fields.toUtf8()).object(),
             (QJsonObject{{u"plan"_s, u"gold"_s}, {u"avatar_file_uuid"_s, cell(u"uuid"_s, u"files"_s)}}));
    QCOMPARE(workspace().auditOf(m_ann), QStringList{u"user_updated"_s});
}

void TestUserAvatar::variantsHaveTheirSizes()
{
    QVERIFY(set(savePicture(u"a.png"_s, {400, 200}), u"a.png"_s).has_value());
    const QHash<QString, QSize> sizes{{u"thumbnail"_s, {150, 75}}, {u"small"_s, {300, 150}},
                                      {u"medium"_s, {800, 400}}, {u"large"_s, {1920, 960}}};
    for (auto size = sizes.cbegin(); size != sizes.cend(); ++size) {
        const QString key = cell(u"file_name"_s, u"file_instances WHERE variant_name = '%1'"_s.arg(size.key()));
        const QImage image(bucket() + u'/' + key);
        QCOMPARE(image.size(), size.value());
        QCOMPARE(cell(u"width"_s, u"file_instances WHERE variant_name = '%1'"_s.arg(size.key())),
                 QString::number(size.value().width()));
        QVERIFY(image.pixelColor(2, 2).red() > 200 && image.pixelColor(image.width() - 3, 2).blue() > 200);
        QFile object(bucket() + u'/' + key);
        QVERIFY(object.open(QIODevice::ReadOnly));
        QCOMPARE(cell(u"checksum"_s, u"file_instances WHERE variant_name = '%1'"_s.arg(size.key())),
                 sha256Hex(object.readAll()));
    }
}

void TestUserAvatar::sameContentIsTheSameFile()
{
    const QString path = savePicture(u"a.png"_s, {40, 40});
    QVERIFY(set(path, u"a.png"_s).has_value());
    const QString file = cell(u"uuid"_s, u"files"_s);
    QVERIFY(set(path, u"b.png"_s).has_value());
    QCOMPARE(rows(u"files"_s), 1);
    QCOMPARE(rows(u"file_instances"_s), 5);
    QVERIFY(workspace().column(m_ann, u"custom_fields"_s).contains(file));
}

void TestUserAvatar::mendsWhatIsGone()
{
    const QString path = savePicture(u"a.png"_s, {40, 40});
    QVERIFY(set(path, u"a.png"_s).has_value());
    const QStringList before = objects(bucket());
    QVERIFY(QFile::remove(bucket() + u'/' + before.first()));
    QVERIFY(workspace().run(u"DELETE FROM phoenix_kit_file_instances WHERE variant_name = 'small'"_s));
    QVERIFY(set(path, u"a.png"_s).has_value());
    QCOMPARE(objects(bucket()), before);
    QCOMPARE(rows(u"file_instances"_s), 5);
    QCOMPARE(rows(u"file_locations"_s), 5);
}

void TestUserAvatar::sharesObjectsOfOthers()
{
    const QString path = savePicture(u"a.png"_s, {40, 40});
    QVERIFY(set(path, u"a.png"_s).has_value());
    const QStringList before = objects(bucket());
    QVERIFY(UserAvatar(context()).set(m_owner, path, u"a.png"_s, m_owner).has_value());
    QCOMPARE(rows(u"files"_s), 2);
    QVERIFY(objects(bucket()).size() >= before.size());
    QVERIFY(workspace().column(m_owner, u"custom_fields"_s).contains(u"avatar_file_uuid"_s));
}

void TestUserAvatar::copiesToSeveralBuckets()
{
    QVERIFY(workspace().run(u"INSERT INTO phoenix_kit_buckets (uuid, name, provider, endpoint, enabled, priority, "
                            "inserted_at, updated_at) VALUES ('%1', 'Second', 'local', 'second', true, 1, "
                            "'2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z')"_s.arg(newUuid().toString(QUuid::WithoutBraces))));
    QVERIFY(workspace().run(u"INSERT INTO phoenix_kit_settings (uuid, key, value, date_added, date_updated) VALUES "
                            "('%1', 'storage_redundancy_copies_test', '1', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z')"_s
                                .arg(newUuid().toString(QUuid::WithoutBraces))));
    QVERIFY(set(savePicture(u"a.png"_s, {40, 40}), u"a.png"_s).has_value());
    QCOMPARE(objects(m_folder->filePath(u"second"_s)).size(), 5); // the one with a priority comes first
    QVERIFY(objects(bucket()).isEmpty());
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_settings SET value = '2' WHERE key = 'storage_redundancy_copies'"_s));
    QVERIFY(set(savePicture(u"b.png"_s, {50, 50}), u"b.png"_s).has_value());
    QCOMPARE(objects(m_folder->filePath(u"second"_s)).size(), 10);
    QCOMPARE(objects(bucket()).size(), 5);
    QCOMPARE(rows(u"file_locations"_s), 15);
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_settings SET value = '1' WHERE key = 'storage_redundancy_copies'"_s));
}

// One that is set up wrong keeps nobody from storing where there are others.
void TestUserAvatar::passesOverWrongBuckets()
{
    QVERIFY(workspace().run(u"INSERT INTO phoenix_kit_buckets (uuid, name, provider, enabled, priority, inserted_at, "
                            "updated_at) VALUES ('%1', 'Wrong', 's3', true, 1, '2026-01-01T00:00:00Z', "
                            "'2026-01-01T00:00:00Z')"_s.arg(uuidText(newUuid()))));
    QVERIFY(set(savePicture(u"a.png"_s, {40, 40}), u"a.png"_s).has_value());
    QCOMPARE(objects(bucket()).size(), 5);
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_buckets SET enabled = (name = 'Wrong')"_s));
    const auto changed = set(savePicture(u"b.png"_s, {50, 50}), u"b.png"_s);
    QVERIFY(!changed.has_value());
    QCOMPARE(changed.error().identifier, u"bucket_provider_unknown"_s);
}

void TestUserAvatar::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("problem");
    QByteArray picture;
    {
        QBuffer buffer(&picture);
        QImage image(300, 300, QImage::Format_RGB32);
        image.fill(Qt::green);
        image.save(&buffer, "png");
    }
    QTest::newRow("no file") << u"missing"_s << QByteArray() << u"file_not_readable"_s;
    QTest::newRow("empty") << u"a.png"_s << QByteArray("") << u"picture"_s;
    QTest::newRow("text") << u"a.png"_s << QByteArray("I am a picture") << u"picture"_s;
    QTest::newRow("truncated") << u"a.png"_s << picture.left(picture.size() / 2) << u"picture"_s;
    QTest::newRow("drawing with a script")
        << u"a.png"_s
        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><script>alert(1)</script></svg>")
        << u"picture"_s;
    // A PNG that says it is 60,000 by 60,000 pixels.
    QByteArray bomb = picture;
    bomb.replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
    QTest::newRow("bomb") << u"a.png"_s << bomb << u"picture"_s;
    QTest::newRow("no extension") << u"face"_s << picture << u"ext"_s;
    QTest::newRow("dot at the end") << u"face."_s << picture << u"ext"_s;
    QTest::newRow("strange extension") << u"face.p g"_s << picture << u"ext"_s;
    QTest::newRow("line break") << u"fa\nce.png"_s << picture << u"original_file_name"_s;
    QTest::newRow("long name") << QString(260, u'x') + u".png"_s << picture << u"original_file_name"_s;
}

void TestUserAvatar::refuses()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, problem);
    const QString path = name == "missing"_L1 ? m_folder->filePath(u"missing"_s) : saveBytes(u"file"_s, content);
    const auto changed = set(path, name);
    QVERIFY(!changed.has_value());
    const Error error = changed.error();
    QCOMPARE(error.fields.isEmpty() ? error.identifier : error.fields.first().field, problem);
    QVERIFY(isUntouched());
}

void TestUserAvatar::refusesWithoutBuckets()
{
    const QString path = savePicture(u"a.png"_s, {40, 40});
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_buckets SET enabled = false"_s));
    QCOMPARE(set(path, u"a.png"_s).error().identifier, u"no_buckets_configured"_s);
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_buckets SET enabled = true, provider = 's3'"_s));
    QCOMPARE(set(path, u"a.png"_s).error().identifier, u"bucket_provider_unknown"_s);
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_buckets SET provider = 'local'"_s));
    ServiceContext elsewhere = context();
    elsewhere.siteFolder.clear();
    QCOMPARE(UserAvatar(elsewhere).set(m_ann, path, u"a.png"_s, m_ann).error().identifier, u"bucket_folder_unknown"_s);
    QVERIFY(isUntouched());
}

void TestUserAvatar::refusesRank()
{
    const UserId bob = workspace().add({.email = u"bob@example.com"_s, .roles = {u"User"_s}});
    ServiceContext asBob = context();
    asBob.actor.user = bob;
    const QString path = savePicture(u"a.png"_s, {40, 40});
    QCOMPARE(UserAvatar(asBob).set(m_ann, path, u"a.png"_s, m_ann).error().identifier, u"insufficient_permissions"_s);
    QVERIFY(isUntouched());
    QVERIFY(UserAvatar(asBob).set(bob, path, u"a.png"_s, bob).has_value()); // one's own picture
}

void TestUserAvatar::leavesNothingBehind()
{
    const QString path = savePicture(u"a.png"_s, {40, 40});
    // The rows fail after the bytes are stored.
    const bool isPostgres = workspace().connection().dialect() == Dialect::Postgres;
    QVERIFY(workspace().run(isPostgres ? u"ALTER TABLE phoenix_kit_file_locations ADD CONSTRAINT test_broken CHECK (priority > 5)"_s
                                       : u"CREATE TRIGGER test_broken BEFORE INSERT ON phoenix_kit_file_locations "
                                         "BEGIN SELECT RAISE(ABORT, 'broken'); END"_s));
    const auto changed = set(path, u"a.png"_s);
    QVERIFY(workspace().run(isPostgres ? u"ALTER TABLE phoenix_kit_file_locations DROP CONSTRAINT test_broken"_s
                                       : u"DROP TRIGGER test_broken"_s));
    QVERIFY(!changed.has_value());
    QVERIFY(isUntouched());
    QVERIFY(workspace().auditOf(m_ann).isEmpty());
    // The bytes cannot be stored: a file stands where the folder should be.
    QVERIFY(QDir(m_folder->path()).removeRecursively() && QDir().mkpath(m_folder->path()));
    QVERIFY(!saveBytes(u"priv"_s, "in the way").isEmpty());
    QVERIFY(!set(savePicture(u"b.png"_s, {40, 40}), u"b.png"_s).has_value());
    QCOMPARE(rows(u"files"_s), 0);
}

// The limit on the size of a file answers like a disk without room, after some of the objects.
void TestUserAvatar::saysThatTheDiskIsFull()
{
    QImage noise(300, 300, QImage::Format_RGB32);
    for (int y = 0; y < noise.height(); ++y) {
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, QRandomGenerator::global()->generate());
    }
    const QString path = m_folder->filePath(u"noise.png"_s);
    QVERIFY(noise.save(path));
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{static_cast<rlim_t>(QFileInfo(path).size() + 1000), before.rlim_max};
    std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto changed = set(path, u"noise.png"_s);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!changed.has_value());
    QCOMPARE(changed.error().kind, Error::Kind::DiskFull);
    QVERIFY(isUntouched());
}

void TestUserAvatar::matchesByName()
{
    const auto matches = matchPictures(context(), {u"/in/ANN@example.com.jpg"_s, u"/in/%1.png"_s.arg(m_owner.text()),
                                                   u"/in/nobody.png"_s, u"../../etc/passwd"_s});
    QVERIFY(matches.has_value());
    QCOMPARE(matches->size(), 4);
    QVERIFY(matches->at(0).user && matches->at(0).user->id == m_ann);
    QVERIFY(matches->at(1).user && matches->at(1).user->id == m_owner);
    QVERIFY(!matches->at(2).user && !matches->at(3).user);
}

void TestUserAvatar::rehearsalWritesNothing()
{
    ServiceContext rehearsal = context();
    rehearsal.isRehearsal = true;
    const QString path = savePicture(u"a.png"_s, {40, 40});
    QVERIFY(UserAvatar(rehearsal).set(m_ann, path, u"a.png"_s, m_ann).has_value());
    QVERIFY(objects(bucket()).isEmpty());
}

QTEST_GUILESS_MAIN(TestUserAvatar)
#include "tst_useravatar.moc"
