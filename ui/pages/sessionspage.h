// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/sessions/sessionquery.h>
#include <core/workspace/workspace.h>
#include <ui/pages/page.h>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace steward::ui {

class Banner;
class EmptyState;
class SearchField;
class SessionActions;
class SessionFilterBar;
class SessionTableModel;
class SnapshotTable;
class Toast;

/// Who is signed in on the site, from where and since when, and the ways to end it: all sessions in
/// one table of any length.
class SessionsPage : public Page
{
    Q_OBJECT

public:
    explicit SessionsPage(std::shared_ptr<Workspace> workspace, QWidget *parent = nullptr);

    void refresh() override;
    void enter() override;
    /// Shows the sessions of this query, as if it had been put together in the filter bar.
    void showQuery(const SessionQuery &query);
    [[nodiscard]] SessionQuery query() const;

    [[nodiscard]] SessionTableModel *model() const { return m_model; }
    [[nodiscard]] SnapshotTable *table() const { return m_table; }
    [[nodiscard]] SessionActions *actions() const { return m_actions; }
    [[nodiscard]] SessionFilterBar *filterBar() const { return m_filterBar; }

private:
    QWidget *buildHeader();
    QWidget *buildTable();
    void setColumnWidths();
    void buildActions();
    void connectParts();
    void applyQuery();
    void fetchStatistics();
    void showCount();
    void showState();
    void showFailure(const Error &error);
    void openMenu(const QPoint &position);

    std::shared_ptr<Workspace> m_workspace;
    SessionTableModel *m_model;
    bool m_isEntered = false; ///< nothing is asked for before somebody looks
    QLabel *m_count = nullptr;
    QLabel *m_selection = nullptr;
    QLabel *m_statistics = nullptr;
    SearchField *m_search = nullptr;
    SessionFilterBar *m_filterBar = nullptr;
    Banner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    SnapshotTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_endButton = nullptr;
    QPushButton *m_moreButton = nullptr;
    SessionActions *m_actions = nullptr;
    Toast *m_toast = nullptr;
};

} // namespace steward::ui
