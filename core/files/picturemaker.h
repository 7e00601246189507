// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/files/storedfile.h>

#include <QByteArray>
#include <QList>

namespace steward {

struct PictureVariant
{
    QString name;   ///< of its dimension
    QString format; ///< its extension
    QByteArray content;
    int width = 0;
    int height = 0;
};

struct Picture
{
    int width = 0;
    int height = 0;
    QList<PictureVariant> variants;
};

/// Reads a picture and makes it in other sizes. An interface, because the rest of the library does
/// without anything that draws.
class PictureMaker
{
public:
    virtual ~PictureMaker() = default;

    /// Errors: Invalid "picture" (Invalid: no picture, broken, or of a kind that is not taken; TooShort: its
    /// end is missing; TooLong: of too many pixels; limit in millions); Denied "picture_format_unknown" for a dimension's format.
    [[nodiscard]] virtual Result<Picture> make(const QByteArray &content,
                                               const QList<PictureDimension> &dimensions) const = 0;
};

} // namespace steward
