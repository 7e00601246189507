// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/servicecontext.h>
#include <core/files/objectstorage.h>
#include <core/files/picturemaker.h>
#include <core/users/user.h>

namespace steward {

/// The pictures of people, stored as PhoenixKit stores them: the original and all variants in the
/// site's buckets, the rows of files, instances and locations, and the file's UUID among the custom
/// fields of the person.
class UserAvatar
{
public:
    /// The largest file that is taken, in bytes.
    static constexpr qint64 MaximumBytes = 64 * 1024 * 1024;

    explicit UserAvatar(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// Makes the file at `path` the avatar; `fileName` is what it is called, and its extension counts.
    /// The bytes are stored first, the rows after that in one transaction with the audit entry; when
    /// something fails neither is left behind. The same content of the same owner is the same file,
    /// mended where one of its objects is gone. `owner` is whom the file belongs to.
    ///
    /// Errors: NotFound "user_not_found", "file_not_readable"; Denied "insufficient_permissions",
    /// "no_buckets_configured", "no_picture_maker"; Invalid "path" (Blank: empty; TooLong: over 64 MiB;
    /// Invalid: no picture), "ext", "original_file_name"; those of ObjectStorage when no bucket takes
    /// the bytes.
    [[nodiscard]] Result<User> set(const UserId &user, const QString &path, const QString &fileName,
                                   const UserId &owner);

private:
    struct Object
    {
        FileInstance instance;
        QByteArray content;
        QList<BucketId> buckets = {}; ///< which took it just now
        bool isListed = false;        ///< its row was there before
    };
    struct Storage
    {
        BucketId bucket;
        std::unique_ptr<ObjectStorage> objects;
    };

    Result<QByteArray> read(const QString &path) const;
    Result<std::vector<Storage>> storages();
    Result<StoredFile> describe(const QByteArray &content, const QString &fileName, const UserId &owner) const;
    Result<QList<Object>> makeObjects(StoredFile &file, const QByteArray &content);
    Status findListed(const StoredFile &file, QList<Object> &objects);
    Status store(QList<Object> &objects, std::vector<Storage> &storages);
    Status insertRows(const QList<Object> &objects);
    void removeUnlisted(const QList<Object> &objects, std::vector<Storage> &storages);

    ServiceContext m_context;
};

} // namespace steward
