// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/files/objectstorage.h>
#include <core/files/picturemaker.h>

#include <QList>

#include <vector>

namespace steward {

/// What the database says of a picture before its bytes go anywhere.
struct UploadPlan
{
    UserId user;
    StoredFile file;                       ///< as it is listed, if it is
    bool isListed = false;                 ///< the same content of the same owner
    QList<FileInstance> listed = {};       ///< its instances
    QList<Bucket> buckets = {};            ///< that are to have the objects
    QList<PictureDimension> dimensions = {}; ///< that the site wants
};

/// An object of an upload: what it is, and who has it.
struct UploadedObject
{
    FileInstance instance;
    QByteArray content;
    QList<BucketId> buckets = {}; ///< which have it now
    QList<BucketId> written = {}; ///< which took it just now
    bool isListed = false;        ///< its row was there before
};

/// The part of an upload that needs no database and takes long: makes the variants and puts all
/// objects into the buckets. For threads that may stand still.
class PictureUpload
{
public:
    PictureUpload(const UploadPlan &plan, const QByteArray &content, const StorageAccess &access)
        : m_plan(plan)
        , m_content(content)
        , m_access(access)
    {
    }

    /// Reads the picture and makes its variants; measures the file of the plan. Errors: those of
    /// PictureMaker::make(); Denied "no_picture_maker".
    [[nodiscard]] Status make(const PictureMaker *pictures);

    /// After make(): where objects without a row are going to be.
    [[nodiscard]] QList<ObjectPlace> places() const;
    [[nodiscard]] qint64 bytes() const; ///< of all objects, once for each bucket

    /// Puts each object into all buckets; one that has it is enough. Errors: those of ObjectStorage.
    [[nodiscard]] Status store();

    [[nodiscard]] const UploadPlan &plan() const { return m_plan; }
    [[nodiscard]] const QList<UploadedObject> &objects() const { return m_objects; }

private:
    struct Storage
    {
        BucketId bucket;
        std::unique_ptr<ObjectStorage> objects;
    };
    Status storeObject(UploadedObject &object, const std::vector<Storage> &storages, qint64 &done) const;

    UploadPlan m_plan;
    QByteArray m_content;
    StorageAccess m_access;
    QList<UploadedObject> m_objects;
};

/// Removes these objects from their buckets, as far as the buckets answer; those that it could not
/// remove.
[[nodiscard]] QList<ObjectPlace> removeObjects(const QList<ObjectPlace> &places, const QList<Bucket> &buckets,
                                               const StorageAccess &access);

} // namespace steward
