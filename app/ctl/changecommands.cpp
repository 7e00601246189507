// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/command.h>

#include <app/ctl/changereport.h>
#include <app/ctl/table.h>
#include <core/changes/changefile.h>
#include <core/fields/fieldstore.h>
#include <core/users/userlist.h>
#include <ui/text/changetext.h>

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace steward::ctl {

namespace {

constexpr int ListedEntries = 50;

// Of an entry of the journal, its UUID; else a file.
Result<ChangeSet> changesNamed(const Invocation &invocation)
{
    const QString name = invocation.words.first();
    if (const auto id = parseUuid(name))
        return ChangeHistory(invocation.session.context()).changes(*id);
    QFile file(name);
    const bool isOpen = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return failure(Error::of(Error::Kind::NotFound, file.errorString()));
    return readChangeFile(file.readAll());
}

int list(const Invocation &invocation)
{
    if (!invocation.session.open())
        return invocation.session.exitCode();
    Console &console = invocation.console();
    const auto entries = ChangeHistory(invocation.session.context()).entries(ListedEntries);
    const auto definitions = FieldStore(invocation.session.context()).all();
    if (!entries || !definitions)
        return console.refuse(entries ? definitions.error() : entries.error());
    QList<Row> rows;
    for (const ChangeEntry &entry : *entries) {
        if (console.format() == Console::Format::Json) {
            console.json({{u"id"_s, uuidText(entry.id)},
                          {u"title"_s, entry.title},
                          {u"people"_s, entry.people},
                          {u"author"_s, entry.authorName},
                          {u"prepared_by"_s, entry.preparedBy},
                          {u"state"_s, changeStateName(entry.state)},
                          {u"started_at"_s, timeText(entry.startedAt)}});
        }
        rows << Row{uuidText(entry.id), entry.startedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                    QString::number(entry.people), entry.title, entry.authorName, ui::changeStateText(entry)};
    }
    if (console.format() != Console::Format::Json)
        writeTable(console.out(), {u"Change set"_s, u"When"_s, u"People"_s, u"What"_s, u"Who"_s, u"State"_s}, rows);
    console.out().flush();
    return Done;
}

int show(const Invocation &invocation)
{
    if (!invocation.session.open())
        return invocation.session.exitCode();
    Console &console = invocation.console();
    const auto changes = changesNamed(invocation);
    if (!changes)
        return console.refuse(changes.error());
    if (console.format() == Console::Format::Json) {
        console.json(toJson(*changes));
        return Done;
    }
    QList<QUuid> people;
    for (const RowChange &row : changes->rows)
        people << row.user.uuid();
    QHash<UserId, QString> names;
    const auto listed = UserList(invocation.session.connection()).rows(people);
    for (const ListedUser &each : listed.value_or(QList<ListedUser>()))
        names.insert(each.user.id, each.user.email);
    const auto definitions = FieldStore(invocation.session.context()).all().value_or(FieldDefinitions());
    QList<Row> rows;
    for (const RowChange &row : changes->rows) {
        if (row.kind != RowKind::Edit) {
            rows << Row{names.value(row.user, row.user.text()),
                        row.kind == RowKind::Create ? u"created"_s : u"removed"_s, {}, {}};
            continue;
        }
        for (const FieldChange &each : row.fields) {
            rows << Row{names.value(row.user, row.user.text()), each.field,
                        ui::changeValueText(each.field, each.before, definitions),
                        ui::changeValueText(each.field, each.after, definitions)};
        }
    }
    writeTable(console.out(), {u"Person"_s, u"Field"_s, u"Before"_s, u"After"_s}, rows);
    console.out().flush();
    return Done;
}

int rehearse(const Invocation &invocation)
{
    if (!invocation.session.open())
        return invocation.session.exitCode();
    // Of a change set that is in force: taking it back.
    const auto id = parseUuid(invocation.words.first());
    const auto changes = id ? ChangeHistory(invocation.session.context()).undoing(*id) : changesNamed(invocation);
    if (!changes)
        return invocation.console().refuse(changes.error());
    return reportChanges(invocation, *changes, ChangeService(invocation.session.context()).rehearse(*changes), true);
}

int apply(const Invocation &invocation)
{
    if (!invocation.session.open())
        return invocation.session.exitCode();
    auto changes = changesNamed(invocation);
    if (!changes)
        return invocation.console().refuse(changes.error());
    // The same file can be applied again: each applying is a change set of its own.
    changes->id = newUuid();
    changes->undoes = QUuid();
    if (const auto asked = askForNumber(invocation, changes->rows.size(), u"changes rehearse"_s))
        return *asked;
    const auto report = ChangeHistory(invocation.session.context()).apply(*changes, applyMode(invocation.arguments));
    return reportChanges(invocation, *changes, report, false);
}

int takeBack(const Invocation &invocation, Result<ChangeSet> (ChangeHistory::*find)(const QUuid &))
{
    const auto id = parseUuid(invocation.words.first());
    if (!id)
        return invocation.console().usage(u"a change set is named by its UUID; see stewardctl changes list"_s);
    if (!invocation.session.open())
        return invocation.session.exitCode();
    ChangeHistory history(invocation.session.context());
    const auto changes = (history.*find)(*id);
    if (!changes)
        return invocation.console().refuse(changes.error());
    if (const auto asked = askForNumber(invocation, changes->rows.size(), u"changes rehearse"_s))
        return *asked;
    const auto report = history.apply(*changes, applyMode(invocation.arguments));
    return reportChanges(invocation, *changes, report, false);
}

int undo(const Invocation &invocation)
{
    return takeBack(invocation, &ChangeHistory::undoing);
}

int redo(const Invocation &invocation)
{
    return takeBack(invocation, &ChangeHistory::redoing);
}

} // namespace

QList<Command> changeCommands()
{
    const QStringList mode{u"what-can-be"_s, u"people"_s};
    return {
        {u"changes list"_s, {}, u"What was changed from this computer and can be taken back."_s, 0, 0, {}, list},
        {u"changes show"_s, u"CHANGE-SET | FILE"_s, u"Who, which field, before and after."_s, 1, 1, {}, show},
        {u"changes rehearse"_s, u"FILE | CHANGE-SET"_s,
         u"Find out what applying a file, or taking back a change set, would do; changes nothing."_s, 1, 1, {}, rehearse},
        {u"changes apply"_s, u"FILE [--what-can-be] [--people N]"_s,
         u"Apply a file of changes, “-” for the standard input: all or nothing, or what can be."_s, 1, 1, mode, apply},
        {u"changes undo"_s, u"CHANGE-SET [--what-can-be] [--people N]"_s, u"Take a change set back."_s, 1, 1, mode, undo},
        {u"changes redo"_s, u"CHANGE-SET [--what-can-be] [--people N]"_s, u"Bring one that was taken back into force again."_s, 1, 1,
         mode, redo},
    };
}

} // namespace steward::ctl
