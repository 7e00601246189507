// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/users/user.h>

#include <QPainter>
#include <QWidget>

namespace steward::ui {

/// One or two letters for a person without a picture.
[[nodiscard]] QString initials(const User &user);

/// A colour that a person keeps: made from the UUID.
[[nodiscard]] QColor personColour(const QUuid &uuid);

/// Draws the person's initials in a disc of the person's colour.
void paintAvatar(QPainter *painter, const QRectF &rect, const User &user);

class AvatarLabel : public QWidget
{
    Q_OBJECT

public:
    explicit AvatarLabel(QWidget *parent = nullptr);

    void setUser(const User &user);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    User m_user;
};

} // namespace steward::ui
