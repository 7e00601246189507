// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/changeemaildialog.h>

#include <core/base/async.h>
#include <core/changes/changeservice.h>
#include <core/mail/sitemails.h>
#include <ui/text/errortext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/formsection.h>
#include <ui/widgets/labels.h>

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

// Below a choice, where its text begins.
constexpr int ChoiceIndent = 26;

QLabel *explanation(const QString &text, QWidget *parent)
{
    QLabel *label = quietLabel(text, parent);
    label->setContentsMargins(ChoiceIndent, 0, 0, 4);
    return label;
}

Status changeEmail(const ServiceContext &context, const ChangeSet &changes)
{
    const ChangeReport report = TRY(ChangeService(context).apply(changes));
    const RowOutcome outcome = report.rows.value(0);
    switch (outcome.state) {
    case RowOutcome::State::Changed:
    case RowOutcome::State::Unchanged: return {};
    case RowOutcome::State::Conflict: return failure(Error::of(Error::Kind::Conflict));
    case RowOutcome::State::Missing: return failure(Error::notFound(u"user_not_found"_s));
    case RowOutcome::State::Refused: break;
    }
    return failure(outcome.error);
}

} // namespace

ChangeEmailDialog::ChangeEmailDialog(std::shared_ptr<Workspace> workspace, const User &person,
                                     WhenMailIsReady whenMailIsReady, QWidget *parent)
    : QDialog(parent)
    , m_workspace(std::move(workspace))
    , m_person(person)
    , m_whenMailIsReady(std::move(whenMailIsReady))
    , m_banner(new Banner(this))
    , m_section(new FormSection(person.displayName(), this))
    , m_email(new QLineEdit(m_section))
    , m_byLink(new QRadioButton(tr("Send a link to the new address"), this))
    , m_atOnce(new QRadioButton(tr("Change it at once"), this))
{
    setObjectName(u"changeEmailDialog"_s);
    setWindowTitle(tr("Change E-Mail"));
    setMinimumWidth(480);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    m_banner->hide();
    layout->addWidget(m_banner);
    m_email->setObjectName(u"newEmail"_s);
    m_email->setAccessibleName(tr("New e-mail"));
    m_email->setPlaceholderText(person.email);
    m_section->addRow(u"email"_s, tr("New e-mail"), m_email);
    layout->addWidget(m_section);
    m_byLink->setObjectName(u"byLink"_s);
    m_byLink->setChecked(true);
    m_atOnce->setObjectName(u"atOnce"_s);
    layout->addWidget(m_byLink);
    layout->addWidget(explanation(tr("The address changes, and is confirmed, when the person opens the link."), this));
    layout->addWidget(m_atOnce);
    layout->addWidget(explanation(tr("Nobody is asked. Whether the address counts as confirmed stays as it is."), this));
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_button = buttons->addButton(tr("Send Link"), QDialogButtonBox::AcceptRole);
    m_button->setObjectName(u"changeEmailButton"_s);
    m_button->setDefault(true);
    layout->addWidget(buttons);
    connect(m_byLink, &QRadioButton::toggled, this,
            [this](bool byLink) { m_button->setText(byLink ? tr("Send Link") : tr("Change")); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ChangeEmailDialog::go);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_email->setFocus();
}

void ChangeEmailDialog::go()
{
    m_section->clearErrors();
    m_banner->hide();
    const QString address = m_email->text().trimmed();
    if (m_byLink->isChecked())
        m_whenMailIsReady([this, address] { sendLink(address); });
    else
        change(address);
}

void ChangeEmailDialog::change(const QString &address)
{
    setBusy(true);
    ChangeSet changes;
    changes.rows.append({m_person.id, {{u"email"_s, m_person.email, address}}});
    const auto work = [changes](const ServiceContext &context) { return changeEmail(context, changes); };
    onFinished(m_workspace->write(work), this, [this](const Status &changed) {
        setBusy(false);
        if (!changed) {
            refuse(changed.error());
            return;
        }
        Q_EMIT emailChanged(m_person.id);
        accept();
    });
}

void ChangeEmailDialog::sendLink(const QString &address)
{
    setBusy(true);
    const auto work = [id = m_person.id, address](const ServiceContext &context) {
        return SiteMails(context).sendEmailChange(id, address);
    };
    onFinished(m_workspace->write(work), this, [this](const Result<MailMessage> &sent) {
        setBusy(false);
        if (!sent) {
            refuse(sent.error());
            return;
        }
        Q_EMIT linkSent(sent->recipient);
        accept();
    });
}

void ChangeEmailDialog::refuse(const Error &error)
{
    m_section->setErrors(error.fields);
    if (error.fields.isEmpty())
        m_banner->showError(sentence(error), {});
    m_email->setFocus();
}

void ChangeEmailDialog::setBusy(bool isBusy)
{
    m_button->setEnabled(!isBusy);
    m_section->setEnabled(!isBusy);
}

} // namespace steward::ui
