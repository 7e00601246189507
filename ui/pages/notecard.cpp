// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/notecard.h>

#include <ui/pages/noteeditor.h>
#include <ui/text/notetext.h>
#include <ui/text/timetext.h>
#include <ui/widgets/avatar.h>
#include <ui/widgets/elidedlabel.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/labels.h>

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int AvatarSize = 26;

QToolButton *smallButton(const QString &name, QLatin1StringView iconName, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setIcon(icon(iconName));
    button->setIconSize({14, 14});
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace

NoteCard::NoteCard(const AdminNote &note, bool isReadOnly, QWidget *parent)
    : QFrame(parent)
    , m_note(note)
    , m_changed(quietLabel(tr("Somebody else has changed it meanwhile. Now it says:"), this))
    , m_content(plainLabel({}, this))
    , m_editor(new NoteEditor(NoteEditor::Kind::Change, this))
{
    setObjectName(u"noteCard"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 4);
    column->setSpacing(6);
    column->addWidget(buildHead(isReadOnly));
    m_content->setObjectName(u"noteContent"_s);
    m_content->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_changed);
    column->addWidget(m_content);
    column->addWidget(m_editor);
    m_changed->hide();
    m_editor->hide();
    connect(m_editor, &NoteEditor::textEdited, this, [this](const QString &text) { Q_EMIT textEdited(m_note.id, text); });
    connect(m_editor, &NoteEditor::saveRequested, this,
            [this](const QString &text) { Q_EMIT saveRequested(m_note, text); });
    connect(m_editor, &NoteEditor::cancelled, this, [this] {
        stopEditing();
        Q_EMIT editCancelled(m_note.id);
    });
    showNote();
}

QWidget *NoteCard::buildHead(bool isReadOnly)
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *avatar = new AvatarLabel(head);
    avatar->setFixedSize(AvatarSize, AvatarSize);
    avatar->setUser(authorAsPerson(m_note));
    m_author = new ElidedLabel(head);
    m_author->setObjectName(u"noteAuthor"_s);
    QFont bold = m_author->font();
    bold.setBold(true);
    m_author->setFont(bold);
    m_time = quietLabel({}, head);
    m_time->setObjectName(u"noteTime"_s);
    m_time->setWordWrap(false);
    m_editButton = smallButton(u"noteEdit"_s, "edit"_L1, tr("Change this note"), head);
    m_deleteButton = smallButton(u"noteDelete"_s, "close"_L1, tr("Delete this note"), head);
    m_editButton->setVisible(!isReadOnly);
    m_deleteButton->setVisible(!isReadOnly);
    row->addWidget(avatar);
    row->addWidget(m_author, 1);
    row->addWidget(m_time);
    row->addWidget(m_editButton);
    row->addWidget(m_deleteButton);
    connect(m_editButton, &QToolButton::clicked, this, [this] {
        startEditing(m_note.content);
        m_editor->startTyping();
    });
    connect(m_deleteButton, &QToolButton::clicked, this, [this] { Q_EMIT deleteRequested(m_note.id); });
    return head;
}

void NoteCard::setNote(const AdminNote &note)
{
    const bool isNews = m_isEditing && note.content != m_note.content;
    m_note = note;
    showNote();
    if (isNews) {
        m_changed->show();
        m_content->show();
    }
}

void NoteCard::showNote()
{
    m_author->setText(noteAuthorText(m_note));
    m_time->setText(noteTimeText(m_note));
    m_time->setToolTip(m_note.isEdited() ? tr("Written %1\nChanged %2")
                                               .arg(absoluteTime(m_note.insertedAt), absoluteTime(m_note.updatedAt))
                                         : absoluteTime(m_note.insertedAt));
    m_content->setText(m_note.content);
}

void NoteCard::startEditing(const QString &text)
{
    m_isEditing = true;
    m_editor->setText(text);
    m_editor->showError({});
    m_editor->show();
    m_content->hide();
    m_editButton->setEnabled(false);
}

void NoteCard::stopEditing()
{
    m_isEditing = false;
    m_editor->hide();
    m_changed->hide();
    m_content->show();
    m_editButton->setEnabled(true);
}

} // namespace steward::ui
