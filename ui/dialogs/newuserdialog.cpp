// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/newuserdialog.h>

#include <core/base/async.h>
#include <ui/text/errortext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/formsection.h>
#include <ui/widgets/newpasswordfield.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

NewUserDialog::NewUserDialog(std::shared_ptr<Workspace> workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(std::move(workspace))
    , m_banner(new Banner(this))
    , m_section(new FormSection(tr("New person"), this))
{
    setObjectName(u"newUserDialog"_s);
    setWindowTitle(tr("New Person"));
    setMinimumWidth(460);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    m_banner->hide();
    layout->addWidget(m_banner);
    layout->addWidget(m_section);
    m_kind = new QComboBox(m_section);
    m_kind->setObjectName(u"kind"_s);
    m_kind->setAccessibleName(tr("Kind of account"));
    m_kind->addItems({tr("Account with a password"), tr("Guest, without a password")});
    m_section->addRow(u"kind"_s, tr("Kind"), m_kind);
    addLine(u"email"_s, tr("E-mail"));
    addLine(u"username"_s, tr("Username"))->setPlaceholderText(tr("made from the e-mail when empty"));
    addLine(u"first_name"_s, tr("First name"));
    addLine(u"last_name"_s, tr("Last name"));
    m_password = new NewPasswordField(m_section);
    m_password->setPolicy(m_workspace->configuration().passwords);
    m_section->addRow(u"password"_s, tr("Password"), m_password);
    m_sendLink = new QCheckBox(tr("Send a link to confirm the address"), m_section);
    m_sendLink->setObjectName(u"sendLink"_s);
    m_section->addRow(u"send_link"_s, {}, m_sendLink);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_createButton = buttons->addButton(tr("Register"), QDialogButtonBox::AcceptRole);
    m_createButton->setObjectName(u"registerButton"_s);
    m_createButton->setDefault(true);
    layout->addWidget(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewUserDialog::showKind);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewUserDialog::create);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_lines.first().second->setFocus();
}

bool NewUserDialog::isGuest() const
{
    return m_kind->currentIndex() == 1;
}

void NewUserDialog::showKind()
{
    m_section->clearErrors();
    for (const QString &field : {u"username"_s, u"password"_s})
        m_section->setRowVisible(field, !isGuest());
}

QLineEdit *NewUserDialog::addLine(const QString &field, const QString &label)
{
    auto *line = new QLineEdit(m_section);
    line->setObjectName(field);
    line->setAccessibleName(label);
    m_section->addRow(field, label, line);
    m_lines.append({field, line});
    return line;
}

QJsonObject NewUserDialog::entered() const
{
    QJsonObject attributes;
    for (const auto &[field, line] : m_lines) {
        if (!line->text().isEmpty() && !(isGuest() && field == "username"_L1))
            attributes.insert(field, line->text());
    }
    if (!isGuest())
        attributes.insert(u"password"_s, m_password->text());
    return attributes;
}

void NewUserDialog::create()
{
    m_section->clearErrors();
    m_banner->hide();
    setBusy(true);
    const QJsonObject attributes = entered();
    if (isGuest()) {
        createGuest(attributes);
        return;
    }
    onFinished(m_workspace->write([attributes](const ServiceContext &context) {
        return UserRegistration(context).registerUser(attributes);
    }),
               this, [this](const Result<User> &registered) {
                   setBusy(false);
                   if (registered)
                       receive(*registered);
                   else
                       refuse(registered.error());
               });
}

void NewUserDialog::createGuest(const QJsonObject &attributes)
{
    onFinished(m_workspace->write([attributes](const ServiceContext &context) {
        return UserRegistration(context).createGuest(attributes);
    }),
               this, [this](const Result<GuestOutcome> &outcome) {
                   setBusy(false);
                   if (outcome)
                       receiveGuest(*outcome);
                   else
                       refuse(outcome.error());
               });
}

void NewUserDialog::receive(const User &user)
{
    Q_EMIT userCreated(user);
    if (m_sendLink->isChecked() && !user.isConfirmed())
        Q_EMIT confirmationRequested(user);
    accept();
}

void NewUserDialog::receiveGuest(const GuestOutcome &outcome)
{
    switch (outcome.kind) {
    case GuestOutcome::Kind::Created: receive(outcome.user); return;
    case GuestOutcome::Kind::ExistsConfirmed: refuse(Error::denied(u"email_exists_confirmed"_s)); return;
    case GuestOutcome::Kind::ExistsUnconfirmed: break;
    }
    Q_EMIT guestFound(outcome.user);
    accept();
}

void NewUserDialog::refuse(const Error &error)
{
    m_section->setErrors(error.fields);
    if (error.fields.isEmpty())
        m_banner->showError(sentence(error), {});
    focusFirst(error.fields);
}

// The fields were disabled meanwhile, so the focus has gone to “Cancel”.
void NewUserDialog::focusFirst(const FieldErrors &errors)
{
    const QString wrong = errors.isEmpty() ? QString() : errors.first().field;
    QWidget *first = m_lines.first().second;
    if (wrong == "password"_L1)
        first = m_password;
    for (const auto &[field, line] : std::as_const(m_lines)) {
        if (field == wrong)
            first = line;
    }
    first->setFocus(Qt::OtherFocusReason);
}

void NewUserDialog::setBusy(bool isBusy)
{
    m_createButton->setEnabled(!isBusy);
    m_section->setEnabled(!isBusy);
    m_createButton->setText(isBusy ? tr("Registering …") : tr("Register"));
}

} // namespace steward::ui
