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

/// Objects that no row names any more, for removeObjects().
struct LeftObjects
{
    QList<ObjectPlace> places;
    QList<Bucket> buckets;
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

    /// Deletes the file's rows, and takes the avatar from whoever has it, in one transaction with the
    /// audit entries. The objects are the caller's to remove, for that may take long. Errors: NotFound
    /// "stored_file_not_found"; InUse "file_in_use"; Denied "insufficient_permissions" over the owner
    /// or over somebody whose avatar it is.
    [[nodiscard]] Result<LeftObjects> remove(const FileId &file);

    /// The same when nothing refers to the file; else nothing happens and nothing is left.
    [[nodiscard]] Result<LeftObjects> removeUnused(const FileId &file);

    /// What lies at these places, from the first bucket that has it. Errors: NotFound "object_missing";
    /// those of ObjectStorage.
    [[nodiscard]] static Result<QByteArray> contentOf(const QList<ObjectPlace> &places, const QList<Bucket> &buckets,
                                                      const StorageAccess &access);

private:
    Result<qint64> countReferences(const QString &table, const QString &column, const FileId &file, bool isList);
    Result<QStringList> otherReferences(const FileId &file);

    ServiceContext m_context;
};

} // namespace steward
