// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/users/user.h>

#include <QWidget>

class QLabel;
class QToolButton;

namespace steward::ui {

class AvatarLabel;

/// Who somebody is, at a glance: picture, name, address, state and roles; and a menu of what else can
/// be done.
class UserHead : public QWidget
{
    Q_OBJECT

public:
    explicit UserHead(QWidget *parent = nullptr);

    void setUser(const ListedUser &listed);
    void setActions(const QList<QAction *> &actions);

private:
    void buildMenuButton();
    void showBadges(const ListedUser &listed);

    AvatarLabel *m_avatar;
    QLabel *m_name;
    QLabel *m_email;
    QWidget *m_badges;
    QToolButton *m_more;
};

} // namespace steward::ui
