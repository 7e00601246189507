// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/users/user.h>
#include <core/workspace/workspace.h>

#include <QDialog>

#include <functional>
#include <memory>

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace steward::ui {

class Banner;
class FormSection;

/// Gives a person another e-mail address: at once, or when a link in a mail to it is opened.
class ChangeEmailDialog : public QDialog
{
    Q_OBJECT

public:
    /// Runs its argument once mails can be sent.
    using WhenMailIsReady = std::function<void(const std::function<void()> &)>;

    ChangeEmailDialog(std::shared_ptr<Workspace> workspace, const User &person, WhenMailIsReady whenMailIsReady,
                      QWidget *parent = nullptr);

Q_SIGNALS:
    void emailChanged(const steward::UserId &user);
    void linkSent(const QString &address);

private:
    void go();
    void change(const QString &address);
    void sendLink(const QString &address);
    void refuse(const Error &error);
    void setBusy(bool isBusy);

    std::shared_ptr<Workspace> m_workspace;
    User m_person;
    WhenMailIsReady m_whenMailIsReady;
    Banner *m_banner;
    FormSection *m_section;
    QLineEdit *m_email;
    QRadioButton *m_byLink;
    QRadioButton *m_atOnce;
    QPushButton *m_button;
};

} // namespace steward::ui
