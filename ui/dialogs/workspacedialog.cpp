// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/workspacedialog.h>

#include <core/base/async.h>
#include <core/settings/keychain.h>
#include <ui/text/errortext.h>
#include <ui/text/workspacetext.h>
#include <ui/widgets/formsection.h>
#include <ui/widgets/passwordfield.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

using TlsMode = ConnectionProfile::TlsMode;

constexpr std::array Colours{"#3b7dd8"_L1, "#2e8b57"_L1, "#c0392b"_L1, "#d9853b"_L1, "#8e5bb5"_L1, "#5f6b76"_L1};

QIcon swatch(const QString &colour)
{
    QPixmap picture(16, 16);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(colour));
    painter.drawRoundedRect(1, 1, 14, 14, 4, 4);
    return picture;
}

} // namespace

WorkspaceDialog::WorkspaceDialog(ProfileStore &profiles, const ConnectionProfile &profile, const QString &formerName,
                                 QWidget *parent)
    : QDialog(parent)
    , m_profiles(profiles)
    , m_profile(profile)
    , m_formerName(formerName)
{
    setObjectName(u"workspaceDialog"_s);
    setWindowTitle(formerName.isEmpty() ? tr("Connect to a Site") : tr("Edit Workspace"));
    setMinimumWidth(560);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(14);
    column->addWidget(buildServer());
    column->addWidget(buildLooks());
    m_result = new QLabel(this);
    m_result->setObjectName(u"testResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->hide();
    column->addWidget(m_result);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_testButton = buttons->addButton(tr("Test Connection"), QDialogButtonBox::ActionRole);
    m_testButton->setObjectName(u"testButton"_s);
    auto *saveButton = buttons->addButton(formerName.isEmpty() ? tr("Connect") : tr("Save"), QDialogButtonBox::AcceptRole);
    saveButton->setObjectName(u"saveButton"_s);
    saveButton->setDefault(true);
    column->addWidget(buttons);
    connect(m_testButton, &QPushButton::clicked, this, &WorkspaceDialog::test);
    connect(buttons, &QDialogButtonBox::accepted, this, &WorkspaceDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    show(profile);
}

QLineEdit *WorkspaceDialog::addLine(FormSection *section, const QString &field, const QString &label)
{
    auto *line = new QLineEdit(section);
    line->setObjectName(field);
    line->setAccessibleName(label);
    section->addRow(field, label, line);
    return line;
}

FormSection *WorkspaceDialog::buildServer()
{
    m_server = new FormSection(m_profile.isEmbedded() ? tr("File") : tr("Server"), this);
    if (m_profile.isEmbedded()) {
        m_path = addLine(m_server, u"path"_s, tr("Path"));
        return m_server;
    }
    m_url = addLine(m_server, u"url"_s, tr("URL"));
    m_url->setPlaceholderText(tr("paste postgresql://… to fill in the rest"));
    m_hosts = addLine(m_server, u"host"_s, tr("Host"));
    m_hosts->setPlaceholderText(tr("db.example.org or db1:5432, db2:5432"));
    m_database = addLine(m_server, u"database"_s, tr("Database"));
    m_user = addLine(m_server, u"user"_s, tr("User"));
    m_password = new PasswordField(m_server);
    m_server->addRow(u"password"_s, tr("Password"), m_password);
    m_keep = new QCheckBox(tr("Keep in the keychain"), m_server);
    m_keep->setEnabled(Keychain::isAvailable());
    m_keep->setToolTip(m_keep->isEnabled() ? QString() : tr("No keychain runs here, so Steward asks each time."));
    m_server->addRow(u"keep"_s, {}, m_keep);
    m_server->addRow(u"sslmode"_s, tr("Encryption"), buildTls(m_server));
    m_authority = addLine(m_server, u"sslrootcert"_s, tr("Authority"));
    m_authority->setPlaceholderText(tr("PEM file; empty: those that this computer trusts"));
    m_prefix = addLine(m_server, u"prefix"_s, tr("Schema"));
    connect(m_url, &QLineEdit::textChanged, this, &WorkspaceDialog::readUrl);
    connect(m_url, &QLineEdit::editingFinished, this, &WorkspaceDialog::hidePasswordInUrl);
    return m_server;
}

QWidget *WorkspaceDialog::buildTls(QWidget *parent)
{
    auto *choice = new QWidget(parent);
    auto *column = new QVBoxLayout(choice);
    column->setContentsMargins(0, 0, 0, 0);
    m_tls = new QComboBox(choice);
    m_tls->setObjectName(u"sslmode"_s);
    for (const TlsMode mode : {TlsMode::VerifyFull, TlsMode::VerifyCa, TlsMode::Require, TlsMode::Prefer, TlsMode::Disable})
        m_tls->addItem(tlsText(mode), static_cast<int>(mode));
    m_tlsWarning = new QLabel(choice);
    m_tlsWarning->setTextFormat(Qt::PlainText);
    m_tlsWarning->setWordWrap(true);
    m_tlsWarning->hide();
    column->addWidget(m_tls);
    column->addWidget(m_tlsWarning);
    connect(m_tls, &QComboBox::currentIndexChanged, this, &WorkspaceDialog::warnAboutTls);
    return choice;
}

FormSection *WorkspaceDialog::buildLooks()
{
    m_looks = new FormSection(tr("In this list"), this);
    m_name = addLine(m_looks, u"name"_s, tr("Name"));
    m_colour = new QComboBox(m_looks);
    m_colour->setAccessibleName(tr("Colour"));
    for (const QLatin1StringView colour : Colours)
        m_colour->addItem(swatch(colour), QString(), QString(colour));
    m_looks->addRow(u"colour"_s, tr("Colour"), m_colour);
    m_production = new QCheckBox(tr("Production: dangerous acts ask twice"), m_looks);
    m_readOnly = new QCheckBox(tr("Read-only: nothing is ever written"), m_looks);
    m_looks->addRow(u"production"_s, {}, m_production);
    m_looks->addRow(u"readOnly"_s, {}, m_readOnly);
    return m_looks;
}

void WorkspaceDialog::show(const ConnectionProfile &profile)
{
    m_name->setText(profile.name);
    m_colour->setCurrentIndex(qMax(0, m_colour->findData(profile.colour)));
    m_production->setChecked(profile.production);
    m_readOnly->setChecked(profile.readOnly);
    if (profile.isEmbedded()) {
        m_path->setText(profile.path);
        return;
    }
    m_hosts->setText(profile.hosts.join(u", "_s));
    m_database->setText(profile.database);
    m_user->setText(profile.user);
    m_prefix->setText(profile.prefix);
    m_authority->setText(profile.certificateAuthority);
    m_tls->setCurrentIndex(m_tls->findData(static_cast<int>(profile.tls)));
    warnAboutTls();
}

void WorkspaceDialog::readUrl(const QString &url)
{
    auto address = parseWorkspaceUrl(url.trimmed());
    if (!address || address->profile.isEmbedded())
        return;
    address->profile.name = m_name->text().isEmpty() ? address->profile.database : m_name->text();
    address->profile.colour = m_colour->currentData().toString();
    show(address->profile);
    if (!address->password.isEmpty())
        m_password->setText(address->password);
}

// The password that was pasted with a URL must not stay readable.
void WorkspaceDialog::hidePasswordInUrl()
{
    const auto address = parseWorkspaceUrl(m_url->text().trimmed());
    if (!address || address->password.isEmpty())
        return;
    const QSignalBlocker quiet(m_url);
    m_url->setText(workspaceUrl(address->profile));
}

void WorkspaceDialog::warnAboutTls()
{
    if (!m_tlsWarning)
        return;
    const auto mode = static_cast<TlsMode>(m_tls->currentData().toInt());
    m_tlsWarning->setVisible(mode != TlsMode::VerifyFull);
    m_tlsWarning->setText(mode == TlsMode::Disable || mode == TlsMode::Prefer
                              ? tr("Passwords and people's data may cross the network readable for everybody.")
                              : tr("Somebody on the way could pretend to be the server."));
}

Result<ConnectionProfile> WorkspaceDialog::entered() const
{
    ConnectionProfile profile = m_profile;
    profile.name = m_name->text().trimmed();
    profile.colour = m_colour->currentData().toString();
    profile.production = m_production->isChecked();
    profile.readOnly = m_readOnly->isChecked();
    if (profile.isEmbedded()) {
        profile.path = m_path->text();
    } else {
        profile.hosts.clear();
        for (const QString &host : m_hosts->text().split(u',', Qt::SkipEmptyParts))
            profile.hosts << host.trimmed();
        profile.database = m_database->text().trimmed();
        profile.user = m_user->text().trimmed();
        profile.prefix = m_prefix->text().trimmed();
        profile.certificateAuthority = m_authority->text().trimmed();
        profile.tls = static_cast<TlsMode>(m_tls->currentData().toInt());
    }
    // The reader of URLs knows what a host, a database and a prefix may be.
    const WorkspaceAddress address = TRY(parseWorkspaceUrl(workspaceUrl(profile)));
    if (address.profile.hosts != profile.hosts) // "db/x" would read as host and database
        return failure(Error::invalid(u"host"_s, Violation::Invalid));
    profile.prefix = address.profile.prefix;
    return profile;
}

void WorkspaceDialog::showErrors(const FieldErrors &errors)
{
    m_server->setErrors(errors);
    m_looks->setErrors(errors);
}

void WorkspaceDialog::test()
{
    const auto profile = entered();
    showErrors(profile ? FieldErrors() : profile.error().fields);
    if (!profile)
        return;
    m_testButton->setEnabled(false);
    m_result->setText(tr("Connecting …"));
    m_result->show();
    ConnectionProfile readOnly = *profile;
    readOnly.readOnly = true; // a test changes nothing
    const Secret password(m_password ? m_password->text() : QString());
    onFinished(prepareWorkspaceLater(readOnly, password), this,
               [this, profile = *profile](const Result<WorkspaceFindings> &findings) {
                   m_testButton->setEnabled(true);
                   receiveTest(findings, profile);
               });
}

void WorkspaceDialog::receiveTest(const Result<WorkspaceFindings> &findings, const ConnectionProfile &profile)
{
    if (!findings) {
        m_result->setText(tr("%1\n%2").arg(sentence(findings.error()), findings.error().detail).trimmed());
        return;
    }
    QString text = tr("It works: %1").arg(installationText(profile, findings->installation));
    const QString zone = findings->installation.serverTimeZone;
    if (!profile.isEmbedded() && zone != "UTC"_L1 && zone != "Etc/UTC"_L1)
        text += u'\n' + tr("The database's time zone is %1: the site's links expire at shifted times.").arg(zone);
    m_result->setText(text);
}

void WorkspaceDialog::save()
{
    const auto profile = entered();
    showErrors(profile ? FieldErrors() : profile.error().fields);
    if (!profile)
        return;
    if (const Status kept = m_profiles.save(*profile, m_formerName); !kept) {
        showErrors(kept.error().fields);
        return;
    }
    if (m_keep && m_keep->isChecked() && !m_password->text().isEmpty())
        Keychain::store(Keychain::keyOf(*profile), Secret(m_password->text()), parentWidget(), [](bool) {});
    Q_EMIT saved(*profile, Secret(m_password ? m_password->text() : QString()));
    accept();
}

} // namespace steward::ui
