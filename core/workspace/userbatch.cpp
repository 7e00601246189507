// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/workspace/userbatch.h>

#include <core/base/async.h>
#include <core/users/userdirectory.h>

namespace steward {

namespace {

// Short enough to be stopped at once, long enough that the way to the thread does not count.
constexpr qsizetype SliceSize = 20;

QString nameOf(const ServiceContext &context, const UserId &id)
{
    const auto user = UserDirectory(context).user(id);
    return user && *user ? (*user)->displayName() : QString();
}

bool isTrouble(const Error &error)
{
    return error.kind == Error::Kind::NotConnected || error.kind == Error::Kind::ReadOnly
           || error.kind == Error::Kind::DiskFull;
}

} // namespace

UserBatch::UserBatch(std::shared_ptr<Workspace> workspace, QList<QUuid> people, Work work, Access access,
                     QObject *parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
    , m_people(std::move(people))
    , m_work(std::move(work))
    , m_access(access)
{
}

UserBatch::Slice UserBatch::run(const ServiceContext &context, const QList<QUuid> &people, const Work &work)
{
    Slice slice;
    for (const QUuid &key : people) {
        const UserId user(key);
        const Status done = work(context, user);
        if (!done && isTrouble(done.error())) {
            slice.trouble = done.error();
            return slice;
        }
        ++slice.attempted;
        if (!done)
            slice.failures.append({user, nameOf(context, user), done.error()});
    }
    return slice;
}

void UserBatch::start()
{
    runNext();
}

void UserBatch::stop()
{
    m_isStopped = true;
}

void UserBatch::runNext()
{
    if (m_isStopped || m_trouble || m_next >= m_people.size()) {
        Q_EMIT finished();
        return;
    }
    const auto slice = [people = m_people.mid(m_next, SliceSize), work = m_work](const ServiceContext &context)
        -> Result<Slice> { return run(context, people, work); };
    onFinished(m_access == Access::Write ? m_workspace->write(slice) : m_workspace->read(slice), this,
               [this](const Result<Slice> &result) { receive(result); });
}

void UserBatch::receive(const Result<Slice> &slice)
{
    if (slice) {
        m_next += slice->attempted;
        m_failures += slice->failures;
        m_trouble = slice->trouble;
    } else {
        m_trouble = slice.error();
    }
    Q_EMIT progressed();
    runNext();
}

} // namespace steward
