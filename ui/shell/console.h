// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/settings/preferences.h>
#include <core/workspace/workspace.h>
#include <ui/pages/page.h>

#include <QHash>
#include <QPointer>
#include <QStackedWidget>

#include <memory>

class QDialog;

namespace steward::ui {

class AvatarGallery;
class Navigation;
class UploadHistory;
class UsersPage;
struct PageEntry;

/// What one works in after the sign-in: the navigation column and the pages of one open workspace.
class Console : public QWidget
{
    Q_OBJECT

public:
    Console(std::shared_ptr<Workspace> workspace, const User &person, Preferences &preferences,
            QWidget *parent = nullptr);

    [[nodiscard]] UsersPage *usersPage() const { return m_users; }
    /// The page of this class; those that nobody has seen yet are made before.
    template<class SomePage>
    [[nodiscard]] SomePage *page()
    {
        makePages();
        return m_pages->findChild<SomePage *>(QString(), Qt::FindDirectChildrenOnly);
    }
    [[nodiscard]] MailDesk *mailDesk() const { return m_desk; }
    /// The table of people in front; everybody's while another page is.
    [[nodiscard]] PeopleView *people() const;
    void showUsers();
    /// By its name in pageList(), or "users"; another name shows nothing else.
    void showPage(const QString &name);
    void refresh();
    void showSettings();
    /// Puts the open dialogs out of sight while the console is locked, and back.
    void hideDialogs();
    void showDialogs();
    /// True while something on some page is not saved.
    [[nodiscard]] bool hasDrafts() const;
    [[nodiscard]] UserId personId() const { return m_personId; }
    [[nodiscard]] const std::shared_ptr<Workspace> &workspace() const { return m_workspace; }

Q_SIGNALS:
    void lockRequested();
    void workspacesRequested();
    void pageShown();

private:
    void showWorkspace();
    void showPerson(const User &person);
    void showQueries();
    /// Nothing for a name that no page has.
    Page *pageNamed(const QString &name);
    Page *make(const PageEntry &entry);
    void makePages();
    void connectNavigation();

    std::shared_ptr<Workspace> m_workspace;
    UserId m_personId;
    MailDesk *m_desk;
    UploadHistory *m_uploads;
    AvatarGallery *m_gallery; ///< before all that shows people
    Navigation *m_navigation;
    QStackedWidget *m_pages;
    PageParts m_parts;
    UsersPage *m_users;
    QHash<QString, Page *> m_byName; ///< those that were made: each with the first look at it
    QList<QPointer<QDialog>> m_hiddenDialogs;
};

} // namespace steward::ui
