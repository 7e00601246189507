// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/notes/adminnote.h>

#include <QFrame>

class QLabel;
class QToolButton;

namespace steward::ui {

class NoteEditor;

/// One note: who wrote it and when, what it says, and the same place to change it.
class NoteCard : public QFrame
{
    Q_OBJECT

public:
    NoteCard(const AdminNote &note, bool isReadOnly, QWidget *parent = nullptr);

    /// Takes over a newer version. While it is being changed here, what others made of it is shown
    /// above the text that is typed.
    void setNote(const AdminNote &note);
    void startEditing(const QString &text);
    void stopEditing();
    [[nodiscard]] NoteEditor *editor() const { return m_editor; }

Q_SIGNALS:
    /// `seen` is the note as it stood here.
    void saveRequested(const steward::AdminNote &seen, const QString &content);
    void deleteRequested(const steward::NoteId &note);
    void textEdited(const steward::NoteId &note, const QString &content);
    void editCancelled(const steward::NoteId &note);

private:
    QWidget *buildHead(bool isReadOnly);
    void showNote();

    AdminNote m_note;
    bool m_isEditing = false;
    QWidget *m_avatar = nullptr;
    QLabel *m_author = nullptr;
    QLabel *m_time = nullptr;
    QLabel *m_changed;
    QLabel *m_content;
    NoteEditor *m_editor;
    QToolButton *m_editButton = nullptr;
    QToolButton *m_deleteButton = nullptr;
};

} // namespace steward::ui
