// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/workspace/workspaceopener.h>

#include <QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace steward::ui {

class PasswordField;

/// On the way to a workspace: which one, that it is being opened, and on failure what happened and
/// what can be done. Asks for the password when the keychain has none.
class ConnectingPage : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectingPage(QWidget *parent = nullptr);

    void open(const ConnectionProfile &profile, const Secret &password);
    /// Makes the file first when there is none.
    void create(const ConnectionProfile &profile);
    void openDemo();

Q_SIGNALS:
    void opened(const std::shared_ptr<steward::Workspace> &workspace);
    void cancelled();

private:
    void buildPasswordRow(class QVBoxLayout *column);
    void begin(const ConnectionProfile &profile);
    void prepare();
    void wait(const QFuture<Result<WorkspaceFindings>> &findings);
    void receive(const Result<WorkspaceFindings> &findings);
    void fail(const Error &error);
    void askPassword();
    void usePassword();

    ConnectionProfile m_profile;
    Secret m_password;
    Connection::Missing m_missing = Connection::Missing::Refuse;
    quint64 m_attempt = 0;
    bool m_keepPassword = false;

    QLabel *m_title;
    QLabel *m_sentence;
    QLabel *m_detail;
    QProgressBar *m_progress;
    QWidget *m_passwordRow = nullptr;
    PasswordField *m_passwordField = nullptr;
    QCheckBox *m_keep = nullptr;
    QPushButton *m_retry;
    QPushButton *m_create;
    QPushButton *m_back;
};

} // namespace steward::ui
