// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/files/uploadthreads.h>

#include <QThread>

#include <algorithm>

namespace steward {

UploadThreads::UploadThreads(const ConnectionProfile &workspace)
    : m_workspace(workspace)
    , m_journal(std::make_shared<std::unique_ptr<UploadJournal>>())
{
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 2, 4));
    m_clerk.setMaxThreadCount(1);
    m_clerk.setExpiryTimeout(-1);
}

UploadThreads::~UploadThreads()
{
    m_pool.clear();
    m_pool.waitForDone();
    // The journal ends in the thread in which it lives.
    m_clerk.start([journal = m_journal] { journal->reset(); });
    m_clerk.waitForDone();
}

} // namespace steward
