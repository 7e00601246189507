// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "testworkspace.h"

#include <core/imaging/qtpicturemaker.h>
#include <ui/commands/avatardesk.h>
#include <ui/pages/userspage.h>
#include <ui/pictures/avatargallery.h>
#include <ui/widgets/toast.h>

#include <QMimeData>

namespace steward {

/// The users page with Ann and Bob, who have no pictures yet, and a local bucket; on both kinds of server.
class PictureWindowTest : public QObject
{
    Q_OBJECT

protected:
    void openPage(TestWorkspace::Access access = TestWorkspace::Access::Full);
    /// With the site's folder, in which its bucket is.
    void configure(Workspace &workspace) const;
    [[nodiscard]] QString save(const QString &name, const QImage &image) const;
    [[nodiscard]] static QImage redAndBlue(int width = 400, int height = 400);
    [[nodiscard]] QPoint rowOf(UserId user) const;
    [[nodiscard]] QString avatar(UserId user) const;
    bool drag(const QMimeData &data, QWidget *target, const QPoint &position) const;
    void selectAnn() const;
    QAction *action(const QString &name) const { return part<QAction>(m_page->view()->avatars(), name); }
    QString toast() const { return part<ui::Toast>(m_page.get())->text(); }
    int files() const { return m_test->text(QStringLiteral("SELECT count(*) FROM phoenix_kit_files")).toInt(); }

    std::unique_ptr<TestWorkspace> m_test;
    QtPictureMaker m_pictures;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<ui::AvatarGallery> m_gallery;
    std::unique_ptr<ui::UsersPage> m_page;
    UserId m_ann;
    UserId m_bob;

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
};

} // namespace steward
