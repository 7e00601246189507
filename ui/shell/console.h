// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/settings/preferences.h>
#include <core/workspace/workspace.h>

#include <QWidget>

#include <memory>

namespace steward::ui {

class Navigation;
class UsersPage;

/// What one works in after the sign-in: the navigation column and the pages of one open workspace.
class Console : public QWidget
{
    Q_OBJECT

public:
    Console(std::shared_ptr<Workspace> workspace, const User &person, Preferences &preferences,
            QWidget *parent = nullptr);

    [[nodiscard]] UsersPage *usersPage() const { return m_users; }
    [[nodiscard]] UserId personId() const { return m_personId; }
    [[nodiscard]] const std::shared_ptr<Workspace> &workspace() const { return m_workspace; }

Q_SIGNALS:
    void lockRequested();
    void workspacesRequested();

private:
    void showWorkspace();
    void showPerson(const User &person);
    void showQueries();

    std::shared_ptr<Workspace> m_workspace;
    UserId m_personId;
    Navigation *m_navigation;
    UsersPage *m_users;
};

} // namespace steward::ui
