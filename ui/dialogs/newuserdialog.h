// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/users/user.h>
#include <core/users/userregistration.h>
#include <core/workspace/workspace.h>

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace steward::ui {

class Banner;
class FormSection;
class NewPasswordField;

/// Registers a person with a first password, typed or generated, or a guest without one.
class NewUserDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewUserDialog(std::shared_ptr<Workspace> workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void userCreated(const steward::User &user);
    /// A guest was asked for whose unconfirmed account exists; it has taken over the names.
    void guestFound(const steward::User &user);
    /// After userCreated(): the person shall get a link to confirm the address.
    void confirmationRequested(const steward::User &user);

private:
    QLineEdit *addLine(const QString &field, const QString &label);
    [[nodiscard]] QJsonObject entered() const;
    void create();
    void createGuest(const QJsonObject &attributes);
    void receive(const User &user);
    void receiveGuest(const GuestOutcome &outcome);
    void refuse(const Error &error);
    void showKind();
    [[nodiscard]] bool isGuest() const;
    void focusFirst(const FieldErrors &errors);
    void setBusy(bool isBusy);

    std::shared_ptr<Workspace> m_workspace;
    Banner *m_banner;
    QComboBox *m_kind = nullptr;
    FormSection *m_section;
    QList<std::pair<QString, QLineEdit *>> m_lines;
    NewPasswordField *m_password = nullptr;
    QCheckBox *m_sendLink = nullptr;
    QPushButton *m_createButton = nullptr;
};

} // namespace steward::ui
