// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/crypto/digest.h>
#include <core/files/filekeys.h>
#include <core/files/picturematch.h>
#include <core/files/useravatar.h>
#include <core/files/userfiles.h>
#include <core/imaging/qtpicturemaker.h>
#include <core/users/userprofile.h>
#include <tests/support/serviceworkspace.h>

#include <QBuffer>
#include <QColorSpace>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QImage>
#include <QJsonDocument>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace steward;

/// The picture of a person, with its objects in a local bucket and its rows in the site's tables.
class TestUserAvatar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void init();
    void cleanupTestCase() { m_workspaces.close(); }
    void storesAsTheSiteDoes();
    void variantsHaveTheirSizes();
    void cutsWhereTheRatioIsNotKept();
    void sameContentIsTheSameFile();
    void mendsWhatIsGone();
    void sharesObjectsOfOthers();
    void copiesToSeveralBuckets();
    void refuses_data();
    void refuses();
    void refusesWithoutBuckets();
    void refusesRank();
    void leavesNothingBehind();
    void saysThatTheDiskIsFull();
    void standsUpright();
    void coloursBecomeSrgb();
    void readsOtherFormats_data();
    void readsOtherFormats();
    void removesAndPutsBack();
    void listsAndDeletesFiles();
    void keepsFilesThatAreShown();
    void matchesByName();
    void rehearsalWritesNothing();
    void keepsNothingBesideThePixels();

private:
    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    ServiceContext context();
    Result<User> set(const QString &path, const QString &name) { return UserAvatar(context()).set(m_ann, path, name, m_ann); }
    [[nodiscard]] QString savePicture(const QString &name, const QSize &size, const char *format = nullptr) const;
    [[nodiscard]] QString saveBytes(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QString bucket() const { return m_folder->filePath(u"priv/media"_s); }
    [[nodiscard]] QStringList objects(const QString &folder) const;
    [[nodiscard]] QString cell(const QString &column, const QString &rest)
    {
        const bool isPostgres = workspace().connection().dialect() == Dialect::Postgres;
        return workspace().text(u"SELECT %1 FROM phoenix_kit_%2"_s.arg(
            isPostgres ? u"CAST(%1 AS text)"_s.arg(column) : column, rest));
    }
    qint64 rows(const QString &table) { return workspace().count(u"phoenix_kit_"_s + table); }
    [[nodiscard]] bool isUntouched();

    ServiceWorkspaces m_workspaces;
    std::unique_ptr<QTemporaryDir> m_folder;
    QtPictureMaker m_pictures;
    UserId m_owner;
    UserId m_ann;
};

void TestUserAvatar::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(workspace().run(u"DELETE FROM phoenix_kit_files"_s));
    QVERIFY(workspace().run(u"DELETE FROM phoenix_kit_buckets WHERE name <> 'Local Storage'"_s));
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_buckets SET enabled = true, provider = 'local'"_s));
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_storage_dimensions SET maintain_aspect_ratio = true"_s));
    QVERIFY(workspace().clear());
    m_owner = workspace().add({.email = u"owner@example.com"_s, .roles = {u"Owner"_s}});
    m_ann = workspace().add({.email = u"ann@example.com"_s, .customFields = u"{\"plan\":\"gold\"}"_s, .roles = {u"User"_s}});
}

ServiceContext TestUserAvatar::context()
{
    ServiceContext context = workspace().as(m_owner);
    context.siteFolder = m_folder->path();
    context.pictures = &m_pictures;
    return context;
}

// Red at the left, blue at the right.
QString TestUserAvatar::savePicture(const QString &name, const QSize &size, const char *format) const
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter(&image).fillRect(size.width() / 2, 0, size.width(), size.height(), Qt::blue);
    image.setText(u"Description"_s, u"59.437 N 24.753 E"_s);
    const QString path = m_folder->filePath(name);
    return image.save(path, format) ? path : QString();
}

