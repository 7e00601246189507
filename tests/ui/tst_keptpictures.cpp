// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "picturewindowtest.h"

#include <core/files/uploadqueue.h>
#include <core/files/useravatar.h>
#include <ui/commands/changedesk.h>
#include <ui/dialogs/removeavatardialog.h>
#include <ui/pages/filestab.h>
#include <ui/pages/uploadspage.h>
#include <ui/pages/uploadtablemodel.h>
#include <ui/pages/userdetailpane.h>
#include <ui/pages/usertabs.h>
#include <ui/pictures/picturecache.h>
#include <ui/widgets/snapshottable.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDir>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

/// Pictures that people have: shown, listed, removed, taken back.
class TestKeptPictures : public PictureWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void undoesADrop();
    void undoesMany();
    void undoesLater();
    void undoesWhatCameInBeforeTheEnd();
    void removesAndPutsBack();
    void removesWithTheFile();
    void showsPicturesWithoutAsking();
    void cacheForgetsTheOldest();
    void listsUploads();
    void listsFiles();
};

void TestKeptPictures::undoesADrop()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(save(u"face.png"_s, redAndBlue()))});
    QVERIFY(drag(data, m_page->view()->table()->viewport(), rowOf(m_bob)));
    QTRY_COMPARE_WITH_TIMEOUT(toast(), u"Bob has a new picture"_s, 20'000);
    auto *undo = part<QPushButton>(part<Toast>(m_page.get()));
    QVERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_VERIFY(toast().startsWith(u"Undone"_s));
    QVERIFY(avatar(m_bob).isEmpty());
    QCOMPARE(files(), 1); // for whoever wants it back
}

void TestKeptPictures::undoesMany()
{
    const QString path = save(u"face.png"_s, redAndBlue());
    for (const UserId &person : {m_ann, m_bob}) {
        User user;
        user.id = person;
        m_workspace->uploads().add(user, {u"face.png"_s, path});
    }
    QTRY_COMPARE_WITH_TIMEOUT(toast(), u"2 people have new pictures"_s, 20'000);
    QVERIFY(!avatar(m_ann).isEmpty() && !avatar(m_bob).isEmpty());
    QTest::mouseClick(part<QPushButton>(part<Toast>(m_page.get())), Qt::LeftButton);
    QTRY_COMPARE(toast(), u"Undone: 2 people are changed."_s);
    QVERIFY(avatar(m_ann).isEmpty() && avatar(m_bob).isEmpty());
}

// Also when the message is gone: by the history, like every other change.
void TestKeptPictures::undoesLater()
{
    selectAnn();
    PictureOffer offer;
    offer.image = redAndBlue();
    m_page->view()->avatars()->give(m_page->view()->detail()->user(), offer);
    QTRY_COMPARE_WITH_TIMEOUT(toast(), u"Ann has a new picture"_s, 20'000);
    const QString file = avatar(m_ann);
    QVERIFY(!file.isEmpty());
    m_page->view()->changes()->undoLast();
    QTRY_VERIFY(avatar(m_ann).isEmpty());
    QTRY_VERIFY(toast().startsWith(u"Undone"_s));
    m_page->view()->changes()->redoLast();
    QTRY_COMPARE(avatar(m_ann), file);
}

// A program that ends in the midst of many pictures leaves none that cannot be taken back.
void TestKeptPictures::undoesWhatCameInBeforeTheEnd()
{
    {
        const auto ended = m_test->open();
        configure(*ended);
        QSignalSpy uploaded(&ended->uploads(), &UploadQueue::uploaded);
        for (const int side : {40, 50}) { // the second is instead of the first
            User ann;
            ann.id = m_ann;
            ended->uploads().add(ann, {u"face.png"_s, save(u"%1.png"_s.arg(side), redAndBlue(side, side))});
            QVERIFY(uploaded.wait(20'000));
        }
    }
    QVERIFY(!avatar(m_ann).isEmpty());
    m_workspace->uploads().start();
    QTRY_VERIFY_WITH_TIMEOUT(toast().endsWith(u"new pictures"_s), 20'000);
    QTest::mouseClick(part<QPushButton>(part<Toast>(m_page.get())), Qt::LeftButton);
    QTRY_VERIFY(avatar(m_ann).isEmpty());
}

void TestKeptPictures::removesAndPutsBack()
{
    selectAnn();
    QVERIFY(!action(u"removeAvatar"_s)->isEnabled());
    PictureOffer offer;
    offer.image = redAndBlue();
    m_page->view()->avatars()->give(m_page->view()->detail()->user(), offer);
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

void TestKeptPictures::removesWithTheFile()
{
    selectAnn();
    PictureOffer offer;
    offer.image = redAndBlue();
    m_page->view()->avatars()->give(m_page->view()->detail()->user(), offer);
    QTRY_VERIFY_WITH_TIMEOUT(action(u"removeAvatar"_s)->isEnabled(), 20'000);
    action(u"removeAvatar"_s)->trigger();
    auto *dialog = part<RemoveAvatarDialog>(m_page.get());
    part<QCheckBox>(dialog, u"deleteFile"_s)->setChecked(true);
    QTest::mouseClick(part<QPushButton>(dialog, u"removePictureButton"_s), Qt::LeftButton);
    QTRY_COMPARE(files(), 0);
    QVERIFY(avatar(m_ann).isEmpty());
}

// What was seen once needs no bucket.
void TestKeptPictures::showsPicturesWithoutAsking()
{
    selectAnn();
    PictureOffer offer;
    offer.image = redAndBlue();
    m_page->view()->avatars()->give(m_page->view()->detail()->user(), offer);
    QTRY_VERIFY_WITH_TIMEOUT(avatarOf(m_page->view()->detail()->user()).has_value(), 20'000);
    const User ann = m_page->view()->detail()->user();
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

void TestKeptPictures::cacheForgetsTheOldest()
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

void TestKeptPictures::listsUploads()
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

void TestKeptPictures::listsFiles()
{
    selectAnn();
    PictureOffer offer;
    offer.paths = {save(u"face.png"_s, redAndBlue(300, 200))};
    m_page->view()->avatars()->give(m_page->view()->detail()->user(), offer);
    QTRY_VERIFY_WITH_TIMEOUT(avatarOf(m_page->view()->detail()->user()).has_value(), 20'000);
    m_page->view()->detail()->tabs()->showTab(u"filesTab"_s);
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

QTEST_MAIN(TestKeptPictures)
#include "tst_keptpictures.moc"
