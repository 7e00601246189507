// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/widgets/cropview.h>

#include <ui/pictures/pictureimages.h>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTransform>
#include <QWheelEvent>

namespace steward::ui {

namespace {

constexpr int PaintedPixels = 1024;
constexpr double Margin = 12;
constexpr double KeyStep = 8;
constexpr double ZoomStep = 1.15;

} // namespace

CropView::CropView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 240);
    setCursor(Qt::OpenHandCursor);
}

QImage CropView::paintable(const QImage &image)
{
    const QSize small = image.size().boundedTo(image.size().scaled(PaintedPixels, PaintedPixels, Qt::KeepAspectRatio));
    return image.size() == small ? image : image.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

void CropView::setImage(const QImage &paintable, int wholeWidth)
{
    m_image = paintable;
    m_scale = m_image.isNull() ? 1 : double(wholeWidth) / m_image.width();
    m_turns = 0;
    m_zoom = 1;
    m_turned = m_image;
    m_centre = QRectF(m_turned.rect()).center();
    update();
    Q_EMIT changed();
}

void CropView::turn(int quarters)
{
    m_turns = ((m_turns + quarters) % 4 + 4) % 4;
    m_turned = m_image.transformed(QTransform().rotate(90.0 * m_turns));
    m_centre = QRectF(m_turned.rect()).center();
    keepInside();
}

void CropView::setZoom(double zoom)
{
    m_zoom = qBound(1.0, zoom, MostZoom);
    keepInside();
}

QRectF CropView::part() const
{
    const double side = qMin(m_turned.width(), m_turned.height()) / m_zoom;
    const QRectF small(m_centre.x() - side / 2, m_centre.y() - side / 2, side, side);
    return {small.topLeft() * m_scale, small.size() * m_scale};
}

bool CropView::isUntouched() const
{
    return m_turns == 0 && m_zoom <= 1 && m_image.width() == m_image.height();
}

QImage CropView::preview(int pixels) const
{
    const QRectF whole = part();
    const QRectF small(whole.topLeft() / m_scale, whole.size() / m_scale);
    return m_image.isNull() ? QImage() : roundImage(m_turned.copy(small.toAlignedRect() & m_turned.rect()), pixels);
}

QRectF CropView::window() const
{
    const double side = qMin(width(), height()) - 2 * Margin;
    return {(width() - side) / 2, (height() - side) / 2, side, side};
}

void CropView::keepInside()
{
    const double half = qMin(m_turned.width(), m_turned.height()) / m_zoom / 2;
    m_centre.setX(qBound(half, m_centre.x(), qMax(half, m_turned.width() - half)));
    m_centre.setY(qBound(half, m_centre.y(), qMax(half, m_turned.height() - half)));
    update();
    Q_EMIT changed();
}

void CropView::moveBy(const QPointF &pixels)
{
    const double perPixel = qMin(m_turned.width(), m_turned.height()) / m_zoom / window().width();
    m_centre -= pixels * perPixel;
    keepInside();
}

void CropView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), palette().color(QPalette::Dark));
    if (m_turned.isNull())
        return;
    const QRectF hole = window();
    const double factor = hole.width() / (qMin(m_turned.width(), m_turned.height()) / m_zoom);
    const QPointF corner = hole.center() - m_centre * factor;
    painter.drawImage(QRectF(corner, QSizeF(m_turned.size()) * factor), m_turned);
    QPainterPath shade;
    shade.addRect(rect());
    shade.addEllipse(hole);
    painter.fillPath(shade, QColor(0, 0, 0, 140));
    painter.setPen(QPen(hasFocus() ? palette().color(QPalette::Highlight) : QColor(255, 255, 255, 200), 2));
    painter.drawEllipse(hole);
}

void CropView::mousePressEvent(QMouseEvent *event)
{
    m_grip = event->position();
}

void CropView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveBy(event->position() - std::exchange(m_grip, event->position()));
}

void CropView::wheelEvent(QWheelEvent *event)
{
    setZoom(event->angleDelta().y() > 0 ? m_zoom * ZoomStep : m_zoom / ZoomStep);
    event->accept();
}

void CropView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: moveBy({KeyStep, 0}); return;
    case Qt::Key_Right: moveBy({-KeyStep, 0}); return;
    case Qt::Key_Up: moveBy({0, KeyStep}); return;
    case Qt::Key_Down: moveBy({0, -KeyStep}); return;
    case Qt::Key_Plus: setZoom(m_zoom * ZoomStep); return;
    case Qt::Key_Minus: setZoom(m_zoom / ZoomStep); return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace steward::ui
