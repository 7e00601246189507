// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/notestab.h>

#include <core/base/async.h>
#include <core/notes/adminnotes.h>
#include <ui/pages/notecard.h>
#include <ui/pages/noteeditor.h>
#include <ui/text/errortext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/toast.h>

#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int Margin = 18;
// Nobody reads more at once, and each is a widget.
constexpr qsizetype CardsAtOnce = 50;

} // namespace

NotesTab::NotesTab(std::shared_ptr<Workspace> workspace, QWidget *parent)
    : UserTab(parent)
    , m_workspace(std::move(workspace))
    , m_composer(new NoteEditor(NoteEditor::Kind::NewNote, this))
    , m_banner(new Banner(this))
{
    build();
    m_toast = new Toast(this);
    connect(m_composer, &NoteEditor::textEdited, this,
            [this](const QString &text) { changeDrafts(m_user, [&text](Drafts &drafts) { drafts.newNote = text; }); });
    connect(m_composer, &NoteEditor::saveRequested, this, &NotesTab::add);
    connect(m_composer, &NoteEditor::cancelled, this, [this] {
        m_composer->setText({});
        changeDrafts(m_user, [](Drafts &drafts) { drafts.newNote.clear(); });
    });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_banner->hide();
        fetch();
    });
    connect(m_moreButton, &QPushButton::clicked, this, [this] {
        m_shown += CardsAtOnce;
        showNotes();
    });
}

void NotesTab::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(6);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(Margin, 0, Margin, 0);
    m_composer->setObjectName(u"noteComposer"_s);
    m_composer->setPlaceholder(tr("Write a note. The person does not see it."));
    m_composer->setVisible(!m_workspace->profile().readOnly);
    top->addWidget(m_composer);
    column->addLayout(top);
    m_banner->hide();
    column->addWidget(m_banner);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(Margin, 0, Margin, Margin);
    m_list->setSpacing(4);
    m_empty = new EmptyState(content);
    m_empty->setContent("notes"_L1, tr("No notes yet"), tr("What should others know who look at this person?"), {});
    m_empty->hide();
    m_moreButton = new QPushButton(tr("Show Earlier Notes"), content);
    m_moreButton->setObjectName(u"earlierNotes"_s);
    m_moreButton->hide();
    m_list->addWidget(m_moreButton, 0, Qt::AlignHCenter);
    m_list->addWidget(m_empty);
    m_list->addStretch(1);
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
}

void NotesTab::showUser(const ListedUser &listed)
{
    if (listed.user.id != m_user) {
        m_user = listed.user.id;
        m_notes.clear();
        m_shown = CardsAtOnce;
        qDeleteAll(std::exchange(m_cards, {}));
        m_empty->hide();
        m_moreButton->hide();
        m_banner->hide();
        m_composer->showError({});
        m_composer->setText(m_drafts.value(m_user).newNote);
    }
    fetch();
}

void NotesTab::fetch()
{
    onFinished(m_workspace->read([user = m_user](const ServiceContext &context) { return AdminNotes(context).of(user); }),
               this, [this, user = m_user](const Result<QList<AdminNote>> &notes) {
                   if (user != m_user)
                       return;
                   if (notes)
                       receive(*notes);
                   else
                       m_banner->showError(sentence(notes.error()), tr("Try Again"));
               });
}

void NotesTab::receive(const QList<AdminNote> &notes)
{
    m_notes = notes;
    // What was typed into a note that is gone meanwhile becomes a new one.
    const Drafts drafts = m_drafts.value(m_user);
    for (auto change = drafts.changes.cbegin(); change != drafts.changes.cend(); ++change) {
        const auto isMeant = [&change](const AdminNote &note) { return note.id == change.key(); };
        if (std::ranges::any_of(m_notes, isMeant))
            continue;
        const QString text = m_composer->text().isEmpty() ? *change : m_composer->text() + u'\n' + *change;
        m_composer->setText(text);
        changeDrafts(m_user, [&](Drafts &kept) {
            kept.newNote = text;
            kept.changes.remove(change.key());
        });
    }
    showNotes();
}

void NotesTab::showNotes()
{
    QHash<NoteId, NoteCard *> before = std::exchange(m_cards, {});
    const QList<AdminNote> shown = m_notes.mid(0, m_shown);
    for (const AdminNote &note : shown) {
        NoteCard *card = before.take(note.id);
        if (card)
            card->setNote(note);
        else
            card = makeCard(note);
        m_list->insertWidget(static_cast<int>(m_cards.size()), card);
        m_cards.insert(note.id, card);
    }
    for (NoteCard *gone : std::as_const(before)) {
        gone->hide();
        gone->deleteLater();
    }
    m_empty->setVisible(m_notes.isEmpty());
    m_moreButton->setVisible(m_notes.size() > m_shown);
}

