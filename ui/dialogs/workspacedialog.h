// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/settings/profilestore.h>
#include <core/workspace/workspaceopener.h>

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace steward::ui {

class FormSection;
class PasswordField;

/// Everything that a named workspace has: what it is called, where it lives, how safe the way is.
class WorkspaceDialog : public QDialog
{
    Q_OBJECT

public:
    WorkspaceDialog(ProfileStore &profiles, const ConnectionProfile &profile, const QString &formerName,
                    QWidget *parent = nullptr);

Q_SIGNALS:
    /// The password is the one that was typed, empty when none was.
    void saved(const steward::ConnectionProfile &profile, const steward::Secret &password);

private:
    QLineEdit *addLine(FormSection *section, const QString &field, const QString &label);
    FormSection *buildServer();
    FormSection *buildLooks();
    QWidget *buildTls(QWidget *parent);
    void show(const ConnectionProfile &profile);
    void readUrl(const QString &url);
    void hidePasswordInUrl();
    void warnAboutTls();
    [[nodiscard]] Result<ConnectionProfile> entered() const;
    void showErrors(const FieldErrors &errors);
    void test();
    void receiveTest(const Result<WorkspaceFindings> &findings, const ConnectionProfile &profile);
    void save();

    ProfileStore &m_profiles;
    ConnectionProfile m_profile;
    QString m_formerName;
    FormSection *m_server = nullptr;
    FormSection *m_looks = nullptr;
    QLineEdit *m_url = nullptr;
    QLineEdit *m_hosts = nullptr;
    QLineEdit *m_database = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_prefix = nullptr;
    QLineEdit *m_authority = nullptr;
    QLineEdit *m_path = nullptr;
    PasswordField *m_password = nullptr;
    QCheckBox *m_keep = nullptr;
    QComboBox *m_tls = nullptr;
    QLabel *m_tlsWarning = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_colour = nullptr;
    QCheckBox *m_production = nullptr;
    QCheckBox *m_readOnly = nullptr;
    QLabel *m_result = nullptr;
    QPushButton *m_testButton = nullptr;
};

} // namespace steward::ui
