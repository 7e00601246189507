// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/files/storedfile.h>

#include <QByteArray>

#include <functional>
#include <memory>

namespace steward {

class HttpClient;

/// What it takes to reach buckets.
struct StorageAccess
{
    QString siteFolder = {};        ///< what the folders of local buckets are relative to
    HttpClient *network = nullptr;  ///< none: only local buckets
    std::function<void(qint64 sent)> sent = {}; ///< how much of the present object has left, from any thread
    std::function<bool()> isStopped = {};       ///< asked from any thread: ends what is under way
};

/// The objects of one bucket, by key. Every call may take as long as a network does.
class ObjectStorage
{
public:
    virtual ~ObjectStorage() = default;

    /// Writes the whole object or nothing; one with the same key is replaced. Errors everywhere:
    /// DiskFull, ReadOnly, Internal with the system's words as detail; Network "bucket_unreachable",
    /// "bucket_failing", Timeout "bucket_silent", Certificate "bucket_not_trusted", Denied
    /// "bucket_refuses", NotFound "bucket_missing", Cancelled.
    [[nodiscard]] virtual Status put(const QString &key, const QByteArray &content) = 0;
    [[nodiscard]] virtual Result<bool> contains(const QString &key) = 0;
    /// Errors besides: NotFound "object_missing".
    [[nodiscard]] virtual Result<QByteArray> get(const QString &key) = 0;
    /// Succeeds when there is no such object.
    [[nodiscard]] virtual Status remove(const QString &key) = 0;

    /// The bucket's objects. Errors: Denied "bucket_provider_unknown", "bucket_folder_unknown" for a
    /// relative folder without a base, "bucket_incomplete" where name or keys are missing.
    [[nodiscard]] static Result<std::unique_ptr<ObjectStorage>> open(const Bucket &bucket,
                                                                     const StorageAccess &access);
};

} // namespace steward
