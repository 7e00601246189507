// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/files/useravatar.h>

#include <core/base/clock.h>
#include <core/base/textrules.h>
#include <core/crypto/digest.h>
#include <core/db/transaction.h>
#include <core/files/filekeys.h>
#include <core/files/filestore.h>
#include <core/files/uploadjournal.h>
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

Result<StoredFile> describe(const QByteArray &content, const QString &fileName, const UserId &owner)
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

// A rehearsal writes no byte: every bucket is taken to have every object.
QList<UploadedObject> asIfStored(QList<UploadedObject> objects, const QList<Bucket> &buckets)
{
    for (UploadedObject &object : objects) {
        for (const Bucket &bucket : buckets)
            object.buckets.append(bucket.id);
    }
    return objects;
}

} // namespace

std::optional<FileId> avatarOf(const User &user)
{
    return FileId::parse(user.customFields.value(AvatarField).toString());
}

Result<QByteArray> readPicture(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(Error::notFound(u"file_not_readable"_s));
    if (file.size() > UserAvatar::MaximumBytes)
        return failure(Error::invalid(u"picture"_s, Violation::TooManyBytes, UserAvatar::MaximumBytes));
    const QByteArray content = file.readAll();
    if (content.isEmpty())
        return failure(Error::invalid(u"picture"_s, Violation::Blank));
    return content;
}

Result<User> UserAvatar::set(const UserId &user, const QString &path, const QString &fileName, const UserId &owner)
{
    const QByteArray content = TRY(readPicture(path));
    PictureUpload upload(TRY(plan(user, content, fileName, owner)), content, access());
    TRY_STATUS(upload.make(m_context.pictures));
    const QList<Bucket> buckets = upload.plan().buckets;
    if (m_context.isRehearsal)
        return commit(upload.plan(), asIfStored(upload.objects(), buckets));
    return store(upload);
}

Result<User> UserAvatar::store(PictureUpload &upload)
{
    const QList<ObjectPlace> places = upload.places();
    const qint64 note = m_context.uploads ? TRY(m_context.uploads->note(places)) : 0;
    const Status stored = upload.store();
    auto changed = stored ? commit(upload.plan(), upload.objects()) : failure(stored.error());
    const bool isTidy = changed || removeUnlisted(places, upload.plan().buckets);
    // What could not be removed stays in the journal, and is tried again another time.
    if (m_context.uploads && isTidy)
        static_cast<void>(m_context.uploads->strike(note));
    return changed;
}

Result<UploadPlan> UserAvatar::plan(const UserId &user, const QByteArray &content, const QString &fileName,
                                    const UserId &owner)
{
    UserStore people(m_context.connection);
    if (!TRY(people.fetch(user)) || !TRY(people.fetch(owner)))
        return failure(Error::notFound(u"user_not_found"_s));
    TRY_STATUS(UserRank(m_context).requireAuthorityOver(user));
    TRY_STATUS(UserRank(m_context).requireAuthorityOver(owner));
    FileStore files(m_context.connection);
    UploadPlan plan{.user = user, .file = TRY(describe(content, fileName, owner))};
    plan.buckets = TRY(chosenBuckets());
    if (TRY(SiteSettings(m_context).boolean(u"storage_auto_generate_variants"_s, true)))
        plan.dimensions = TRY(files.pictureDimensions());
    if (const auto present = TRY(files.fetchByOwnChecksum(plan.file.ownChecksum))) {
        plan.file = *present;
        plan.isListed = true;
        plan.listed = TRY(files.instancesOf(present->id));
    }
    return plan;
}

// The first buckets as many as the site wants copies, but for those that are set up wrong.
Result<QList<Bucket>> UserAvatar::chosenBuckets()
{
    const QList<Bucket> buckets = TRY(FileStore(m_context.connection).buckets());
    if (buckets.isEmpty())
        return failure(Error::denied(u"no_buckets_configured"_s));
    const qint64 wanted = TRY(SiteSettings(m_context).integer(u"storage_redundancy_copies"_s, 1));
    QList<Bucket> chosen;
    std::optional<Error> trouble;
    for (const Bucket &bucket : buckets) {
        if (chosen.size() == std::clamp<qint64>(wanted, 1, MostCopies))
            break;
        if (const auto storage = ObjectStorage::open(bucket, access()))
            chosen.append(bucket);
        else
            trouble = storage.error();
    }
    if (chosen.isEmpty())
        return failure(*trouble);
    return chosen;
}

Result<User> UserAvatar::commit(const UploadPlan &plan, const QList<UploadedObject> &objects)
{
    return inTransaction(m_context.connection, "avatar"_L1, [&]() -> Result<User> {
        if (plan.file.owner)
            TRY_STATUS(UserRank(m_context).requireAuthorityOver(*plan.file.owner));
        UploadPlan present = plan;
        FileStore files(m_context.connection);
        // Somebody may have stored the same picture since it was planned.
        if (const auto listed = TRY(files.fetchByOwnChecksum(plan.file.ownChecksum)))
            present.file = *listed;
        else
            TRY_STATUS(files.insert(plan.file, wholeSeconds(m_context.now())));
        TRY_STATUS(insertRows(present, objects));
        return UserProfile(m_context).setCustomField(plan.user, AvatarField, present.file.id.text());
    });
}

Status UserAvatar::insertRows(const UploadPlan &plan, const QList<UploadedObject> &objects)
{
    FileStore store(m_context.connection);
    const QDateTime now = wholeSeconds(m_context.now());
    const QList<FileInstance> listed = TRY(store.instancesOf(plan.file.id));
    for (const UploadedObject &object : objects) {
        if (std::ranges::find(listed, object.instance.variant, &FileInstance::variant) != listed.end())
            continue;
        FileInstance instance = object.instance;
        instance.file = plan.file.id;
        TRY_STATUS(store.insert(instance, now));
        for (const BucketId &bucket : object.buckets)
            TRY_STATUS(store.insertLocation(instance, bucket, now));
    }
    return {};
}

Result<QList<ObjectPlace>> UserAvatar::unlisted(const QList<ObjectPlace> &places)
{
    QList<ObjectPlace> unlisted;
    for (const ObjectPlace &place : places) {
        if (TRY(FileStore(m_context.connection).countLocations(place.key)) == 0)
            unlisted.append(place);
    }
    return unlisted;
}

bool UserAvatar::removeUnlisted(const QList<ObjectPlace> &places, const QList<Bucket> &buckets)
{
    const auto left = unlisted(places);
    return left && removeObjects(*left, buckets, access()).isEmpty();
}

Result<User> UserAvatar::change(const UserId &user, const std::optional<FileId> &expected,
                                const std::optional<FileId> &file)
{
    return inTransaction(m_context.connection, "avatar"_L1, [&]() -> Result<User> {
        const auto present = TRY(UserStore(m_context.connection).lock(user));
        if (!present)
            return failure(Error::notFound(u"user_not_found"_s));
        if (avatarOf(*present) != expected)
            return failure(Error::of(Error::Kind::Conflict));
        if (!file)
            return UserProfile(m_context).deleteCustomField(user, AvatarField);
        if (!TRY(FileStore(m_context.connection).fetch(*file)))
            return failure(Error::notFound(u"stored_file_not_found"_s));
        return UserProfile(m_context).setCustomField(user, AvatarField, file->text());
    });
}

} // namespace steward
