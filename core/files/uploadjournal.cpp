// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/files/uploadjournal.h>

#include <core/base/clock.h>
#include <core/files/filestore.h>
#include <core/files/useravatar.h>
#include <core/local/localstore.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace steward {

UploadJournal::UploadJournal(std::unique_ptr<Connection> localStore, const ConnectionProfile &workspace)
    : m_localStore(std::move(localStore))
    , m_workspace(workspace)
    , m_holder(uuidText(newUuid()))
    , m_lock(lockPath(m_holder))
{
    m_lock.setStaleLockTime(0); // only the end of its owner frees it
}

UploadJournal::~UploadJournal() = default;

QString UploadJournal::lockPath(const QString &holder) const
{
    return u"%1.upload-%2"_s.arg(localProfile(m_workspace).path, holder);
}

Result<std::unique_ptr<UploadJournal>> UploadJournal::open(const ConnectionProfile &workspace)
{
    std::unique_ptr<UploadJournal> journal(new UploadJournal(TRY(openLocalStore(workspace)), workspace));
    if (!journal->m_lock.tryLock(0))
        return failure(Error::of(Error::Kind::ReadOnly, journal->lockPath(journal->m_holder)));
    return journal;
}

Result<qint64> UploadJournal::note(const QList<ObjectPlace> &places)
{
    UploadEntry entry;
    entry.state = UploadState::Running;
    entry.dueAt = systemNow();
    entry.places = places;
    return store().insert(entry, m_holder);
}

Status UploadJournal::strike(qint64 number)
{
    return store().remove(number);
}

Status UploadJournal::takeOver()
{
    for (const QString &holder : TRY(store().holders())) {
        if (holder == m_holder)
            continue;
        QLockFile lock(lockPath(holder));
        lock.setStaleLockTime(0);
        if (lock.tryLock(0))
            TRY_STATUS(store().takeOver(holder, m_holder));
    }
    return {};
}

Status UploadJournal::sweep(const ServiceContext &context)
{
    TRY_STATUS(takeOver());
    const StorageAccess access{context.siteFolder, context.network};
    const QList<Bucket> buckets = TRY(FileStore(context.connection).allBuckets());
    for (const UploadEntry &entry : TRY(store().list(m_holder))) {
        const QList<ObjectPlace> unlisted = TRY(UserAvatar(context).unlisted(entry.places));
        const QList<ObjectPlace> left = removeObjects(unlisted, buckets, access);
        const bool isOver = entry.source.isEmpty() || entry.state == UploadState::Cancelled;
        if (isOver && left.isEmpty())
            TRY_STATUS(store().remove(entry.id));
        else
            TRY_STATUS(store().updatePlaces(entry.id, left));
    }
    return {};
}

} // namespace steward
