// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/users/user.h>
#include <core/workspace/workspace.h>

#include <QDialog>

#include <memory>

class QPushButton;

namespace steward::ui {

class Banner;
class FormSection;
class NewPasswordField;

/// Gives a person another password, typed or generated; ends all of the person's sessions.
class SetPasswordDialog : public QDialog
{
    Q_OBJECT

public:
    SetPasswordDialog(std::shared_ptr<Workspace> workspace, const User &person, QWidget *parent = nullptr);

Q_SIGNALS:
    void passwordSet(const steward::User &person);
    /// The person shall choose it; the dialog has closed.
    void resetMailRequested(const steward::User &person);

private:
    void set();
    void receive(const Result<User> &changed);
    void setBusy(bool isBusy);

    std::shared_ptr<Workspace> m_workspace;
    User m_person;
    Banner *m_banner;
    FormSection *m_section;
    NewPasswordField *m_password;
    QPushButton *m_setButton;
};

} // namespace steward::ui
