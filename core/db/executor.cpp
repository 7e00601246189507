// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/db/executor.h>

#include <core/base/stepback.h>

#include <QThreadPool>

namespace steward {

Executor::Executor(const QString &name, ConnectionProfile profile, Secret password, WhenLost whenLost)
    : m_profile(std::move(profile))
    , m_password(std::move(password))
    , m_whenLost(whenLost)
    , m_thread(QThread::create([this] { serve(); }))
{
    m_thread->setObjectName(name);
    m_thread->start();
}

Executor::~Executor()
{
    std::shared_ptr<Interrupter> interrupter;
    {
        const std::lock_guard lock(m_mutex);
        m_isClosing = true;
        interrupter = m_running ? m_interrupter : nullptr;
    }
    m_wake.notify_all();
    if (interrupter)
        interrupter->interrupt();
    m_thread->wait();
}

void Executor::enqueue(std::shared_ptr<Job> job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void Executor::interruptCancelled()
{
    const std::lock_guard lock(m_mutex);
    if (!m_running || !m_interrupter || !m_running->isCancelled())
        return;
    // Asking PostgreSQL to stop is a conversation with the server: not in the caller's thread.
    QThreadPool::globalInstance()->start([interrupter = m_interrupter] { interrupter->interrupt(); });
}

std::shared_ptr<Executor::Job> Executor::nextJob()
{
    std::unique_lock lock(m_mutex);
    m_running.reset();
    m_wake.wait(lock, [this] { return m_isClosing || !m_jobs.empty(); });
    if (m_isClosing)
        return nullptr;
    m_running = std::move(m_jobs.front());
    m_jobs.pop_front();
    return m_running;
}

void Executor::serve()
{
    stepBack();
    while (const std::shared_ptr<Job> job = nextJob()) {
        if (job->isCancelled())
            job->perform(failure(Error::of(Error::Kind::Cancelled)));
        else
            job->perform(readyConnection());
    }
    // Those who still wait get an answer, and the connection closes in the thread that opened it.
    for (const std::shared_ptr<Job> &job : m_jobs)
        job->perform(failure(Error::of(Error::Kind::Cancelled)));
    m_connection.reset();
}

Result<Connection *> Executor::readyConnection()
{
    if (m_connection && m_connection->isLost())
        m_connection.reset();
    if (!m_connection) {
        m_connection = TRY(Connection::open(m_profile, m_password));
        const std::lock_guard lock(m_mutex);
        m_interrupter = m_connection->interrupter();
    }
    return m_connection.get();
}

bool Executor::reopenedAfter(const Error &error)
{
    if (m_whenLost == WhenLost::Report)
        return false;
    // A late cancel may hit the statement after the one that it was meant for.
    if (error.kind == Error::Kind::Cancelled) {
        const std::lock_guard lock(m_mutex);
        return m_running && !m_running->isCancelled() && !m_isClosing;
    }
    return error.kind == Error::Kind::NotConnected && m_connection->isLost()
           && m_connection->reopen().has_value();
}

} // namespace steward
