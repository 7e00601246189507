// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/changes/changehistory.h>
#include <core/changes/stagedchanges.h>
#include <core/fields/fielddefinition.h>
#include <core/workspace/workspace.h>
#include <ui/dialogs/changesdialog.h>

#include <QObject>

#include <functional>
#include <memory>

namespace steward::ui {

/// What a page does with change sets: keeps the staged ones, shows them for review, takes back what
/// was done and does it again. Dialogs open above `window`.
class ChangeDesk : public QObject
{
    Q_OBJECT

public:
    ChangeDesk(std::shared_ptr<Workspace> workspace, QWidget *window);

    [[nodiscard]] StagedChanges &staged() { return m_staged; }
    void setDefinitions(const FieldDefinitions &definitions) { m_definitions = definitions; }
    [[nodiscard]] const FieldDefinitions &definitions() const { return m_definitions; }

    /// Rehearses and shows; what is applied there leaves the staged changes, what could not be stays.
    void reviewStaged();
    /// `then` comes when something of it was applied.
    void review(const ChangeSet &changes, const std::function<void()> &then = {});
    /// Shows the change set of a file for review.
    void openFile(const QString &path);

    /// Takes back what was staged or done last, also before a restart: then it asks first.
    void undoLast();
    /// The same backwards.
    void redoLast();
    /// At once when nothing speaks against it, else by review; many people of a production site by review as well.
    void undo(const QUuid &id);
    void redo(const QUuid &id);
    /// Shows what taking back would do.
    void reviewUndo(const QUuid &id);

Q_SIGNALS:
    /// What was done, in a few words; `id` is what undo() takes, null when it is no use.
    void applied(const QString &message, const QUuid &id);
    /// What is shown of people is out of date.
    void peopleChanged();
    void failed(const steward::Error &error);

private:
    using Find = Result<ChangeSet> (ChangeHistory::*)(const QUuid &);
    void receive(const ChangeSet &changes, const ChangeReport &report, bool isStaged);
    /// `whenSettled` stands in for the error that it is done again already.
    void takeBack(const QUuid &id, Find find, const QString &message, const std::function<void()> &whenSettled = {});
    /// Null when there is none.
    void findLast(ChangeEntry::State state, const std::function<void(const ChangeEntry *)> &found);
    void ask(const ChangeEntry &entry);

    std::shared_ptr<Workspace> m_workspace;
    QWidget *m_window;
    StagedChanges m_staged;
    FieldDefinitions m_definitions;
    QDateTime m_startedAt;
    QList<QUuid> m_undone; ///< what was taken back, the last one last; a null id is a staging
    bool m_isBusy = false;
};

} // namespace steward::ui
