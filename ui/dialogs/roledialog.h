// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/roles/role.h>
#include <core/workspace/workspace.h>

#include <QDialog>

#include <memory>
#include <optional>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace steward::ui {

class Banner;
class FormSection;

/// Name and description of a role: of a new one, or of one that is there.
class RoleDialog : public QDialog
{
    Q_OBJECT

public:
    /// Without a role, a new one is made.
    RoleDialog(std::shared_ptr<Workspace> workspace, const std::optional<Role> &role, QWidget *parent = nullptr);

Q_SIGNALS:
    void roleSaved(const steward::Role &role);

private:
    void save();
    void receive(const Result<Role> &saved);
    void setBusy(bool isBusy);

    std::shared_ptr<Workspace> m_workspace;
    std::optional<Role> m_role;
    Banner *m_banner;
    FormSection *m_section;
    QLineEdit *m_name;
    QPlainTextEdit *m_description;
    QPushButton *m_saveButton;
};

} // namespace steward::ui
