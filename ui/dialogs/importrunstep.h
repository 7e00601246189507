// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/fields/fielddefinition.h>
#include <core/transfer/importrequest.h>
#include <core/transfer/transferprogress.h>
#include <core/workspace/workspace.h>

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace steward::ui {

class Banner;
class ReportList;

/// Rehearses an import or carries it out, and shows what comes of it: counts, and the rows that cannot
/// be imported with their reasons, which can be saved.
class ImportRunStep : public QWidget
{
    Q_OBJECT

public:
    ImportRunStep(std::shared_ptr<Workspace> workspace, FieldDefinitions definitions, QWidget *parent = nullptr);
    ~ImportRunStep() override;

    /// The request's rejectsPath is the file that "Save" copies.
    void start(const ImportRequest &request);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_progress != nullptr; }
    /// Of the last run; nothing after an error.
    [[nodiscard]] const std::optional<ImportReport> &report() const { return m_report; }

Q_SIGNALS:
    void started();
    void finished();

private:
    void showProgress();
    void show(const Result<ImportReport> &report);
    void showReport(const ImportReport &report);
    void saveRejects();
    void copyRejects(const QString &path);

    std::shared_ptr<Workspace> m_workspace;
    FieldDefinitions m_definitions;
    ImportRequest m_request;
    std::shared_ptr<TransferProgress> m_progress; ///< while it runs
    std::optional<ImportReport> m_report;
    QTimer m_look;

    Banner *m_banner;
    QLabel *m_head;
    QLabel *m_words;
    QProgressBar *m_bar;
    ReportList *m_problems;
    QLabel *m_more;
    QPushButton *m_save;
};

} // namespace steward::ui
