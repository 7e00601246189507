// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/db/connection.h>
#include <core/files/storedfile.h>

#include <QDateTime>
#include <QList>
#include <QSet>

namespace steward {

/// The site's tables of files: buckets, dimensions, files, their instances and where these lie.
/// Errors everywhere: those of the database.
class FileStore
{
public:
    explicit FileStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The enabled ones in the order in which they are chosen: by priority, and those without one last
    /// and shuffled.
    [[nodiscard]] Result<QList<Bucket>> buckets();
    /// The enabled ones for pictures, the smallest first.
    [[nodiscard]] Result<QList<PictureDimension>> pictureDimensions();

    /// All of them, the disabled ones last.
    [[nodiscard]] Result<QList<Bucket>> allBuckets();

    [[nodiscard]] Result<std::optional<StoredFile>> fetch(const FileId &file);
    /// Those of them that there are.
    [[nodiscard]] Result<QSet<FileId>> known(const QList<QUuid> &files);
    [[nodiscard]] Result<std::optional<StoredFile>> fetchByOwnChecksum(const QString &ownChecksum);
    /// The files of a person, the newest first.
    [[nodiscard]] Result<QList<StoredFile>> filesOf(const UserId &owner);
    /// Where the objects of a file are: variant and place.
    [[nodiscard]] Result<QList<std::pair<QString, ObjectPlace>>> placesOf(const FileId &file);
    struct VariantPlace
    {
        FileId file;
        QString variant;
        ObjectPlace place;
    };
    /// The same for some variants of many files.
    [[nodiscard]] Result<QList<VariantPlace>> placesOf(const QList<QUuid> &files, const QStringList &variants);
    /// Whose avatar a file is. Looks through everybody.
    [[nodiscard]] Result<QList<UserId>> avatarHolders(const FileId &file);
    [[nodiscard]] Result<QList<FileInstance>> instancesOf(const FileId &file);
    [[nodiscard]] Result<QList<BucketId>> bucketsOf(const FileInstanceId &instance);
    /// How many locations lead to the object with this key.
    [[nodiscard]] Result<qint64> countLocations(const QString &key);

    [[nodiscard]] Status insert(const StoredFile &file, const QDateTime &now);
    [[nodiscard]] Status insert(const FileInstance &instance, const QDateTime &now);
    /// The file with its instances and locations; the objects stay.
    [[nodiscard]] Status remove(const FileId &file);
    [[nodiscard]] Status insertLocation(const FileInstance &instance, const BucketId &bucket, const QDateTime &now);

private:
    Connection &m_connection;
};

} // namespace steward
