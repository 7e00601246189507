// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pictures/pictureimages.h>

#include <core/imaging/qtpicturemaker.h>

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>
#include <QPainterPath>
#include <QTransform>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int JpegQuality = 92;

} // namespace

Result<QImage> imageOf(const QByteArray &content)
{
    return QtPictureMaker::read(content);
}

QImage roundImage(const QImage &image, int pixels)
{
    QImage disc(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    disc.fill(Qt::transparent);
    const int side = qMin(image.width(), image.height());
    const QRect middle((image.width() - side) / 2, (image.height() - side) / 2, side, side);
    const QImage square = image.copy(middle).scaled(pixels, pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QPainter painter(&disc);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(square));
    painter.drawEllipse(disc.rect());
    return disc;
}

QImage cutImage(const QImage &image, int quarterTurns, const QRectF &part)
{
    const QImage turned = quarterTurns % 4 == 0 ? image : image.transformed(QTransform().rotate(90.0 * quarterTurns));
    // The size is rounded once, so that a square stays one.
    const QRect inside = QRect(part.topLeft().toPoint(), part.size().toSize()) & turned.rect();
    return inside.isEmpty() ? turned : turned.copy(inside);
}

EncodedImage encodedImage(const QImage &image)
{
    const bool isOpaque = !image.hasAlphaChannel();
    EncodedImage encoded{{}, isOpaque ? u"jpg"_s : u"png"_s};
    QBuffer buffer(&encoded.content);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, encoded.extension.toLatin1());
    if (isOpaque)
        writer.setQuality(JpegQuality);
    writer.write(image);
    return encoded;
}

} // namespace steward::ui
