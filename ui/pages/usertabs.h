// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/users/user.h>

#include <QWidget>

#include <optional>

class QStackedWidget;
class QTabBar;

namespace steward::ui {

/// One side of the person that is looked at, beside the profile.
class UserTab : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Called when the tab is in front, also for a newer version of the same person.
    virtual void showUser(const ListedUser &listed) = 0;
    /// True while something is not saved, about anybody.
    [[nodiscard]] virtual bool hasDrafts() const { return false; }

Q_SIGNALS:
    /// What tables show of this person is out of date.
    void personChanged(const steward::UserId &user);
};

/// The sides of a person, of which one is in front. A tab that nobody looks at asks for nothing.
class UserTabs : public QWidget
{
    Q_OBJECT

public:
    /// `profile` is the first tab, called so.
    explicit UserTabs(QWidget *profile, const QString &title, QWidget *parent = nullptr);

    /// As of a page: it takes the room that there is.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    /// `name` is the tab's object name.
    void addTab(const QString &name, const QString &title, UserTab *tab);
    void showUser(const ListedUser &listed);
    void showProfile();
    /// By its name.
    void showTab(const QString &name);
    [[nodiscard]] bool hasDrafts() const;

Q_SIGNALS:
    void personChanged(const steward::UserId &user);

private:
    void fillCurrent();

    QTabBar *m_bar;
    QStackedWidget *m_stack;
    std::optional<ListedUser> m_user;
};

} // namespace steward::ui
