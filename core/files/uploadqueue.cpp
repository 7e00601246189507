// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/files/uploadqueue.h>

#include <core/base/async.h>
#include <core/base/clock.h>
#include <core/files/fileremoval.h>
#include <core/files/uploadrun.h>
#include <core/local/localstore.h>
#include <core/workspace/workspace.h>

#include <QPointer>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr int ProgressMilliseconds = 100;
constexpr std::array retryAfterSeconds{5, 30, 120, 600};

// What may go away by itself.
bool isPassing(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
    case Error::Kind::Timeout:
    case Error::Kind::NotConnected:
    case Error::Kind::Busy: return true;
    default: return false;
    }
}

bool isEnded(const UploadEntry &entry)
{
    return entry.state != UploadState::Queued && entry.state != UploadState::Running;
}

// Nothing is to be done any more but to remove what may have been written.
bool isOver(const UploadEntry &entry)
{
    return entry.source.isEmpty() || entry.state == UploadState::Cancelled;
}

// Bytes that have no file get one, so that they survive the end of the program.
Status keepCopy(UploadEntry &entry, const QByteArray &content, const QString &folder)
{
    entry.isOwnCopy = true;
    entry.source = folder + u'/' + uuidText(newUuid());
    QSaveFile copy(entry.source);
    if (!QDir().mkpath(folder) || !copy.open(QIODevice::WriteOnly) || copy.write(content) != content.size()
        || !copy.commit())
        return failure(Error::of(Error::Kind::DiskFull, copy.errorString()));
    return {};
}

} // namespace

UploadQueue::UploadQueue(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_threads(workspace.profile())
{
    connect(&m_progress, &QTimer::timeout, this, &UploadQueue::showProgress);
    m_progress.setInterval(ProgressMilliseconds);
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &UploadQueue::startDue);
}

UploadQueue::~UploadQueue()
{
    qDeleteAll(std::exchange(m_runs, {}));
}

void UploadQueue::start()
{
    if (m_isStarted)
        return;
    m_isStarted = true;
    const auto takeOver = [](UploadJournal &journal) -> Result<QList<UploadEntry>> {
        TRY_STATUS(journal.takeOver());
        return journal.store().list(journal.holder());
    };
    onFinished(m_threads.inJournal(takeOver), this, [this](const Result<QList<UploadEntry>> &left) {
        if (left) {
            receive(*left);
            return;
        }
        m_trouble = left.error();
        Q_EMIT entriesChanged();
    });
}

void UploadQueue::receive(const QList<UploadEntry> &left)
{
    for (const UploadEntry &entry : left) {
        if (entryOf(entry.id)) // added meanwhile
            continue;
        if (entry.state == UploadState::Done) {
            Q_EMIT uploaded(entry);
            continue;
        }
        const auto takeUp = [this, entry = UploadEntry(entry)](const QList<ObjectPlace> &places) mutable {
            entry.places = places;
            if (entry.state == UploadState::Running)
                entry.state = UploadState::Queued;
            if (!isOver(entry))
                enqueue(entry);
            else if (places.isEmpty())
                forget(entry);
        };
        removeNoted(m_workspace, m_threads, entry, this, takeUp);
    }
    Q_EMIT entriesChanged();
}

void UploadQueue::add(const User &user, const NewPicture &picture)
{
    UploadEntry entry;
    entry.user = user.id;
    entry.person = user.displayName();
    entry.fileName = picture.fileName;
    entry.source = picture.path;
    entry.dueAt = systemNow();
    const QString folder = localProfile(m_workspace.profile()).path + u".uploads"_s;
    const auto keep = [entry, content = picture.content, folder](UploadJournal &journal) mutable -> Result<UploadEntry> {
        if (entry.source.isEmpty())
            TRY_STATUS(keepCopy(entry, content, folder));
        entry.bytes = QFileInfo(entry.source).size();
        entry.id = TRY(journal.store().insert(entry, journal.holder()));
        return entry;
    };
    onFinished(m_threads.inJournal(keep), this, [this, entry](const Result<UploadEntry> &kept) mutable {
        if (kept) {
            enqueue(*kept);
            return;
        }
        entry.state = UploadState::Failed;
        entry.problem = kept.error();
        Q_EMIT failed(entry);
    });
}

void UploadQueue::enqueue(const UploadEntry &entry)
{
    m_entries.append(entry);
    startDue();
}

UploadEntry *UploadQueue::entryOf(qint64 id)
{
    const auto found = std::ranges::find(m_entries, id, &UploadEntry::id);
    return found == m_entries.end() ? nullptr : &*found;
}

void UploadQueue::persist(const UploadEntry &entry)
{
    onFinished(m_threads.inJournal([entry](UploadJournal &journal) { return journal.store().update(entry); }), this,
               [this](const Status &kept) { m_trouble = kept ? std::nullopt : std::optional(kept.error()); });
}

void UploadQueue::startDue()
{
    const QDateTime now = systemNow();
    QDateTime next;
    for (UploadEntry &entry : m_entries) {
        if (m_isPaused || m_runs.size() >= m_threads.size())
            break;
        if (entry.state != UploadState::Queued)
            continue;
        if (entry.dueAt <= now)
            begin(entry);
        else if (!next.isValid() || entry.dueAt < next)
            next = entry.dueAt;
    }
    if (next.isValid())
        m_due.start(static_cast<int>(std::max<qint64>(1, now.msecsTo(next))));
    if (m_runs.isEmpty())
        m_progress.stop();
    else if (!m_progress.isActive())
        m_progress.start();
    Q_EMIT entriesChanged();
}

