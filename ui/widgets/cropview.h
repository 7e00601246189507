// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>
#include <QWidget>

namespace steward::ui {

/// A picture under a round window: moved by the mouse and the arrow keys, enlarged by the wheel and
/// by + and −, turned by quarters. What is seen through the window's square is the part that is chosen.
class CropView : public QWidget
{
    Q_OBJECT

public:
    static constexpr double MostZoom = 8.0;

    explicit CropView(QWidget *parent = nullptr);

    /// The picture in the size in which it is painted. Takes long; for threads other than the window's.
    [[nodiscard]] static QImage paintable(const QImage &image);
    /// `wholeWidth` is that of the picture of which `paintable` was made.
    void setImage(const QImage &paintable, int wholeWidth);
    [[nodiscard]] bool hasImage() const { return !m_image.isNull(); }

    void turn(int quarters);
    void setZoom(double zoom); ///< 1: as much as fits
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] int quarterTurns() const { return m_turns; }
    /// In pixels of the turned picture.
    [[nodiscard]] QRectF part() const;
    /// True when the part is the whole picture as it came.
    [[nodiscard]] bool isUntouched() const;
    /// What the round picture is going to look like, so many device pixels wide.
    [[nodiscard]] QImage preview(int pixels) const;

    [[nodiscard]] QSize sizeHint() const override { return {320, 320}; }

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF window() const; ///< the square, in the widget
    void moveBy(const QPointF &pixels);
    void keepInside();

    QImage m_image;  ///< small enough to be painted quickly
    QImage m_turned; ///< the same, turned
    double m_scale = 1; ///< pixels of the whole picture for one of m_image
    int m_turns = 0;
    double m_zoom = 1;
    QPointF m_centre; ///< of the part, in pixels of m_turned
    QPointF m_grip;
};

} // namespace steward::ui
