// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "testworkspace.h"

#include <core/files/s3storage.h>
#include <core/files/uploadqueue.h>
#include <core/files/useravatar.h>
#include <core/imaging/qtpicturemaker.h>
#include <core/net/httpclient.h>
#include <tests/support/bucketserver.h>
#include <ui/commands/avatardesk.h>
#include <ui/dialogs/avatardialog.h>
#include <ui/dialogs/removeavatardialog.h>
#include <ui/dialogs/reviewpicturesdialog.h>
#include <ui/pages/filestab.h>
#include <ui/pages/uploadspage.h>
#include <ui/pages/uploadtablemodel.h>
#include <ui/pages/userdetailpane.h>
#include <ui/pages/usertabs.h>
#include <ui/pictures/avatargallery.h>
#include <ui/pictures/pictureimages.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/cropview.h>
#include <ui/widgets/snapshottable.h>
#include <ui/widgets/toast.h>

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

/// Pictures in the window: dropped, pasted, chosen, cut, shown, removed.
class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase() { QVERIFY(TestBucketServer::isRunning()); }
    void init();
    void cleanup();
    void dropsAFileOnARow();
    void undoesADrop();
    void dropsAPictureOnThePane();
    void saysWhatIsWrongWithAnAddress();
    void dropsAnAddress();
    void takesNothingElse();
    void takesNothingReadOnly();
    void reviewsManyFiles();
    void cutsAndTurns();
    void keepsWhatIsNotCut();
    void saysThatItIsNoPicture();
    void pastes();
    void removesAndPutsBack();
    void removesWithTheFile();
    void showsPicturesWithoutAsking();
    void cacheForgetsTheOldest();
    void listsUploads();
    void listsFiles();

private:
    void openPage(TestWorkspace::Access access = TestWorkspace::Access::Full);
    [[nodiscard]] QString save(const QString &name, const QImage &image) const;
    [[nodiscard]] static QImage redAndBlue(int width = 400, int height = 400);
    [[nodiscard]] QPoint rowOf(UserId user) const;
    [[nodiscard]] QString avatar(UserId user) const;
    bool drag(const QMimeData &data, QWidget *target, const QPoint &position) const;
    void selectAnn() const;
    QAction *action(const QString &name) const { return part<QAction>(m_page->avatars(), name); }
    QString toast() const { return part<Toast>(m_page.get())->text(); }
    int files() const { return m_test->text(u"SELECT count(*) FROM phoenix_kit_files"_s).toInt(); }

    std::unique_ptr<TestWorkspace> m_test;
    QtPictureMaker m_pictures;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<AvatarGallery> m_gallery;
    std::unique_ptr<UsersPage> m_page;
    UserId m_ann;
    UserId m_bob;
};

void TestPictures::initTestCase_data()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("sqlite") << static_cast<int>(Dialect::Sqlite);
    QTest::newRow("postgres") << static_cast<int>(Dialect::Postgres);
}

void TestPictures::init()
{
    QFETCH_GLOBAL(int, dialect);
    cleanup();
    m_test = TestWorkspace::create(static_cast<Dialect>(dialect));
    QVERIFY(m_test);
    m_ann = m_test->add({.email = u"ann@example.com"_s, .username = u"ann"_s, .firstName = u"Ann"_s, .roles = {u"User"_s}});
    m_bob = m_test->add({.email = u"bob@example.com"_s, .username = u"bob"_s, .firstName = u"Bob"_s, .roles = {u"User"_s}});
    openPage();
}

void TestPictures::cleanup()
{
    m_page.reset();
    m_gallery.reset();
    m_workspace.reset();
    m_test.reset();
}

void TestPictures::openPage(TestWorkspace::Access access)
{
    m_page.reset();
    m_gallery.reset();
    m_workspace = m_test->open(access);
    QVERIFY(m_workspace);
    SiteConfiguration site;
    site.siteFolder = m_test->filePath(u"site"_s);
    m_workspace->configure(site, {});
    m_workspace->setPictureMaker(&m_pictures);
    m_gallery = std::make_unique<AvatarGallery>(m_workspace, m_test->filePath(u"cache"_s));
    m_page = m_test->usersPage(m_workspace);
    m_page->resize(1200, 900);
    m_page->show();
    m_page->showQuery({u"example.com"_s, {}, {{u"email"_s, Qt::AscendingOrder}}});
    QTRY_COMPARE(m_page->model()->progress(), SnapshotModel::Progress::Complete);
    QTRY_VERIFY(m_page->model()->recordAt(m_page->model()->rowOf(m_ann.uuid())));
}

