// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/workspace/workspace.h>
#include <ui/pages/page.h>

#include <memory>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace steward::ui {

class Banner;
class ChangeDesk;
class EmptyState;
class HistoryTableModel;
class Toast;

/// What was changed from this computer, by whom, when and for how many people; from here it is taken
/// back, done again, looked at, and files of others are opened.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(std::shared_ptr<Workspace> workspace, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] bool hasDrafts() const override;
    [[nodiscard]] HistoryTableModel *model() const { return m_model; }
    [[nodiscard]] ChangeDesk *changes() const { return m_desk; }

private:
    QWidget *buildHeader();
    QTableView *buildTable();
    QPushButton *addButton(class QHBoxLayout *row, const QString &name, const QString &text, void (HistoryPage::*run)());
    [[nodiscard]] QUuid selected() const;
    void undo();
    void redo();
    void chooseFile();
    void saveFile();
    void updateButtons();
    void showFailure(const Error &error);

    std::shared_ptr<Workspace> m_workspace;
    ChangeDesk *m_desk;
    HistoryTableModel *m_model;
    Banner *m_banner;
    QStackedWidget *m_stack;
    QTableView *m_view;
    EmptyState *m_empty;
    Toast *m_toast;
    QPushButton *m_undoButton = nullptr;
    QPushButton *m_redoButton = nullptr;
    QPushButton *m_saveButton = nullptr;
};

} // namespace steward::ui
