// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/mail/postoffice.h>
#include <core/settings/siteconfiguration.h>
#include <core/workspace/workspace.h>
#include <ui/dialogs/mailtest.h>

#include <QDialog>

#include <memory>

class QTabWidget;

namespace steward::ui {

class MailSettingsForm;
class SiteConfigurationForm;

/// What Steward keeps about a workspace on this computer: how mails are sent, and what the site's
/// configuration files say. Where nothing is set yet, the site's own settings are proposed.
class WorkspaceSettingsDialog : public QDialog
{
    Q_OBJECT

public:
    struct Settings
    {
        MailSettings mail;
        SiteConfiguration site;
        Secret password; ///< of the mail server; empty when none was typed
        bool keepPassword = false;
    };

    WorkspaceSettingsDialog(std::shared_ptr<Workspace> workspace, PostOffice &postOffice, const Secret &password,
                            QWidget *parent = nullptr);

    enum class Need {
        Nothing,
        Links, ///< where the site's pages are
        Mails, ///< and a server and a sender
    };
    /// What has to be entered before anything can be saved.
    void require(Need need);

Q_SIGNALS:
    void saved(const steward::ui::WorkspaceSettingsDialog::Settings &settings);

private:
    QWidget *buildMailPage(PostOffice &postOffice);
    QWidget *scrolled(QWidget *content);
    void proposeFromSite();
    std::optional<MailTest::Attempt> attempt();
    Result<MailSettings> enteredMail();
    [[nodiscard]] FieldErrors missing(const MailSettings &settings) const;
    void save();

    std::shared_ptr<Workspace> m_workspace;
    Secret m_password; ///< the one in use
    QTabWidget *m_tabs;
    MailSettingsForm *m_mail;
    SiteConfigurationForm *m_site;
    Need m_need = Need::Nothing;
};

} // namespace steward::ui
