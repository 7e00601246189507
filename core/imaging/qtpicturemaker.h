// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/files/picturemaker.h>

#include <QImage>

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

    /// The picture alone, upright and in sRGB. Errors: those of make().
    [[nodiscard]] static Result<QImage> read(const QByteArray &content);

private:
    /// What the head of a file says.
    struct Head
    {
        QByteArray format;
        QSize size; ///< upright
    };
    /// As large as the largest dimension needs it, where the format can be read smaller; else whole.
    [[nodiscard]] static Result<QImage> decode(const QByteArray &content, const QList<PictureDimension> &dimensions,
                                               Head &head);
    [[nodiscard]] static Result<PictureVariant> variantOf(const QImage &covering, const PictureDimension &dimension,
                                                          const Head &head);
};

} // namespace steward
