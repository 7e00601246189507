// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/roles/role.h>
#include <ui/pages/page.h>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QTableView;

namespace steward::ui {

class Banner;
class RoleDesk;
class RoleMembersPane;
class RoleTableModel;

/// The roles of the site at the left, people can be dropped on them; at the right the people who hold
/// the one that is chosen.
class RolesPage : public Page
{
    Q_OBJECT

public:
    explicit RolesPage(const PageParts &parts, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] bool hasDrafts() const override;
    [[nodiscard]] PeopleView *people() const override;
    void createRole();
    void editRole();
    void deleteRole();
    /// By its name.
    void showRole(const QString &name);

    [[nodiscard]] RoleTableModel *model() const { return m_model; }
    [[nodiscard]] QTableView *roleTable() const { return m_view; }
    [[nodiscard]] RoleMembersPane *members() const { return m_members; }

private:
    QWidget *buildHeader();
    QTableView *buildRoles();
    void connectParts();
    void receive(const Result<QList<RoleSummary>> &roles);
    void showStatistics();
    void showCurrent();
    void openRoleDialog(const std::optional<Role> &role);
    void removeNow(const Role &role);
    void showHolders(const Role &role);
    void peopleAreChanged();
    void tell(const QString &message, const std::function<void()> &undo);
    void showFailure(const Error &error);

    std::shared_ptr<Workspace> m_workspace;
    RoleTableModel *m_model;
    RoleDesk *m_roles;
    QLabel *m_count = nullptr;
    QLabel *m_statistics = nullptr;
    QPushButton *m_missingButton = nullptr;
    Banner *m_banner = nullptr;
    QTableView *m_view = nullptr;
    RoleMembersPane *m_members = nullptr;
    RoleId m_current;
    QString m_wanted; ///< the role to go to once it is there
};

} // namespace steward::ui
