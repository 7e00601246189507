// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/files/uploadthreads.h>
#include <core/files/userfiles.h>
#include <core/users/user.h>

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

namespace steward {

class UploadRun;
class Workspace;

/// A picture that is to be stored: a file of this computer, or bytes that have none.
struct NewPicture
{
    QString fileName;
    QString path;            ///< empty: the bytes count
    QByteArray content = {};
};

/// The pictures on their way into the buckets of an open workspace. Some go at a time; what fails for
/// a while is tried again after 5 seconds, 30 seconds, 2 and 10 minutes; what waits or was under way
/// when the program ended goes on with the next start. Bytes are stored first, rows after that; what
/// ends otherwise leaves neither.
///
/// Lives in the window's thread and never waits: files, pictures and buckets are worked on in threads
/// of its own, rows in those of the database.
class UploadQueue : public QObject
{
    Q_OBJECT

public:
    explicit UploadQueue(Workspace &workspace, QObject *parent = nullptr);
    /// What is under way is broken off and goes on with the next start.
    ~UploadQueue() override;

    /// Takes up what this and other programs have left, once.
    void start();
    void add(const User &user, const NewPicture &picture);
    /// What is under way is finished; nothing else begins.
    void setPaused(bool isPaused);
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    /// Whether any is under way; one that waits for another try is not.
    [[nodiscard]] bool isBusy() const { return !m_runs.isEmpty(); }
    void cancel(qint64 id);
    /// Now, whatever was tried before.
    void retry(qint64 id);
    /// It is remembered elsewhere how to take these uploads back.
    void settle(const QList<qint64> &ids);
    /// Forgets what is done, failed or cancelled.
    void clearEnded();

    /// As the function of this name; `then` is called in this thread while `guard` lives.
    void removeFile(const FileId &file, WhenUsed whenUsed, QObject *guard,
                    const std::function<void(const Result<QList<ObjectPlace>> &left)> &then);

    /// In the order in which they came.
    [[nodiscard]] const QList<UploadEntry> &entries() const { return m_entries; }
    /// What keeps the queue from being kept, if anything does.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

Q_SIGNALS:
    void entriesChanged();
    /// A person has a new avatar. It is kept until settle(): what nobody settled is told again with the next start.
    void uploaded(const steward::UploadEntry &entry);
    /// It will not be tried again by itself.
    void failed(const steward::UploadEntry &entry);

private:
    void receive(const QList<UploadEntry> &left);
    void enqueue(const UploadEntry &entry);
    void startDue();
    void begin(UploadEntry &entry);
    void finish(qint64 id, const User &person, const std::optional<FileId> &before);
    void end(qint64 id, const Error &error, const QList<ObjectPlace> &left);
    void noteDone(const UploadEntry &entry);
    void forget(const UploadEntry &entry);
    void persist(const UploadEntry &entry);
    void showProgress();
    UploadEntry *entryOf(qint64 id);

    Workspace &m_workspace;
    UploadThreads m_threads;
    QList<UploadEntry> m_entries;
    QHash<qint64, UploadRun *> m_runs;
    std::optional<Error> m_trouble;
    bool m_isPaused = false;
    bool m_isStarted = false;
    QTimer m_progress;
    QTimer m_due;
};

} // namespace steward
