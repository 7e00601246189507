// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QImageIOHandler>

namespace steward {

/// What stands in the file of a picture around its pixels, and what Qt's readers do not tell of it. The
/// bytes may be hostile: what does not make sense says nothing.

/// True when the end of the picture is missing, where the readers fill it up instead of failing: JPEG,
/// GIF, WebP and BMP. `format` is that of QImageReader.
[[nodiscard]] bool isCutOff(QByteArrayView content, const QByteArray &format);

/// How PNG and WebP say that the picture is to be turned: the orientation of EXIF. The reader for JPEG
/// knows by itself.
[[nodiscard]] QImageIOHandler::Transformations notedTransformation(QByteArrayView content, const QByteArray &format);

} // namespace steward
