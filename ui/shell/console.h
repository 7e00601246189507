// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/settings/preferences.h>
#include <core/workspace/workspace.h>

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace steward::ui {

class FieldsPage;
class MailDesk;
class Navigation;
class OutboxPage;
class UsersPage;

/// What one works in after the sign-in: the navigation column and the pages of one open workspace.
class Console : public QWidget
{
    Q_OBJECT

public:
    Console(std::shared_ptr<Workspace> workspace, const User &person, Preferences &preferences,
            QWidget *parent = nullptr);

    [[nodiscard]] UsersPage *usersPage() const { return m_users; }
    [[nodiscard]] FieldsPage *fieldsPage() const { return m_fields; }
    [[nodiscard]] OutboxPage *outboxPage() const { return m_outbox; }
    [[nodiscard]] MailDesk *mailDesk() const { return m_desk; }
    void showUsers();
    void showFields();
    void showOutbox();
    void showSettings();
    /// True while something on some page is not saved.
    [[nodiscard]] bool hasDrafts() const;
    [[nodiscard]] UserId personId() const { return m_personId; }
    [[nodiscard]] const std::shared_ptr<Workspace> &workspace() const { return m_workspace; }

Q_SIGNALS:
    void lockRequested();
    void workspacesRequested();

private:
    void showWorkspace();
    void showPerson(const User &person);
    void showQueries();
    void showPage(const QString &name);

    std::shared_ptr<Workspace> m_workspace;
    UserId m_personId;
    MailDesk *m_desk;
    Navigation *m_navigation;
    QStackedWidget *m_pages;
    UsersPage *m_users;
    FieldsPage *m_fields;
    OutboxPage *m_outbox;
};

} // namespace steward::ui
