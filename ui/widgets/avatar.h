// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/users/user.h>

#include <QPainter>
#include <QPixmap>
#include <QWidget>

namespace steward::ui {

/// One or two letters for a person without a picture.
[[nodiscard]] QString initials(const User &user);

/// The font of initials in a disc that is so many pixels high.
[[nodiscard]] QFont initialsFont(QFont font, qreal height);

/// A colour that a person keeps: made from the UUID.
[[nodiscard]] QColor personColour(const QUuid &uuid);

/// Where the pictures of people come from. There is one for the workspace that is open.
class AvatarSource : public QObject
{
    Q_OBJECT

public:
    explicit AvatarSource(QObject *parent = nullptr);
    ~AvatarSource() override;

    [[nodiscard]] static AvatarSource *current();

    /// The round picture, so many device pixels wide; nothing while it is on its way or when there is
    /// none.
    [[nodiscard]] virtual QPixmap picture(const User &user, int pixels) = 0;

Q_SIGNALS:
    /// Some that were asked for are there now.
    void arrived();
};

/// Paints the widget anew when pictures arrive.
void followAvatars(QWidget *widget);

/// Draws the person's picture, or until it is there the initials in a disc of the person's colour.
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
