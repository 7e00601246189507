// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/files/userfiles.h>

#include <core/audit/audit.h>
#include <core/audit/auditchanges.h>
#include <core/db/installation.h>
#include <core/db/sqltext.h>
#include <core/db/statement.h>
#include <core/db/transaction.h>
#include <core/files/filestore.h>
#include <core/files/useravatar.h>
#include <core/users/userrank.h>
#include <core/users/userstore.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

struct KnownReference
{
    QLatin1StringView table; ///< without "phoenix_kit_"
    QLatin1StringView column;
    bool isList = false;
};

constexpr std::array knownReferences{
    KnownReference{"post_media"_L1, "file_uuid"_L1},
    KnownReference{"post_groups"_L1, "cover_image_uuid"_L1},
    KnownReference{"ticket_attachments"_L1, "file_uuid"_L1},
    KnownReference{"shop_categories"_L1, "image_uuid"_L1},
    KnownReference{"shop_products"_L1, "file_uuid"_L1},
    KnownReference{"shop_products"_L1, "featured_image_uuid"_L1},
    KnownReference{"shop_products"_L1, "image_uuids"_L1, true},
};

template<class Value>
void addOnce(QList<Value> &list, const Value &value)
{
    if (!list.contains(value))
        list.append(value);
}

AuditChanges deletionOf(const StoredFile &file)
{
    AuditChanges changes;
    changes.add(u"original_file_name"_s, file.originalName, {});
    changes.add(u"file_name"_s, file.name, {});
    changes.add(u"mime_type"_s, file.mimeType, {});
    return changes.add(u"size"_s, file.bytes, {});
}

} // namespace

Result<QList<OwnedFile>> UserFiles::list(const UserId &owner)
{
    const auto user = TRY(UserStore(m_context.connection).fetch(owner));
    if (!user)
        return failure(Error::notFound(u"user_not_found"_s));
    FileStore store(m_context.connection);
    QHash<BucketId, QString> names;
    for (const Bucket &bucket : TRY(store.allBuckets()))
        names.insert(bucket.id, bucket.name);
    QList<OwnedFile> files;
    for (const StoredFile &file : TRY(store.filesOf(owner))) {
        OwnedFile owned{file, {}, {}, avatarOf(*user) == file.id};
        for (const auto &[variant, place] : TRY(store.placesOf(file.id))) {
            addOnce(owned.variants, variant);
            addOnce(owned.buckets, names.value(place.bucket));
        }
        files.append(owned);
    }
    return files;
}

// Identifiers cannot be bound; these come from the table above.
Result<qint64> UserFiles::countReferences(const QString &table, const QString &column, const FileId &file, bool isList)
{
    const auto statement = isList ? "files/count_array_references"_L1 : "files/count_file_references"_L1;
    const QString sql = sqlText(m_context.connection.dialect(), statement)
                            .replace("{table}"_L1, quotedIdentifier(table))
                            .replace("{column}"_L1, quotedIdentifier(column));
    Statement filled = Statement::fromText(m_context.connection, sql);
    return filled.bind(":file"_L1, file).number();
}

Result<QStringList> UserFiles::otherReferences(const FileId &file)
{
    QStringList tables;
    for (const KnownReference &known : knownReferences) {
        const QString table = "phoenix_kit_"_L1 + known.table;
        if (m_context.installation.has(table) && TRY(countReferences(table, known.column, file, known.isList)) > 0)
            addOnce(tables, table);
    }
    return tables;
}

Result<FileReferences> UserFiles::references(const FileId &file)
{
    FileStore store(m_context.connection);
    FileReferences references;
    for (const UserId &holder : TRY(store.avatarHolders(file))) {
        if (const auto user = TRY(UserStore(m_context.connection).fetch(holder)))
            references.avatarOf.append(*user);
    }
    references.elsewhere = TRY(otherReferences(file));
    if (const auto places = TRY(store.placesOf(file)); !places.isEmpty()) {
        const QString key = places.first().second.key;
        const auto mine = std::ranges::count_if(places, [&key](const auto &each) { return each.second.key == key; });
        references.isShared = TRY(store.countLocations(key)) > mine;
    }
    return references;
}

Result<QList<ObjectPlace>> UserFiles::places(const FileId &file)
{
    QList<ObjectPlace> places;
    for (const auto &[variant, place] : TRY(FileStore(m_context.connection).placesOf(file)))
        addOnce(places, place);
    return places;
}

Status UserFiles::remove(const FileId &file, WhenUsed whenUsed)
{
    return inTransaction(m_context.connection, "delete file"_L1, [&]() -> Status {
        const auto stored = TRY(FileStore(m_context.connection).fetch(file));
        if (!stored)
            return failure(Error::notFound(u"stored_file_not_found"_s));
        const FileReferences references = TRY(this->references(file));
        const bool isUsed = !references.avatarOf.isEmpty() || !references.elsewhere.isEmpty();
        return isUsed && whenUsed == WhenUsed::Keep ? Status() : removeRows(*stored, references);
    });
}

Status UserFiles::removeRows(const StoredFile &stored, const FileReferences &references)
{
    const bool isOwned = stored.owner && !stored.owner->isNull();
    TRY_STATUS(isOwned ? UserRank(m_context).requireAuthorityOver(*stored.owner) : UserRank(m_context).requireManager());
    if (!references.elsewhere.isEmpty()) {
        Error error = Error::of(Error::Kind::InUse, references.elsewhere.join(u", "_s));
        error.identifier = u"file_in_use"_s;
        return failure(error);
    }
    for (const User &holder : references.avatarOf)
        TRY(UserAvatar(m_context).change(holder.id, stored.id, std::nullopt));
    TRY_STATUS(FileStore(m_context.connection).remove(stored.id));
    return writeAudit(m_context, AuditAction::UserUpdated,
                      isOwned ? *stored.owner : m_context.actor.user.value_or(UserId()),
                      deletionOf(stored).with({{u"deleted_file"_s, stored.originalName}, {u"file_uuid"_s, stored.id.text()}}));
}

Result<PictureSource> UserFiles::source(const FileId &file, const QString &variant)
{
    FileStore store(m_context.connection);
    PictureSource source{{}, TRY(store.allBuckets())};
    for (const auto &[name, place] : TRY(store.placesOf(file))) {
        if (name == variant)
            source.places.append(place);
    }
    return source;
}

Result<QByteArray> UserFiles::contentOf(const PictureSource &source, const StorageAccess &access)
{
    Error last = Error::notFound(u"object_missing"_s);
    for (const Bucket &bucket : source.buckets) {
        for (const ObjectPlace &place : source.places) {
            if (place.bucket != bucket.id)
                continue;
            const auto storage = ObjectStorage::open(bucket, access);
            auto content = storage ? (*storage)->get(place.key) : failure(storage.error());
            if (content)
                return content;
            last = content.error();
        }
    }
    return failure(last);
}

} // namespace steward