NoteCard *NotesTab::makeCard(const AdminNote &note)
{
    auto *card = new NoteCard(note, m_workspace->profile().readOnly, m_list->parentWidget());
    const auto change = m_drafts.value(m_user).changes;
    if (const auto draft = change.constFind(note.id); draft != change.cend())
        card->startEditing(*draft);
    connect(card, &NoteCard::textEdited, this, [this](const NoteId &id, const QString &text) {
        changeDrafts(m_user, [&](Drafts &drafts) { drafts.changes.insert(id, text); });
    });
    connect(card, &NoteCard::editCancelled, this, [this](const NoteId &id) {
        changeDrafts(m_user, [&id](Drafts &drafts) { drafts.changes.remove(id); });
    });
    connect(card, &NoteCard::saveRequested, this, &NotesTab::edit);
    connect(card, &NoteCard::deleteRequested, this, &NotesTab::remove);
    return card;
}

void NotesTab::changeDrafts(const UserId &user, const std::function<void(Drafts &)> &change)
{
    Drafts drafts = m_drafts.value(user);
    change(drafts);
    if (drafts.isEmpty())
        m_drafts.remove(user);
    else
        m_drafts.insert(user, drafts);
}

void NotesTab::add(const QString &content)
{
    m_composer->setBusy(true);
    onFinished(m_workspace->write([user = m_user, content](const ServiceContext &context) {
        return AdminNotes(context).create(user, context.actor.user.value_or(UserId()), {{u"content"_s, content}});
    }),
               this, [this, user = m_user](const Result<AdminNote> &added) {
                   m_composer->setBusy(false);
                   if (!added) {
                       showFailure(added.error(), user == m_user ? m_composer : nullptr);
                       return;
                   }
                   changeDrafts(user, [](Drafts &drafts) { drafts.newNote.clear(); });
                   if (user == m_user) {
                       m_composer->setText({});
                       m_composer->startTyping();
                       fetch();
                   }
                   Q_EMIT personChanged(user);
               });
}

void NotesTab::edit(const AdminNote &seen, const QString &content)
{
    const QPointer<NoteCard> card = m_cards.value(seen.id);
    card->editor()->setBusy(true);
    onFinished(m_workspace->write([seen, content](const ServiceContext &context) {
        return AdminNotes(context).edit(seen, content);
    }),
               this, [this, card, seen](const Result<AdminNote> &changed) {
                   if (card)
                       card->editor()->setBusy(false);
                   if (changed)
                       changeDrafts(seen.user, [&seen](Drafts &drafts) { drafts.changes.remove(seen.id); });
                   else
                       showFailure(changed.error(), card ? card->editor() : nullptr);
                   if (changed && card)
                       card->stopEditing();
                   fetch();
               });
}

void NotesTab::remove(const NoteId &id)
{
    onFinished(m_workspace->write([id](const ServiceContext &context) { return AdminNotes(context).remove(id); }), this,
               [this](const Result<AdminNote> &removed) {
                   if (!removed) {
                       showFailure(removed.error(), nullptr);
                       fetch();
                       return;
                   }
                   changeDrafts(removed->user, [&](Drafts &drafts) { drafts.changes.remove(removed->id); });
                   if (removed->user == m_user)
                       fetch();
                   m_toast->showMessage(tr("The note is deleted"), tr("Undo"), [this, note = *removed] { putBack(note); });
                   Q_EMIT personChanged(removed->user);
               });
}

void NotesTab::putBack(const AdminNote &note)
{
    onFinished(m_workspace->write([note](const ServiceContext &context) { return AdminNotes(context).restore(note.id); }),
               this, [this](const Result<AdminNote> &restored) {
                   if (!restored) {
                       showFailure(restored.error(), nullptr);
                       return;
                   }
                   if (restored->user == m_user)
                       fetch();
                   Q_EMIT personChanged(restored->user);
               });
}

void NotesTab::showFailure(const Error &error, NoteEditor *editor)
{
    const bool isAboutText = !error.fields.isEmpty();
    const QString words = isAboutText ? fieldMessage(error.fields.first()) : sentence(error);
    if (editor)
        editor->showError(words);
    else
        m_banner->showError(words, tr("Try Again"));
}

} // namespace steward::ui
