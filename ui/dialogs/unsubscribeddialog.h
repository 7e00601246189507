// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/workspace/workspace.h>

#include <QDialog>

#include <memory>

class QPlainTextEdit;
class QPushButton;

namespace steward::ui {

class ErrorLabel;

/// Who wants no letters: the list of this computer, an address a line. What the site itself knows of
/// blocked addresses counts as well and is not shown here.
class UnsubscribedDialog : public QDialog
{
    Q_OBJECT

public:
    explicit UnsubscribedDialog(std::shared_ptr<Workspace> workspace, QWidget *parent = nullptr);

private:
    void fetch();
    void save();

    std::shared_ptr<Workspace> m_workspace;
    QPlainTextEdit *m_list;
    ErrorLabel *m_trouble;
    QPushButton *m_saveButton;
};

} // namespace steward::ui
