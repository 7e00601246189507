// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/files/uploadqueue.h>
#include <core/users/user.h>

#include <QDialog>
#include <QImage>

class QLabel;
class QPushButton;
class QSlider;

namespace steward::ui {

class Banner;
class CropView;

/// Cuts and turns a picture for a person, and shows how the round one is going to look.
class AvatarDialog : public QDialog
{
    Q_OBJECT

public:
    AvatarDialog(const User &person, const NewPicture &picture, QWidget *parent = nullptr);

    [[nodiscard]] CropView *view() const { return m_view; }

Q_SIGNALS:
    /// The picture as it came when nothing was cut or turned, else the part that was chosen.
    void pictureChosen(const steward::NewPicture &picture);

private:
    QWidget *buildTools();
    QWidget *buildPreview();
    void load();
    struct Loaded
    {
        QImage image;
        QImage paintable;
    };
    void receive(const Result<Loaded> &loaded);
    void showPreview();
    void choose();
    void setReady(bool isReady);

    NewPicture m_picture;
    QImage m_image;
    Banner *m_banner;
    CropView *m_view;
    QSlider *m_zoom = nullptr;
    QLabel *m_large = nullptr;
    QLabel *m_small = nullptr;
    QPushButton *m_setButton = nullptr;
    QList<QWidget *> m_tools;
};

} // namespace steward::ui