// Red at the left, blue at the right.
QImage TestPictures::redAndBlue(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter(&image).fillRect(width / 2, 0, width, height, Qt::blue);
    return image;
}

QString TestPictures::save(const QString &name, const QImage &image) const
{
    const QString path = m_test->filePath(name);
    return image.save(path) ? path : QString();
}

QPoint TestPictures::rowOf(UserId user) const
{
    m_page->table()->scrollTo(m_page->model()->index(m_page->model()->rowOf(user.uuid()), 0));
    return m_page->table()->visualRect(m_page->model()->index(m_page->model()->rowOf(user.uuid()), 0)).center();
}

QString TestPictures::avatar(UserId user) const
{
    const QString fields = m_test->column(user, u"custom_fields"_s);
    return QJsonDocument::fromJson(fields.toUtf8()).object().value("avatar_file_uuid"_L1).toString();
}

// As the window system does it: the window finds the widget. True when it was taken.
bool TestPictures::drag(const QMimeData &data, QWidget *target, const QPoint &position) const
{
    QWindow *window = m_page->window()->windowHandle();
    const QPoint there = target->mapTo(m_page->window(), position);
    QDragEnterEvent enter(there, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(window, &enter);
    QDragMoveEvent move(there, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(window, &move);
    if (!move.isAccepted()) {
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(window, &leave);
        return false;
    }
    QDropEvent drop(there, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(window, &drop);
    return drop.isAccepted();
}

void TestPictures::selectAnn() const
{
    QVERIFY(m_page->table()->goTo(m_ann.uuid()));
    QTRY_COMPARE(m_page->detail()->userId().text(), m_ann.text());
    QTRY_VERIFY(action(u"setAvatar"_s)->isEnabled());
}

void TestPictures::dropsAFileOnARow()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(save(u"face.png"_s, redAndBlue()))});
    QVERIFY(drag(data, m_page->table()->viewport(), rowOf(m_bob)));
    QTRY_VERIFY_WITH_TIMEOUT(!avatar(m_bob).isEmpty(), 20'000);
    QVERIFY(avatar(m_ann).isEmpty());
    QTRY_COMPARE(toast(), u"Bob has a new picture"_s);
    // And the table shows it: red at the left of the disc, blue at the right.
    const QRect cell = m_page->table()->visualRect(m_page->model()->index(m_page->model()->rowOf(m_bob.uuid()), 0));
    const auto pixel = [&](int x) {
        const QImage shot = m_page->table()->viewport()->grab(QRect(cell.left() + x, cell.center().y(), 1, 1)).toImage();
        return shot.pixelColor(0, 0);
    };
    QTRY_VERIFY_WITH_TIMEOUT(pixel(12).red() > 180 && pixel(12).blue() < 80, 10'000);
    QVERIFY(pixel(26).blue() > 180 && pixel(26).red() < 80);
}

void TestPictures::undoesADrop()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(save(u"face.png"_s, redAndBlue()))});
    QVERIFY(drag(data, m_page->table()->viewport(), rowOf(m_bob)));
    QTRY_COMPARE_WITH_TIMEOUT(toast(), u"Bob has a new picture"_s, 20'000);
    auto *undo = part<QPushButton>(part<Toast>(m_page.get()));
    QVERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(toast(), u"Bob has the picture of before"_s);
    QVERIFY(avatar(m_bob).isEmpty());
    QCOMPARE(files(), 1); // for whoever wants it back
}

