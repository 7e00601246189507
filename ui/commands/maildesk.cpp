// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/commands/maildesk.h>

#include <core/settings/keychain.h>
#include <ui/text/mailtext.h>

namespace steward::ui {

MailDesk::MailDesk(std::shared_ptr<Workspace> workspace, Preferences &preferences, QWidget *window)
    : QObject(window)
    , m_workspace(std::move(workspace))
    , m_preferences(preferences)
    , m_window(window)
    , m_postOffice(m_workspace->profile())
{
    connect(&m_postOffice, &PostOffice::dutyChanged, this, &MailDesk::troubleChanged);
    fetchPassword();
}

bool MailDesk::isReady(Need need) const
{
    const MailSettings &settings = m_workspace->mailSettings();
    if (need != Need::Mails)
        return need == Need::Nothing || !settings.siteUrl.isEmpty();
    return settings.server.isSet() && checkComplete(settings).has_value() && !m_isPasswordMissing;
}

void MailDesk::ensure(Need need, const std::function<void()> &then)
{
    if (isReady(need)) {
        then();
        return;
    }
    WorkspaceSettingsDialog *dialog = openSettings();
    dialog->require(need);
    connect(dialog, &QDialog::accepted, this, then);
}

void MailDesk::showSettings()
{
    openSettings();
}

void MailDesk::setWords(const QString &name, const std::optional<MailTemplate> &words)
{
    MailSettings settings = m_workspace->mailSettings();
    if (words)
        settings.words.insert(name, *words);
    else
        settings.words.remove(name);
    writeMailSettings(m_preferences, m_workspace->profile(), settings);
    m_workspace->configure(m_workspace->configuration(), settings);
}

WorkspaceSettingsDialog *MailDesk::openSettings()
{
    auto *dialog = new WorkspaceSettingsDialog(m_workspace, m_postOffice, m_password, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WorkspaceSettingsDialog::saved, this, &MailDesk::takeOver);
    dialog->open();
    return dialog;
}

void MailDesk::takeOver(const WorkspaceSettingsDialog::Settings &settings)
{
    const ConnectionProfile &profile = m_workspace->profile();
    const bool isSameServer = keychainKey(settings.mail.server) == keychainKey(m_workspace->mailSettings().server);
    writeMailSettings(m_preferences, profile, settings.mail);
    writeSiteConfiguration(m_preferences, profile, settings.site);
    m_workspace->configure(settings.site, settings.mail);
    const QString key = keychainKey(settings.mail.server);
    if (!settings.keepPassword && Keychain::isAvailable())
        Keychain::forget(key);
    if (!settings.password.isEmpty()) {
        if (settings.keepPassword)
            Keychain::store(key, settings.password, this, [](bool) {});
        start(settings.password);
    } else if (isSameServer && !m_isPasswordMissing) {
        start(m_password);
    } else {
        fetchPassword();
    }
    Q_EMIT configured();
}

void MailDesk::fetchPassword()
{
    const MailServer &server = m_workspace->mailSettings().server;
    if (!server.isSet() || server.user.isEmpty()) {
        start(Secret());
        return;
    }
    m_isPasswordMissing = true; // until it is found
    const QString key = keychainKey(server);
    Keychain::fetch(key, this, [this, key](const std::optional<Secret> &kept) {
        if (key == keychainKey(m_workspace->mailSettings().server)) // and not another one meanwhile
            start(kept);
    });
}

void MailDesk::start(const std::optional<Secret> &password)
{
    m_isPasswordMissing = !password;
    m_password = password.value_or(Secret());
    m_postOffice.setServer(password ? m_workspace->mailSettings().server : MailServer(), m_password);
    Q_EMIT troubleChanged();
}

QString MailDesk::trouble() const
{
    if (m_isPasswordMissing && m_postOffice.duty() != Postman::Duty::Paused)
        return tr("Steward needs the password of the mail server. Mails wait until it is entered in the settings.");
    return dutyText(m_postOffice);
}

} // namespace steward::ui
