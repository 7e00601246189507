// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/shell/signinpage.h>

#include <core/base/async.h>
#include <core/users/usersignin.h>
#include <ui/text/errortext.h>
#include <ui/widgets/formsection.h>
#include <ui/widgets/passwordfield.h>

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

SignInPage::SignInPage(std::shared_ptr<Workspace> workspace, QWidget *parent)
    : EntryPage(std::move(workspace), tr("Sign in"), tr("With your Owner or Admin account of this site."),
                tr("Sign In"), parent)
    , m_identifier(new QLineEdit(this))
    , m_password(new PasswordField(this))
{
    setObjectName(u"signInPage"_s);
    auto *section = new FormSection({}, this);
    m_identifier->setObjectName(u"identifier"_s);
    m_identifier->setAccessibleName(tr("E-mail or username"));
    section->addRow(u"identifier"_s, tr("E-mail or username"), m_identifier);
    section->addRow(u"password"_s, tr("Password"), m_password);
    formLayout()->addWidget(section);
    connect(m_identifier, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password->line(), &QLineEdit::returnPressed, this, [this] { submit(); });
}

void SignInPage::setIdentifier(const QString &identifier)
{
    m_identifier->setText(identifier);
}

void SignInPage::showEvent(QShowEvent *event)
{
    EntryPage::showEvent(event);
    if (m_identifier->text().isEmpty())
        m_identifier->setFocus();
    else
        m_password->setFocus();
}

void SignInPage::submit()
{
    setBusy(true);
    showProblem({});
    const Secret password(m_password->text());
    onFinished(workspace().write([identifier = m_identifier->text(), password](const ServiceContext &context) {
        return UserSignIn(context).toConsole(identifier, password);
    }),
               this, [this](const Result<User> &person) { receive(person); });
}

void SignInPage::receive(const Result<User> &person)
{
    setBusy(false);
    m_password->setText({});
    if (person) {
        Q_EMIT signedIn(*person);
        return;
    }
    showProblem(sentence(person.error()));
    m_password->setFocus();
}

} // namespace steward::ui
