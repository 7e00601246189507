// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/users/usertablemodel.h>
#include <core/workspace/workspace.h>
#include <ui/pictures/picturedrop.h>

#include <memory>

class QRubberBand;

namespace steward::ui {

class AvatarDesk;
class SnapshotTable;
class UserDetailPane;

/// Lets pictures be dropped on the people of a table and on the pane beside it, and pasted for the
/// person that is looked at; shows whoever got another one anew, and the files of a person in a tab.
class UserPictures : public QObject
{
    Q_OBJECT

public:
    UserPictures(const std::shared_ptr<Workspace> &workspace, AvatarDesk &desk, SnapshotTable &table,
                 UserTableModel &model, UserDetailPane &pane);

    /// While cells are edited, the key for pasting pastes into them.
    void leavePasteKey(bool isTaken);

Q_SIGNALS:
    /// The person of the current row has another picture.
    void currentChanged(steward::UserId user);

private:
    void refresh(UserId user);
    void dropOnTable(const PictureOffer &offer, const QPoint &position);
    void dropOnPane(const PictureOffer &offer);
    void showTarget(const QPoint &position);
    [[nodiscard]] const ListedUser *personAt(const QPoint &position) const;

    AvatarDesk &m_desk;
    SnapshotTable &m_table;
    UserTableModel &m_model;
    UserDetailPane &m_pane;
    QRubberBand *m_target; ///< around whom a drop would go to
};

} // namespace steward::ui
