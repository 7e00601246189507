// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/files/uploadqueue.h>
#include <core/workspace/workspace.h>
#include <ui/pages/page.h>

#include <QTimer>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace steward::ui {

class Banner;
class EmptyState;
class UploadTableModel;

/// The pictures on their way into the site's buckets: how far each is and all are, what went wrong, and
/// what can be done about it.
class UploadsPage : public Page
{
    Q_OBJECT

public:
    explicit UploadsPage(std::shared_ptr<Workspace> workspace, QWidget *parent = nullptr);

    void refresh() override { showEntries(); }
    [[nodiscard]] UploadTableModel *model() const { return m_model; }

private:
    QWidget *buildHeader();
    QTableView *buildTable();
    void showEntries();
    void showTotal();
    void updateButtons();
    [[nodiscard]] QList<UploadEntry> selected() const;

    std::shared_ptr<Workspace> m_workspace;
    UploadTableModel *m_model;
    Banner *m_banner;
    QStackedWidget *m_stack;
    QTableView *m_view;
    EmptyState *m_empty;
    QProgressBar *m_total = nullptr;
    QLabel *m_sum = nullptr;
    QPushButton *m_retryButton = nullptr;
    QPushButton *m_cancelButton = nullptr;
    QPushButton *m_clearButton = nullptr;
    QTimer m_soon;
};

} // namespace steward::ui
