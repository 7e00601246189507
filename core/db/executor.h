// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/db/connection.h>
#include <core/db/interrupter.h>

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace steward {

/// Owns one thread and the one connection that lives in it. Work goes in as a function of the
/// connection, its result comes out as a QFuture; only values cross. The connection is opened with
/// the first job and again after it was lost, so a console survives a restart of its server.
class Executor
{
public:
    /// What to do when the connection breaks under a job. Only jobs that do not write may run twice.
    enum class WhenLost { Report, RetryOnce };

    Executor(const QString &name, ConnectionProfile profile, Secret password, WhenLost whenLost);
    /// Interrupts what runs, drops what waits, closes the connection in its thread.
    ~Executor();
    Q_DISABLE_COPY_MOVE(Executor)

    /// Queues `work(Connection &)`, which returns a Result. Errors: those of the work and those of
    /// Connection::open. A job whose future is cancelled before its turn never runs.
    template<class Work>
    [[nodiscard]] auto run(Work work) -> QFuture<std::invoke_result_t<Work, Connection &>>;

    /// Queues `work(Connection &, emit)`, which hands over as many chunks as it likes by
    /// `emit(chunk)` and returns a Status. An error becomes the last result of the future: also Cancelled, when a late
    /// cancel of an earlier job hit this one after its first chunk.
    template<class Chunk, class Work>
    [[nodiscard]] QFuture<Result<Chunk>> stream(Work work);

    /// Stops the running statement if the future of its job has been cancelled. Returns at once.
    void interruptCancelled();

private:
    struct Job
    {
        std::function<void(Result<Connection *>)> perform;
        std::function<bool()> isCancelled;
    };

    template<class Work>
    auto attempt(Work &work, Result<Connection *> connection)
        -> std::invoke_result_t<Work, Connection &>;

    void enqueue(std::shared_ptr<Job> job);
    std::shared_ptr<Job> nextJob();
    void serve();
    Result<Connection *> readyConnection();
    bool reopenedAfter(const Error &error);

    const ConnectionProfile m_profile;
    const Secret m_password;
    const WhenLost m_whenLost;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::shared_ptr<Job>> m_jobs;
    std::shared_ptr<Job> m_running;
    std::shared_ptr<Interrupter> m_interrupter;
    bool m_isClosing = false;

    std::unique_ptr<Connection> m_connection; ///< touched in m_thread only
    std::unique_ptr<QThread> m_thread;
};

template<class Work>
auto Executor::attempt(Work &work, Result<Connection *> connection)
    -> std::invoke_result_t<Work, Connection &>
{
    if (!connection)
        return failure(connection.error());
    auto result = work(**connection);
    if (!result && reopenedAfter(result.error()))
        return work(**connection);
    return result;
}

template<class Work>
auto Executor::run(Work work) -> QFuture<std::invoke_result_t<Work, Connection &>>
{
    using Outcome = std::invoke_result_t<Work, Connection &>;
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    auto job = std::make_shared<Job>();
    job->isCancelled = [promise] { return promise->isCanceled(); };
    job->perform = [this, promise, work = std::move(work)](Result<Connection *> connection) mutable {
        if (!promise->isCanceled())
            promise->addResult(attempt(work, connection));
        promise->finish();
    };
    enqueue(std::move(job));
    return promise->future();
}

template<class Chunk, class Work>
QFuture<Result<Chunk>> Executor::stream(Work work)
{
    auto promise = std::make_shared<QPromise<Result<Chunk>>>();
    promise->start();
    auto job = std::make_shared<Job>();
    job->isCancelled = [promise] { return promise->isCanceled(); };
    job->perform = [this, promise, work = std::move(work)](Result<Connection *> connection) mutable {
        Status status;
        bool hasEmitted = false;
        const auto emitChunk = [&promise, &hasEmitted](Chunk chunk) {
            hasEmitted = true;
            promise->addResult(std::move(chunk));
        };
        // What was handed over cannot be taken back: a second run would hand it over again.
        auto streaming = [&](Connection &open) -> Status { return hasEmitted ? status : status = work(open, emitChunk); };
        if (!promise->isCanceled()) {
            if (const Status outcome = attempt(streaming, connection); !outcome)
                promise->addResult(failure(outcome.error()));
        }
        promise->finish();
    };
    enqueue(std::move(job));
    return promise->future();
}

} // namespace steward
