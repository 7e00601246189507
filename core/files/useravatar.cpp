// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/files/useravatar.h>

#include <core/base/clock.h>
#include <core/base/textrules.h>
#include <core/crypto/digest.h>
#include <core/db/transaction.h>
#include <core/files/filekeys.h>
#include <core/files/filestore.h>
#include <core/settings/sitesettings.h>
#include <core/users/userprofile.h>
#include <core/users/userrank.h>
#include <core/users/userstore.h>

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr qint64 MostCopies = 5;
const QString originalVariant = u"original"_s;
const QString avatarField = u"avatar_file_uuid"_s;

} // namespace

Result<User> UserAvatar::set(const UserId &user, const QString &path, const QString &fileName, const UserId &owner)
{
    if (!TRY(UserStore(m_context.connection).fetch(user)) || !TRY(UserStore(m_context.connection).fetch(owner)))
        return failure(Error::notFound(u"user_not_found"_s));
    TRY_STATUS(UserRank(m_context).requireAuthorityOver(user));
    const QByteArray content = TRY(read(path));
    StoredFile file = TRY(describe(content, fileName, owner));
    std::vector<Storage> storages = TRY(this->storages());
    const auto present = TRY(FileStore(m_context.connection).fetchByOwnChecksum(file.ownChecksum));
    if (present)
        file = *present;
    QList<Object> objects = TRY(makeObjects(file, content));
    if (present)
        TRY_STATUS(findListed(file, objects));
    Status done = store(objects, storages);
    if (done) {
        done = inTransaction(m_context.connection, "avatar"_L1, [&]() -> Status {
            if (!present)
                TRY_STATUS(FileStore(m_context.connection).insert(file, wholeSeconds(m_context.now())));
            TRY_STATUS(insertRows(objects));
            TRY(UserProfile(m_context).setCustomField(user, avatarField, file.id.text()));
            return {};
        });
    }
    if (!done) {
        if (!m_context.isRehearsal)
            removeUnlisted(objects, storages);
        return failure(done.error());
    }
    const auto changed = TRY(UserStore(m_context.connection).fetch(user));
    if (!changed)
        return failure(Error::notFound(u"user_not_found"_s));
    return *changed;
}

Result<QByteArray> UserAvatar::read(const QString &path) const
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(Error::notFound(u"file_not_readable"_s));
    if (file.size() > MaximumBytes)
        return failure(Error::invalid(u"path"_s, Violation::TooLong, MaximumBytes / (1024 * 1024)));
    const QByteArray content = file.readAll();
    if (content.isEmpty())
        return failure(Error::invalid(u"path"_s, Violation::Blank));
    return content;
}

// The first buckets as many as the site wants copies.
Result<std::vector<UserAvatar::Storage>> UserAvatar::storages()
{
    const QList<Bucket> buckets = TRY(FileStore(m_context.connection).buckets());
    if (buckets.isEmpty())
        return failure(Error::denied(u"no_buckets_configured"_s));
    const qint64 wanted = TRY(SiteSettings(m_context).integer(u"storage_redundancy_copies"_s, 1));
    std::vector<Storage> storages;
    for (const Bucket &bucket : buckets.first(std::min<qint64>(std::clamp<qint64>(wanted, 1, MostCopies), buckets.size())))
        storages.push_back({bucket.id, TRY(ObjectStorage::open(bucket, m_context.siteFolder))});
    return storages;
}

Result<StoredFile> UserAvatar::describe(const QByteArray &content, const QString &fileName, const UserId &owner) const
{
    StoredFile file;
    file.id = FileId::create();
    file.owner = owner;
    file.originalName = QFileInfo(fileName).fileName();
    if (containsLineBreakOrNul(file.originalName))
        return failure(Error::invalid(u"original_file_name"_s, Violation::LineBreak));
    if (file.originalName.size() > 255)
        return failure(Error::invalid(u"original_file_name"_s, Violation::TooLong, 255));
    file.extension = TRY(extensionOf(file.originalName));
    const QString md5 = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex());
    file.name = u"%1.%2"_s.arg(md5, file.extension);
    file.directory = fileDirectory(owner, md5);
    file.mimeType = mimeTypeOf(file.extension);
    file.checksum = sha256Hex(content);
    file.ownChecksum = ownChecksumOf(owner, file.checksum);
    file.bytes = content.size();
    return file;
}

