// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/workspace/workspace.h>
#include <ui/pages/page.h>

#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace steward::ui {

class AuditEntryPane;
class AuditExport;
class AuditFilterRow;
class AuditTableModel;
class Banner;
class EmptyState;
class SearchField;
class SnapshotTable;
class Toast;

/// The audit log: who did what to whom, when and from where, the site's own entries and Steward's in
/// one table, with everything about the chosen one at the right.
class AuditPage : public Page
{
    Q_OBJECT

public:
    explicit AuditPage(std::shared_ptr<Workspace> workspace, QWidget *parent = nullptr);

    void refresh() override;

    [[nodiscard]] AuditTableModel *model() const { return m_model; }
    [[nodiscard]] SnapshotTable *table() const { return m_table; }
    [[nodiscard]] AuditFilterRow *filterRow() const { return m_filter; }
    /// Writes what is shown to a file, CSV or JSON by its name.
    void exportTo(const QString &path);

private:
    QWidget *buildHeader();
    QWidget *buildProgress();
    void buildTable();
    void connectParts();
    void fetchDefinitions();
    void applyQuery();
    void showState();
    void showFailure(const Error &error);
    void showCurrent();
    void chooseFile();
    void openMenu(const QPoint &position);
    void endExport(const QString &message);

    std::shared_ptr<Workspace> m_workspace;
    AuditTableModel *m_model;
    QLabel *m_count = nullptr;
    SearchField *m_search = nullptr;
    QPushButton *m_exportButton = nullptr;
    AuditFilterRow *m_filter = nullptr;
    Banner *m_banner = nullptr;
    QWidget *m_progress = nullptr;
    QProgressBar *m_progressBar = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr;
    SnapshotTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    AuditEntryPane *m_pane = nullptr;
    Toast *m_toast = nullptr;
    AuditExport *m_export = nullptr;
    QTimer m_paneTimer;
};

} // namespace steward::ui
