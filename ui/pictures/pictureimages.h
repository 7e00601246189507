// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QImage>
#include <QRectF>

namespace steward::ui {

/// What becomes of a picture before it is an avatar. For threads other than the window's.

/// A picture of bytes that may be hostile, upright and in sRGB. Errors: those of PictureMaker::make().
[[nodiscard]] Result<QImage> imageOf(const QByteArray &content);

/// The middle of the picture as a disc of so many pixels; transparent around it.
[[nodiscard]] QImage roundImage(const QImage &image, int pixels);

/// The part of the picture that is chosen, turned by quarters to the right first; `part` is in pixels
/// of the turned picture and is kept inside it.
[[nodiscard]] QImage cutImage(const QImage &image, int quarterTurns, const QRectF &part);

/// The bytes of a file: JPEG, or PNG when the picture has transparent parts.
struct EncodedImage
{
    QByteArray content;
    QString extension;
};
[[nodiscard]] EncodedImage encodedImage(const QImage &image);

} // namespace steward::ui
