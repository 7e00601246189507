// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/imaging/picturebytes.h>

#include <QtEndian>

#include <array>
#include <optional>

namespace steward {

namespace {

// A number at this place, or nothing when the bytes end before.
template<class Number>
std::optional<Number> numberAt(QByteArrayView bytes, qsizetype at, QSysInfo::Endian order)
{
    if (at < 0 || at > bytes.size() - qsizetype(sizeof(Number)))
        return std::nullopt;
    const char *from = bytes.data() + at;
    return order == QSysInfo::BigEndian ? qFromBigEndian<Number>(from) : qFromLittleEndian<Number>(from);
}

constexpr auto Big = QSysInfo::BigEndian;
constexpr auto Little = QSysInfo::LittleEndian;

// Segments one after the other; between them what is compressed, in which 0xff is followed by 0 or by the
// number of a restart. Pictures of telephones go on after the end.
bool endsJpeg(QByteArrayView content)
{
    constexpr quint8 End = 0xd9;
    qsizetype at = 2;
    while ((at = content.indexOf(char(0xff), at)) >= 0) {
        const auto marker = numberAt<quint8>(content, ++at, Big);
        if (!marker || *marker == End)
            return marker.has_value();
        const bool isAlone = *marker <= 0x01 || *marker == 0xff || (*marker >= 0xd0 && *marker <= 0xd8);
        at += *marker == 0xff ? 0 : isAlone ? 1 : 1 + numberAt<quint16>(content, at + 1, Big).value_or(0);
    }
    return false;
}

// Blocks of data: each part says its length, and an empty one ends them.
qsizetype afterGifBlocks(QByteArrayView content, qsizetype at)
{
    while (const quint8 length = numberAt<quint8>(content, at, Little).value_or(0))
        at += 1 + length;
    return at + 1;
}

qsizetype gifPalette(quint8 flags)
{
    return flags & 0x80 ? qsizetype(3) << ((flags & 0x07) + 1) : 0;
}

// The first picture counts alone.
bool endsGif(QByteArrayView content)
{
    constexpr qsizetype HeadBytes = 13;
    constexpr qsizetype PictureBytes = 10;
    qsizetype at = HeadBytes + gifPalette(numberAt<quint8>(content, 10, Little).value_or(0));
    while (numberAt<quint8>(content, at, Little) == quint8('!'))
        at = afterGifBlocks(content, at + 2);
    const auto flags = numberAt<quint8>(content, at + PictureBytes - 1, Little);
    if (!flags || content.at(at) != ',')
        return false;
    return afterGifBlocks(content, at + PictureBytes + gifPalette(*flags) + 1) <= content.size();
}

// Both say how long they are.
bool hasLength(QByteArrayView content, qsizetype at, qsizetype before)
{
    const auto length = numberAt<quint32>(content, at, Little);
    return length && before + qint64{*length} <= content.size();
}

// Chunks of a name and a length; `start` is the first one's place.
struct ChunkForm
{
    qsizetype start;
    QSysInfo::Endian order;
    bool isNameFirst;
    qsizetype checkBytes; ///< after the data
    bool isEven;          ///< filled up to an even length
    QByteArrayView exif;
};

constexpr ChunkForm pngForm{8, Big, false, 4, false, "eXIf"};
constexpr ChunkForm webpForm{12, Little, true, 0, true, "EXIF"};

QByteArrayView exifOf(QByteArrayView content, const ChunkForm &form)
{
    for (qsizetype at = form.start; at + 8 <= content.size();) {
        const auto length = numberAt<quint32>(content, at + (form.isNameFirst ? 4 : 0), form.order);
        const QByteArrayView name = content.sliced(at + (form.isNameFirst ? 0 : 4), 4);
        at += 8;
        if (!length || *length > content.size() - at)
            return {};
        if (name == form.exif)
            return content.sliced(at, *length);
        at += *length + form.checkBytes + (form.isEven ? *length % 2 : 0);
    }
    return {};
}

// 1 to 8, of the first directory of a TIFF.
int orientationOf(QByteArrayView exif)
{
    constexpr quint16 Orientation = 0x0112;
    constexpr QByteArrayView prefix("Exif\0\0", 6);
    const QByteArrayView tiff = exif.startsWith(prefix) ? exif.sliced(prefix.size()) : exif;
    const auto order = tiff.startsWith("MM") ? Big : Little;
    const qsizetype directory = numberAt<quint32>(tiff, 4, order).value_or(0);
    const int entries = numberAt<quint16>(tiff, directory, order).value_or(0);
    for (int entry = 0; entry < entries; ++entry) {
        const qsizetype at = directory + 2 + qsizetype{12} * entry;
        if (numberAt<quint16>(tiff, at, order) == Orientation)
            return numberAt<quint16>(tiff, at + 8, order).value_or(1);
    }
    return 1;
}

} // namespace

bool isCutOff(QByteArrayView content, const QByteArray &format)
{
    if (format == "jpeg" || format == "jpg")
        return !endsJpeg(content);
    if (format == "gif")
        return !endsGif(content);
    if (format == "webp")
        return !hasLength(content, 4, 8);
    return format == "bmp" && !hasLength(content, 2, 0);
}

QImageIOHandler::Transformations notedTransformation(QByteArrayView content, const QByteArray &format)
{
    constexpr std::array turns{
        QImageIOHandler::TransformationNone,      QImageIOHandler::TransformationMirror,
        QImageIOHandler::TransformationRotate180, QImageIOHandler::TransformationFlip,
        QImageIOHandler::TransformationFlipAndRotate90, QImageIOHandler::TransformationRotate90,
        QImageIOHandler::TransformationMirrorAndRotate90, QImageIOHandler::TransformationRotate270};
    if (format != "png" && format != "webp")
        return QImageIOHandler::TransformationNone;
    const int orientation = orientationOf(exifOf(content, format == "png" ? pngForm : webpForm));
    return orientation >= 1 && orientation <= 8 ? turns.at(size_t(orientation) - 1) : turns.front();
}

} // namespace steward
