// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/secret.h>
#include <core/base/uuid.h>

#include <QString>

#include <optional>

namespace steward {

using FileId = Id<struct FileNoun>;
using FileInstanceId = Id<struct FileInstanceNoun>;
using BucketId = Id<struct BucketNoun>;

/// A place for files that the site has set up.
struct Bucket
{
    BucketId id;
    QString name;
    QString provider; ///< "local", "s3", "b2", "r2"
    QString endpoint; ///< local: a folder, relative to where the site runs; else a host
    QString region = {};
    QString bucketName = {};
    QString accessKey = {};
    Secret secretKey = {};
};

/// An object in a bucket.
struct ObjectPlace
{
    BucketId bucket;
    QString key;

    friend bool operator==(const ObjectPlace &, const ObjectPlace &) = default;
};

/// A size in which the site wants to have every picture.
struct PictureDimension
{
    QString name;
    int width = 0;
    int height = 0;
    int quality = 85; ///< 1 to 100
    QString format;   ///< "jpg", "png", …; empty: that of the original
    bool keepsAspectRatio = true; ///< the width counts alone; else cut to width and height
};

/// A file of a person, as the site lists it.
struct StoredFile
{
    FileId id;
    std::optional<UserId> owner;
    QString originalName;
    QString name;      ///< "<md5>.<extension>"
    QString directory; ///< "01/ab/<md5>"
    QString mimeType;
    QString extension;
    QString checksum;    ///< SHA-256 of the content
    QString ownChecksum; ///< SHA-256 of owner and checksum: one row for one content of one person
    qint64 bytes = 0;
    int width = 0;
    int height = 0;
};

/// One object that was made of a file: the original or a variant.
struct FileInstance
{
    FileInstanceId id;
    FileId file;
    QString variant; ///< "original", or the name of a dimension
    QString key;     ///< where it lies in each of its buckets
    QString mimeType;
    QString extension;
    QString checksum; ///< SHA-256
    qint64 bytes = 0;
    int width = 0; ///< 0: not measured
    int height = 0;
};

} // namespace steward
