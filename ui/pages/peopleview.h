// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/changes/stagedusermodel.h>
#include <core/fields/fielddefinition.h>
#include <core/workspace/workspace.h>
#include <ui/pages/userviewmemory.h>

#include <QTimer>
#include <QWidget>

#include <functional>
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
class NoteMarks;
class PeopleHeader;
class SearchField;
class SnapshotTable;
class Toast;
class TransferActions;
class UserActions;
class UserCellDelegate;
class UserColumns;
class UserDetailPane;
struct PageParts;

/// People in a table of any length with all that can be done to them: search, filters, columns and
/// sort order, cells to edit, changes that are staged and applied, many edited at once, pictures
/// dropped on them, files out and in; and the person that is looked at in the pane at the right.
class PeopleView : public QWidget
{
    Q_OBJECT

public:
    /// Whether the pane is open as long as nobody has opened or closed it.
    enum class Detail { Open, Closed };

    /// Columns, sort order and the like are remembered under `name`.
    PeopleView(const PageParts &parts, const QString &name, Detail detail, QWidget *parent = nullptr);
    ~PeopleView() override;

    /// Nobody else is here from now on, whatever is asked for; begins without search and filter.
    void setScope(const UserFilter &scope);
    /// What stands where nobody is although nothing is searched for; without `action` there is no button.
    void setEmptyWords(QLatin1StringView icon, const QString &title, const QString &hint, const QString &action = {});
    /// What else can be done to these people: first in the menu of the table.
    void setOwnActions(const QList<QAction *> &actions) { m_ownActions = actions; }

    /// Shows the people of this query, as if it had been put together in the filter bar.
    void showQuery(const UserQuery &query);
    /// What was put together in the search and the filter bar.
    [[nodiscard]] UserQuery shownQuery() const;
    /// The same within the scope: those in the table.
    [[nodiscard]] UserQuery query() const;
    /// Looks for a person and lands on them; clears search and filter when they hide the person.
    void goTo(UserId user);
    /// The same for somebody who may be too new to be in the table.
    void landOn(UserId user);

    void focusSearch();
    void refresh();
    [[nodiscard]] bool hasDrafts() const;
    /// A letter to everybody whom the table lists.
    void writeToAll();
    void chooseColumns();
    void editCurrent();
    /// The selected people when there are several, or everybody who matches.
    void editSeveral();
    /// In a passing message, with something that can be done about it.
    void tell(const QString &message, const QString &action = {}, const std::function<void()> &run = {});
    void showFailure(const Error &error);

    [[nodiscard]] PeopleHeader *header() const { return m_header; }
    [[nodiscard]] FilterBar *filterBar() const { return m_filterBar; }
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
    void queryChanged();
    /// Somebody wants to keep what is shown under this name.
    void saveRequested(const QString &name);
    void emptyActionTriggered();
    void rolesKnown(const QStringList &roles);
    /// One person is another one now, or is gone; the table shows it.
    void personChanged();
    /// Many are; whoever listens refreshes.
    void peopleChanged();
    /// The connection failed or works again; an empty text means it works.
    void connectionTrouble(const QString &sentence);

private:
    void buildHeader();
    void buildTable();
    void connectParts();
    void connectTable();
    void connectRows();
    void connectActions();
    void addTabs();
    void connectChanges();
    void connectCells();
    void connectTransfer(Preferences &preferences);
    void connectPictures();
    void fetchChoices();
    void showRoles(const QStringList &names);
    void showDefinitions(const FieldDefinitions &definitions);
    void applyQuery();
    void showCount();
    void showState();
    void showEmpty();
    void landOnWhoIsMeant();
    /// In a passing message; `id` is the change set that takes it back, null when there is none.
    void showDone(const QString &message, const QUuid &id);
    void restoreView(Detail detail);
    void rememberView();
    void loadUser(UserId user);
    void showUser(const ListedUser &listed);
    void showDetail(bool isShown);
    void openMenu(const QPoint &position);
    void copySelection(const QString &field);

    struct EmptyWords
    {
        QLatin1StringView icon;
        QString title;
        QString hint;
        QString action;
    };

    std::shared_ptr<Workspace> m_workspace;
    UserViewMemory m_memory;
    UserFilter m_scope;
    EmptyWords m_emptyWords;
    QList<QAction *> m_ownActions;
    ChangeDesk *m_changes;
    StagedUserModel *m_model;
    QStringList m_roles;
    std::optional<FieldDefinitions> m_definitions; ///< all; nothing until they are known
    FieldDefinitions m_customFields;               ///< the enabled ones

    PeopleHeader *m_header = nullptr;
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