void UploadQueue::begin(UploadEntry &entry)
{
    entry.state = UploadState::Running;
    entry.attempts += 1;
    entry.sent = entry.toSend = 0;
    entry.problem.reset();
    persist(entry);
    auto *run = new UploadRun(m_workspace, m_threads, entry, this);
    m_runs.insert(entry.id, run);
    connect(run, &UploadRun::committed, this,
            [this, id = entry.id](const User &person, const std::optional<FileId> &before) { finish(id, person, before); });
    connect(run, &UploadRun::failed, this,
            [this, id = entry.id](const Error &error, const QList<ObjectPlace> &left) { end(id, error, left); });
    run->start();
}

void UploadQueue::finish(qint64 id, const User &person, const std::optional<FileId> &before)
{
    UploadRun *run = m_runs.take(id);
    run->deleteLater();
    if (UploadEntry *entry = entryOf(id)) {
        entry->state = UploadState::Done;
        entry->places.clear();
        entry->before = before;
        entry->after = avatarOf(person);
        entry->sent = entry->toSend = run->toSend();
        const UploadEntry done = *entry; // the list may change under the signal
        noteDone(done);
        Q_EMIT uploaded(done);
    }
    startDue();
}

// The picture is in force; what it replaced is kept until somebody remembers it.
void UploadQueue::noteDone(const UploadEntry &entry)
{
    const auto note = [entry](UploadJournal &journal) -> Status {
        TRY_STATUS(journal.store().update(entry)); // first: who is killed after it has nothing to store again
        TRY_STATUS(journal.store().updatePlaces(entry.id, {}));
        if (entry.isOwnCopy)
            QFile::remove(entry.source);
        return {};
    };
    onFinished(m_threads.inJournal(note), this, [](const Status &) {});
}

void UploadQueue::settle(const QList<qint64> &ids)
{
    const auto strike = [ids](UploadJournal &journal) -> Status {
        for (const qint64 id : ids)
            TRY_STATUS(journal.strike(id));
        return {};
    };
    onFinished(m_threads.inJournal(strike), this, [](const Status &) {});
}

// Out of the journal, with the copy that is Steward's own.
void UploadQueue::forget(const UploadEntry &entry)
{
    const auto strike = [entry](UploadJournal &journal) {
        if (entry.isOwnCopy)
            QFile::remove(entry.source);
        return journal.strike(entry.id);
    };
    onFinished(m_threads.inJournal(strike), this, [](const Status &) {});
}

void UploadQueue::end(qint64 id, const Error &error, const QList<ObjectPlace> &left)
{
    if (UploadRun *run = m_runs.take(id))
        run->deleteLater();
    UploadEntry *entry = entryOf(id);
    if (!entry)
        return;
    entry->problem = error;
    entry->places = left;
    const bool isAgain = isPassing(error) && entry->attempts <= static_cast<int>(retryAfterSeconds.size());
    if (error.kind == Error::Kind::Cancelled)
        entry->state = UploadState::Cancelled;
    else
        entry->state = isAgain ? UploadState::Queued : UploadState::Failed;
    if (isAgain)
        entry->dueAt = systemNow().addSecs(retryAfterSeconds.at(static_cast<size_t>(entry->attempts - 1)));
    if (entry->state == UploadState::Cancelled && left.isEmpty())
        forget(*entry);
    else
        persist(*entry);
    if (entry->state == UploadState::Failed) {
        const UploadEntry lost = *entry;
        Q_EMIT failed(lost);
    }
    startDue();
}

void UploadQueue::showProgress()
{
    for (const UploadRun *run : std::as_const(m_runs)) {
        if (UploadEntry *entry = entryOf(run->id())) {
            entry->sent = run->sent();
            entry->toSend = run->toSend();
        }
    }
    Q_EMIT entriesChanged();
}

void UploadQueue::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    startDue();
}

void UploadQueue::cancel(qint64 id)
{
    if (UploadRun *run = m_runs.value(id)) {
        run->stop();
        return;
    }
    UploadEntry *entry = entryOf(id);
    if (!entry || entry->state == UploadState::Done || entry->state == UploadState::Cancelled)
        return;
    entry->state = UploadState::Cancelled; // or it might become due while its objects are removed
    persist(*entry);
    removeNoted(m_workspace, m_threads, *entry, this, [this, id](const QList<ObjectPlace> &left) {
        end(id, Error::of(Error::Kind::Cancelled), left);
    });
    Q_EMIT entriesChanged();
}

void UploadQueue::retry(qint64 id)
{
    UploadEntry *entry = entryOf(id);
    if (!entry || (entry->state != UploadState::Queued && entry->state != UploadState::Failed))
        return;
    entry->state = UploadState::Queued;
    entry->attempts = 0;
    entry->dueAt = systemNow();
    startDue();
}

void UploadQueue::clearEnded()
{
    for (const UploadEntry &entry : std::as_const(m_entries)) {
        if (entry.state == UploadState::Failed && entry.places.isEmpty())
            forget(entry);
    }
    m_entries.removeIf(isEnded);
    Q_EMIT entriesChanged();
}

void UploadQueue::removeFile(const FileId &file, WhenUsed whenUsed, QObject *guard,
                             const std::function<void(const Result<QList<ObjectPlace>> &left)> &then)
{
    const auto answer = [guard = QPointer(guard), then](const Result<QList<ObjectPlace>> &left) {
        if (guard)
            then(left);
    };
    auto *removal = new FileRemoval(m_workspace, m_threads, file, whenUsed, answer, this);
    removal->start();
}

} // namespace steward
