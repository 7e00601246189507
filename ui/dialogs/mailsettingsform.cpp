// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/mailsettingsform.h>

#include <core/settings/keychain.h>
#include <ui/text/mailtext.h>
#include <ui/text/settingtext.h>
#include <ui/widgets/formsection.h>
#include <ui/widgets/labels.h>
#include <ui/widgets/passwordfield.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

using Security = MailServer::Security;
using SignIn = MailServer::SignIn;

const QString securityField = u"smtp_security"_s;
const QString signInField = u"smtp_sign_in"_s;
const QString portField = u"smtp_port"_s;
const QString warningRow = u"warning"_s;

} // namespace

MailSettingsForm::MailSettingsForm(QWidget *parent)
    : QWidget(parent)
{
    m_server = buildServer();
    m_sender = buildSender();
    m_links = buildLinks();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    for (FormSection *section : {m_server, m_sender, m_links})
        column->addWidget(section);
}

QLineEdit *MailSettingsForm::addLine(FormSection *section, const QString &name)
{
    auto *line = new QLineEdit(section);
    line->setObjectName(name);
    line->setAccessibleName(settingTitle(name));
    line->setPlaceholderText(settingHint(name));
    section->addRow(name, settingTitle(name), line);
    m_lines.insert(name, line);
    return line;
}

FormSection *MailSettingsForm::buildServer()
{
    auto *section = new FormSection(tr("Mail server"), this);
    addLine(section, u"smtp_host"_s);
    m_security = new QComboBox(section);
    m_security->setObjectName(securityField);
    m_security->setAccessibleName(settingTitle(securityField));
    for (const Security security : {Security::StartTls, Security::Implicit, Security::None})
        m_security->addItem(securityText(security), securityName(security));
    section->addRow(securityField, settingTitle(securityField), m_security);
    section->addRow(warningRow, {},
                    plainLabel(tr("Passwords, links and addresses cross the network readable for everybody."), section));
    addLine(section, portField)->setMaximumWidth(110);
    addLine(section, u"smtp_user"_s);
    m_signIn = new QComboBox(section);
    m_signIn->setObjectName(signInField);
    m_signIn->setAccessibleName(settingTitle(signInField));
    for (const SignIn signIn : {SignIn::Any, SignIn::Plain, SignIn::Login, SignIn::CramMd5, SignIn::XOAuth2})
        m_signIn->addItem(signInText(signIn), signInName(signIn));
    section->addRow(signInField, settingTitle(signInField), m_signIn);
    m_password = new PasswordField(section);
    m_password->setObjectName(u"smtpPassword"_s);
    m_password->line()->setPlaceholderText(tr("empty: the one in the keychain"));
    section->addRow(u"smtp_password"_s, tr("Password"), m_password);
    m_keep = new QCheckBox(tr("Keep in the keychain"), section);
    m_keep->setObjectName(u"keepPassword"_s);
    m_keep->setChecked(Keychain::isAvailable());
    m_keep->setEnabled(Keychain::isAvailable());
    m_keep->setToolTip(m_keep->isEnabled() ? QString() : tr("No keychain runs here, so Steward asks each time."));
    section->addRow(u"keep"_s, {}, m_keep);
    addLine(section, u"smtp_certificate_authority"_s);
    connect(m_security, &QComboBox::currentIndexChanged, this, &MailSettingsForm::adjustToSecurity);
    return section;
}

FormSection *MailSettingsForm::buildSender()
{
    auto *section = new FormSection(tr("Sender"), this);
    addLine(section, u"sender_name"_s);
    addLine(section, u"sender_address"_s);
    return section;
}

FormSection *MailSettingsForm::buildLinks()
{
    auto *section = new FormSection(tr("Links in the mails"), this);
    for (const QString &name : {u"site_url"_s, u"url_prefix"_s, u"url_locale"_s, u"unsubscribe"_s})
        addLine(section, name);
    return section;
}

void MailSettingsForm::setSettings(const MailSettings &settings)
{
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line)
        line.value()->setText(settings.value(line.key()));
    const QSignalBlocker quiet(m_security);
    m_security->setCurrentIndex(m_security->findData(securityName(settings.server.security)));
    m_signIn->setCurrentIndex(m_signIn->findData(signInName(settings.server.signIn)));
    m_words = settings.words;
    m_usualPort = usualPort(settings.server.security);
    m_server->setRowVisible(warningRow, settings.server.security == Security::None);
}

// Who has not chosen a port of his own wants the usual one.
void MailSettingsForm::adjustToSecurity()
{
    const Security security = parseSecurity(m_security->currentData().toString()).value_or(Security::StartTls);
    m_server->setRowVisible(warningRow, security == Security::None);
    const int before = std::exchange(m_usualPort, usualPort(security));
    if (m_lines.value(portField)->text() == QString::number(before))
        m_lines.value(portField)->setText(QString::number(m_usualPort));
}

Result<MailSettings> MailSettingsForm::settings()
{
    MailSettings settings;
    settings.words = m_words;
    FieldErrors errors;
    for (const QString &name : MailSettings::names()) {
        const QComboBox *choice = name == securityField ? m_security : name == signInField ? m_signIn : nullptr;
        const QString text = choice ? choice->currentData().toString() : m_lines.value(name)->text();
        if (const Status taken = settings.setValue(name, text); !taken)
            errors += taken.error().fields;
    }
    showErrors(errors);
    if (!errors.isEmpty())
        return failure(Error::invalid(errors));
    return settings;
}

Secret MailSettingsForm::password() const
{
    return Secret(m_password->text());
}

bool MailSettingsForm::isPasswordToKeep() const
{
    return m_keep->isChecked();
}

void MailSettingsForm::showErrors(const FieldErrors &errors)
{
    for (FormSection *section : {m_server, m_sender, m_links})
        section->setErrors(errors);
}

} // namespace steward::ui
