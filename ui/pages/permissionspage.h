// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/roles/permissionmatrix.h>
#include <core/roles/rolepermissions.h>
#include <core/workspace/workspace.h>
#include <ui/pages/page.h>

#include <memory>

class QLabel;
class QMenu;
class QPushButton;
class QTableView;
class QToolButton;

namespace steward::ui {

class Banner;
class PermissionLens;
class PermissionTableModel;
class Toast;

/// Which role may do what: a matrix whose cells are a draft until they are applied, all at once, with
/// the people in sight who would gain or lose something.
class PermissionsPage : public Page
{
    Q_OBJECT

public:
    explicit PermissionsPage(std::shared_ptr<Workspace> workspace, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] bool hasDrafts() const override;
    void apply();
    void revert();
    void compareRoles();

    [[nodiscard]] PermissionTableModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_view; }
    /// True once it is known who would gain or lose what.
    [[nodiscard]] bool isComplete() const { return m_hasPeople; }

private:
    struct Stored
    {
        PermissionMatrix matrix;
        RolePermissions::Authority authority;
    };

    QWidget *buildHeader();
    QTableView *buildTable();
    QWidget *buildDraftBar();
    void fillRoleMenu();
    void showStored(const Stored &stored);
    void fetchPeople();
    void showDraft();
    void showLens();
    void showHolders(const PermissionKey &key);
    void write(const QList<PermissionChange> &changes, const QString &message, bool isUndo);
    void receive(const Result<QList<PermissionChange>> &changed, const QString &message, bool isUndo);
    [[nodiscard]] const Role *currentRole() const;

    std::shared_ptr<Workspace> m_workspace;
    PermissionTableModel *m_model;
    Banner *m_banner = nullptr;
    QToolButton *m_roleButton = nullptr;
    QMenu *m_roleMenu = nullptr;
    QTableView *m_view = nullptr;
    PermissionLens *m_lens = nullptr;
    QWidget *m_draftBar = nullptr;
    QLabel *m_draftText = nullptr;
    QPushButton *m_applyButton = nullptr;
    Toast *m_toast = nullptr;
    QList<RoleCombination> m_people;
    QList<RoleId> m_knownRoles; ///< that m_people tells apart
    bool m_hasPeople = false;
};

} // namespace steward::ui
