// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/sessions/sessionlist.h>
#include <core/workspace/workspace.h>
#include <ui/dialogs/endsessionsdialog.h>

#include <QAction>
#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace steward::ui {

/// What an administrator does with sessions. The actions act on the selection, on the person of the
/// current session, or on all.
class SessionActions : public QObject
{
    Q_OBJECT

public:
    using CurrentSession = std::function<const ListedSession *()>;

    /// Dialogs open above `window`; `current` gives nothing while there is no row or it has not arrived.
    SessionActions(std::shared_ptr<Workspace> workspace, CurrentSession current, QWidget *window);

    /// In the order of menus; a separator stands between groups.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    [[nodiscard]] QAction *action(const QString &name) const { return m_byName.value(name); }

    /// How many are selected, and which, when it matters.
    void setSelection(qsizetype size, std::function<QList<QUuid>()> sessions);

Q_SIGNALS:
    /// Sessions have ended.
    void changed();
    /// What was done, in a few words.
    void done(const QString &message);
    void failed(const steward::Error &error);
    void personWanted(const steward::UserId &user);
    /// The table shall show the sessions of this person alone.
    void sessionsWanted(const steward::UserId &user, const QString &name);
    /// Of this device alone.
    void deviceWanted(const QString &hash);

private:
    void add(const QString &name, const QString &text, const std::function<void()> &run);
    void addSeparator();
    void endSelected();
    void endOne(const TokenId &id);
    void endAllOfPerson();
    void checkVisit();
    void countExpiredLinks();
    void askToDeleteLinks(qint64 expired);
    void deleteExpiredLinks();
    void ask(const QString &question, const EndSessionsDialog::Which &which, EndSessionsDialog::Care care);
    void updateActions();

    std::shared_ptr<Workspace> m_workspace;
    CurrentSession m_current;
    QWidget *m_window;
    qsizetype m_selectionSize = 0;
    std::function<QList<QUuid>()> m_selection;
    QList<QAction *> m_actions;
    QHash<QString, QAction *> m_byName;
};

} // namespace steward::ui
