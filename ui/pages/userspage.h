// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <ui/pages/page.h>
#include <ui/pages/peopleview.h>

#include <memory>

namespace steward::ui {

class RoleStrip;

/// Everybody of the site. New people are registered here, filters are kept here under a name, and the
/// roles show up below the table while people are dragged.
class UsersPage : public Page
{
    Q_OBJECT

public:
    explicit UsersPage(const PageParts &parts, QWidget *parent = nullptr);

    [[nodiscard]] PeopleView *view() const { return m_view; }
    void refresh() override;
    void enter() override {}
    [[nodiscard]] bool hasDrafts() const override;
    [[nodiscard]] PeopleView *people() const override { return m_view; }
    void createUser();

Q_SIGNALS:
    void queryChanged(const steward::UserQuery &query);
    void savedQueriesChanged();
    /// The connection failed or works again; an empty text means it works.
    void connectionTrouble(const QString &sentence);

private:
    void addNewButton();
    void addRoleStrip();
    void saveFilter(const QString &name);
    void landOn(const User &user, const QString &message);

    std::shared_ptr<Workspace> m_workspace;
    PeopleView *m_view;
    RoleStrip *m_roleStrip;
};

} // namespace steward::ui
