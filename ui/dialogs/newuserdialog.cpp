// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/newuserdialog.h>

#include <core/base/async.h>
#include <core/users/userregistration.h>
#include <ui/text/errortext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/formsection.h>
#include <ui/widgets/newpasswordfield.h>

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
    addLine(u"email"_s, tr("E-mail"));
    addLine(u"username"_s, tr("Username"))->setPlaceholderText(tr("made from the e-mail when empty"));
    addLine(u"first_name"_s, tr("First name"));
    addLine(u"last_name"_s, tr("Last name"));
    m_password = new NewPasswordField(m_section);
    m_section->addRow(u"password"_s, tr("Password"), m_password);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_createButton = buttons->addButton(tr("Register"), QDialogButtonBox::AcceptRole);
    m_createButton->setObjectName(u"registerButton"_s);
    m_createButton->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewUserDialog::create);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
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

void NewUserDialog::create()
{
    QJsonObject attributes;
    for (const auto &[field, line] : std::as_const(m_lines)) {
        if (!line->text().isEmpty())
            attributes.insert(field, line->text());
    }
    attributes.insert(u"password"_s, m_password->text());
    m_section->clearErrors();
    m_banner->hide();
    setBusy(true);
    onFinished(m_workspace->write([attributes](const ServiceContext &context) {
        return UserRegistration(context).registerUser(attributes);
    }),
               this, [this](const Result<User> &registered) {
                   setBusy(false);
                   receive(registered);
               });
}

void NewUserDialog::receive(const Result<User> &registered)
{
    if (registered) {
        Q_EMIT userCreated(*registered);
        accept();
        return;
    }
    m_section->setErrors(registered.error().fields);
    if (registered.error().fields.isEmpty())
        m_banner->showError(sentence(registered.error()), {});
    focusFirst(registered.error().fields);
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
