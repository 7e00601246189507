// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/commands/rolechange.h>

#include <core/base/async.h>

namespace steward::ui {

namespace {

constexpr int LookEveryMilliseconds = 60;

} // namespace

RoleChangeRun::RoleChangeRun(std::shared_ptr<Workspace> workspace, RoleChange change, QObject *parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
    , m_change(std::move(change))
{
    m_looking.setInterval(LookEveryMilliseconds);
    connect(&m_looking, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_shared->done); });
}

void RoleChangeRun::start()
{
    m_looking.start();
    const auto work = [change = m_change, shared = m_shared](const ServiceContext &context) {
        const auto progress = [shared](qsizetype done) {
            shared->done = done;
            return !shared->isStopped;
        };
        RoleAssignments roles(context);
        return change.deed == RoleChange::Deed::Assign ? roles.assignMany(change.people, change.role, progress)
                                                       : roles.removeMany(change.people, change.role, progress);
    };
    onFinished(m_workspace->write(work), this, [this](const Outcome &outcome) {
        m_looking.stop();
        m_outcome = outcome;
        Q_EMIT finished();
        deleteLater();
    });
}

} // namespace steward::ui
