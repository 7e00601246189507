// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/command.h>

#include <app/ctl/records.h>
#include <core/calls/notation.h>
#include <core/notes/adminnotes.h>
#include <core/notes/notelist.h>
#include <ui/text/notetext.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace steward::ctl {

namespace {

constexpr qint64 LimitForPeople = 100;
constexpr qsizetype RowsAtOnce = 1000;

// "-" is what comes from the standard input, without the line break at its end.
QString contentOf(const QString &word)
{
    QFile in;
    if (word != "-"_L1 || !in.open(stdin, QIODevice::ReadOnly))
        return word;
    QString content = QString::fromUtf8(in.readAll());
    if (content.endsWith(u'\n'))
        content.chop(1);
    return content;
}

Result<NoteId> noteOf(const QString &word)
{
    const auto id = NoteId::parse(word);
    if (!id)
        return failure(Error::invalid(u"note"_s, Violation::Invalid));
    return *id;
}

int report(Console &console, const Result<AdminNote> &note, const QString &sentence)
{
    if (!note)
        return console.refuse(note.error());
    if (console.format() == Console::Format::Json)
        console.json(notation::note(*note));
    console.remark(sentence.arg(note->id.text()));
    return Done;
}

const QStringList names{u"uuid"_s, u"inserted_at"_s, u"updated_at"_s, u"author"_s, u"content"_s};
const QStringList titles{u"Note"_s, u"Written"_s, u"Changed"_s, u"By"_s, u"Content"_s};

Row rowOf(const AdminNote &note, Console::Format format)
{
    const bool isText = format == Console::Format::Text;
    return {note.id.text(), timeCell(note.insertedAt, format),
            isText && !note.isEdited() ? QString() : timeCell(note.updatedAt, format), ui::noteAuthorText(note),
            isText ? ui::noteExcerpt(note.content) : note.content};
}

// A person in a condition may be named as everywhere, not by UUID alone.
Result<NoteQuery> queryOf(const Invocation &invocation)
{
    NoteQuery query;
    query.search = invocation.words.join(u' ');
    for (const QString &text : invocation.arguments.values(u"filter"_s)) {
        const QString name = text.section(u':', 0, 0);
        const QString value = text.section(u':', 1);
        const bool isPerson = name == conditionName(NoteCondition::Kind::Person)
                              || name == conditionName(NoteCondition::Kind::Author);
        const QString uuid = isPerson && !parseUuid(value) ? TRY(invocation.session.person(value)).id.text() : value;
        query.conditions << TRY(parseNoteCondition(name + u':' + uuid));
    }
    for (const QString &text : invocation.arguments.values(u"sort"_s))
        query.sort << TRY(sortKey(text));
    return query;
}

// 0 writes all of them; some at a time.
Status writeNotes(const Invocation &invocation, qint64 limit)
{
    Console &console = invocation.console();
    const ServiceContext context = invocation.session.context();
    NoteList list(context.connection, context.now());
    QList<QUuid> keys;
    TRY_STATUS(list.streamKeys(TRY(queryOf(invocation)),
                               [&](const KeyChunk &chunk) { keys.append({chunk.begin(), chunk.end()}); }));
    if (limit > 0)
        keys = keys.mid(0, limit);
    RecordWriter writer(console, QStringList{u"about"_s} + names, QStringList{u"About"_s} + titles);
    for (qsizetype from = 0; from < keys.size(); from += RowsAtOnce) {
        for (const ListedNote &listed : TRY(list.rows(keys.mid(from, RowsAtOnce)))) {
            const QString about = listed.person ? listed.person->user.email : QString();
            writer.write(Row{about} + rowOf(listed.note, console.format()), notation::note(listed.note));
        }
    }
    writer.finish();
    return {};
}

int search(const Invocation &invocation)
{
    Console &console = invocation.console();
    const auto limit = limitOf(invocation.arguments, LimitForPeople);
    if (!limit)
        return console.refuse(limit.error());
    if (!invocation.session.open())
        return invocation.session.exitCode();
    const Status written = writeNotes(invocation, *limit);
    return written ? Done : console.refuse(written.error());
}

int list(const Invocation &invocation)
{
    Console &console = invocation.console();
    if (!invocation.session.open())
        return invocation.session.exitCode();
    const auto person = invocation.session.person(invocation.words.first());
    if (!person)
        return console.refuse(person.error());
    const auto notes = AdminNotes(invocation.session.context()).of(person->id);
    if (!notes)
        return console.refuse(notes.error());
    RecordWriter writer(console, names, titles);
    for (const AdminNote &note : *notes)
        writer.write(rowOf(note, console.format()), notation::note(note));
    writer.finish();
    return Done;
}

int add(const Invocation &invocation)
{
    Console &console = invocation.console();
    if (!invocation.session.open())
        return invocation.session.exitCode();
    const ServiceContext context = invocation.session.context();
    if (!context.actor.user)
        return console.usage(u"a note has an author: say who writes it by --as USER"_s);
    const auto person = invocation.session.person(invocation.words.first());
    if (!person)
        return console.refuse(person.error());
    const QString content = contentOf(invocation.words.at(1));
    return report(console, AdminNotes(context).create(person->id, *context.actor.user, {{u"content"_s, content}}),
                  u"Note %1 is written."_s);
}

// Does something with the note that the first word names.
template<class Act>
int change(const Invocation &invocation, Act act, const QString &text)
{
    Console &console = invocation.console();
    const auto note = noteOf(invocation.words.first());
    if (!note)
        return console.refuse(note.error());
    if (!invocation.session.open())
        return invocation.session.exitCode();
    return report(console, act(AdminNotes(invocation.session.context()), *note), text);
}

int edit(const Invocation &invocation)
{
    const auto write = [&](AdminNotes notes, const auto &note) {
        return notes.update(note, {{u"content"_s, contentOf(invocation.words.at(1))}});
    };
    return change(invocation, write, u"Note %1 is changed."_s);
}

int remove(const Invocation &invocation)
{
    return change(invocation, [](AdminNotes notes, const auto &note) { return notes.remove(note); }, u"Note %1 is deleted."_s);
}

int restore(const Invocation &invocation)
{
    return change(invocation, [](AdminNotes notes, const auto &note) { return notes.restore(note); }, u"Note %1 is back."_s);
}

} // namespace

QList<Command> noteCommands()
{
    return {
        {u"notes list"_s, u"USER"_s, u"List the notes about a person, newest first."_s, 1, 1, {}, list},
        {u"notes search"_s, u"[WORD…] [--filter CONDITION]… [--sort FIELD[:desc]]… [--limit N]"_s,
         u"Find notes that hold all words. Conditions: person:USER, author:USER, in_last:7d, not_in_last:30d."_s, 0, -1,
         {u"filter"_s, u"sort"_s, u"limit"_s}, search},
        {u"notes add"_s, u"USER TEXT|-"_s, u"Write a note about a person; “-” reads it from the standard input."_s, 2, 2,
         {}, add},
        {u"notes edit"_s, u"NOTE TEXT|-"_s, u"Give a note, named by its UUID, another text."_s, 2, 2, {}, edit},
        {u"notes delete"_s, u"NOTE"_s, u"Delete a note; it is shown once more."_s, 1, 1, {}, remove},
        {u"notes restore"_s, u"NOTE"_s, u"Put a deleted note back, with its text, author and times."_s, 1, 1, {},
         restore},
    };
}

} // namespace steward::ctl
