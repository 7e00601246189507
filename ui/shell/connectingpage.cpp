// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/shell/connectingpage.h>

#include <core/base/async.h>
#include <core/settings/keychain.h>
#include <core/settings/preferences.h>
#include <core/workspace/demoworkspace.h>
#include <ui/text/errortext.h>
#include <ui/text/workspacetext.h>
#include <ui/widgets/passwordfield.h>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int ColumnWidth = 420;

} // namespace

ConnectingPage::ConnectingPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_retry(new QPushButton(tr("Try Again"), this))
    , m_create(new QPushButton(tr("Make a New Workspace Here"), this))
    , m_back(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"connectingPage"_s);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto *box = new QWidget(this);
    box->setFixedWidth(ColumnWidth);
    auto *column = new QVBoxLayout(box);
    column->setSpacing(12);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_title->setFont(large);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_title, m_sentence, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_sentence->setObjectName(u"connectingSentence"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    column->addWidget(m_progress);
    buildPasswordRow(column);
    auto *buttons = new QHBoxLayout;
    m_retry->setObjectName(u"retryButton"_s);
    m_back->setObjectName(u"backButton"_s);
    buttons->addStretch(1);
    m_create->setObjectName(u"createButton"_s);
    buttons->addWidget(m_back);
    buttons->addWidget(m_create);
    buttons->addWidget(m_retry);
    column->addLayout(buttons);
    outer->addWidget(box, 0, Qt::AlignHCenter);
    outer->addStretch(3);
    connect(m_retry, &QPushButton::clicked, this, &ConnectingPage::usePassword);
    connect(m_passwordField->line(), &QLineEdit::returnPressed, this, &ConnectingPage::usePassword);
    connect(m_create, &QPushButton::clicked, this, [this] { create(m_profile); });
    connect(m_back, &QPushButton::clicked, this, [this] {
        ++m_attempt; // whatever still comes is not wanted any more
        Q_EMIT cancelled();
    });
}

void ConnectingPage::buildPasswordRow(QVBoxLayout *column)
{
    m_passwordRow = new QWidget(this);
    auto *row = new QVBoxLayout(m_passwordRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_passwordField = new PasswordField(m_passwordRow);
    m_keep = new QCheckBox(tr("Keep in the keychain"), m_passwordRow);
    m_keep->setObjectName(u"keepPassword"_s);
    row->addWidget(m_passwordField);
    row->addWidget(m_keep);
    column->addWidget(m_passwordRow);
}

void ConnectingPage::begin(const ConnectionProfile &profile)
{
    m_profile = profile;
    m_title->setText(profile.title());
    m_sentence->setText(tr("Opening …"));
    m_detail->setText(serverText(profile));
    m_passwordRow->hide();
    m_retry->hide();
    m_create->hide();
    m_progress->show();
}

void ConnectingPage::open(const ConnectionProfile &profile, const Secret &password)
{
    begin(profile);
    m_password = password;
    m_missing = Connection::Missing::Refuse;
    if (profile.isEmbedded() || !password.isEmpty()) {
        prepare();
        return;
    }
    Keychain::fetch(Keychain::keyOf(profile), this, [this, attempt = ++m_attempt](const std::optional<Secret> &kept) {
        if (attempt != m_attempt)
            return;
        m_password = kept.value_or(Secret());
        prepare();
    });
}

void ConnectingPage::create(const ConnectionProfile &profile)
{
    begin(profile);
    m_missing = Connection::Missing::Create;
    prepare();
}

void ConnectingPage::openDemo()
{
    begin(demoProfile());
    m_password = {};
    m_missing = Connection::Missing::Refuse;
    wait(prepareDemoLater());
}

void ConnectingPage::prepare()
{
    wait(prepareWorkspaceLater(m_profile, m_password, m_missing));
}

void ConnectingPage::wait(const QFuture<Result<WorkspaceFindings>> &findings)
{
    onFinished(findings, this, [this, attempt = ++m_attempt](const Result<WorkspaceFindings> &found) {
        if (attempt == m_attempt)
            receive(found);
    });
}

void ConnectingPage::receive(const Result<WorkspaceFindings> &findings)
{
    if (!findings) {
        fail(findings.error());
        return;
    }
    if (m_keepPassword)
        Keychain::store(Keychain::keyOf(m_profile), m_password, this, [](bool) {});
    m_keepPassword = false;
    m_profile.readOnly = findings->isReadOnly;
    const Preferences preferences;
    auto workspace = std::make_shared<Workspace>(m_profile, m_password, readSiteConfiguration(preferences, m_profile),
                                                 readMailSettings(preferences, m_profile));
    m_password = {};
    workspace->accept(findings->installation, findings->hasPeople);
    Q_EMIT opened(workspace);
}

void ConnectingPage::fail(const Error &error)
{
    m_progress->hide();
    m_retry->show();
    m_sentence->setText(sentence(error));
    m_detail->setText(error.detail);
    // What is no workspace may be an empty database that wants to become one; others are refused then.
    m_create->setVisible(error.kind == Error::Kind::NotPhoenixKit && !m_profile.isEmbedded() && !m_profile.readOnly);
    if (error.kind == Error::Kind::Authentication)
        askPassword();
    else
        m_retry->setFocus();
}

void ConnectingPage::askPassword()
{
    if (m_password.isEmpty())
        m_sentence->setText(tr("Type the password of %1.").arg(m_profile.user));
    m_keep->setVisible(Keychain::isAvailable());
    m_passwordRow->show();
    m_passwordField->setFocus();
}

void ConnectingPage::usePassword()
{
    if (m_passwordRow->isVisible()) {
        m_password = Secret(m_passwordField->text());
        m_keepPassword = m_keep->isChecked();
        m_passwordField->setText({});
    }
    begin(m_profile);
    prepare();
}

} // namespace steward::ui
