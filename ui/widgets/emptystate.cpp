// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/widgets/emptystate.h>

#include <ui/widgets/icons.h>

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_action(new QPushButton(this))
{
    setObjectName(u"emptyState"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->setContentsMargins(24, 24, 24, 24);
    column->addStretch(2);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_title->setFont(large);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_action->setObjectName(u"emptyAction"_s);
    for (QLabel *label : {m_icon, m_title, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_icon);
        column->addWidget(label);
    }
    column->addSpacing(6);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setContent(QLatin1StringView iconName, const QString &title, const QString &hint,
                            const QString &action)
{
    m_icon->setPixmap(icon(iconName).pixmap(QSize(40, 40), QIcon::Disabled));
    m_title->setText(title);
    m_hint->setText(hint);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace steward::ui
