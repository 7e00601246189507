// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/users/user.h>
#include <core/workspace/workspace.h>

#include <QAction>
#include <QObject>

#include <functional>
#include <memory>

namespace steward::ui {

/// What an administrator does to one person beside editing the profile: set the password, confirm,
/// activate, end the sessions, delete. The actions act on the person that was set last.
class UserActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open above `window`.
    UserActions(std::shared_ptr<Workspace> workspace, QWidget *window);

    /// In the order of menus; a separator stands between groups.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }

    void setPerson(const ListedUser &person);
    void setNobody();

Q_SIGNALS:
    /// Something about this person changed in the database.
    void changed(steward::UserId user);
    void deleted(const steward::User &person);
    /// What was done, in a few words.
    void done(const QString &message);
    void failed(const steward::Error &error);

private:
    using Work = std::function<Result<User>(const ServiceContext &)>;

    QAction *add(const QString &name, const QString &text, void (UserActions::*run)());
    void addSeparator();
    void setPassword();
    void toggleConfirmation();
    void toggleActive();
    void endSessions();
    void remove();
    void apply(const Work &work, const QString &message);
    void updateActions();

    std::shared_ptr<Workspace> m_workspace;
    QWidget *m_window;
    std::optional<ListedUser> m_person;
    QList<QAction *> m_actions;
    QAction *m_confirm;
    QAction *m_activate;
};

} // namespace steward::ui
