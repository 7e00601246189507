// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/fields/fielddefinition.h>
#include <core/transfer/userexport.h>
#include <core/workspace/workspace.h>

#include <QDialog>
#include <QTimer>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace steward::ui {

class Banner;
class FormSection;

/// What the table shows when an export begins.
struct ShownPeople
{
    UserQuery query;
    QStringList columns; ///< ids of fields
    QList<QUuid> selection;
    qint64 count = 0;
};

/// Writes people to a file: whom, which columns, in which format; with progress, and stopped by
/// Cancel, which leaves no file behind.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `folder` is the one that is offered.
    ExportDialog(std::shared_ptr<Workspace> workspace, const ShownPeople &shown, const FieldDefinitions &definitions,
                 const QString &folder, QWidget *parent = nullptr);
    ~ExportDialog() override;

    void reject() override;

Q_SIGNALS:
    void exported(qint64 people, const QString &path);

private:
    void buildForm();
    void buildButtons(class QVBoxLayout *layout);
    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] ExportRequest request() const;
    void showFormat();
    void browse();
    void start();
    void showProgress();
    void finish(const Result<qint64> &written);
    void setRunning(bool isRunning);

    std::shared_ptr<Workspace> m_workspace;
    ShownPeople m_shown;
    FieldDefinitions m_definitions;
    std::shared_ptr<TransferProgress> m_progress; ///< while it runs
    QTimer m_look;

    Banner *m_banner;
    FormSection *m_form;
    QComboBox *m_people;
    QComboBox *m_columns;
    QComboBox *m_format;
    QComboBox *m_delimiter;
    QCheckBox *m_mark;
    QLineEdit *m_path;
    QProgressBar *m_bar;
    QLabel *m_state;
    QPushButton *m_run = nullptr;
};

} // namespace steward::ui
