// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/workspacesettingsdialog.h>

#include <core/base/async.h>
#include <core/mail/sitemails.h>
#include <ui/dialogs/mailsettingsform.h>
#include <ui/dialogs/siteconfigurationform.h>
#include <ui/widgets/formsection.h>
#include <ui/widgets/labels.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int Margin = 16;

} // namespace

WorkspaceSettingsDialog::WorkspaceSettingsDialog(std::shared_ptr<Workspace> workspace, PostOffice &postOffice,
                                                 const Secret &password, QWidget *parent)
    : QDialog(parent)
    , m_workspace(std::move(workspace))
    , m_password(password)
    , m_tabs(new QTabWidget(this))
    , m_mail(new MailSettingsForm)
    , m_site(new SiteConfigurationForm)
{
    setObjectName(u"workspaceSettingsDialog"_s);
    setWindowTitle(tr("Workspace Settings"));
    resize(600, 680);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildMailPage(postOffice), tr("Mail"));
    auto *accounts = new QWidget;
    auto *accountsColumn = new QVBoxLayout(accounts);
    accountsColumn->setContentsMargins(Margin, Margin, Margin, Margin);
    accountsColumn->setSpacing(16);
    accountsColumn->addWidget(quietLabel(tr("Set these to what the site's configuration files say, so that Steward and "
                                            "the site ask the same of people."),
                                         accounts));
    accountsColumn->addWidget(m_site);
    accountsColumn->addStretch(1);
    m_tabs->addTab(scrolled(accounts), tr("Accounts"));
    column->addWidget(m_tabs, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *saveButton = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    saveButton->setObjectName(u"saveButton"_s);
    saveButton->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &WorkspaceSettingsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_mail->setSettings(m_workspace->mailSettings());
    m_site->setConfiguration(m_workspace->configuration());
    proposeFromSite();
}

QWidget *WorkspaceSettingsDialog::scrolled(QWidget *content)
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

QWidget *WorkspaceSettingsDialog::buildMailPage(PostOffice &postOffice)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->setSpacing(16);
    column->addWidget(quietLabel(tr("Confirmations, password resets and other mails go out through this server, from "
                                    "this computer."),
                                 page));
    column->addWidget(m_mail);
    auto *section = new FormSection(tr("Try it"), page);
    section->addRow(u"test"_s, tr("To"),
                    new MailTest(postOffice, m_workspace->profile().title(), [this] { return attempt(); }, section));
    column->addWidget(section);
    column->addStretch(1);
    return scrolled(page);
}

void WorkspaceSettingsDialog::proposeFromSite()
{
    onFinished(m_workspace->read([settings = m_workspace->mailSettings()](const ServiceContext &context) {
        return completedFromSite(context, settings);
    }),
               this, [this](const Result<MailSettings> &proposed) {
                   if (proposed && m_workspace->mailSettings().siteUrl.isEmpty())
                       m_mail->setSettings(*proposed);
               });
}

std::optional<MailTest::Attempt> WorkspaceSettingsDialog::attempt()
{
    const auto settings = m_mail->settings();
    if (!settings)
        return std::nullopt;
    if (const Status good = check(settings->server); !good) {
        m_mail->showErrors({{u"smtp_host"_s, Violation::Blank}});
        return std::nullopt;
    }
    const bool isSameServer = keychainKey(settings->server) == keychainKey(m_workspace->mailSettings().server);
    const Secret typed = m_mail->password();
    return MailTest::Attempt{*settings, typed.isEmpty() && isSameServer ? m_password : typed};
}

void WorkspaceSettingsDialog::require(Need need)
{
    m_need = need;
    m_tabs->setCurrentIndex(0);
}

// A server without a sender, or without an address for the links, would only send what is wrong.
FieldErrors WorkspaceSettingsDialog::missing(const MailSettings &settings) const
{
    FieldErrors errors;
    if (m_need == Need::Mails && !settings.server.isSet())
        errors.append({u"smtp_host"_s, Violation::Blank});
    if (m_need == Need::Mails || settings.server.isSet())
        errors += checkComplete(settings) ? FieldErrors() : checkComplete(settings).error().fields;
    else if (m_need == Need::Links && settings.siteUrl.isEmpty())
        errors.append({u"site_url"_s, Violation::Blank});
    return errors;
}

Result<MailSettings> WorkspaceSettingsDialog::enteredMail()
{
    const MailSettings settings = TRY(m_mail->settings());
    const FieldErrors errors = missing(settings);
    m_mail->showErrors(errors);
    if (!errors.isEmpty())
        return failure(Error::invalid(errors));
    return settings;
}

void WorkspaceSettingsDialog::save()
{
    const auto mail = enteredMail();
    const auto site = m_site->configuration();
    if (!mail || !site) {
        m_tabs->setCurrentIndex(mail ? 1 : 0);
        return;
    }
    Q_EMIT saved({*mail, *site, m_mail->password(), m_mail->isPasswordToKeep()});
    accept();
}

} // namespace steward::ui
