// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/files/storedfile.h>

#include <QByteArray>

#include <memory>

namespace steward {

/// The objects of one bucket, by key.
class ObjectStorage
{
public:
    virtual ~ObjectStorage() = default;

    /// Writes the whole object or nothing; one with the same key is replaced. Errors: DiskFull,
    /// ReadOnly, Internal with the system's words as detail.
    [[nodiscard]] virtual Status put(const QString &key, const QByteArray &content) = 0;
    [[nodiscard]] virtual Result<bool> contains(const QString &key) = 0;
    /// Succeeds when there is no such object.
    [[nodiscard]] virtual Status remove(const QString &key) = 0;

    /// The bucket's objects. `baseFolder` is what a relative folder is relative to. Errors: Denied
    /// "bucket_provider_unknown", "bucket_folder_unknown" for a relative folder without a base.
    [[nodiscard]] static Result<std::unique_ptr<ObjectStorage>> open(const Bucket &bucket, const QString &baseFolder);
};

} // namespace steward