void TestPictures::dropsAPictureOnThePane()
{
    selectAnn();
    QMimeData data;
    data.setImageData(redAndBlue(300, 200));
    // Also over a line that would take a text.
    auto *line = m_page->detail()->findChild<QLineEdit *>();
    QVERIFY(line);
    QVERIFY(drag(data, line, line->rect().center()));
    QTRY_VERIFY_WITH_TIMEOUT(!avatar(m_ann).isEmpty(), 20'000);
    QCOMPARE(m_test->text(u"SELECT width FROM phoenix_kit_files"_s), u"300"_s);
    QCOMPARE(m_test->text(u"SELECT ext FROM phoenix_kit_files"_s), u"jpg"_s);
}

void TestPictures::saysWhatIsWrongWithAnAddress()
{
    HttpClient network;
    S3Storage site(TestBucketServer::bucket(u"media"_s), {{}, &network});
    const QString key = u"web/%1.png"_s.arg(uuidText(newUuid()));
    QVERIFY(site.put(key, "<html>I am a page</html>"));
    selectAnn();
    auto *banner = part<Banner>(m_page.get());
    QMimeData data;
    data.setUrls({site.urlOf(key, 60)});
    QVERIFY(drag(data, m_page->detail(), {30, 30}));
    QTRY_VERIFY(banner->text().contains(u"no picture"_s));
    data.setUrls({QUrl(u"http://127.0.0.1:1/face.png"_s)});
    QVERIFY(drag(data, m_page->detail(), {30, 30}));
    QTRY_VERIFY(banner->text().contains(u"network"_s));
    QVERIFY(avatar(m_ann).isEmpty());
}

// What a browser hands over when a picture is dragged out of it.
void TestPictures::dropsAnAddress()
{
    HttpClient network;
    S3Storage site(TestBucketServer::bucket(u"media"_s), {{}, &network});
    const QString key = u"web/%1"_s.arg(uuidText(newUuid())); // no ending: the content says what it is
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(redAndBlue().save(&buffer, "png"));
    QVERIFY(site.put(key, bytes));
    selectAnn();
    QMimeData data;
    data.setUrls({site.urlOf(key, 60)});
    QVERIFY(drag(data, m_page->detail(), {30, 30}));
    QTRY_VERIFY_WITH_TIMEOUT(!avatar(m_ann).isEmpty(), 20'000);
    QCOMPARE(m_test->text(u"SELECT ext FROM phoenix_kit_files"_s), u"png"_s);
}

void TestPictures::takesNothingElse()
{
    QMimeData text;
    text.setText(u"Ann"_s);
    QVERIFY(!drag(text, m_page->table()->viewport(), rowOf(m_bob)));
    QMimeData program;
    program.setUrls({QUrl(u"javascript:alert(1)"_s)});
    QVERIFY(!drag(program, m_page->table()->viewport(), rowOf(m_bob)));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(save(u"face.png"_s, redAndBlue()))});
    const QPoint below(20, m_page->table()->viewport()->height() - 3); // nobody stands there
    m_page->showQuery({u"bob@example.com"_s, {}, {}});
    QTRY_COMPARE(m_page->model()->rowCount(), 1);
    QVERIFY(!m_page->table()->indexAt(below).isValid());
    QVERIFY(!drag(data, m_page->table()->viewport(), below));
}

void TestPictures::takesNothingReadOnly()
{
    openPage(TestWorkspace::Access::ReadOnly);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(save(u"face.png"_s, redAndBlue()))});
    QVERIFY(!drag(data, m_page->table()->viewport(), rowOf(m_bob)));
    QVERIFY(!action(u"setAvatar"_s)->isEnabled());
}

