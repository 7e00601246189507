// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/widgets/chipbar.h>

#include <ui/widgets/filterchip.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/icons.h>

#include <QMenu>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace steward::ui {

ChipBar::ChipBar(QWidget *parent)
    : QWidget(parent)
    , m_menu(new QMenu(this))
    , m_flow(new FlowLayout(6, 6, this))
    , m_add(new QToolButton(this))
    , m_clear(new QToolButton(this))
{
    m_add->setObjectName(u"addCondition"_s);
    m_add->setText(tr("Add filter"));
    m_add->setIcon(icon("filter"_L1));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->setObjectName(u"clearConditions"_s);
    m_clear->setText(tr("Clear"));
    for (QToolButton *button : {m_add, m_clear})
        button->setAutoRaise(true);
    connect(m_add, &QToolButton::clicked, this, &ChipBar::showMenu);
    connect(m_clear, &QToolButton::clicked, this, &ChipBar::clearRequested);
    setChips({});
}

void ChipBar::showMenu()
{
    m_menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 2)));
}

void ChipBar::setChips(const QStringList &texts)
{
    while (QLayoutItem *item = m_flow->takeAt(0))
        delete item;
    for (QWidget *chip : std::exchange(m_chips, {})) {
        chip->hide();
        chip->deleteLater();
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto *chip = new FilterChip(texts.at(i), this);
        connect(chip, &FilterChip::editRequested, this, [this, i] { Q_EMIT editRequested(i); });
        connect(chip, &FilterChip::removeRequested, this, [this, i] { Q_EMIT removeRequested(i); });
        m_flow->addWidget(chip);
        m_chips.append(chip);
        chip->show();
    }
    m_flow->addWidget(m_add);
    m_flow->addWidget(m_clear);
    m_clear->setVisible(!texts.isEmpty());
    updateGeometry();
}

} // namespace steward::ui
