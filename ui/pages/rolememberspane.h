// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/roles/role.h>
#include <core/users/userfilter.h>
#include <core/workspace/workspace.h>

#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QPushButton;

namespace steward::ui {

class PeopleView;
class RoleDesk;
struct PageParts;

/// One role: what it is for, and the people who hold it, with all that can be done to people.
class RoleMembersPane : public QWidget
{
    Q_OBJECT

public:
    RoleMembersPane(const PageParts &parts, RoleDesk &roles, QWidget *parent = nullptr);

    void showRole(const RoleSummary &role);
    void refresh();
    [[nodiscard]] RoleId roleId() const { return m_role.role.id; }
    void addPeople();
    void removeSelected();

    [[nodiscard]] PeopleView *view() const { return m_view; }

Q_SIGNALS:
    void editRequested();
    void deleteRequested();
    void personWanted(const steward::UserId &user);
    /// Something about people changed.
    void changed();

private:
    QWidget *buildHead();
    void buildView();
    [[nodiscard]] UserFilter holders() const;

    std::shared_ptr<Workspace> m_workspace;
    RoleDesk &m_roles;
    RoleSummary m_role;
    PeopleView *m_view;
    QLabel *m_name = nullptr;
    QLabel *m_description = nullptr;
    QPushButton *m_removeButton = nullptr;
    QPushButton *m_deleteButton = nullptr;
    QPushButton *m_addButton = nullptr;
    QAction *m_removeAction = nullptr;
};

} // namespace steward::ui
