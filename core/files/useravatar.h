// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/servicecontext.h>
#include <core/files/pictureupload.h>
#include <core/users/user.h>

#include <optional>

namespace steward {

/// The key among the custom fields of a person that names the avatar's file.
inline constexpr QLatin1StringView AvatarField{"avatar_file_uuid"};

/// The file that is the person's avatar, if the key names one.
[[nodiscard]] std::optional<FileId> avatarOf(const User &user);

/// The pictures of people, stored as PhoenixKit stores them: the original and all variants in the
/// site's buckets, the rows of files, instances and locations, and the file's UUID among the custom
/// fields of the person.
///
/// An upload is plan(), then a PictureUpload in whatever thread, then commit(): the bytes are stored
/// first, the rows after that in one transaction with the audit entry. set() does all of it, and
/// store() what comes after the pictures are made.
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
    /// When something fails neither rows nor objects are left behind. The same content of the same
    /// owner is the same file, mended where one of its objects is gone. `owner` is whom the file
    /// belongs to.
    ///
    /// Errors: those of readPicture(), plan(), PictureUpload and commit().
    [[nodiscard]] Result<User> set(const UserId &user, const QString &path, const QString &fileName,
                                   const UserId &owner);

    /// Looks up what is needed, and changes nothing. Errors: NotFound "user_not_found"; Denied
    /// "insufficient_permissions", "no_buckets_configured"; Invalid "ext", "original_file_name".
    [[nodiscard]] Result<UploadPlan> plan(const UserId &user, const QByteArray &content, const QString &fileName,
                                          const UserId &owner);

    /// Stores what PictureUpload::make() has made, objects and rows; or, when something fails, neither.
    /// For threads that may stand still. Errors: those of PictureUpload::store(), commit() and
    /// UploadJournal::note().
    [[nodiscard]] Result<User> store(PictureUpload &upload);

    /// Writes the rows of what is stored and makes it the avatar. Errors: NotFound "user_not_found";
    /// Denied "insufficient_permissions"; those of the database.
    [[nodiscard]] Result<User> commit(const UploadPlan &plan, const QList<UploadedObject> &objects);

    /// Those of the places that no row names: what an upload without commit() leaves. Two people with
    /// the same picture may share its objects.
    [[nodiscard]] Result<QList<ObjectPlace>> unlisted(const QList<ObjectPlace> &places);

    /// Puts another file into the person's key, or removes the key. Errors: NotFound "user_not_found",
    /// "stored_file_not_found"; Conflict when the avatar is not `expected` any more; Denied
    /// "insufficient_permissions".
    [[nodiscard]] Result<User> change(const UserId &user, const std::optional<FileId> &expected,
                                      const std::optional<FileId> &file);

private:
    Result<QList<Bucket>> chosenBuckets();
    Status insertRows(const UploadPlan &plan, const QList<UploadedObject> &objects);
    /// True when nothing of it is left.
    bool removeUnlisted(const QList<ObjectPlace> &places, const QList<Bucket> &buckets);
    [[nodiscard]] StorageAccess access() const { return {m_context.siteFolder, m_context.network}; }

    ServiceContext m_context;
};

/// The content of a file that is to become a picture. Errors: NotFound "file_not_readable"; Invalid
/// "picture" (Blank: empty; TooManyBytes: over 64 MiB).
[[nodiscard]] Result<QByteArray> readPicture(const QString &path);

} // namespace steward
