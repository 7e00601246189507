// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/notes/notequery.h>
#include <core/workspace/workspace.h>
#include <ui/pages/page.h>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace steward::ui {

class Banner;
class EmptyState;
class NoteFilterBar;
class NoteTableModel;
class SearchField;
class SnapshotTable;

/// All notes of the site: searched, filtered, and read without looking for the person first.
class NotesPage : public Page
{
    Q_OBJECT

public:
    explicit NotesPage(std::shared_ptr<Workspace> workspace, QWidget *parent = nullptr);

    void refresh() override;
    void enter() override;
    /// Shows the notes of this query, as if it had been put together in the filter bar.
    void showQuery(const NoteQuery &query);
    [[nodiscard]] NoteQuery query() const;

    [[nodiscard]] NoteTableModel *model() const { return m_model; }
    [[nodiscard]] SnapshotTable *table() const { return m_table; }
    [[nodiscard]] NoteFilterBar *filterBar() const { return m_filterBar; }

private:
    QWidget *buildHeader();
    QWidget *buildTable();
    QWidget *buildReader();
    void connectParts();
    void applyQuery();
    void fetchAuthors();
    void showCount();
    void showState();
    void showCurrent();
    void showPerson();
    void filterByPerson();
    void openMenu(const QPoint &position);

    std::shared_ptr<Workspace> m_workspace;
    NoteTableModel *m_model;
    bool m_isEntered = false; ///< nothing is asked for before somebody looks
    QLabel *m_count = nullptr;
    SearchField *m_search = nullptr;
    NoteFilterBar *m_filterBar = nullptr;
    Banner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    SnapshotTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_reader = nullptr;
    QVBoxLayout *m_card = nullptr;
    QLabel *m_about = nullptr;
    QPushButton *m_personButton = nullptr;
};

} // namespace steward::ui
