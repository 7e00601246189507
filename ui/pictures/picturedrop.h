// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>
#include <QObject>
#include <QUrl>

#include <functional>

class QMimeData;
class QWidget;

namespace steward::ui {

/// What somebody drops or pastes: files of this computer, else a picture, else an address.
struct PictureOffer
{
    QStringList paths;
    QImage image;
    QUrl url; ///< http or https

    [[nodiscard]] bool isEmpty() const { return paths.isEmpty() && image.isNull() && url.isEmpty(); }
};

[[nodiscard]] bool offersPictures(const QMimeData &data);
[[nodiscard]] PictureOffer pictureOffer(const QMimeData &data);

/// Lets pictures be dropped on a widget.
class PictureDrop : public QObject
{
    Q_OBJECT

public:
    /// Says for a place in the widget, and for so many files, whether a drop makes sense there.
    using Accepts = std::function<bool(const QPoint &position, qsizetype pictures)>;

    /// Children may have a use of their own for what is dropped; with them, pictures never get there.
    enum class Scope { Itself, WithChildren };

    PictureDrop(QWidget *target, Scope scope, Accepts accepts);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void dropped(const steward::ui::PictureOffer &offer, const QPoint &position);
    /// The place that a drop would go to; without one it has left.
    void hovered(const QPoint &position);
    void left();

private:
    [[nodiscard]] bool isHere(const QObject *watched) const;

    QWidget *m_widget;
    Accepts m_accepts;
};

} // namespace steward::ui
