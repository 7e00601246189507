// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/files/objectstorage.h>

#include <core/files/localstorage.h>

#include <QDir>

using namespace Qt::StringLiterals;

namespace steward {

Result<std::unique_ptr<ObjectStorage>> ObjectStorage::open(const Bucket &bucket, const QString &baseFolder)
{
    if (bucket.provider != "local"_L1)
        return failure(Error::denied(u"bucket_provider_unknown"_s));
    const QString folder = bucket.endpoint.isEmpty() ? u"priv/media"_s : bucket.endpoint;
    if (QDir::isRelativePath(folder) && baseFolder.isEmpty())
        return failure(Error::denied(u"bucket_folder_unknown"_s));
    return std::make_unique<LocalStorage>(QDir(baseFolder).absoluteFilePath(folder));
}

} // namespace steward
