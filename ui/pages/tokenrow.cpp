// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/tokenrow.h>

#include <ui/widgets/icons.h>
#include <ui/widgets/labels.h>

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

TokenRow::TokenRow(const QString &title, const QString &story, QWidget *parent)
    : QWidget(parent)
    , m_line(new QHBoxLayout)
    , m_removeButton(new QToolButton(this))
{
    setObjectName(u"tokenRow"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(2);
    QLabel *titleLabel = plainLabel(title, this);
    titleLabel->setObjectName(u"tokenTitle"_s);
    QLabel *storyLabel = quietLabel(story, this);
    storyLabel->setObjectName(u"tokenStory"_s);
    m_removeButton->setObjectName(u"tokenRemove"_s);
    m_removeButton->setAutoRaise(true);
    m_removeButton->setIcon(icon("close"_L1));
    m_removeButton->setIconSize({14, 14});
    m_removeButton->hide();
    m_line->setSpacing(8);
    m_line->addWidget(titleLabel, 1);
    m_line->addWidget(m_removeButton, 0, Qt::AlignTop);
    column->addLayout(m_line);
    column->addWidget(storyLabel);
    connect(m_removeButton, &QToolButton::clicked, this, &TokenRow::removeRequested);
}

void TokenRow::setBadge(BadgeKind kind, const QString &text)
{
    m_line->insertWidget(1, new BadgeLabel(kind, text, this), 0, Qt::AlignTop);
}

void TokenRow::setRemoval(const QString &text)
{
    m_removeButton->setToolTip(text);
    m_removeButton->setAccessibleName(text);
    m_removeButton->show();
}

} // namespace steward::ui
