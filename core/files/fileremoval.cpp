// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/files/fileremoval.h>

#include <core/base/async.h>
#include <core/files/filestore.h>
#include <core/files/uploadjournal.h>
#include <core/files/uploadrun.h>
#include <core/files/useravatar.h>
#include <core/workspace/workspace.h>

namespace steward {

Result<QList<ObjectPlace>> removeFile(const ServiceContext &context, const FileId &file, WhenUsed whenUsed)
{
    const QList<ObjectPlace> places = TRY(UserFiles(context).places(file));
    const qint64 note = context.uploads ? TRY(context.uploads->note(places)) : 0;
    const Status removed = UserFiles(context).remove(file, whenUsed);
    // Also after an error: whether a commit came through when the connection broke, the rows tell.
    const QList<ObjectPlace> unlisted = TRY(UserAvatar(context).unlisted(places));
    const QList<ObjectPlace> left = removeObjects(unlisted, TRY(FileStore(context.connection).allBuckets()),
                                                  {context.siteFolder, context.network});
    if (context.uploads && left.isEmpty())
        TRY_STATUS(context.uploads->strike(note));
    if (!removed)
        return failure(removed.error());
    return left;
}

FileRemoval::FileRemoval(Workspace &workspace, UploadThreads &threads, const FileId &file, WhenUsed whenUsed,
                         Then then, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_threads(threads)
    , m_file(file)
    , m_whenUsed(whenUsed)
    , m_then(std::move(then))
{
}

void FileRemoval::finish(const Result<QList<ObjectPlace>> &left)
{
    m_then(left);
    deleteLater();
}

void FileRemoval::start()
{
    const auto lookUp = [file = m_file](const ServiceContext &context) { return UserFiles(context).places(file); };
    onFinished(m_workspace.read(lookUp), this, [this](const Result<QList<ObjectPlace>> &places) {
        if (places)
            note(*places);
        else
            finish(failure(places.error()));
    });
}

void FileRemoval::note(const QList<ObjectPlace> &places)
{
    m_note.places = places;
    const auto note = [places](UploadJournal &journal) { return journal.note(places); };
    onFinished(m_threads.inJournal(note), this, [this](const Result<qint64> &number) {
        if (!number) {
            finish(failure(number.error()));
            return;
        }
        m_note.id = *number;
        remove();
    });
}

void FileRemoval::remove()
{
    const auto remove = [file = m_file, whenUsed = m_whenUsed](const ServiceContext &context) {
        return UserFiles(context).remove(file, whenUsed);
    };
    onFinished(m_workspace.write(remove), this, [this](const Status &removed) { tidy(removed); });
}

void FileRemoval::tidy(const Status &removed)
{
    removeNoted(m_workspace, m_threads, m_note, this, [this, removed](const QList<ObjectPlace> &left) {
        const auto strike = [note = m_note.id, left](UploadJournal &journal) {
            return left.isEmpty() ? journal.strike(note) : Status();
        };
        onFinished(m_threads.inJournal(strike), this, [this, removed, left](const Status &) {
            finish(removed ? Result<QList<ObjectPlace>>(left) : failure(removed.error()));
        });
    });
}

} // namespace steward
