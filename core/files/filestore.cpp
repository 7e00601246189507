// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/files/filestore.h>

#include <core/db/statement.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

Bucket readBucket(const Row &row)
{
    const auto text = [&row](QLatin1StringView column) { return row.optionalText(column).value_or(QString()).trimmed(); };
    return {.id = row.id<BucketId>("uuid"_L1),
            .name = row.text("name"_L1),
            .provider = row.text("provider"_L1),
            .endpoint = text("endpoint"_L1),
            .region = text("region"_L1),
            .bucketName = text("bucket_name"_L1),
            .accessKey = text("access_key_id"_L1),
            .secretKey = Secret(text("secret_access_key"_L1))};
}

PictureDimension readDimension(const Row &row)
{
    PictureDimension dimension;
    dimension.name = row.text("name"_L1);
    dimension.width = static_cast<int>(row.integer("width"_L1));
    dimension.height = static_cast<int>(row.integer("height"_L1));
    dimension.quality = static_cast<int>(row.integer("quality"_L1));
    dimension.format = row.optionalText("format"_L1).value_or(QString());
    dimension.keepsAspectRatio = row.boolean("maintain_aspect_ratio"_L1);
    return dimension;
}

StoredFile readFile(const Row &row)
{
    StoredFile file;
    file.id = row.id<FileId>("uuid"_L1);
    file.owner = row.id<UserId>("user_uuid"_L1);
    file.originalName = row.text("original_file_name"_L1);
    file.name = row.text("file_name"_L1);
    file.directory = row.optionalText("file_path"_L1).value_or(QString());
    file.mimeType = row.text("mime_type"_L1);
    file.extension = row.text("ext"_L1);
    file.checksum = row.text("file_checksum"_L1);
    file.ownChecksum = row.text("user_file_checksum"_L1);
    file.bytes = row.integer("size"_L1);
    file.width = static_cast<int>(row.integer("width"_L1));
    file.height = static_cast<int>(row.integer("height"_L1));
    return file;
}

FileInstance readInstance(const Row &row)
{
    FileInstance instance;
    instance.id = row.id<FileInstanceId>("uuid"_L1);
    instance.file = row.id<FileId>("file_uuid"_L1);
    instance.variant = row.text("variant_name"_L1);
    instance.key = row.text("file_name"_L1);
    instance.mimeType = row.text("mime_type"_L1);
    instance.extension = row.text("ext"_L1);
    instance.checksum = row.text("checksum"_L1);
    instance.bytes = row.integer("size"_L1);
    instance.width = static_cast<int>(row.integer("width"_L1));
    instance.height = static_cast<int>(row.integer("height"_L1));
    return instance;
}

ObjectPlace readPlace(const Row &row)
{
    return {row.id<BucketId>("bucket_uuid"_L1), row.text("path"_L1)};
}

// What is not measured is NULL.
Statement &bindMeasure(Statement &statement, QLatin1StringView name, int pixels)
{
    return pixels > 0 ? statement.bind(name, pixels) : statement.bindNull(name);
}

} // namespace

Result<QList<Bucket>> FileStore::buckets()
{
    return Statement(m_connection, "files/list_buckets"_L1).all(readBucket);
}

Result<QList<PictureDimension>> FileStore::pictureDimensions()
{
    return Statement(m_connection, "files/list_picture_dimensions"_L1).all(readDimension);
}

Result<QList<Bucket>> FileStore::allBuckets()
{
    return Statement(m_connection, "files/list_all_buckets"_L1).all(readBucket);
}

Result<std::optional<StoredFile>> FileStore::fetch(const FileId &file)
{
    return Statement(m_connection, "files/fetch_file"_L1).bind(":uuid"_L1, file).one(readFile);
}

Result<QSet<FileId>> FileStore::known(const QList<QUuid> &files)
{
    QSet<FileId> known;
    TRY_STATUS(Statement(m_connection, "files/list_known_files"_L1).bind(":files"_L1, files).each([&known](const Row &row) {
        known.insert(row.id<FileId>("uuid"_L1));
    }));
    return known;
}

Result<QList<StoredFile>> FileStore::filesOf(const UserId &owner)
{
    return Statement(m_connection, "files/list_files"_L1).bind(":user_uuid"_L1, owner).all(readFile);
}

Result<QList<std::pair<QString, ObjectPlace>>> FileStore::placesOf(const FileId &file)
{
    return Statement(m_connection, "files/list_file_places"_L1).bind(":file_uuid"_L1, file).all([](const Row &row) {
        return std::pair(row.text("variant_name"_L1), readPlace(row));
    });
}

