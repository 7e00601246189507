// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/text/notetext.h>

#include <ui/text/fieldtext.h>
#include <ui/text/timetext.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

// What a table cell or a line of a terminal can show at most.
constexpr qsizetype ExcerptLength = 200;

class NoteText
{
    Q_DECLARE_TR_FUNCTIONS(steward::ui::NoteText)

public:
    static QString goneAuthor() { return tr("A deleted account"); }
    static QString edited(const QString &time) { return tr("%1, edited").arg(time); }
    static QString condition(const NoteCondition &condition, const QString &person);
};

QString NoteText::condition(const NoteCondition &condition, const QString &person)
{
    const QString who = person.isEmpty() ? condition.value : person;
    switch (condition.kind) {
    case NoteCondition::Kind::Person: return tr("About %1").arg(who);
    case NoteCondition::Kind::Author: return tr("Written by %1").arg(who);
    case NoteCondition::Kind::InLast: return tr("Written in the last %1").arg(spanText(condition.value));
    case NoteCondition::Kind::NotInLast: break;
    }
    return tr("Written more than %1 ago").arg(spanText(condition.value));
}

} // namespace

QString noteAuthorText(const AdminNote &note)
{
    return note.authorName.value_or(NoteText::goneAuthor());
}

User authorAsPerson(const AdminNote &note)
{
    User person;
    person.id = note.author;
    const QString name = note.authorName.value_or(u"?"_s);
    person.firstName = name.section(u' ', 0, 0);
    if (name.contains(u' '))
        person.lastName = name.section(u' ', -1);
    return person;
}

QString noteTimeText(const AdminNote &note)
{
    const QString time = relativeTime(note.insertedAt);
    return note.isEdited() ? NoteText::edited(time) : time;
}

QString notePersonText(const ListedNote &listed)
{
    return listed.person ? listed.person->user.displayName() : NoteText::goneAuthor();
}

QString noteConditionText(const NoteCondition &condition, const QString &person)
{
    return NoteText::condition(condition, person);
}

QString noteExcerpt(const QString &content)
{
    const QString line = content.left(2 * ExcerptLength).simplified();
    return line.size() > ExcerptLength ? line.left(ExcerptLength - 1) + u'…' : line;
}

} // namespace steward::ui
