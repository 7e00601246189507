// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/setpassworddialog.h>

#include <core/base/async.h>
#include <core/users/userpasswords.h>
#include <ui/text/errortext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/formsection.h>
#include <ui/widgets/labels.h>
#include <ui/widgets/newpasswordfield.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

SetPasswordDialog::SetPasswordDialog(std::shared_ptr<Workspace> workspace, const User &person, QWidget *parent)
    : QDialog(parent)
    , m_workspace(std::move(workspace))
    , m_person(person)
    , m_banner(new Banner(this))
    , m_section(new FormSection(person.displayName(), this))
    , m_password(new NewPasswordField(m_section))
{
    setObjectName(u"setPasswordDialog"_s);
    setWindowTitle(tr("Set Password"));
    setMinimumWidth(460);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    m_banner->hide();
    layout->addWidget(m_banner);
    m_password->setPolicy(m_workspace->configuration().passwords);
    m_password->setPersonalWords({person.email, person.username.value_or(QString())});
    m_section->addRow(u"password"_s, tr("New password"), m_password);
    layout->addWidget(m_section);
    layout->addWidget(quietLabel(tr("All sessions of this person end, and links sent by mail stop working."), this));
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_setButton = buttons->addButton(tr("Set Password"), QDialogButtonBox::AcceptRole);
    m_setButton->setObjectName(u"setPasswordButton"_s);
    m_setButton->setDefault(true);
    QPushButton *mailButton = buttons->addButton(tr("Send a Reset Link Instead"), QDialogButtonBox::ResetRole);
    mailButton->setObjectName(u"resetMailButton"_s);
    mailButton->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(mailButton, &QPushButton::clicked, this, [this] {
        Q_EMIT resetMailRequested(m_person);
        reject();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &SetPasswordDialog::set);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_password->setFocus();
}

void SetPasswordDialog::set()
{
    m_section->clearErrors();
    m_banner->hide();
    setBusy(true);
    const Secret password(m_password->text());
    onFinished(m_workspace->write([id = m_person.id, password](const ServiceContext &context) {
        return UserPasswords(context).setByAdmin(id, {{u"password"_s, password.reveal()}});
    }),
               this, [this](const Result<User> &changed) {
                   setBusy(false);
                   receive(changed);
               });
}

void SetPasswordDialog::receive(const Result<User> &changed)
{
    if (changed) {
        Q_EMIT passwordSet(*changed);
        accept();
        return;
    }
    m_section->setErrors(changed.error().fields);
    if (changed.error().fields.isEmpty())
        m_banner->showError(sentence(changed.error()), {});
    m_password->setFocus();
}

void SetPasswordDialog::setBusy(bool isBusy)
{
    m_setButton->setEnabled(!isBusy);
    m_section->setEnabled(!isBusy);
}

} // namespace steward::ui
