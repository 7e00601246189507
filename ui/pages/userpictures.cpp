// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/userpictures.h>

#include <ui/commands/avatardesk.h>
#include <ui/pages/filestab.h>
#include <ui/pages/userdetailpane.h>
#include <ui/pages/usertabs.h>
#include <ui/widgets/snapshottable.h>

#include <QAction>
#include <QRubberBand>

using namespace Qt::StringLiterals;

namespace steward::ui {

UserPictures::UserPictures(const std::shared_ptr<Workspace> &workspace, AvatarDesk &desk, SnapshotTable &table,
                           UserTableModel &model, UserDetailPane &pane)
    : QObject(&table)
    , m_desk(desk)
    , m_table(table)
    , m_model(model)
    , m_pane(pane)
    , m_target(new QRubberBand(QRubberBand::Rectangle, table.viewport()))
{
    auto *onTable = new PictureDrop(table.viewport(), PictureDrop::Scope::Itself,
                                    [this](const QPoint &position, qsizetype pictures) {
                                        return m_desk.isPossible() && (pictures > 1 || personAt(position));
                                    });
    connect(onTable, &PictureDrop::dropped, this, &UserPictures::dropOnTable);
    connect(onTable, &PictureDrop::hovered, this, &UserPictures::showTarget);
    connect(onTable, &PictureDrop::left, m_target, &QWidget::hide);
    auto *onPane = new PictureDrop(&pane, PictureDrop::Scope::WithChildren, [this](const QPoint &, qsizetype pictures) {
        return m_desk.isPossible() && pictures == 1 && !m_pane.userId().isNull();
    });
    connect(onPane, &PictureDrop::dropped, this, &UserPictures::dropOnPane);
    auto *files = new FilesTab(workspace);
    pane.tabs()->addTab(u"filesTab"_s, tr("Files"), files);
    connect(files, &FilesTab::changed, this, &UserPictures::refresh);
    connect(files, &FilesTab::pictureChosen, &desk, &AvatarDesk::use);
    connect(&desk, &AvatarDesk::changed, this, &UserPictures::refresh);
    QAction *paste = m_desk.actions().at(1);
    paste->setShortcut(QKeySequence::Paste);
    paste->setShortcutContext(Qt::WidgetShortcut);
    table.addAction(paste);
}

void UserPictures::leavePasteKey(bool isTaken)
{
    m_desk.actions().at(1)->setShortcut(isTaken ? QKeySequence() : QKeySequence(QKeySequence::Paste));
}

void UserPictures::refresh(UserId user)
{
    m_model.refreshRow(user.uuid());
    if (UserId(m_table.currentKey()) == user)
        Q_EMIT currentChanged(user);
}

const ListedUser *UserPictures::personAt(const QPoint &position) const
{
    const int row = m_table.rowAt(position.y());
    return row >= 0 ? m_model.recordAt(row) : nullptr;
}

void UserPictures::dropOnTable(const PictureOffer &offer, const QPoint &position)
{
    if (offer.paths.size() > 1) {
        m_desk.review(offer.paths);
        return;
    }
    if (const ListedUser *person = personAt(position))
        m_desk.give(person->user, offer);
}

void UserPictures::dropOnPane(const PictureOffer &offer)
{
    m_desk.give(m_pane.user(), offer);
}

void UserPictures::showTarget(const QPoint &position)
{
    const int row = m_table.rowAt(position.y());
    m_target->setGeometry(0, m_table.rowViewportPosition(row), m_table.viewport()->width(), m_table.rowHeight(row));
    m_target->setVisible(personAt(position));
}

} // namespace steward::ui
