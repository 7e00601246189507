// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/changes/changeset.h>
#include <core/fields/fielddefinition.h>
#include <core/workspace/workspace.h>

#include <QFrame>
#include <QHash>
#include <QPointer>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace steward::ui {

class Banner;
class EmptyState;
class UserForm;
class UserHead;
class UserTabs;

/// Everything about the person that the table points at, ready to be edited. What was typed and not
/// saved is kept as a draft while one looks at others. Saving applies a change set of one row.
class UserDetailPane : public QFrame
{
    Q_OBJECT

public:
    explicit UserDetailPane(std::shared_ptr<Workspace> workspace, QWidget *parent = nullptr);

    void setDefinitions(const QList<FieldDefinition> &definitions);
    /// What else can be done to the person: a menu beside the name.
    void setActions(const QList<QAction *> &actions);
    void showUser(const ListedUser &listed);
    void showNobody();
    void showGone();
    void startEditing();
    void save();
    void revert();
    void undoLastSave();

    /// Whom it shows; null for nobody.
    [[nodiscard]] UserId userId() const { return m_user.user.id; }
    [[nodiscard]] const User &user() const { return m_user.user; }
    /// The sides of the person besides the profile; more can be added.
    [[nodiscard]] UserTabs *tabs() const { return m_tabs; }
    [[nodiscard]] UserForm *form() const { return m_form; }
    [[nodiscard]] bool hasDrafts() const;

Q_SIGNALS:
    void userSaved(const steward::ListedUser &listed);

private:
    QWidget *buildProfile();
    QWidget *buildFoot();
    void showRegistration();
    void noticeEdit();
    void apply(const ChangeSet &changes);
    void receive(const Result<ChangeReport> &report, const ChangeSet &changes);
    void receiveRow(const RowOutcome &outcome, const ChangeSet &changes);
    void reloadAfter(const ChangeSet &changes);
    void setSaving(bool isSaving);

    using Values = QList<std::pair<QString, QJsonValue>>;
    struct Draft
    {
        ListedUser before; ///< when the edit began: what a save is compared with
        Values values;
    };
    void load(const ListedUser &listed);
    [[nodiscard]] Values typedBeside(const RowChange &saved) const;

    std::shared_ptr<Workspace> m_workspace;
    ListedUser m_user;
    QHash<UserId, Draft> m_drafts;
    ChangeSet m_lastSaved;
    QPointer<QWidget> m_typedIn; ///< had the focus when a save began

    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    Banner *m_banner = nullptr;
    UserHead *m_head = nullptr;
    UserTabs *m_tabs = nullptr;
    QLabel *m_registration = nullptr;
    QLabel *m_times = nullptr;
    UserForm *m_form = nullptr;
    QWidget *m_foot = nullptr;
    QLabel *m_changeCount = nullptr;
    QPushButton *m_saveButton = nullptr;
    QPushButton *m_revertButton = nullptr;
};

} // namespace steward::ui
