// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/servicecontext.h>
#include <core/files/objectstorage.h>
#include <core/users/user.h>

namespace steward {

/// A file of a person, and where its original and its variants are.
struct OwnedFile
{
    StoredFile file;
    QStringList variants; ///< their names, "original" among them
    QStringList buckets;  ///< their names
    bool isAvatar = false; ///< of its owner

    friend bool operator==(const OwnedFile &, const OwnedFile &) = default;
};

/// What would miss a file.
struct FileReferences
{
    QList<User> avatarOf;
    bool isShared = false; ///< the objects are those of another file too, which keeps them
    QStringList elsewhere; ///< tables of the site that refer to it
};

/// Where the content of a picture can be read.
struct PictureSource
{
    QList<ObjectPlace> places; ///< each has all of it
    QList<Bucket> buckets;     ///< the first that has it is asked
};

/// What happens to a file that somebody has as avatar.
enum class WhenUsed {
    Remove, ///< it goes, and they have none any more
    Keep,   ///< it stays; so it does where other tables refer to it
};

/// The files that people own.
class UserFiles
{
public:
    explicit UserFiles(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// The newest first. Errors: NotFound "user_not_found".
    [[nodiscard]] Result<QList<OwnedFile>> list(const UserId &owner);

    /// Looks through all people and all tables that may refer to a file.
    [[nodiscard]] Result<FileReferences> references(const FileId &file);

    /// Where the objects of the file are, each once.
    [[nodiscard]] Result<QList<ObjectPlace>> places(const FileId &file);

    /// Deletes the file's rows, and takes the avatar from whoever has it, in one transaction with the
    /// audit entries. The objects stay: removeFile() takes them as well. Errors: NotFound
    /// "stored_file_not_found"; InUse "file_in_use" unless it is to be kept then; Denied
    /// "insufficient_permissions" over the owner or over somebody whose avatar it is.
    [[nodiscard]] Status remove(const FileId &file, WhenUsed whenUsed);

    /// Where a variant of the file is, "original" or one of the site's sizes.
    [[nodiscard]] Result<PictureSource> source(const FileId &file, const QString &variant);

    /// For threads that may stand still. Errors: NotFound "object_missing"; those of ObjectStorage.
    [[nodiscard]] static Result<QByteArray> contentOf(const PictureSource &source, const StorageAccess &access);

private:
    Result<qint64> countReferences(const QString &table, const QString &column, const FileId &file, bool isList);
    Result<QStringList> otherReferences(const FileId &file);
    Status removeRows(const StoredFile &stored, const FileReferences &references);

    ServiceContext m_context;
};

} // namespace steward
