// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <ui/shell/entrypage.h>

class QLineEdit;

namespace steward::ui {

class FormSection;
class PasswordField;

/// The first account of an empty workspace, which becomes its Owner.
class FirstOwnerPage : public EntryPage
{
    Q_OBJECT

public:
    explicit FirstOwnerPage(std::shared_ptr<Workspace> workspace, QWidget *parent = nullptr);

protected:
    void submit() override;
    void showEvent(QShowEvent *event) override;

private:
    QLineEdit *addLine(const QString &field, const QString &label);
    void receive(const Result<User> &person);

    FormSection *m_section;
    QList<std::pair<QString, QLineEdit *>> m_lines;
    PasswordField *m_password;
    PasswordField *m_repeated;
};

} // namespace steward::ui
