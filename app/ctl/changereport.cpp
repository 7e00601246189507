// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/changereport.h>

#include <app/ctl/table.h>
#include <core/base/rawjson.h>
#include <core/calls/notation.h>
#include <core/changes/consent.h>
#include <core/fields/fieldstore.h>
#include <core/users/userlist.h>
#include <ui/text/changetext.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace steward::ctl {

namespace {

using State = RowOutcome::State;

constexpr qsizetype ShownRows = 50;

QString stateName(State state)
{
    switch (state) {
    case State::Changed: return u"changed"_s;
    case State::Unchanged: return u"unchanged"_s;
    case State::Conflict: return u"conflict"_s;
    case State::Refused: return u"refused"_s;
    case State::Missing: return u"missing"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject rowJson(const RowOutcome &row)
{
    QJsonObject json{{u"user"_s, row.user.text()}, {u"state"_s, stateName(row.state)}};
    QJsonArray conflicts;
    for (const FieldConflict &each : row.conflicts) {
        conflicts.append(QJsonObject{{u"field"_s, each.field},
                                     {u"base"_s, each.base},
                                     {u"theirs"_s, each.theirs},
                                     {u"mine"_s, each.mine}});
    }
    if (!conflicts.isEmpty())
        json.insert(u"conflicts"_s, conflicts);
    if (row.state == State::Refused)
        json.insert(u"error"_s, notation::error(row.error));
    return json;
}

QJsonObject reportJson(const ChangeSet &changes, const ChangeReport &report)
{
    QJsonObject counts;
    for (const State state : {State::Changed, State::Unchanged, State::Conflict, State::Refused, State::Missing})
        counts.insert(stateName(state), report.count(state));
    QJsonArray failed;
    for (const RowOutcome &row : report.rows) {
        if (!row.isFine())
            failed.append(rowJson(row));
    }
    return {{u"id"_s, uuidText(changes.id)},
            {u"applied"_s, report.isApplied},
            {u"counts"_s, counts},
            {u"owners_after"_s, report.ownersAfter},
            {u"failed"_s, failed}};
}

void showFailures(const Invocation &invocation, const ChangeReport &report)
{
    QList<const RowOutcome *> failed;
    QList<QUuid> people;
    for (const RowOutcome &row : report.rows) {
        if (row.isFine() || failed.size() >= ShownRows)
            continue;
        failed << &row;
        people << row.user.uuid();
    }
    if (failed.isEmpty())
        return;
    QHash<UserId, QString> names;
    const auto listed = UserList(invocation.session.connection()).rows(people);
    for (const ListedUser &each : listed.value_or(QList<ListedUser>()))
        names.insert(each.user.id, each.user.email);
    const auto definitions = FieldStore(invocation.session.context()).all().value_or(FieldDefinitions());
    QList<Row> cells;
    for (const RowOutcome *row : std::as_const(failed))
        cells << Row{names.value(row->user, row->user.text()), ui::outcomeText(*row, definitions)};
    writeTable(invocation.console().out(), {u"Person"_s, u"Why not"_s}, cells);
    invocation.console().out() << Qt::endl;
}

} // namespace

ApplyMode applyMode(const Arguments &arguments)
{
    return arguments.has(u"what-can-be"_s) ? ApplyMode::WhatCanBe : ApplyMode::AllOrNothing;
}

std::optional<int> askForNumber(const Invocation &invocation, qint64 people, const QString &before)
{
    if (!needsTypedNumber(invocation.session.connection().profile(), people)
        || invocation.arguments.value(u"people"_s) == QString::number(people))
        return std::nullopt;
    return invocation.console().usage(u"this is a production workspace and %1 people would change: say --people %1 to "
                                      "change them, or %2 to see what would happen"_s.arg(people).arg(before));
}

void sayHowToTakeBack(const Invocation &invocation, const ChangeSet &changes)
{
    if (!changes.isEmpty())
        invocation.console().remark(u"To take it back: stewardctl changes undo %1"_s.arg(uuidText(changes.id)));
}

int reportChanges(const Invocation &invocation, const ChangeSet &changes, const Result<ChangeReport> &report,
                  bool isRehearsal)
{
    Console &console = invocation.console();
    if (!report)
        return console.refuse(report.error());
    if (console.format() == Console::Format::Json)
        console.json(reportJson(changes, *report));
    else
        showFailures(invocation, *report);
    console.remark(isRehearsal ? ui::rehearsalText(*report) : ui::appliedText(*report));
    if (report->isApplied && changes.undoes.isNull() && report->count(State::Changed) > 0)
        sayHowToTakeBack(invocation, changes);
    return isRehearsal || report->isClean() ? Done : Refused;
}

} // namespace steward::ctl