void TestPictures::reviewsManyFiles()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(save(u"ann@example.com.png"_s, redAndBlue())),
                  QUrl::fromLocalFile(save(u"ann.png"_s, redAndBlue(50, 50))),
                  QUrl::fromLocalFile(save(m_bob.text() + u".png"_s, redAndBlue(60, 60))),
                  QUrl::fromLocalFile(save(u"somebody.png"_s, redAndBlue()))});
    QVERIFY(drag(data, m_page->table()->viewport(), rowOf(m_bob)));
    auto *dialog = part<ReviewPicturesDialog>(m_page.get());
    auto *list = part<QTreeWidget>(dialog, u"pictureMatches"_s);
    QTRY_COMPARE(list->topLevelItemCount(), 4);
    QCOMPARE(list->topLevelItem(0)->text(1), u"Ann"_s);
    QCOMPARE(list->topLevelItem(0)->checkState(0), Qt::Checked);
    QCOMPARE(list->topLevelItem(1)->checkState(0), Qt::Unchecked); // a second one for Ann
    QCOMPARE(list->topLevelItem(2)->text(1), u"Bob"_s);
    QVERIFY(list->topLevelItem(3)->isDisabled());
    QVERIFY(avatar(m_ann).isEmpty());
    QTest::mouseClick(part<QPushButton>(dialog, u"storePicturesButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!avatar(m_ann).isEmpty() && !avatar(m_bob).isEmpty(), 20'000);
    QCOMPARE(files(), 2);
}

void TestPictures::cutsAndTurns()
{
    selectAnn();
    PictureOffer offer;
    offer.paths = {save(u"wide.png"_s, redAndBlue(400, 200))};
    m_page->avatars()->cut(m_page->detail()->user(), offer);
    auto *dialog = part<AvatarDialog>(m_page.get());
    auto *button = part<QPushButton>(dialog, u"setPictureButton"_s);
    QTRY_VERIFY(button->isEnabled());
    QCOMPARE(dialog->view()->part(), QRectF(100, 0, 200, 200)); // the middle
    const QImage preview = dialog->view()->preview(64);
    QVERIFY(preview.pixelColor(8, 32).red() > 200 && preview.pixelColor(56, 32).blue() > 200);
    QCOMPARE(preview.pixelColor(0, 0).alpha(), 0);
    QTest::mouseClick(part<QPushButton>(dialog, u"turnRightButton"_s), Qt::LeftButton);
    QCOMPARE(dialog->view()->part(), QRectF(0, 100, 200, 200));
    QTest::keyClick(dialog->view(), Qt::Key_Plus);
    QTest::keyClick(dialog->view(), Qt::Key_Up); // the picture goes up, and the window down
    QVERIFY(dialog->view()->part().width() < 200);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!avatar(m_ann).isEmpty(), 20'000);
    QCOMPARE(m_test->text(u"SELECT original_file_name FROM phoenix_kit_files"_s), u"wide.jpg"_s);
    const QString folder = m_test->filePath(u"site/priv/media/"_s);
    const QImage stored(folder + m_test->text(u"SELECT file_name FROM phoenix_kit_file_instances WHERE "
                                              "variant_name = 'original'"_s));
    QCOMPARE(stored.width(), stored.height());
    // Turned to the right, the red half is at the top.
    QVERIFY(stored.pixelColor(stored.width() / 2, 2).red() > 200);
    QVERIFY(stored.pixelColor(stored.width() / 2, stored.height() - 3).blue() > 200);
}

void TestPictures::keepsWhatIsNotCut()
{
    selectAnn();
    PictureOffer offer;
    offer.paths = {save(u"square.png"_s, redAndBlue(200, 200))};
    m_page->avatars()->cut(m_page->detail()->user(), offer);
    auto *button = part<QPushButton>(part<AvatarDialog>(m_page.get()), u"setPictureButton"_s);
    QTRY_VERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!avatar(m_ann).isEmpty(), 20'000);
    QCOMPARE(m_test->text(u"SELECT original_file_name FROM phoenix_kit_files"_s), u"square.png"_s);
    QCOMPARE(m_test->text(u"SELECT size FROM phoenix_kit_files"_s), QString::number(QFileInfo(offer.paths.first()).size()));
}

void TestPictures::saysThatItIsNoPicture()
{
    selectAnn();
    QFile file(m_test->filePath(u"text.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("I am a text") > 0);
    file.close();
    PictureOffer offer;
    offer.paths = {file.fileName()};
    m_page->avatars()->cut(m_page->detail()->user(), offer);
    auto *dialog = part<AvatarDialog>(m_page.get());
    QTRY_VERIFY(part<Banner>(dialog)->text().contains(u"text.png: This is no picture"_s));
    QVERIFY(!part<QPushButton>(dialog, u"setPictureButton"_s)->isEnabled());
    dialog->reject();
    // Dropped, it is refused beside its name.
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QVERIFY(drag(data, m_page->detail(), {30, 30}));
    QTRY_VERIFY(part<Banner>(m_page.get())->text().contains(u"text.png: This is no picture"_s));
    QCOMPARE(files(), 0);
}

void TestPictures::pastes()
{
    QGuiApplication::clipboard()->setText(u"no picture"_s);
    selectAnn();
    QVERIFY(!action(u"pasteAvatar"_s)->isEnabled());
    QGuiApplication::clipboard()->setImage(redAndBlue());
    QTRY_VERIFY(action(u"pasteAvatar"_s)->isEnabled());
    action(u"pasteAvatar"_s)->trigger();
    QTRY_VERIFY(m_page->findChild<AvatarDialog *>());
    auto *button = part<QPushButton>(part<AvatarDialog>(m_page.get()), u"setPictureButton"_s);
    QTRY_VERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!avatar(m_ann).isEmpty(), 20'000);
}

void TestPictures::removesAndPutsBack()
{
    selectAnn();
    QVERIFY(!action(u"removeAvatar"_s)->isEnabled());
    PictureOffer offer;
    offer.image = redAndBlue();
    m_page->avatars()->give(m_page->detail()->user(), offer);
    QTRY_VERIFY_WITH_TIMEOUT(action(u"removeAvatar"_s)->isEnabled(), 20'000);
    const QString file = avatar(m_ann);
    action(u"removeAvatar"_s)->trigger();
    QTest::mouseClick(part<QPushButton>(part<RemoveAvatarDialog>(m_page.get()), u"removePictureButton"_s), Qt::LeftButton);
    QTRY_COMPARE(toast(), u"Ann has no picture any more"_s);
    QVERIFY(avatar(m_ann).isEmpty());
    QTest::mouseClick(part<QPushButton>(part<Toast>(m_page.get())), Qt::LeftButton);
    QTRY_COMPARE(avatar(m_ann), file);
    QCOMPARE(files(), 1);
}

void TestPictures::removesWithTheFile()
{
    selectAnn();
    PictureOffer offer;
    offer.image = redAndBlue();
    m_page->avatars()->give(m_page->detail()->user(), offer);
    QTRY_VERIFY_WITH_TIMEOUT(action(u"removeAvatar"_s)->isEnabled(), 20'000);
    action(u"removeAvatar"_s)->trigger();
    auto *dialog = part<RemoveAvatarDialog>(m_page.get());
    part<QCheckBox>(dialog, u"deleteFile"_s)->setChecked(true);
    QTest::mouseClick(part<QPushButton>(dialog, u"removePictureButton"_s), Qt::LeftButton);
    QTRY_COMPARE(files(), 0);
    QVERIFY(avatar(m_ann).isEmpty());
}

// What was seen once needs no bucket.
void TestPictures::showsPicturesWithoutAsking()
{
    selectAnn();
    PictureOffer offer;
    offer.image = redAndBlue();
    m_page->avatars()->give(m_page->detail()->user(), offer);
    QTRY_VERIFY_WITH_TIMEOUT(avatarOf(m_page->detail()->user()).has_value(), 20'000);
    const User ann = m_page->detail()->user();
    QTRY_VERIFY_WITH_TIMEOUT(!m_gallery->picture(ann, 44).isNull(), 20'000);
    QCOMPARE(m_gallery->picture(ann, 44).size(), QSize(44, 44));
    QVERIFY(QDir(m_test->filePath(u"site"_s)).removeRecursively());
    m_gallery = std::make_unique<AvatarGallery>(m_workspace, m_test->filePath(u"cache"_s));
    QVERIFY(m_gallery->picture(ann, 44).isNull()); // nobody waits for it
    QTRY_VERIFY(!m_gallery->picture(ann, 44).isNull());
    User bob = ann;
    bob.customFields = {{u"avatar_file_uuid"_s, uuidText(newUuid())}};
    QSignalSpy arrived(m_gallery.get(), &AvatarSource::arrived);
    QVERIFY(m_gallery->picture(bob, 44).isNull());
    QVERIFY(!arrived.wait(300)); // there is none
}

void TestPictures::cacheForgetsTheOldest()
{
    const QString folder = m_test->filePath(u"small"_s);
    PictureCache cache(folder, 1000);
    for (int i = 0; i < 4; ++i) {
        cache.insert(QString::number(i), QByteArray(200, char('a' + i)));
        QTest::qWait(15); // the clock of the file system
    }
    QCOMPARE(cache.find(u"0"_s), QByteArray(200, 'a')); // looked at again
    QTest::qWait(15);
    cache.insert(u"4"_s, QByteArray(300, 'e'));
    QVERIFY(cache.bytes() <= 1000);
    QCOMPARE(cache.find(u"1"_s), QByteArray());
    QCOMPARE(cache.find(u"0"_s), QByteArray(200, 'a'));
    QCOMPARE(cache.find(u"4"_s), QByteArray(300, 'e'));
    cache.insert(u"5"_s, QByteArray(5000, 'f')); // would throw out all the others
    QCOMPARE(cache.find(u"5"_s), QByteArray());
    QCOMPARE(PictureCache(folder, 1000).find(u"4"_s), QByteArray(300, 'e'));
}

void TestPictures::listsUploads()
{
    UploadsPage page(m_workspace);
    QAbstractItemModelTester tester(page.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.resize(900, 500);
    page.show();
    QTest::mouseClick(part<QPushButton>(&page, u"pauseUploadsButton"_s), Qt::LeftButton);
    User ann;
    ann.id = m_ann;
    ann.email = u"ann@example.com"_s;
    const QString path = save(u"a.png"_s, redAndBlue());
    for (int i = 0; i < 3; ++i)
        m_workspace->uploads().add(ann, {u"a%1.png"_s.arg(i), path});
    m_workspace->uploads().add(ann, {u"gone.png"_s, m_test->filePath(u"gone.png"_s)});
    QTRY_COMPARE(page.model()->rowCount(), 4);
    const auto cell = [&page](int row, int column) { return page.model()->index(row, column).data().toString(); };
    QCOMPARE(cell(0, UploadTableModel::Story), u"Waits"_s);
    auto *table = part<QTableView>(&page, u"uploadTable"_s);
    table->selectRow(1);
    QTest::mouseClick(part<QPushButton>(&page, u"cancelUploadButton"_s), Qt::LeftButton);
    QTRY_COMPARE(page.model()->entry(1).state, UploadState::Cancelled);
    QTest::mouseClick(part<QPushButton>(&page, u"pauseUploadsButton"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(page.model()->entry(0).state, UploadState::Done, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(page.model()->entry(2).state, UploadState::Done, 20'000);
    QTRY_COMPARE(page.model()->entry(3).state, UploadState::Failed);
    QVERIFY(cell(3, UploadTableModel::Story).contains(u"cannot be read"_s));
    QTest::mouseClick(part<QPushButton>(&page, u"clearUploadsButton"_s), Qt::LeftButton);
    QTRY_COMPARE(page.model()->rowCount(), 0);
}

void TestPictures::listsFiles()
{
    selectAnn();
    PictureOffer offer;
    offer.paths = {save(u"face.png"_s, redAndBlue(300, 200))};
    m_page->avatars()->give(m_page->detail()->user(), offer);
    QTRY_VERIFY_WITH_TIMEOUT(avatarOf(m_page->detail()->user()).has_value(), 20'000);
    m_page->detail()->tabs()->showTab(u"filesTab"_s);
    auto *tab = part<FilesTab>(m_page.get());
    auto *list = part<QListWidget>(tab, u"fileList"_s);
    QTRY_COMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().startsWith(u"face.png\n300 × 200"_s));
    QVERIFY(list->item(0)->text().contains(u"Local Storage"_s));
    // The thumbnail is the whole picture.
    const auto isShown = [list] {
        const QImage icon = list->item(0)->icon().pixmap(48).toImage();
        return icon.pixelColor(4, icon.height() / 2).red() > 180 && icon.pixelColor(icon.width() - 5, icon.height() / 2).blue() > 180;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), 10'000);
    list->setCurrentRow(0);
    QVERIFY(!part<QPushButton>(tab, u"useAsPictureButton"_s)->isEnabled()); // it is
    QTest::mouseClick(part<QPushButton>(tab, u"deleteFileButton"_s), Qt::LeftButton);
    QTRY_VERIFY(tab->findChild<QMessageBox *>());
    auto *question = part<QMessageBox>(tab);
    QVERIFY(question->informativeText().contains(u"picture of Ann"_s));
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(files(), 0);
    QTRY_COMPARE(list->count(), 0);
    QTRY_VERIFY(avatar(m_ann).isEmpty());
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
