// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/roles/roleassignments.h>
#include <core/workspace/workspace.h>

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace steward::ui {

/// A role that people get or lose.
struct RoleChange
{
    enum class Deed { Assign, Remove };

    Deed deed = Deed::Assign;
    QString role;
    QList<UserId> people;

    /// What takes it back for those for whom it was done.
    [[nodiscard]] RoleChange inverse(const QList<UserId> &changed) const
    {
        return {deed == Deed::Assign ? Deed::Remove : Deed::Assign, role, changed};
    }
};

/// Carries out one role change in one transaction, to be watched and stopped; deletes itself.
class RoleChangeRun : public QObject
{
    Q_OBJECT

public:
    using Outcome = Result<RoleAssignments::ManyOutcome>;

    RoleChangeRun(std::shared_ptr<Workspace> workspace, RoleChange change, QObject *parent);

    void start();
    /// Nothing of it stays, unless it is done already.
    void stop() { m_shared->isStopped = true; }
    [[nodiscard]] const RoleChange &change() const { return m_change; }
    /// Once it is finished.
    [[nodiscard]] const Outcome &outcome() const { return m_outcome; }

Q_SIGNALS:
    void progressed(qsizetype done);
    void finished();

private:
    struct Shared
    {
        std::atomic<qsizetype> done = 0;
        std::atomic<bool> isStopped = false;
    };

    std::shared_ptr<Workspace> m_workspace;
    RoleChange m_change;
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>(); ///< with the thread of the database
    QTimer m_looking;
    Outcome m_outcome;
};

} // namespace steward::ui