Result<QList<UserAvatar::Object>> UserAvatar::makeObjects(StoredFile &file, const QByteArray &content)
{
    if (!m_context.pictures)
        return failure(Error::denied(u"no_picture_maker"_s));
    FileStore store(m_context.connection);
    const bool wantsVariants = TRY(SiteSettings(m_context).boolean(u"storage_auto_generate_variants"_s, true));
    const auto dimensions = wantsVariants ? TRY(store.pictureDimensions()) : QList<PictureDimension>();
    const Picture picture = TRY(m_context.pictures->make(content, dimensions));
    file.width = picture.width;
    file.height = picture.height;
    const auto instance = [&file](const QString &variant, const QString &extension, const QByteArray &bytes) {
        FileInstance made;
        made.id = FileInstanceId::create();
        made.file = file.id;
        made.variant = variant;
        made.extension = extension;
        made.mimeType = mimeTypeOf(extension);
        made.checksum = sha256Hex(bytes);
        made.bytes = bytes.size();
        return made;
    };
    QList<Object> objects{{instance(originalVariant, file.extension, content), content, {}}};
    objects.first().instance.key = originalKey(file.directory, file.name.section(u'.', 0, 0), file.extension);
    for (const PictureVariant &variant : picture.variants) {
        FileInstance made = instance(variant.name, variant.format, variant.content);
        made.key = variantKey(file.directory, file.checksum, variant.name, variant.format);
        made.width = variant.width;
        made.height = variant.height;
        objects.append({made, variant.content, {}});
    }
    return objects;
}

// The same content again: what is listed keeps its row.
Status UserAvatar::findListed(const StoredFile &file, QList<Object> &objects)
{
    const QList<FileInstance> listed = TRY(FileStore(m_context.connection).instancesOf(file.id));
    for (Object &object : objects) {
        const auto found = std::ranges::find(listed, object.instance.variant, &FileInstance::variant);
        object.isListed = found != listed.end();
        if (object.isListed)
            object.instance = *found;
    }
    return {};
}

// An object counts as stored when one of the buckets has it.
Status UserAvatar::store(QList<Object> &objects, std::vector<Storage> &storages)
{
    for (Object &object : objects) {
        Status last;
        for (Storage &storage : storages) {
            if (m_context.isRehearsal) {
                object.buckets.append(storage.bucket);
                continue;
            }
            if (object.isListed && storage.objects->contains(object.instance.key).value_or(false)) {
                object.buckets.append(storage.bucket);
                continue;
            }
            last = storage.objects->put(object.instance.key, object.content);
            if (last)
                object.buckets.append(storage.bucket);
        }
        if (object.buckets.isEmpty())
            return last;
    }
    return {};
}

Status UserAvatar::insertRows(const QList<Object> &objects)
{
    FileStore store(m_context.connection);
    const QDateTime now = wholeSeconds(m_context.now());
    for (const Object &object : objects) {
        if (object.isListed)
            continue;
        TRY_STATUS(store.insert(object.instance, now));
        for (const BucketId &bucket : object.buckets)
            TRY_STATUS(store.insertLocation(object.instance, bucket, now));
    }
    return {};
}

// Two people with the same picture may share its objects: what a row still names is left alone.
void UserAvatar::removeUnlisted(const QList<Object> &objects, std::vector<Storage> &storages)
{
    for (const Object &object : objects) {
        const auto locations = FileStore(m_context.connection).countLocations(object.instance.key);
        if (!locations || *locations > 0)
            continue;
        for (Storage &storage : storages) {
            if (object.buckets.contains(storage.bucket))
                static_cast<void>(storage.objects->remove(object.instance.key));
        }
    }
}

} // namespace steward
