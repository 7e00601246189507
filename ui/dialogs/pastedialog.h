// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/fields/fielddefinition.h>
#include <core/transfer/pastedblock.h>
#include <core/workspace/workspace.h>

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;
class QTimer;

namespace steward::ui {

class Banner;
class ImportColumnsStep;
class ReportList;

/// A pasted block of cells: what its columns are, whom its lines name and what would change; lines that
/// name nobody or several people are listed. Changes nothing itself.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    PasteDialog(std::shared_ptr<Workspace> workspace, const CsvPreview &block, const FieldDefinitions &definitions,
                QWidget *parent = nullptr);

Q_SIGNALS:
    /// The dialog has closed with these edits.
    void changesReady(const steward::ChangeSet &changes);

private:
    void buildLists(class QVBoxLayout *layout);
    void buildButtons(class QVBoxLayout *layout);
    void match();
    void show(const Result<BlockMatch> &match);
    void showChanges(const ChangeSet &changes);
    void showProblems(const QList<RowProblem> &problems);
    void fetchNames(const QList<QUuid> &people);

    std::shared_ptr<Workspace> m_workspace;
    CsvPreview m_block;
    FieldDefinitions m_definitions;
    ChangeSet m_changes;
    quint64 m_generation = 0;
    QTimer *m_soon;

    Banner *m_banner;
    ImportColumnsStep *m_columns;
    QLabel *m_words;
    ReportList *m_diff;
    QLabel *m_problemHead;
    ReportList *m_problems;
    QPushButton *m_take = nullptr;
};

} // namespace steward::ui
