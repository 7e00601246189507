// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/mail/postoffice.h>
#include <core/settings/preferences.h>
#include <core/workspace/workspace.h>
#include <ui/dialogs/workspacesettingsdialog.h>

#include <QObject>

#include <functional>
#include <memory>

namespace steward::ui {

/// The mail of an open workspace: its postman, the settings, and the password from the keychain.
class MailDesk : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open above `window`.
    MailDesk(std::shared_ptr<Workspace> workspace, Preferences &preferences, QWidget *window);

    [[nodiscard]] PostOffice &postOffice() { return m_postOffice; }

    using Need = WorkspaceSettingsDialog::Need;
    /// Runs `then` at once when all is set, else after somebody has entered it; never when the dialog
    /// is cancelled.
    void ensure(Need need, const std::function<void()> &then);
    void showSettings();
    /// What this computer says in mails of this name; nothing: Steward's own words.
    void setWords(const QString &name, const std::optional<MailTemplate> &words);

    /// What keeps mails from being sent and what to do about it; empty when nothing does.
    [[nodiscard]] QString trouble() const;

Q_SIGNALS:
    void troubleChanged();
    /// The settings of the workspace, not only those of mail, are others now.
    void configured();

private:
    [[nodiscard]] bool isReady(Need need) const;
    WorkspaceSettingsDialog *openSettings();
    void takeOver(const WorkspaceSettingsDialog::Settings &settings);
    void fetchPassword();
    void start(const std::optional<Secret> &password);

    std::shared_ptr<Workspace> m_workspace;
    Preferences &m_preferences;
    QWidget *m_window;
    PostOffice m_postOffice;
    Secret m_password;
    bool m_isPasswordMissing = false;
};

} // namespace steward::ui
