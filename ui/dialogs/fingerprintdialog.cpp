// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/fingerprintdialog.h>

#include <core/base/async.h>
#include <core/sessions/sitesessions.h>
#include <ui/text/errortext.h>
#include <ui/text/sessiontext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/formsection.h>
#include <ui/widgets/labels.h>

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

FingerprintDialog::FingerprintDialog(std::shared_ptr<Workspace> workspace, const ListedSession &session, QWidget *parent)
    : QDialog(parent)
    , m_workspace(std::move(workspace))
    , m_session(session)
    , m_banner(new Banner(this))
    , m_verdict(headLabel({}, 1.0, this))
    , m_identifier(quietLabel({}, this))
{
    setObjectName(u"fingerprintDialog"_s);
    setWindowTitle(tr("Check a Visit"));
    setMinimumWidth(520);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(headLabel(tr("Would the site accept this visit?"), 1.15, this));
    const QString unknown = tr("unknown");
    layout->addWidget(quietLabel(tr("The session of %1 was opened with device %2 from %3.")
                                     .arg(sessionPersonText(session), shortHash(session.userAgentHash.value_or(unknown)),
                                          session.ipAddress.value_or(unknown)),
                                 this));
    m_banner->hide();
    layout->addWidget(m_banner);
    layout->addWidget(buildForm());
    m_verdict->setObjectName(u"verdict"_s);
    m_identifier->setObjectName(u"verdictIdentifier"_s);
    layout->addWidget(m_verdict);
    layout->addWidget(m_identifier);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *checkButton = buttons->addButton(tr("Check"), QDialogButtonBox::ActionRole);
    checkButton->setObjectName(u"checkButton"_s);
    checkButton->setDefault(true);
    layout->addWidget(buttons);
    connect(checkButton, &QPushButton::clicked, this, &FingerprintDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_address->setFocus();
}

QWidget *FingerprintDialog::buildForm()
{
    auto *section = new FormSection(tr("The visit"), this);
    m_address = new QLineEdit(section);
    m_address->setObjectName(u"visitAddress"_s);
    m_address->setPlaceholderText(tr("as in the site's log, e.g. 203.0.113.7"));
    m_userAgent = new QLineEdit(section);
    m_userAgent->setObjectName(u"visitUserAgent"_s);
    m_userAgent->setPlaceholderText(tr("the whole header User-Agent; empty for none"));
    section->addRow(u"address"_s, tr("Address"), m_address);
    section->addRow(u"user_agent"_s, tr("Browser"), m_userAgent);
    return section;
}

void FingerprintDialog::check()
{
    Fingerprint::Request request;
    if (!m_address->text().trimmed().isEmpty())
        request.peerAddress = m_address->text().trimmed();
    if (!m_userAgent->text().isEmpty())
        request.userAgent = m_userAgent->text();
    m_banner->hide();
    const auto verify = [id = m_session.id, visit = Fingerprint::of(request)](const ServiceContext &context) {
        return SiteSessions(context).verify(id, visit);
    };
    onFinished(m_workspace->read(verify), this, [this](const Result<FingerprintVerdict> &verdict) {
        if (verdict)
            showVerdict(verdictText(*verdict), verdictIdentifier(*verdict));
        else if (verdict.error().kind == Error::Kind::NotFound)
            showVerdict(sentence(verdict.error()), verdict.error().identifier);
        else
            m_banner->showError(sentence(verdict.error()));
    });
}

void FingerprintDialog::showVerdict(const QString &sentence, const QString &identifier)
{
    m_verdict->setText(sentence);
    m_identifier->setText(tr("PhoenixKit calls it “%1”.").arg(identifier));
    adjustSize();
}

} // namespace steward::ui
