// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/widgets/numberconsent.h>

#include <core/changes/consent.h>
#include <ui/widgets/labels.h>

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

NumberConsent::NumberConsent(const ConnectionProfile &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_question(plainLabel({}, this))
    , m_typed(new QLineEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_question);
    column->addWidget(m_typed);
    m_typed->setObjectName(u"typedNumber"_s);
    m_typed->setAccessibleName(tr("Number of people"));
    connect(m_typed, &QLineEdit::textChanged, this, &NumberConsent::changed);
    hide();
}

void NumberConsent::setNumber(qint64 people)
{
    m_number = people;
    m_question->setText(tr("This is a production site. Type the number of people, %1, to go on:").arg(people));
    setVisible(isAsked());
}

bool NumberConsent::isAsked() const
{
    return needsTypedNumber(m_workspace, m_number);
}

bool NumberConsent::isGiven() const
{
    return !isAsked() || m_typed->text().trimmed() == QString::number(m_number);
}

} // namespace steward::ui
