// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/imaging/qtpicturemaker.h>

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

// Drawings are programs of a kind, and are not taken.
const QList<QByteArray> &readableFormats()
{
    static const QList<QByteArray> formats{"png", "jpg", "jpeg", "gif", "webp", "bmp", "avif", "heic", "heif"};
    return formats;
}

bool hasTransparency(const QString &format)
{
    return format != "jpg"_L1 && format != "jpeg"_L1;
}

// Drawn anew, so that nothing but pixels is taken along; a JPEG is put on white.
QImage redrawn(const QImage &image, const QString &format)
{
    QImage canvas(image.size(), hasTransparency(format) ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    canvas.fill(hasTransparency(format) ? Qt::transparent : Qt::white);
    canvas.setColorSpace(QColorSpace::SRgb);
    QPainter(&canvas).drawImage(0, 0, image);
    return canvas;
}

QImage scaled(const QImage &original, const PictureDimension &dimension)
{
    if (dimension.keepsAspectRatio || dimension.height <= 0)
        return original.scaledToWidth(dimension.width, Qt::SmoothTransformation);
    const QImage covering = original.scaled(dimension.width, dimension.height, Qt::KeepAspectRatioByExpanding,
                                            Qt::SmoothTransformation);
    return covering.copy((covering.width() - dimension.width) / 2, (covering.height() - dimension.height) / 2,
                         dimension.width, dimension.height);
}

} // namespace

Result<QImage> QtPictureMaker::decode(const QByteArray &content, QByteArray &format)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    format = reader.format();
    if (!readableFormats().contains(format))
        return failure(Error::invalid(u"path"_s, Violation::Invalid));
    const QSize size = reader.size();
    if (qint64{size.width()} * size.height() > qint64{MaximumMegapixels} * 1'000'000)
        return failure(Error::invalid(u"path"_s, Violation::TooLong, MaximumMegapixels));
    QImageReader::setAllocationLimit(MaximumMegapixels * 4);
    QImage image = reader.read();
    if (image.isNull())
        return failure(Error::invalid(u"path"_s, Violation::Invalid));
    if (image.colorSpace().isValid())
        image.convertToColorSpace(QColorSpace::SRgb);
    return image;
}

Result<PictureVariant> QtPictureMaker::variantOf(const QImage &original, const PictureDimension &dimension,
                                                 const QByteArray &format)
{
    PictureVariant variant;
    variant.name = dimension.name;
    variant.format = dimension.format.isEmpty() ? QString::fromLatin1(format) : dimension.format.toLower();
    if (!QImageWriter::supportedImageFormats().contains(variant.format.toLatin1()))
        return failure(Error::denied(u"picture_format_unknown"_s));
    const QImage image = redrawn(scaled(original, dimension), variant.format);
    QBuffer buffer(&variant.content);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, variant.format.toLatin1());
    writer.setQuality(dimension.quality);
    if (!writer.write(image))
        return failure(Error::of(Error::Kind::Internal, writer.errorString()));
    variant.width = image.width();
    variant.height = image.height();
    return variant;
}

Result<Picture> QtPictureMaker::make(const QByteArray &content, const QList<PictureDimension> &dimensions) const
{
    QByteArray format;
    const QImage original = TRY(decode(content, format));
    Picture picture{original.width(), original.height(), {}};
    for (const PictureDimension &dimension : dimensions)
        picture.variants.append(TRY(variantOf(original, dimension, format)));
    return picture;
}

} // namespace steward
