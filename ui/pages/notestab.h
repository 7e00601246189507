// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/notes/adminnote.h>
#include <core/workspace/workspace.h>
#include <ui/pages/usertabs.h>

#include <QHash>

#include <memory>

class QPushButton;
class QVBoxLayout;

namespace steward::ui {

class Banner;
class EmptyState;
class NoteCard;
class NoteEditor;
class Toast;

/// What administrators have written about a person, newest first: read, written, changed in place
/// and deleted with a way back. What was typed and not saved stays while one looks at others.
class NotesTab : public UserTab
{
    Q_OBJECT

public:
    explicit NotesTab(std::shared_ptr<Workspace> workspace, QWidget *parent = nullptr);

    void showUser(const ListedUser &listed) override;
    [[nodiscard]] bool hasDrafts() const override { return !m_drafts.isEmpty(); }

private:
    /// What was typed about one person and not saved.
    struct Drafts
    {
        QString newNote;
        QHash<NoteId, QString> changes;

        [[nodiscard]] bool isEmpty() const { return newNote.trimmed().isEmpty() && changes.isEmpty(); }
    };

    void build();
    void fetch();
    void receive(const QList<AdminNote> &notes);
    void showNotes();
    NoteCard *makeCard(const AdminNote &note);
    void changeDrafts(const UserId &user, const std::function<void(Drafts &)> &change);
    void add(const QString &content);
    void edit(const AdminNote &seen, const QString &content);
    void remove(const NoteId &note);
    void putBack(const AdminNote &note);
    void showFailure(const Error &error, NoteEditor *editor);

    std::shared_ptr<Workspace> m_workspace;
    UserId m_user;
    QList<AdminNote> m_notes; ///< newest first
    qsizetype m_shown = 0;    ///< how many of them have cards at most
    QHash<UserId, Drafts> m_drafts;
    QHash<NoteId, NoteCard *> m_cards;

    NoteEditor *m_composer;
    Banner *m_banner;
    QVBoxLayout *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_moreButton = nullptr;
    Toast *m_toast = nullptr;
};

} // namespace steward::ui
