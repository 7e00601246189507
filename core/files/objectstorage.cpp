// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/files/objectstorage.h>

#include <core/files/localstorage.h>
#include <core/files/s3storage.h>

#include <QDir>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

Result<std::unique_ptr<ObjectStorage>> openLocal(const Bucket &bucket, const QString &baseFolder)
{
    const QString folder = bucket.endpoint.isEmpty() ? u"priv/media"_s : bucket.endpoint;
    if (QDir::isRelativePath(folder) && baseFolder.isEmpty())
        return failure(Error::denied(u"bucket_folder_unknown"_s));
    return std::make_unique<LocalStorage>(QDir(baseFolder).absoluteFilePath(folder));
}

} // namespace

Result<std::unique_ptr<ObjectStorage>> ObjectStorage::open(const Bucket &bucket, const StorageAccess &access)
{
    static const QStringList likeS3{u"s3"_s, u"b2"_s, u"r2"_s};
    if (bucket.provider == "local"_L1)
        return openLocal(bucket, access.siteFolder);
    if (!likeS3.contains(bucket.provider) || !access.network)
        return failure(Error::denied(u"bucket_provider_unknown"_s));
    if (bucket.bucketName.isEmpty() || bucket.accessKey.isEmpty() || bucket.secretKey.isEmpty()
        || !S3Storage::baseUrl(bucket).isValid())
        return failure(Error::denied(u"bucket_incomplete"_s));
    return std::make_unique<S3Storage>(bucket, access);
}

} // namespace steward
