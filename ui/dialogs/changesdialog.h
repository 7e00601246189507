// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/changes/changehistory.h>
#include <core/fields/fielddefinition.h>
#include <core/workspace/workspace.h>

#include <QDialog>
#include <QTimer>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace steward::ui {

class Banner;
class ChangeTree;
class NumberConsent;
class ReportList;

/// A change set before it happens: what it does, and, rehearsed on the database at once, whose rows
/// cannot be changed and why. From here it is applied, all or what can be, or saved as a file for
/// somebody else. Says what came of it and offers the report.
class ChangesDialog : public QDialog
{
    Q_OBJECT

public:
    ChangesDialog(std::shared_ptr<Workspace> workspace, const ChangeSet &changes, const FieldDefinitions &definitions,
                  QWidget *parent = nullptr);

    void reject() override;

    /// Writes to these files, as the dialogs that choose them do.
    void saveFile(const QString &path);
    void saveReport(const QString &path);

Q_SIGNALS:
    /// The changes of some rows, or of all, are in the database.
    void applied(const steward::ChangeSet &changes, const steward::ChangeReport &report);

private:
    void buildBody(QVBoxLayout *layout);
    void buildButtons(QVBoxLayout *layout);
    QPushButton *button(class QDialogButtonBox *box, const QString &name, const QString &text, int role);
    void showChanges();
    void rehearse();
    void apply(ApplyMode mode);
    void run(const std::function<Result<ChangeReport>(const ServiceContext &, ChangeProgress *)> &work,
             const std::function<void(const ChangeReport &)> &done);
    void showProgress();
    void showRehearsal(const ChangeReport &report);
    void showApplied(const ChangeReport &report);
    void showFailures(const ChangeReport &report);
    void fetchNames(const QList<QUuid> &people);
    void showNames();
    void resolveConflicts();
    void choosePath(const QString &title, const QString &name, void (ChangesDialog::*save)(const QString &));
    void updateButtons();

    std::shared_ptr<Workspace> m_workspace;
    ChangeSet m_changes;
    FieldDefinitions m_definitions;
    ChangeReport m_report;
    QHash<UserId, QString> m_names;
    std::shared_ptr<ChangeProgress> m_progress; ///< of what runs; null when nothing does
    bool m_isApplying = false;                  ///< what runs, or ran last, writes
    bool m_isDone = false;

    Banner *m_banner;
    QLabel *m_sentence;
    QLabel *m_finality;
    ChangeTree *m_tree;
    ReportList *m_failures;
    NumberConsent *m_consent;
    QProgressBar *m_bar;
    QTimer m_poll;
    QPushButton *m_conflictsButton = nullptr;
    QPushButton *m_reportButton = nullptr;
    QPushButton *m_fileButton = nullptr;
    QPushButton *m_closeButton = nullptr;
    QPushButton *m_partButton = nullptr;
    QPushButton *m_applyButton = nullptr;
};

} // namespace steward::ui