Result<QList<FileStore::VariantPlace>> FileStore::placesOf(const QList<QUuid> &files, const QStringList &variants)
{
    return Statement(m_connection, "files/list_variant_places"_L1)
        .bind(":files"_L1, files)
        .bind(":variants"_L1, variants)
        .all([](const Row &row) {
            return VariantPlace{row.id<FileId>("file_uuid"_L1), row.text("variant_name"_L1), readPlace(row)};
        });
}

Result<QList<UserId>> FileStore::avatarHolders(const FileId &file)
{
    return Statement(m_connection, "files/list_avatar_holders"_L1).bind(":file"_L1, file.text()).all([](const Row &row) {
        return row.id<UserId>("uuid"_L1);
    });
}

Status FileStore::remove(const FileId &file)
{
    TRY(Statement(m_connection, "files/delete_file_locations"_L1).bind(":file_uuid"_L1, file).execute());
    TRY(Statement(m_connection, "files/delete_file_instances"_L1).bind(":file_uuid"_L1, file).execute());
    TRY(Statement(m_connection, "files/delete_file"_L1).bind(":uuid"_L1, file).execute());
    return {};
}

Result<std::optional<StoredFile>> FileStore::fetchByOwnChecksum(const QString &ownChecksum)
{
    return Statement(m_connection, "files/fetch_file_by_checksum"_L1).bind(":checksum"_L1, ownChecksum).one(readFile);
}

Result<QList<FileInstance>> FileStore::instancesOf(const FileId &file)
{
    return Statement(m_connection, "files/list_instances"_L1).bind(":file_uuid"_L1, file).all(readInstance);
}

Result<QList<BucketId>> FileStore::bucketsOf(const FileInstanceId &instance)
{
    return Statement(m_connection, "files/list_locations"_L1)
        .bind(":instance_uuid"_L1, instance)
        .all([](const Row &row) { return row.id<BucketId>("bucket_uuid"_L1); });
}

Result<qint64> FileStore::countLocations(const QString &key)
{
    return Statement(m_connection, "files/count_locations"_L1).bind(":path"_L1, key).number();
}

Status FileStore::insert(const StoredFile &file, const QDateTime &now)
{
    Statement statement(m_connection, "files/insert_file"_L1);
    bindMeasure(statement, ":width"_L1, file.width);
    bindMeasure(statement, ":height"_L1, file.height);
    TRY(statement.bind(":uuid"_L1, file.id)
            .bind(":user_uuid"_L1, file.owner.value_or(UserId()))
            .bind(":original_file_name"_L1, file.originalName)
            .bind(":file_name"_L1, file.name)
            .bind(":file_path"_L1, file.directory)
            .bind(":mime_type"_L1, file.mimeType)
            .bind(":ext"_L1, file.extension)
            .bind(":file_checksum"_L1, file.checksum)
            .bind(":user_file_checksum"_L1, file.ownChecksum)
            .bind(":size"_L1, file.bytes)
            .bind(":now"_L1, now)
            .execute());
    return {};
}

Status FileStore::insert(const FileInstance &instance, const QDateTime &now)
{
    Statement statement(m_connection, "files/insert_instance"_L1);
    bindMeasure(statement, ":width"_L1, instance.width);
    bindMeasure(statement, ":height"_L1, instance.height);
    TRY(statement.bind(":uuid"_L1, instance.id)
            .bind(":file_uuid"_L1, instance.file)
            .bind(":variant_name"_L1, instance.variant)
            .bind(":file_name"_L1, instance.key)
            .bind(":mime_type"_L1, instance.mimeType)
            .bind(":ext"_L1, instance.extension)
            .bind(":checksum"_L1, instance.checksum)
            .bind(":size"_L1, instance.bytes)
            .bind(":now"_L1, now)
            .execute());
    return {};
}

Status FileStore::insertLocation(const FileInstance &instance, const BucketId &bucket, const QDateTime &now)
{
    TRY(Statement(m_connection, "files/insert_location"_L1)
            .bind(":uuid"_L1, newUuid())
            .bind(":path"_L1, instance.key)
            .bind(":instance_uuid"_L1, instance.id)
            .bind(":bucket_uuid"_L1, bucket)
            .bind(":now"_L1, now)
            .execute());
    return {};
}

} // namespace steward
