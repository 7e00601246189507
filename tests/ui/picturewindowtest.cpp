// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "picturewindowtest.h"

#include <core/files/useravatar.h>
#include <ui/pages/userdetailpane.h>
#include <ui/widgets/snapshottable.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace steward {

using namespace ui;

void PictureWindowTest::initTestCase_data()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("sqlite") << static_cast<int>(Dialect::Sqlite);
    QTest::newRow("postgres") << static_cast<int>(Dialect::Postgres);
}

void PictureWindowTest::init()
{
    QFETCH_GLOBAL(int, dialect);
    cleanup();
    m_test = TestWorkspace::create(static_cast<Dialect>(dialect));
    QVERIFY(m_test);
    m_ann = m_test->add({.email = u"ann@example.com"_s, .username = u"ann"_s, .firstName = u"Ann"_s, .roles = {u"User"_s}});
    m_bob = m_test->add({.email = u"bob@example.com"_s, .username = u"bob"_s, .firstName = u"Bob"_s, .roles = {u"User"_s}});
    openPage();
}

void PictureWindowTest::cleanup()
{
    m_page.reset();
    m_gallery.reset();
    m_workspace.reset();
    m_test.reset();
}

void PictureWindowTest::openPage(TestWorkspace::Access access)
{
    m_page.reset();
    m_gallery.reset();
    m_workspace = m_test->open(access);
    QVERIFY(m_workspace);
    configure(*m_workspace);
    m_gallery = std::make_unique<AvatarGallery>(m_workspace, m_test->filePath(u"cache"_s));
    m_page = m_test->usersPage(m_workspace);
    m_page->resize(1200, 900);
    m_page->show();
    m_page->view()->showQuery({u"example.com"_s, {}, {{u"email"_s, Qt::AscendingOrder}}});
    QTRY_COMPARE(m_page->view()->model()->progress(), SnapshotModel::Progress::Complete);
    QTRY_VERIFY(m_page->view()->model()->recordAt(m_page->view()->model()->rowOf(m_ann.uuid())));
}

void PictureWindowTest::configure(Workspace &workspace) const
{
    SiteConfiguration site;
    site.siteFolder = m_test->filePath(u"site"_s);
    workspace.configure(site, {});
    workspace.setPictureMaker(&m_pictures);
}

// Red at the left, blue at the right.
QImage PictureWindowTest::redAndBlue(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter(&image).fillRect(width / 2, 0, width, height, Qt::blue);
    return image;
}

QString PictureWindowTest::save(const QString &name, const QImage &image) const
{
    const QString path = m_test->filePath(name);
    return image.save(path) ? path : QString();
}

QPoint PictureWindowTest::rowOf(UserId user) const
{
    m_page->view()->table()->scrollTo(m_page->view()->model()->index(m_page->view()->model()->rowOf(user.uuid()), 0));
    return m_page->view()->table()->visualRect(m_page->view()->model()->index(m_page->view()->model()->rowOf(user.uuid()), 0)).center();
}

QString PictureWindowTest::avatar(UserId user) const
{
    const QString fields = m_test->column(user, u"custom_fields"_s);
    return QJsonDocument::fromJson(fields.toUtf8()).object().value("avatar_file_uuid"_L1).toString();
}

// As the window system does it: the window finds the widget. True when it was taken.
bool PictureWindowTest::drag(const QMimeData &data, QWidget *target, const QPoint &position) const
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

void PictureWindowTest::selectAnn() const
{
    QVERIFY(m_page->view()->table()->goTo(m_ann.uuid()));
    QTRY_COMPARE(m_page->view()->detail()->userId().text(), m_ann.text());
    QTRY_VERIFY(action(u"setAvatar"_s)->isEnabled());
}

} // namespace steward
