// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/files/picturemaker.h>

class QImage;

namespace steward {

/// Pictures by Qt's own readers and writers. What the content is decides, never the name; the
/// orientation that a camera notes is applied, colours become sRGB, and nothing else that stands
/// beside the pixels (places, cameras, comments) gets into a variant.
class QtPictureMaker : public PictureMaker
{
public:
    static constexpr int MaximumMegapixels = 100;

    [[nodiscard]] Result<Picture> make(const QByteArray &content,
                                       const QList<PictureDimension> &dimensions) const override;

private:
    [[nodiscard]] static Result<QImage> decode(const QByteArray &content, QByteArray &format);
    [[nodiscard]] static Result<PictureVariant> variantOf(const QImage &original, const PictureDimension &dimension,
                                                          const QByteArray &format);
};

} // namespace steward
