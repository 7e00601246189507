// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/usertabs.h>

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

UserTabs::UserTabs(QWidget *profile, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_bar(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_bar->setObjectName(u"userTabs"_s);
    m_bar->setDrawBase(false);
    m_bar->setDocumentMode(true);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    m_bar->setAutoHide(true);
    m_bar->addTab(title);
    m_stack->addWidget(profile);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        fillCurrent();
    });
}

void UserTabs::addTab(const QString &name, const QString &title, UserTab *tab)
{
    tab->setObjectName(name);
    m_stack->addWidget(tab);
    m_bar->addTab(title);
    connect(tab, &UserTab::personChanged, this, &UserTabs::personChanged);
}

bool UserTabs::hasDrafts() const
{
    for (int index = 0; index < m_stack->count(); ++index) {
        if (const auto *tab = qobject_cast<UserTab *>(m_stack->widget(index)); tab && tab->hasDrafts())
            return true;
    }
    return false;
}

void UserTabs::showUser(const ListedUser &listed)
{
    m_user = listed;
    fillCurrent();
}

void UserTabs::showProfile()
{
    m_bar->setCurrentIndex(0);
}

void UserTabs::showTab(const QString &name)
{
    for (int index = 0; index < m_stack->count(); ++index) {
        if (m_stack->widget(index)->objectName() == name)
            m_bar->setCurrentIndex(index);
    }
}

void UserTabs::fillCurrent()
{
    if (auto *tab = qobject_cast<UserTab *>(m_stack->currentWidget()); tab && m_user)
        tab->showUser(*m_user);
}

} // namespace steward::ui
