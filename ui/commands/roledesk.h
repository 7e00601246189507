// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/users/user.h>
#include <ui/commands/rolechange.h>

#include <functional>

namespace steward::ui {

/// What an administrator does to the roles of people. A few people are changed at once; before many,
/// or when the role is still to be chosen, a dialog asks. What was done can be taken back.
class RoleDesk : public QObject
{
    Q_OBJECT

public:
    /// More than so many are asked about.
    static constexpr qsizetype WithoutQuestion = 50;

    /// Dialogs open above `window`.
    RoleDesk(std::shared_ptr<Workspace> workspace, QWidget *window);

    void change(RoleChange::Deed deed, const QString &role, const QList<QUuid> &people);
    /// Asks for the role first.
    void ask(RoleChange::Deed deed, const QList<QUuid> &people);
    /// Asks before.
    void makeOwner(const User &person);
    /// Gives the role User to active people without any role.
    void assignMissing();

Q_SIGNALS:
    void changed();
    /// What was done, in a few words; an empty function when it cannot be taken back.
    void done(const QString &message, const std::function<void()> &undo);
    void failed(const steward::Error &error);

private:
    void open(const RoleChange &change);
    void run(const RoleChange &change, const QString &message = {});
    void receive(const RoleChange &change, const RoleChangeRun::Outcome &outcome, const QString &message);
    void tell(const RoleChange &change, const QList<UserId> &people, const QString &message);
    void grantOwner(const User &person);
    void giveOwnerBack(const QList<UserId> &people);

    std::shared_ptr<Workspace> m_workspace;
    QWidget *m_window;
};

} // namespace steward::ui
