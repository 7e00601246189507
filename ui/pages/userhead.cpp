// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/userhead.h>

#include <ui/widgets/avatar.h>
#include <ui/widgets/badge.h>
#include <ui/widgets/elidedlabel.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/labels.h>

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int AvatarSize = 56;

} // namespace

UserHead::UserHead(QWidget *parent)
    : QWidget(parent)
    , m_avatar(new AvatarLabel(this))
    , m_name(new ElidedLabel(this))
    , m_email(new ElidedLabel(this))
    , m_badges(new QWidget(this))
    , m_more(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    m_avatar->setFixedSize(AvatarSize, AvatarSize);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(3);
    m_name->setObjectName(u"detailName"_s);
    m_name->setFont(headFont(m_name->font(), 1.25));
    m_email->setForegroundRole(QPalette::PlaceholderText);
    m_badges->setLayout(new FlowLayout(4, 4));
    texts->addWidget(m_name);
    texts->addWidget(m_email);
    texts->addWidget(m_badges);
    row->addLayout(texts, 1);
    buildMenuButton();
    row->addWidget(m_more, 0, Qt::AlignTop);
}

void UserHead::buildMenuButton()
{
    m_more->setObjectName(u"moreButton"_s);
    m_more->setAutoRaise(true);
    m_more->setIcon(icon("more"_L1));
    m_more->setPopupMode(QToolButton::InstantPopup);
    // The menu needs no arrow beside the three dots.
    m_more->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    m_more->setToolTip(tr("More to do"));
    m_more->setAccessibleName(m_more->toolTip());
}

void UserHead::setActions(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(m_more);
    menu->addActions(actions);
    m_more->setMenu(menu);
}

void UserHead::setUser(const ListedUser &listed)
{
    m_avatar->setUser(listed.user);
    m_name->setText(listed.user.displayName());
    m_email->setText(listed.user.email);
    showBadges(listed);
}

void UserHead::showBadges(const ListedUser &listed)
{
    while (QLayoutItem *item = m_badges->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](BadgeKind kind, const QString &text) {
        m_badges->layout()->addWidget(new BadgeLabel(kind, text, m_badges));
    };
    if (!listed.user.isActive)
        add(BadgeKind::Inactive, tr("Inactive"));
    else if (!listed.user.isConfirmed())
        add(BadgeKind::Unconfirmed, tr("Unconfirmed"));
    else
        add(BadgeKind::Active, tr("Active"));
    for (const QString &role : listed.roles)
        add(roleBadge(role), role);
}

} // namespace steward::ui
