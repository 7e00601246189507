// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/imaging/qtpicturemaker.h>

#include <core/imaging/picturebytes.h>

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <numeric>

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

// How much of the whole picture `dimension` shows, in pixels of the variant.
QSize wholeSize(const QSize &whole, const PictureDimension &dimension)
{
    if (dimension.keepsAspectRatio || dimension.height <= 0)
        return {dimension.width, qMax(1, qRound(double(whole.height()) * dimension.width / whole.width()))};
    return whole.scaled(dimension.width, dimension.height, Qt::KeepAspectRatioByExpanding);
}

QList<qsizetype> largestFirst(const QList<PictureDimension> &dimensions, const QSize &whole)
{
    QList<qsizetype> order(dimensions.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater(), [&](qsizetype i) { return wholeSize(whole, dimensions.at(i)).width(); });
    return order;
}

QImage cut(const QImage &covering, const PictureDimension &dimension)
{
    if (dimension.keepsAspectRatio || dimension.height <= 0)
        return covering;
    return covering.copy((covering.width() - dimension.width) / 2, (covering.height() - dimension.height) / 2,
                         dimension.width, dimension.height);
}

// A reader that knows how the picture is to be turned does it itself.
QImageIOHandler::Transformations leftToTurn(const QImageReader &reader, const QByteArray &content)
{
    const bool isKnown = reader.transformation() != QImageIOHandler::TransformationNone;
    return isKnown ? QImageIOHandler::TransformationNone : notedTransformation(content, reader.format());
}

QImage turned(const QImage &image, QImageIOHandler::Transformations how)
{
    const QImage mirrored = image.mirrored(how.testFlag(QImageIOHandler::TransformationMirror),
                                           how.testFlag(QImageIOHandler::TransformationFlip));
    return how.testFlag(QImageIOHandler::TransformationRotate90) ? mirrored.transformed(QTransform().rotate(90)) : mirrored;
}

bool isLyingDown(QImageIOHandler::Transformations how)
{
    return how.testFlag(QImageIOHandler::TransformationRotate90);
}

// libjpeg skips what a smaller picture does not need; only JPEG gains from it.
void readSmaller(QImageReader &reader, const QSize &upright, const QList<PictureDimension> &dimensions)
{
    int leastWidth = 0;
    for (const PictureDimension &dimension : dimensions)
        leastWidth = qMax(leastWidth, wholeSize(upright, dimension).width());
    if (reader.format() != "jpeg" || leastWidth <= 0 || leastWidth >= upright.width())
        return;
    const QSize smaller(leastWidth, qMax(1, qRound(double(upright.height()) * leastWidth / upright.width())));
    reader.setScaledSize(isLyingDown(reader.transformation()) ? smaller.transposed() : smaller);
}

} // namespace

Result<QImage> QtPictureMaker::read(const QByteArray &content)
{
    Head head;
    return decode(content, {}, head);
}

Result<QImage> QtPictureMaker::decode(const QByteArray &content, const QList<PictureDimension> &dimensions,
                                      Head &head)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    head.format = reader.format();
    if (!readableFormats().contains(head.format))
        return failure(Error::invalid(u"picture"_s, Violation::Invalid));
    const QSize size = reader.size();
    if (qint64{size.width()} * size.height() > qint64{MaximumMegapixels} * 1'000'000)
        return failure(Error::invalid(u"picture"_s, Violation::TooLong, MaximumMegapixels));
    if (isCutOff(content, head.format))
        return failure(Error::invalid(u"picture"_s, Violation::TooShort));
    const auto toTurn = leftToTurn(reader, content);
    head.size = isLyingDown(reader.transformation() | toTurn) ? size.transposed() : size;
    if (head.size.isValid())
        readSmaller(reader, head.size, dimensions);
    QImageReader::setAllocationLimit(MaximumMegapixels * 4);
    QImage image = reader.read();
    if (image.isNull())
        return failure(Error::invalid(u"picture"_s, Violation::Invalid));
    if (toTurn != QImageIOHandler::TransformationNone)
        image = turned(image, toTurn);
    if (!head.size.isValid())
        head.size = image.size();
    if (image.colorSpace().isValid())
        image.convertToColorSpace(QColorSpace::SRgb);
    return image;
}

Result<PictureVariant> QtPictureMaker::variantOf(const QImage &covering, const PictureDimension &dimension,
                                                 const Head &head)
{
    PictureVariant variant;
    variant.name = dimension.name;
    variant.format = dimension.format.isEmpty() ? QString::fromLatin1(head.format) : dimension.format.toLower();
    if (!QImageWriter::supportedImageFormats().contains(variant.format.toLatin1()))
        return failure(Error::denied(u"picture_format_unknown"_s));
    const QImage image = redrawn(cut(covering, dimension), variant.format);
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
    Head head;
    QImage larger = TRY(decode(content, dimensions, head));
    Picture picture{head.size.width(), head.size.height(), QList<PictureVariant>(dimensions.size())};
    // From the largest to the smallest, each from the one before: it has all that the next needs.
    for (const qsizetype i : largestFirst(dimensions, head.size)) {
        const QSize size = wholeSize(head.size, dimensions.at(i));
        if (larger.size() != size)
            larger = larger.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        picture.variants[i] = TRY(variantOf(larger, dimensions.at(i), head));
    }
    return picture;
}

} // namespace steward
