// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/secret.h>
#include <core/mail/mailsettings.h>

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace steward::ui {

class FormSection;
class PasswordField;

/// The fields of how mails are sent: the server, who they come from, where their links lead.
class MailSettingsForm : public QWidget
{
    Q_OBJECT

public:
    explicit MailSettingsForm(QWidget *parent = nullptr);

    void setSettings(const MailSettings &settings);
    /// What was entered; when something in it is wrong, that is shown beside its field. Errors: Invalid
    /// with all fields.
    [[nodiscard]] Result<MailSettings> settings();
    /// Empty when nothing was typed: then the kept one counts.
    [[nodiscard]] Secret password() const;
    [[nodiscard]] bool isPasswordToKeep() const;
    void showErrors(const FieldErrors &errors);

private:
    QLineEdit *addLine(FormSection *section, const QString &name);
    FormSection *buildServer();
    FormSection *buildSender();
    FormSection *buildLinks();
    void adjustToSecurity();

    FormSection *m_server = nullptr;
    FormSection *m_sender = nullptr;
    FormSection *m_links = nullptr;
    QHash<QString, QLineEdit *> m_lines;
    QComboBox *m_signIn = nullptr;
    QMap<QString, MailTemplate> m_words; ///< which are edited elsewhere
    QComboBox *m_security = nullptr;
    PasswordField *m_password = nullptr;
    QCheckBox *m_keep = nullptr;
    int m_usualPort = 0;
};

} // namespace steward::ui
