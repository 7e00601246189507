// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/users/user.h>
#include <core/workspace/workspace.h>

#include <QDialog>

#include <memory>

class QLineEdit;
class QPushButton;

namespace steward::ui {

class Banner;
class FormSection;
class NewPasswordField;

/// Registers a person: e-mail, username, name and a first password, typed or generated.
class NewUserDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewUserDialog(std::shared_ptr<Workspace> workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void userCreated(const steward::User &user);

private:
    QLineEdit *addLine(const QString &field, const QString &label);
    void create();
    void receive(const Result<User> &registered);
    void focusFirst(const FieldErrors &errors);
    void setBusy(bool isBusy);

    std::shared_ptr<Workspace> m_workspace;
    Banner *m_banner;
    FormSection *m_section;
    QList<std::pair<QString, QLineEdit *>> m_lines;
    NewPasswordField *m_password = nullptr;
    QPushButton *m_createButton = nullptr;
};

} // namespace steward::ui
