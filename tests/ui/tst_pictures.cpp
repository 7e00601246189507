// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "picturewindowtest.h"

#include <core/files/s3storage.h>
#include <core/net/httpclient.h>
#include <tests/support/bucketserver.h>
#include <ui/dialogs/avatardialog.h>
#include <ui/dialogs/reviewpicturesdialog.h>
#include <ui/pages/userdetailpane.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/cropview.h>
#include <ui/widgets/snapshottable.h>

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

/// Pictures come into the window: dropped, pasted, chosen, cut.
class TestPictures : public PictureWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(TestBucketServer::isRunning()); }
    void dropsAFileOnARow();
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
};

void TestPictures::dropsAFileOnARow()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(save(u"face.png"_s, redAndBlue()))});
    QVERIFY(drag(data, m_page->view()->table()->viewport(), rowOf(m_bob)));
    QTRY_VERIFY_WITH_TIMEOUT(!avatar(m_bob).isEmpty(), 20'000);
    QVERIFY(avatar(m_ann).isEmpty());
    QTRY_COMPARE(toast(), u"Bob has a new picture"_s);
    // And the table shows it: red at the left of the disc, blue at the right.
    const QRect cell = m_page->view()->table()->visualRect(m_page->view()->model()->index(m_page->view()->model()->rowOf(m_bob.uuid()), 0));
    const auto pixel = [&](int x) {
        const QImage shot = m_page->view()->table()->viewport()->grab(QRect(cell.left() + x, cell.center().y(), 1, 1)).toImage();
        return shot.pixelColor(0, 0);
    };
    QTRY_VERIFY_WITH_TIMEOUT(pixel(12).red() > 180 && pixel(12).blue() < 80, 10'000);
    QVERIFY(pixel(26).blue() > 180 && pixel(26).red() < 80);
}

void TestPictures::dropsAPictureOnThePane()
{
    selectAnn();
    QMimeData data;
    data.setImageData(redAndBlue(300, 200));
    // Also over a line that would take a text.
    auto *line = m_page->view()->detail()->findChild<QLineEdit *>();
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
    QVERIFY(drag(data, m_page->view()->detail(), {30, 30}));
    QTRY_VERIFY(banner->text().contains(u"no picture"_s));
    data.setUrls({QUrl(u"http://127.0.0.1:1/face.png"_s)});
    QVERIFY(drag(data, m_page->view()->detail(), {30, 30}));
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
    QVERIFY(drag(data, m_page->view()->detail(), {30, 30}));
    QTRY_VERIFY_WITH_TIMEOUT(!avatar(m_ann).isEmpty(), 20'000);
    QCOMPARE(m_test->text(u"SELECT ext FROM phoenix_kit_files"_s), u"png"_s);
}

void TestPictures::takesNothingElse()
{
    QMimeData text;
    text.setText(u"Ann"_s);
    QVERIFY(!drag(text, m_page->view()->table()->viewport(), rowOf(m_bob)));
    QMimeData program;
    program.setUrls({QUrl(u"javascript:alert(1)"_s)});
    QVERIFY(!drag(program, m_page->view()->table()->viewport(), rowOf(m_bob)));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(save(u"face.png"_s, redAndBlue()))});
    const QPoint below(20, m_page->view()->table()->viewport()->height() - 3); // nobody stands there
    m_page->view()->showQuery({u"bob@example.com"_s, {}, {}});
    QTRY_COMPARE(m_page->view()->model()->rowCount(), 1);
    QVERIFY(!m_page->view()->table()->indexAt(below).isValid());
    QVERIFY(!drag(data, m_page->view()->table()->viewport(), below));
}

void TestPictures::takesNothingReadOnly()
{
    openPage(TestWorkspace::Access::ReadOnly);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(save(u"face.png"_s, redAndBlue()))});
    QVERIFY(!drag(data, m_page->view()->table()->viewport(), rowOf(m_bob)));
    QVERIFY(!action(u"setAvatar"_s)->isEnabled());
}

void TestPictures::reviewsManyFiles()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(save(u"ann@example.com.png"_s, redAndBlue())),
                  QUrl::fromLocalFile(save(u"ann.png"_s, redAndBlue(50, 50))),
                  QUrl::fromLocalFile(save(m_bob.text() + u".png"_s, redAndBlue(60, 60))),
                  QUrl::fromLocalFile(save(u"somebody.png"_s, redAndBlue()))});
    QVERIFY(drag(data, m_page->view()->table()->viewport(), rowOf(m_bob)));
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
    m_page->view()->avatars()->cut(m_page->view()->detail()->user(), offer);
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
    m_page->view()->avatars()->cut(m_page->view()->detail()->user(), offer);
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
    m_page->view()->avatars()->cut(m_page->view()->detail()->user(), offer);
    auto *dialog = part<AvatarDialog>(m_page.get());
    QTRY_VERIFY(part<Banner>(dialog)->text().contains(u"text.png: This is no picture"_s));
    QVERIFY(!part<QPushButton>(dialog, u"setPictureButton"_s)->isEnabled());
    dialog->reject();
    // Dropped, it is refused beside its name.
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QVERIFY(drag(data, m_page->view()->detail(), {30, 30}));
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

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
