// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/users/user.h>
#include <core/workspace/workspace.h>
#include <ui/dialogs/workspacesettingsdialog.h>
#include <ui/text/userdeed.h>

#include <QAction>
#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace steward::ui {

class MailDesk;
class RoleDesk;
class UserBatchDialog;

/// What an administrator does to people beside editing them: passwords, confirmation, mails, status,
/// sessions, deletion. The actions act on the selection when several people are selected, else on the
/// person that was set last.
class UserActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open above `window`.
    UserActions(std::shared_ptr<Workspace> workspace, MailDesk &desk, QWidget *window);

    /// In the order of menus; a separator stands between groups.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }

    void setPerson(const ListedUser &person);
    void setNobody();
    /// How many are selected, and who, when it matters.
    void setSelection(qsizetype size, std::function<QList<QUuid>()> people);

    void sendConfirmationTo(const User &person);
    /// Gives these people the role, or asks before.
    void assignRole(const QList<QUuid> &people, const QString &role);
    void writeLetterTo(const QList<QUuid> &people);
    /// One after the other, each as it asks for: "endSessions", "sendConfirmation".
    void doToMany(const QList<QUuid> &people, QStringList deeds);

Q_SIGNALS:
    /// Something about this person changed in the database.
    void changed(steward::UserId user);
    void deleted(const steward::User &person);
    /// Something about several people changed.
    void manyChanged();
    /// What was done, in a few words.
    void done(const QString &message);
    /// The same, and what takes it back.
    void doneWithUndo(const QString &message, const std::function<void()> &undo);
    void failed(const steward::Error &error);

private:
    using MakeDeed = UserDeed (*)(int people);
    using Need = WorkspaceSettingsDialog::Need;

    QAction *action(const QString &name, const QString &text, const std::function<void()> &run);
    void add(const QString &name, const QString &text, const std::function<void()> &run);
    void addRoleMenu();
    [[nodiscard]] QList<QUuid> people() const;
    void addDeed(const QString &name, const QString &text, MakeDeed make, Need need = Need::Nothing);
    void addSeparator();
    void setPassword();
    void changeEmail();
    void copyResetLink();
    void writeLetter();
    void remove();
    void perform(MakeDeed make, Need need);
    void doToOne(const User &person, const UserDeed &deed, Need need);
    UserBatchDialog *askAboutMany(const QList<QUuid> &people, const UserDeed &deed);
    void updateActions();
    [[nodiscard]] bool isAboutMany() const { return m_selectionSize > 1; }

    std::shared_ptr<Workspace> m_workspace;
    MailDesk &m_desk;
    QWidget *m_window;
    RoleDesk *m_roles;
    std::optional<ListedUser> m_person;
    qsizetype m_selectionSize = 0;
    std::function<QList<QUuid>()> m_selection;
    QList<QAction *> m_actions;
    QHash<QString, QAction *> m_byName;
};

} // namespace steward::ui
