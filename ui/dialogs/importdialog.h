// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/fields/fielddefinition.h>
#include <core/settings/preferences.h>
#include <core/transfer/importrequest.h>
#include <core/workspace/workspace.h>

#include <QDialog>
#include <QTemporaryDir>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace steward::ui {

class ImportColumnsStep;
class ImportFileStep;
class ImportRunStep;
class NumberConsent;

/// Takes people from a CSV file in four steps: the file, its columns, a rehearsal, the import.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(std::shared_ptr<Workspace> workspace, Preferences &preferences, const FieldDefinitions &definitions,
                 const QString &folder, QWidget *parent = nullptr);

    void openFile(const QString &path);
    void reject() override;

Q_SIGNALS:
    /// Something was imported; the dialog may show a report still.
    void imported(const steward::ImportReport &report);

private:
    enum Step { File, Columns, Run };

    void buildButtons(class QVBoxLayout *layout);
    void goBack();
    void goOn();
    void showStep(Step step);
    void updateButtons();
    void rehearse();
    void import();
    void importInto(const QString &passwordsPath);
    void conclude();
    [[nodiscard]] ImportRequest request(ImportRequest::Mode mode) const;
    [[nodiscard]] QHash<QString, QString> remembered() const;
    void remember();

    std::shared_ptr<Workspace> m_workspace;
    Preferences &m_preferences;
    FieldDefinitions m_definitions;
    QTemporaryDir m_rejects;
    bool m_isDone = false;

    QLabel *m_title;
    QStackedWidget *m_steps;
    ImportFileStep *m_file;
    ImportColumnsStep *m_columns;
    ImportRunStep *m_run;
    NumberConsent *m_consent;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace steward::ui
