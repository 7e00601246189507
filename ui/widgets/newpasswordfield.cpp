// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/widgets/newpasswordfield.h>

#include <core/crypto/passwordgenerator.h>
#include <core/crypto/passwordstrength.h>
#include <ui/text/passwordtext.h>
#include <ui/widgets/passwordfield.h>

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace steward::ui {

NewPasswordField::NewPasswordField(QWidget *parent)
    : QWidget(parent)
    , m_field(new PasswordField(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_field->setObjectName(u"password"_s);
    auto *generateButton = new QPushButton(tr("Generate"), this);
    generateButton->setObjectName(u"generateButton"_s);
    generateButton->setAutoDefault(false);
    layout->addWidget(m_field, 1);
    layout->addWidget(generateButton, 0, Qt::AlignTop);
    setFocusProxy(m_field);
    connect(generateButton, &QPushButton::clicked, this, &NewPasswordField::generate);
    connect(m_field, &PasswordField::textChanged, this, &NewPasswordField::judge);
}

QString NewPasswordField::text() const
{
    return m_field->text();
}

void NewPasswordField::generate()
{
    m_field->setText(generatePassword(m_policy).reveal());
    m_field->setRevealed(true);
}

void NewPasswordField::judge()
{
    const PasswordStrength strength = passwordStrength(m_field->text(), m_personalWords);
    m_field->setStrength(strength.score, passwordHint(strength));
}

} // namespace steward::ui
