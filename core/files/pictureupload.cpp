// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/files/pictureupload.h>

#include <core/crypto/digest.h>
#include <core/files/filekeys.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

const QString originalVariant = u"original"_s;

FileInstance instanceOf(const StoredFile &file, const QString &variant, const QString &extension,
                        const QByteArray &content)
{
    FileInstance made;
    made.id = FileInstanceId::create();
    made.file = file.id;
    made.variant = variant;
    made.extension = extension;
    made.mimeType = mimeTypeOf(extension);
    made.checksum = sha256Hex(content);
    made.bytes = content.size();
    return made;
}

} // namespace

Status PictureUpload::make(const PictureMaker *pictures)
{
    if (!pictures)
        return failure(Error::denied(u"no_picture_maker"_s));
    const Picture picture = TRY(pictures->make(m_content, m_plan.dimensions));
    StoredFile &file = m_plan.file;
    file.width = picture.width;
    file.height = picture.height;
    UploadedObject original{instanceOf(file, originalVariant, file.extension, m_content), m_content};
    original.instance.key = originalKey(file.directory, file.name.section(u'.', 0, 0), file.extension);
    m_objects = {original};
    for (const PictureVariant &variant : picture.variants) {
        UploadedObject object{instanceOf(file, variant.name, variant.format, variant.content), variant.content};
        object.instance.key = variantKey(file.directory, file.checksum, variant.name, variant.format);
        object.instance.width = variant.width;
        object.instance.height = variant.height;
        m_objects.append(object);
    }
    // The same content again: what is listed keeps its row.
    for (UploadedObject &object : m_objects) {
        const auto found = std::ranges::find(m_plan.listed, object.instance.variant, &FileInstance::variant);
        object.isListed = found != m_plan.listed.end();
        if (object.isListed)
            object.instance = *found;
    }
    return {};
}

QList<ObjectPlace> PictureUpload::places() const
{
    QList<ObjectPlace> places;
    for (const UploadedObject &object : m_objects) {
        for (const Bucket &bucket : m_plan.buckets) {
            if (!object.isListed)
                places.append({bucket.id, object.instance.key});
        }
    }
    return places;
}

qint64 PictureUpload::bytes() const
{
    qint64 bytes = 0;
    for (const UploadedObject &object : m_objects)
        bytes += object.content.size() * m_plan.buckets.size();
    return bytes;
}

Status PictureUpload::store()
{
    qint64 done = 0;
    StorageAccess access = m_access;
    if (m_access.sent)
        access.sent = [this, &done](qint64 sent) { m_access.sent(done + sent); };
    std::vector<Storage> storages;
    for (const Bucket &bucket : m_plan.buckets)
        storages.push_back({bucket.id, TRY(ObjectStorage::open(bucket, access))});
    for (UploadedObject &object : m_objects)
        TRY_STATUS(storeObject(object, storages, done));
    return {};
}

Status PictureUpload::storeObject(UploadedObject &object, const std::vector<Storage> &storages, qint64 &done) const
{
    Status last;
    for (const Storage &storage : storages) {
        if (m_access.isStopped && m_access.isStopped())
            return failure(Error::of(Error::Kind::Cancelled));
        const bool isThere = object.isListed && storage.objects->contains(object.instance.key).value_or(false);
        const Status put = isThere ? Status() : storage.objects->put(object.instance.key, object.content);
        if (put)
            object.buckets.append(storage.bucket);
        else
            last = put;
        if (put && !isThere)
            object.written.append(storage.bucket);
        done += object.content.size();
        if (m_access.sent)
            m_access.sent(done);
    }
    return object.buckets.isEmpty() ? last : Status();
}

QList<ObjectPlace> removeObjects(const QList<ObjectPlace> &places, const QList<Bucket> &buckets,
                                 const StorageAccess &access)
{
    QList<ObjectPlace> left;
    for (const Bucket &bucket : buckets) {
        const auto storage = ObjectStorage::open(bucket, access);
        for (const ObjectPlace &place : places) {
            if (place.bucket == bucket.id && (!storage || !(*storage)->remove(place.key)))
                left.append(place);
        }
    }
    return left;
}

} // namespace steward
