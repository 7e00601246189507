// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/settings/preferences.h>
#include <core/users/user.h>
#include <core/users/userfilter.h>
#include <core/workspace/workspace.h>

#include <QWidget>

#include <memory>

namespace steward::ui {

class MailDesk;
class PeopleView;
class UploadHistory;

/// What pages are made with; it lives longer than they do.
struct PageParts
{
    std::shared_ptr<Workspace> workspace;
    Preferences &preferences;
    MailDesk &desk;
    UploadHistory &uploads;
};

/// One page of the console: what the window asks of it, and what it tells the others.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows what the database holds now.
    virtual void refresh() = 0;
    /// The page comes to the front.
    virtual void enter() { refresh(); }
    /// True while something is not saved.
    [[nodiscard]] virtual bool hasDrafts() const { return false; }
    /// A page takes the room that there is. Asked how high it would like to be, all pages together lay out
    /// all their texts, whenever a part of one of them appears.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    /// The people who are in front, if the page is about people.
    [[nodiscard]] virtual PeopleView *people() const { return nullptr; }

Q_SIGNALS:
    /// Somebody wants to see this person among all people.
    void personWanted(const steward::UserId &user);
    /// Somebody wants to see the people of this query among all people.
    void queryWanted(const steward::UserQuery &query);
    /// What other pages show of people is out of date.
    void peopleChanged();
};

} // namespace steward::ui
