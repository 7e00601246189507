// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/users/user.h>
#include <core/users/userdeletion.h>
#include <core/workspace/workspace.h>

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace steward::ui {

class Banner;
class ReportList;

/// Deletes a person after showing everything that goes, stays without the name, or stays. For
/// Owners and Admins the e-mail address has to be typed first.
class DeleteUserDialog : public QDialog
{
    Q_OBJECT

public:
    DeleteUserDialog(std::shared_ptr<Workspace> workspace, const ListedUser &person, QWidget *parent = nullptr);

Q_SIGNALS:
    void userDeleted(const steward::User &person);

private:
    void buildConfirmation(class QVBoxLayout *layout);
    void fetchPreview();
    void showPreview(const Result<QList<UserReference>> &references);
    void remove();
    void receive(const Result<UserDeletion::Outcome> &outcome);
    [[nodiscard]] bool isConfirmed() const;
    void updateButton();

    std::shared_ptr<Workspace> m_workspace;
    ListedUser m_person;
    Banner *m_banner;
    ReportList *m_list;
    QLineEdit *m_typedEmail = nullptr;
    QPushButton *m_deleteButton = nullptr;
    bool m_isPossible = false;
};

} // namespace steward::ui
