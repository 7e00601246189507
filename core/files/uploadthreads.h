// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/stepback.h>
#include <core/files/uploadjournal.h>

#include <QThreadPool>
#include <QtConcurrent/QtConcurrentRun>

#include <memory>

namespace steward {

/// The threads in which uploads are worked on: some for pictures and buckets, which run when nobody else
/// wants the core, one for the journal, which steps back behind the window.
class UploadThreads
{
public:
    explicit UploadThreads(const ConnectionProfile &workspace);
    /// Drops what has not begun and waits for what has: tell it to stop before.
    ~UploadThreads();

    [[nodiscard]] int size() const { return m_pool.maxThreadCount(); }

    template<class Work>
    [[nodiscard]] auto run(Work work)
    {
        return QtConcurrent::run(&m_pool, [work = std::move(work)]() mutable {
            runWhenIdle();
            return work();
        });
    }

    /// Runs `work(UploadJournal &)`, which returns a Result. Errors besides: those of
    /// UploadJournal::open().
    template<class Work>
    [[nodiscard]] auto inJournal(Work work)
    {
        using Outcome = std::invoke_result_t<Work, UploadJournal &>;
        return QtConcurrent::run(&m_clerk, [journal = m_journal, profile = m_workspace, work]() mutable -> Outcome {
            stepBack();
            if (!*journal)
                *journal = TRY(UploadJournal::open(profile));
            return work(**journal);
        });
    }

private:
    ConnectionProfile m_workspace;
    QThreadPool m_pool;
    QThreadPool m_clerk; ///< one thread, which stays, because a connection lives in it
    std::shared_ptr<std::unique_ptr<UploadJournal>> m_journal;
};

} // namespace steward
