// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/files/uploadrun.h>

#include <core/base/async.h>
#include <core/files/filestore.h>
#include <core/net/httpclient.h>
#include <core/users/userstore.h>
#include <core/workspace/workspace.h>

namespace steward {

UploadRun::UploadRun(Workspace &workspace, UploadThreads &threads, const UploadEntry &entry, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_threads(threads)
    , m_entry(entry)
    , m_job(std::make_shared<Job>())
{
    m_job->user = entry.user;
    m_job->fileName = entry.fileName;
    m_job->source = entry.source;
}

template<class Outcome>
void UploadRun::go(const Outcome &outcome, void (UploadRun::*next)())
{
    if (!outcome)
        giveUp(outcome.error());
    else if (m_job->isStopped)
        giveUp(Error::of(Error::Kind::Cancelled));
    else
        (this->*next)();
}

void UploadRun::start()
{
    const auto read = [job = m_job]() -> Status {
        job->content = TRY(readPicture(job->source));
        return {};
    };
    onFinished(m_threads.run(read), this, [this](const Status &outcome) { go(outcome, &UploadRun::plan); });
}

void UploadRun::plan()
{
    const auto lookUp = [job = m_job](const ServiceContext &context) {
        return UserAvatar(context).plan(job->user, job->content, job->fileName, job->user);
    };
    onFinished(m_workspace.read(lookUp), this, [this](const Result<UploadPlan> &planned) {
        if (planned)
            m_job->upload = std::make_unique<PictureUpload>(*planned, m_job->content, access());
        go(planned, &UploadRun::make);
    });
}

// The job must not be kept alive by what it holds.
StorageAccess UploadRun::access() const
{
    StorageAccess access{m_workspace.bucketFolder(), m_workspace.network().get()};
    access.sent = [job = std::weak_ptr(m_job)](qint64 sent) {
        if (const auto alive = job.lock())
            alive->sent = sent;
    };
    access.isStopped = [job = std::weak_ptr(m_job)] {
        const auto alive = job.lock();
        return !alive || alive->isStopped;
    };
    return access;
}

void UploadRun::make()
{
    const auto make = [job = m_job, pictures = m_workspace.pictureMaker()]() -> Status {
        TRY_STATUS(job->upload->make(pictures));
        job->toSend = job->upload->bytes();
        return {};
    };
    onFinished(m_threads.run(make), this, [this](const Status &made) { go(made, &UploadRun::note); });
}

void UploadRun::note()
{
    m_entry.places = m_job->upload->places();
    const auto note = [entry = m_entry](UploadJournal &journal) {
        return journal.store().updatePlaces(entry.id, entry.places);
    };
    onFinished(m_threads.inJournal(note), this, [this](const Status &noted) { go(noted, &UploadRun::store); });
}

void UploadRun::store()
{
    const auto store = [job = m_job, network = m_workspace.network()] { return job->upload->store(); };
    onFinished(m_threads.run(store), this, [this](const Status &stored) { go(stored, &UploadRun::commit); });
}

void UploadRun::commit()
{
    struct Committed
    {
        User person;
        std::optional<FileId> before;
    };
    const auto write = [job = m_job](const ServiceContext &context) -> Result<Committed> {
        const auto before = TRY(UserStore(context.connection).fetch(job->user));
        const User person = TRY(UserAvatar(context).commit(job->upload->plan(), job->upload->objects()));
        return Committed{person, before ? avatarOf(*before) : std::nullopt};
    };
    onFinished(m_workspace.write(write), this, [this](const Result<Committed> &done) {
        if (done)
            Q_EMIT committed(done->person, done->before);
        else
            giveUp(done.error());
    });
}

void UploadRun::giveUp(const Error &error)
{
    const Error shown = m_job->isStopped ? Error::of(Error::Kind::Cancelled) : error;
    removeNoted(m_workspace, m_threads, m_entry, this,
                [this, shown](const QList<ObjectPlace> &left) { Q_EMIT failed(shown, left); });
}

void removeNoted(Workspace &workspace, UploadThreads &threads, const UploadEntry &entry, QObject *guard,
                 const std::function<void(const QList<ObjectPlace> &)> &then)
{
    struct Left
    {
        QList<ObjectPlace> places;
        QList<Bucket> buckets;
    };
    if (entry.places.isEmpty()) {
        then({});
        return;
    }
    const auto lookUp = [places = entry.places](const ServiceContext &context) -> Result<Left> {
        return Left{TRY(UserAvatar(context).unlisted(places)), TRY(FileStore(context.connection).allBuckets())};
    };
    onFinished(workspace.read(lookUp), guard, [&workspace, &threads, entry, guard, then](const Result<Left> &unlisted) {
        if (!unlisted) {
            then(entry.places);
            return;
        }
        const auto remove = [unlisted = *unlisted, folder = workspace.bucketFolder(), network = workspace.network()] {
            return removeObjects(unlisted.places, unlisted.buckets, {folder, network.get()});
        };
        onFinished(threads.run(remove), guard, [&threads, entry, guard, then](const QList<ObjectPlace> &left) {
            const auto note = [id = entry.id, left](UploadJournal &journal) {
                return journal.store().updatePlaces(id, left);
            };
            onFinished(threads.inJournal(note), guard, [left, then](const Status &) { then(left); });
        });
    });
}

} // namespace steward
