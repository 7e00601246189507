// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/shell/firstownerpage.h>

#include <core/base/async.h>
#include <core/crypto/passwordstrength.h>
#include <core/users/userregistration.h>
#include <ui/text/errortext.h>
#include <ui/text/passwordtext.h>
#include <ui/widgets/formsection.h>
#include <ui/widgets/passwordfield.h>

#include <QJsonObject>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

FirstOwnerPage::FirstOwnerPage(std::shared_ptr<Workspace> workspace, QWidget *parent)
    : EntryPage(std::move(workspace), tr("Welcome"),
                tr("Nobody is here yet. Make the first account: it becomes the Owner, who may do everything."),
                tr("Create the Owner"), parent)
    , m_section(new FormSection({}, this))
    , m_password(new PasswordField(this))
    , m_repeated(new PasswordField(this))
{
    setObjectName(u"firstOwnerPage"_s);
    addLine(u"email"_s, tr("E-mail"));
    addLine(u"first_name"_s, tr("First name"));
    addLine(u"last_name"_s, tr("Last name"));
    m_section->addRow(u"password"_s, tr("Password"), m_password);
    m_section->addRow(u"password_confirmation"_s, tr("Once more"), m_repeated);
    formLayout()->addWidget(m_section);
    connect(m_password, &PasswordField::textChanged, this, [this](const QString &text) {
        const PasswordStrength strength = passwordStrength(text, {m_lines.first().second->text()});
        m_password->setStrength(strength.score, passwordHint(strength));
    });
    connect(m_repeated->line(), &QLineEdit::returnPressed, this, [this] { submit(); });
}

QLineEdit *FirstOwnerPage::addLine(const QString &field, const QString &label)
{
    auto *line = new QLineEdit(m_section);
    line->setObjectName(field);
    line->setAccessibleName(label);
    m_section->addRow(field, label, line);
    m_lines.append({field, line});
    return line;
}

void FirstOwnerPage::showEvent(QShowEvent *event)
{
    EntryPage::showEvent(event);
    m_lines.first().second->setFocus();
}

void FirstOwnerPage::submit()
{
    if (m_password->text() != m_repeated->text()) {
        m_section->setErrors({{u"password_confirmation"_s, Violation::PasswordMismatch}});
        return;
    }
    QJsonObject attributes{{u"password"_s, m_password->text()}};
    for (const auto &[field, line] : std::as_const(m_lines)) {
        if (!line->text().isEmpty())
            attributes.insert(field, line->text());
    }
    setBusy(true);
    showProblem({});
    onFinished(workspace().write([attributes](const ServiceContext &context) {
        ServiceContext system = context;
        system.actor = Actor::system(); // there is nobody yet who could act
        return UserRegistration(system).registerFirstOwner(attributes);
    }),
               this, [this](const Result<User> &person) { receive(person); });
}

void FirstOwnerPage::receive(const Result<User> &person)
{
    setBusy(false);
    if (person) {
        Q_EMIT signedIn(*person);
        return;
    }
    m_section->setErrors(person.error().fields);
    if (person.error().fields.isEmpty())
        showProblem(sentence(person.error()));
}

} // namespace steward::ui
