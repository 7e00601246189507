// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/mail/mailsettings.h>
#include <core/mail/postoffice.h>

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace steward::ui {

/// Sends one mail with settings that need not be saved yet, and shows what was said meanwhile.
class MailTest : public QWidget
{
    Q_OBJECT

public:
    struct Attempt
    {
        MailSettings settings;
        Secret password;
    };
    /// `attempt` is asked for what to try; without a value nothing is sent.
    MailTest(PostOffice &postOffice, const QString &workspace, std::function<std::optional<Attempt>()> attempt,
             QWidget *parent = nullptr);

private:
    void send();
    void show(bool isSent, const QString &problem, const SmtpDialogue &dialogue);

    PostOffice &m_postOffice;
    QString m_workspace;
    std::function<std::optional<Attempt>()> m_attempt;
    QLineEdit *m_recipient;
    QPushButton *m_button;
    QLabel *m_result;
    QPlainTextEdit *m_dialogue;
};

} // namespace steward::ui
