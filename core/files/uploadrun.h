// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/files/uploadthreads.h>
#include <core/files/useravatar.h>

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace steward {

class Workspace;

/// One upload under way: reads the file, looks up what is needed, makes the variants, notes where
/// they go, stores them, and writes the rows. When any of it fails it removes what it has stored.
class UploadRun : public QObject
{
    Q_OBJECT

public:
    UploadRun(Workspace &workspace, UploadThreads &threads, const UploadEntry &entry, QObject *parent = nullptr);
    ~UploadRun() override { stop(); }

    void start();
    /// Ends it with Cancelled as soon as what is being done lets it.
    void stop() { m_job->isStopped = true; }

    [[nodiscard]] qint64 id() const { return m_entry.id; }
    [[nodiscard]] qint64 sent() const { return m_job->sent; }
    [[nodiscard]] qint64 toSend() const { return m_job->toSend; } ///< 0: not known yet

Q_SIGNALS:
    void committed(const steward::User &person, const std::optional<steward::FileId> &before);
    /// `left` could not be removed and stays noted.
    void failed(const steward::Error &error, const QList<steward::ObjectPlace> &left);

private:
    /// What the threads share of it.
    struct Job
    {
        UserId user;
        QString fileName;
        QString source;
        QByteArray content = {};
        std::unique_ptr<PictureUpload> upload = {};
        std::atomic<qint64> sent = 0;
        std::atomic<qint64> toSend = 0;
        std::atomic_bool isStopped = false;
    };

    void plan();
    void make();
    void note();
    void store();
    void commit();
    void giveUp(const Error &error);
    [[nodiscard]] StorageAccess access() const;
    template<class Outcome>
    void go(const Outcome &outcome, void (UploadRun::*next)());

    Workspace &m_workspace;
    UploadThreads &m_threads;
    UploadEntry m_entry;
    std::shared_ptr<Job> m_job;
};

/// Removes those of the noted places that no row names, and notes what is left; then calls
/// `then(left)` in the guard's thread.
void removeNoted(Workspace &workspace, UploadThreads &threads, const UploadEntry &entry, QObject *guard,
                 const std::function<void(const QList<ObjectPlace> &)> &then);

} // namespace steward
