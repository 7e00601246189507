// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <ui/shell/entrypage.h>

class QLineEdit;

namespace steward::ui {

class PasswordField;

/// Lets an Owner or Admin of the site in.
class SignInPage : public EntryPage
{
    Q_OBJECT

public:
    explicit SignInPage(std::shared_ptr<Workspace> workspace, QWidget *parent = nullptr);

    void setIdentifier(const QString &identifier);

protected:
    void submit() override;
    void showEvent(QShowEvent *event) override;

private:
    void receive(const Result<User> &person);

    QLineEdit *m_identifier;
    PasswordField *m_password;
};

} // namespace steward::ui
