// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/fields/fielddefinition.h>
#include <core/changes/stagedusermodel.h>
#include <core/workspace/workspace.h>
#include <ui/pages/page.h>
#include <ui/pages/userviewmemory.h>

#include <QTimer>

#include <memory>
#include <optional>

class QSplitter;
class QStackedWidget;

namespace steward::ui {

class AvatarDesk;
class Banner;
class CellEditing;
class ChangeDesk;
class EmptyState;
class FilterBar;
class MailDesk;
class NoteMarks;
class RoleStrip;
class SearchField;
class Toast;
class TransferActions;
class UserActions;
class UserColumns;
class UserCellDelegate;
class UserDetailPane;
class SnapshotTable;
class UsersHeader;

/// Everybody of the site in a table of any length, with search, filters, columns and sort order,
/// and the person that is looked at in the pane at the right.
class UsersPage : public Page
{
    Q_OBJECT

public:
    UsersPage(std::shared_ptr<Workspace> workspace, Preferences &preferences, MailDesk &desk,
              QWidget *parent = nullptr);
    ~UsersPage() override;

    /// Shows the people of this query, as if it had been put together in the filter bar.
    void showQuery(const UserQuery &query);
    [[nodiscard]] UserQuery query() const;
    /// Looks for a person and lands on them; clears search and filter when they hide the person.
    void goTo(UserId user);

    void focusSearch();
    void refresh() override;
    void enter() override {}
    [[nodiscard]] bool hasDrafts() const override;
    void createUser();
    /// A letter to everybody whom the table lists.
    void writeToAll();
    void chooseColumns();
    void editCurrent();
    /// The selected people when there are several, or everybody who matches.
    void editSeveral();

    [[nodiscard]] ChangeDesk *changes() const { return m_changes; }
    [[nodiscard]] CellEditing *cells() const { return m_cells; }
    [[nodiscard]] UserViewMemory &memory() { return m_memory; }
    [[nodiscard]] UserTableModel *model() const { return m_model; }
    [[nodiscard]] SnapshotTable *table() const { return m_table; }
    [[nodiscard]] UserActions *actions() const { return m_actions; }
    [[nodiscard]] TransferActions *transfer() const { return m_transfer; }
    [[nodiscard]] AvatarDesk *avatars() const { return m_avatars; }
    /// What can be done to the person or the selection, in the order of menus.
    [[nodiscard]] QList<QAction *> personActions() const;
    [[nodiscard]] UserDetailPane *detail() const { return m_detail; }

Q_SIGNALS:
    void queryChanged(const steward::UserQuery &query);
    void savedQueriesChanged();
    /// The connection failed or works again; an empty text means it works.
    void connectionTrouble(const QString &sentence);

private:
    void buildHeader();
    void buildTable();
    void connectParts();
    void connectActions();
    void addTabs();
    void connectChanges();
    void connectCells();
    void connectTransfer(Preferences &preferences);
    void connectPictures();
    void fetchChoices();
    void applyQuery();
    void showCount();
    void showState();
    void landOnWhoIsMeant();
    void showFailure(const Error &error);
    /// In a passing message; `id` is the change set that takes it back, null when there is none.
    void showDone(const QString &message, const QUuid &id);
    void restoreView();
    void rememberView();
    void landOn(const User &user, const QString &message);
    void loadUser(UserId user);
    void showUser(const ListedUser &listed);
    void saveFilter(const QString &name);
    void openMenu(const QPoint &position);
    void copySelection(const QString &field);

    std::shared_ptr<Workspace> m_workspace;
    UserViewMemory m_memory;
    ChangeDesk *m_changes;
    StagedUserModel *m_model;
    QStringList m_roles;
    std::optional<FieldDefinitions> m_definitions; ///< all; nothing until they are known
    FieldDefinitions m_customFields;               ///< the enabled ones

    UsersHeader *m_header = nullptr;
    SearchField *m_search = nullptr;
    FilterBar *m_filterBar = nullptr;
    Banner *m_banner = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    SnapshotTable *m_table = nullptr;
    UserCellDelegate *m_delegate = nullptr;
    CellEditing *m_cells = nullptr;
    std::unique_ptr<UserColumns> m_columns;
    UserDetailPane *m_detail = nullptr;
    RoleStrip *m_roleStrip = nullptr;
    Toast *m_toast = nullptr;
    UserActions *m_actions = nullptr;
    NoteMarks *m_marks;
    TransferActions *m_transfer = nullptr;
    AvatarDesk *m_avatars = nullptr;
    QTimer m_detailTimer;
    bool m_hasReadFailed = false; ///< what the banner says ends with the next rows
    QUuid m_landOn; ///< the person to go to once the snapshot has them
};

} // namespace steward::ui
