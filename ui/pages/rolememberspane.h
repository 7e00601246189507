// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/roles/role.h>
#include <core/users/usertablemodel.h>
#include <core/workspace/workspace.h>

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace steward::ui {

class EmptyState;
class MailDesk;
class RoleDesk;
class FilterBar;
class SearchField;
class SnapshotTable;
class UserActions;

/// One role: what it is for, and the people who hold it, with all that can be done to people.
class RoleMembersPane : public QWidget
{
    Q_OBJECT

public:
    RoleMembersPane(std::shared_ptr<Workspace> workspace, MailDesk &desk, RoleDesk &roles, QWidget *parent = nullptr);

    void showRole(const RoleSummary &role);
    void refresh();
    [[nodiscard]] RoleId roleId() const { return m_role.role.id; }
    void addPeople();
    void removeSelected();

    [[nodiscard]] SnapshotTable *table() const { return m_table; }
    [[nodiscard]] UserTableModel *model() const { return m_model; }
    [[nodiscard]] UserActions *actions() const { return m_actions; }
    [[nodiscard]] FilterBar *filterBar() const { return m_filterBar; }

Q_SIGNALS:
    void editRequested();
    void deleteRequested();
    void personWanted(const steward::UserId &user);
    /// Something about people changed.
    void changed();
    void done(const QString &message, const std::function<void()> &undo);
    void failed(const steward::Error &error);

private:
    QWidget *buildHead();
    QWidget *buildTable();
    void connectParts();
    void fetchChoices();
    void applyQuery();
    [[nodiscard]] bool isNarrowed() const;
    void loadCurrent();
    void showState();
    void openMenu(const QPoint &position);

    std::shared_ptr<Workspace> m_workspace;
    RoleDesk &m_roles;
    RoleSummary m_role;
    UserTableModel *m_model;
    UserActions *m_actions;
    QLabel *m_name = nullptr;
    QLabel *m_description = nullptr;
    QLabel *m_count = nullptr;
    SearchField *m_search = nullptr;
    FilterBar *m_filterBar = nullptr;
    QPushButton *m_removeButton = nullptr;
    QPushButton *m_deleteButton = nullptr;
    QPushButton *m_addButton = nullptr;
    QStackedWidget *m_stack = nullptr;
    SnapshotTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QTimer m_currentTimer;
};

} // namespace steward::ui