QString TestUserAvatar::saveBytes(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

QStringList TestUserAvatar::objects(const QString &folder) const
{
    QStringList keys;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        keys << QDir(folder).relativeFilePath(files.next());
    keys.sort();
    return keys;
}

bool TestUserAvatar::isUntouched()
{
    return objects(bucket()).isEmpty() && rows(u"files"_s) == 0 && rows(u"file_instances"_s) == 0
           && workspace().column(m_ann, u"custom_fields"_s).contains(u"gold"_s)
           && !workspace().column(m_ann, u"custom_fields"_s).contains(u"avatar"_s);
}

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

void TestUserAvatar::cutsWhereTheRatioIsNotKept()
{
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_storage_dimensions SET maintain_aspect_ratio = false"_s));
    QVERIFY(set(savePicture(u"a.png"_s, {400, 200}), u"a.png"_s).has_value());
    const QString key = cell(u"file_name"_s, u"file_instances WHERE variant_name = 'thumbnail'"_s);
    const QImage image(bucket() + u'/' + key);
    QCOMPARE(image.size(), QSize(150, 150));
    QVERIFY(image.pixelColor(2, 75).red() > 200 && image.pixelColor(147, 75).blue() > 200); // from the middle
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

// A camera that was held on its side says so beside the pixels.
void TestUserAvatar::standsUpright()
{
    const QString path = m_folder->filePath(u"turned.jpg"_s);
    QImage image(2400, 1200, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter(&image).fillRect(1200, 0, 1200, 1200, Qt::blue);
    QVERIFY(image.save(path, "jpg", 95));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    // EXIF with one entry: orientation 6, to be turned by a quarter to the right.
    const QByteArray tiff = QByteArray::fromHex("4d4d002a00000008000101120003000000010006000000000000");
    const QByteArray exif = QByteArray("Exif\0\0", 6) + tiff;
    const int length = static_cast<int>(exif.size()) + 2;
    bytes.insert(2, QByteArray::fromHex("ffe1") + char(length >> 8) + char(length & 0xff) + exif);
    QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
    file.close();
    QVERIFY(set(path, u"turned.jpg"_s).has_value());
    QCOMPARE(cell(u"width"_s, u"files"_s), u"1200"_s);
    QCOMPARE(cell(u"height"_s, u"files"_s), u"2400"_s);
    for (const QString &variant : {u"thumbnail"_s, u"medium"_s, u"large"_s}) {
        const QImage made(bucket() + u'/' + cell(u"file_name"_s, u"file_instances WHERE variant_name = '%1'"_s.arg(variant)));
        QCOMPARE(made.height(), made.width() * 2);
        QVERIFY(made.pixelColor(5, 5).red() > 200 && made.pixelColor(5, made.height() - 6).blue() > 200);
    }
}

void TestUserAvatar::coloursBecomeSrgb()
{
    QImage image(900, 900, QImage::Format_RGB32);
    image.fill(QColor(60, 160, 90));
    image.setColorSpace(QColorSpace::AdobeRgb);
    const QString path = m_folder->filePath(u"wide.png"_s);
    QVERIFY(image.save(path));
    const QColor wanted = image.convertedToColorSpace(QColorSpace::SRgb).pixelColor(9, 9);
    QVERIFY(qAbs(wanted.red() - 60) > 10); // the two differ
    QVERIFY(set(path, u"wide.png"_s).has_value());
    const QImage made(bucket() + u'/' + cell(u"file_name"_s, u"file_instances WHERE variant_name = 'medium'"_s));
    const QColor got = made.pixelColor(400, 400);
    QVERIFY(qAbs(got.red() - wanted.red()) <= 3 && qAbs(got.green() - wanted.green()) <= 3
            && qAbs(got.blue() - wanted.blue()) <= 3);
}

void TestUserAvatar::readsOtherFormats_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("jpg") << QByteArray("jpg");
    QTest::newRow("webp") << QByteArray("webp");
    QTest::newRow("png") << QByteArray("png");
    QTest::newRow("bmp") << QByteArray("bmp");
    QTest::newRow("gif") << QByteArray("gif");
}

void TestUserAvatar::readsOtherFormats()
{
    QFETCH(QByteArray, format);
    const QString name = u"a."_s + QString::fromLatin1(format);
    // Nobody writes GIF any more: one of two pixels, red and blue.
    const QString path = format == "gif"
                             ? saveBytes(name, QByteArray::fromHex("47494638396102000100800000ff00000000ff2c00000000020001"
                                                                   "00000202440a003b"))
                             : savePicture(name, {400, 200}, format.constData());
    const auto changed = set(path, name);
    QVERIFY2(changed.has_value(), changed ? "" : qPrintable(changed.error().detail));
    const QImage made(bucket() + u'/' + cell(u"file_name"_s, u"file_instances WHERE variant_name = 'medium'"_s));
    QCOMPARE(made.size(), QSize(800, 400));
    QVERIFY(made.pixelColor(2, 200).red() > 180 && made.pixelColor(797, 200).blue() > 180);
}

void TestUserAvatar::removesAndPutsBack()
{
    QVERIFY(set(savePicture(u"a.png"_s, {40, 40}), u"a.png"_s).has_value());
    const auto file = FileId::parse(cell(u"uuid"_s, u"files"_s));
    QVERIFY(file.has_value());
    const auto removed = UserAvatar(context()).change(m_ann, file, std::nullopt);
    QVERIFY(removed.has_value());
    QVERIFY(!avatarOf(*removed));
    QCOMPARE(objects(bucket()).size(), 5);
    QCOMPARE(UserAvatar(context()).change(m_ann, file, std::nullopt).error().kind, Error::Kind::Conflict);
    QCOMPARE(UserAvatar(context()).change(m_ann, std::nullopt, FileId::create()).error().identifier,
             u"stored_file_not_found"_s);
    const auto restored = UserAvatar(context()).change(m_ann, std::nullopt, file);
    QVERIFY(restored.has_value());
    QVERIFY(avatarOf(*restored) == file);
    QCOMPARE(workspace().auditOf(m_ann).size(), 3);
}

void TestUserAvatar::listsAndDeletesFiles()
{
    const QString path = savePicture(u"a.png"_s, {400, 200});
    QVERIFY(set(path, u"a.png"_s).has_value());
    QVERIFY(UserAvatar(context()).set(m_owner, path, u"a.png"_s, m_owner).has_value()); // the same place
    const auto files = UserFiles(context()).list(m_ann);
    QVERIFY(files.has_value());
    QCOMPARE(files->size(), 1);
    QVERIFY(files->first().isAvatar);
    QCOMPARE(files->first().variants.size(), 5);
    QCOMPARE(files->first().buckets, QStringList{u"Local Storage"_s});
    const FileId file = files->first().file.id;
    const auto references = UserFiles(context()).references(file);
    QVERIFY(references.has_value());
    QCOMPARE(references->avatarOf.size(), 1);
    QVERIFY(references->isShared);
    const auto left = UserFiles(context()).remove(file);
    QVERIFY2(left.has_value(), left ? "" : qPrintable(left.error().detail));
    const QJsonObject told = workspace().auditFacts(m_ann, u"user_updated"_s);
    QCOMPARE(told.value("file_uuid"_L1).toString(), file.text());
    QCOMPARE(told.value("changes"_L1)["original_file_name"_L1].toObject(),
             (QJsonObject{{u"old"_s, u"a.png"_s}, {u"new"_s, QJsonValue()}}));
    QCOMPARE(told.value("changes"_L1)["size"_L1]["old"_L1].toInteger(), files->first().file.bytes);
    QCOMPARE(left->places, QList<ObjectPlace>()); // the Owner's row names them all
    QCOMPARE(objects(bucket()).size(), 5);
    QVERIFY(!workspace().column(m_ann, u"custom_fields"_s).contains(u"avatar"_s));
    QVERIFY(workspace().column(m_owner, u"custom_fields"_s).contains(u"avatar"_s));
    const auto last = UserFiles(context()).remove(UserFiles(context()).list(m_owner)->first().file.id);
    QVERIFY(last.has_value());
    QCOMPARE(last->places.size(), 5);
    QCOMPARE(removeObjects(last->places, last->buckets, {m_folder->path()}), QList<ObjectPlace>());
    QVERIFY(objects(bucket()).isEmpty());
    QCOMPARE(rows(u"files"_s), 0);
    QCOMPARE(UserFiles(context()).remove(file).error().identifier, u"stored_file_not_found"_s);
}

void TestUserAvatar::keepsFilesThatAreShown()
{
    QVERIFY(set(savePicture(u"a.png"_s, {40, 40}), u"a.png"_s).has_value());
    const FileId file = *FileId::parse(cell(u"uuid"_s, u"files"_s));
    const auto left = UserFiles(context()).removeUnused(file);
    QVERIFY(left.has_value());
    QVERIFY(left->places.isEmpty());
    QCOMPARE(rows(u"files"_s), 1);
    const UserId bob = workspace().add({.email = u"bob@example.com"_s, .roles = {u"User"_s}});
    ServiceContext asBob = context();
    asBob.actor.user = bob;
    QCOMPARE(UserFiles(asBob).remove(file).error().identifier, u"insufficient_permissions"_s);
    QCOMPARE(rows(u"files"_s), 1);
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

void TestUserAvatar::keepsNothingBesideThePixels()
{
    QVERIFY(set(savePicture(u"a.png"_s, {400, 200}, "png"), u"a.png"_s).has_value());
    for (const QString &key : objects(bucket())) {
        QFile object(bucket() + u'/' + key);
        QVERIFY(object.open(QIODevice::ReadOnly));
        QCOMPARE(object.readAll().contains("59.437"), key.contains(u"_original"_s));
    }
}

QTEST_GUILESS_MAIN(TestUserAvatar)
#include "tst_useravatar.moc"
