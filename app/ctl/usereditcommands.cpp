// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/command.h>

#include <app/ctl/assignments.h>
#include <app/ctl/changereport.h>
#include <app/ctl/passwordprompt.h>
#include <core/calls/notation.h>
#include <core/changes/consent.h>
#include <core/crypto/passwordgenerator.h>
#include <core/users/userlist.h>
#include <core/users/userregistration.h>
#include <ui/text/changetext.h>
#include <ui/text/errortext.h>

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace steward::ctl {

namespace {

// Beyond this many people a filter needs a word of consent.
constexpr qsizetype PeopleWithoutConsent = 100;

int reportConflicts(Console &console, const RowOutcome &outcome)
{
    Error error = Error::of(Error::Kind::Conflict);
    for (const FieldConflict &conflict : outcome.conflicts)
        error.fields.append({conflict.field, Violation::Taken});
    return console.refuse(error);
}

int report(const Invocation &invocation, const User &person, const ChangeSet &changes, const ChangeReport &report)
{
    Console &console = invocation.console();
    for (const RowOutcome &outcome : report.rows) {
        if (outcome.state == RowOutcome::State::Refused)
            return console.refuse(outcome.error);
        if (outcome.state == RowOutcome::State::Missing)
            return console.refuse(Error::notFound(u"user_not_found"_s));
        if (outcome.state == RowOutcome::State::Conflict)
            return reportConflicts(console, outcome);
    }
    if (console.format() == Console::Format::Json) {
        const auto rows = UserList(invocation.session.connection()).rows({person.id.uuid()});
        if (!rows || rows->isEmpty())
            return console.refuse(rows ? Error::notFound(u"user_not_found"_s) : rows.error());
        console.json(notation::listedUser(rows->first()));
    }
    QStringList fields;
    if (!changes.rows.isEmpty()) {
        for (const FieldChange &change : changes.rows.first().fields)
            fields << change.field;
    }
    console.remark(fields.isEmpty() ? u"%1 is so already."_s.arg(person.email)
                                    : u"%1: changed %2."_s.arg(person.email, fields.join(u", "_s)));
    return Done;
}

int setOne(const Invocation &invocation)
{
    Console &console = invocation.console();
    const auto assignments = readAssignments(invocation.words.mid(1));
    const auto edits = assignments ? editsOf(*assignments) : failure(assignments.error());
    if (!edits)
        return console.refuse(edits.error());
    if (!invocation.session.open())
        return invocation.session.exitCode();
    const auto person = invocation.session.person(invocation.words.first());
    if (!person)
        return console.refuse(person.error());
    const auto changes = bulkChanges(invocation.session.context(), {person->id.uuid()}, *edits);
    if (!changes)
        return console.refuse(changes.error());
    if (invocation.arguments.has(u"rehearse"_s))
        return reportChanges(invocation, *changes, ChangeService(invocation.session.context()).rehearse(*changes), true);
    const auto applied = ChangeHistory(invocation.session.context()).apply(*changes);
    return applied ? report(invocation, *person, *changes, *applied) : console.refuse(applied.error());
}

Result<UserQuery> readQuery(const Arguments &arguments)
{
    UserQuery query;
    query.search = arguments.value(u"search"_s);
    if (arguments.has(u"any"_s))
        query.filter.match = UserFilter::Match::Any;
    for (const QString &condition : arguments.values(u"filter"_s))
        query.filter.conditions << TRY(parseCondition(condition));
    return query;
}

int setMany(const Invocation &invocation)
{
    Console &console = invocation.console();
    const auto query = readQuery(invocation.arguments);
    const auto assignments = readAssignments(invocation.words);
    const auto edits = assignments ? editsOf(*assignments) : failure(assignments.error());
    if (!query || !edits)
        return console.refuse(query ? edits.error() : query.error());
    if (!invocation.session.open())
        return invocation.session.exitCode();
    const ServiceContext context = invocation.session.context();
    const auto people = matchingPeople(context, *query);
    auto changes = people ? bulkChanges(context, *people, *edits) : failure(people.error());
    if (!changes)
        return console.refuse(changes.error());
    QStringList words;
    for (const BulkEdit &edit : *edits)
        words << ui::bulkEditText(edit, {});
    changes->title = words.join(u", "_s);
    if (invocation.arguments.has(u"rehearse"_s))
        return reportChanges(invocation, *changes, ChangeService(context).rehearse(*changes), true);
    if (const auto asked = askForNumber(invocation, changes->rows.size(), u"--rehearse"_s))
        return *asked;
    const bool isNumberNeeded = needsTypedNumber(context.connection.profile(), changes->rows.size());
    if (!isNumberNeeded && changes->rows.size() > PeopleWithoutConsent && !invocation.arguments.has(u"yes"_s))
        return console.usage(u"%1 people match and %2 would change: say --yes to change them, or --rehearse to see "
                             "what would happen"_s.arg(people->size()).arg(changes->rows.size()));
    return reportChanges(invocation, *changes, ChangeHistory(context).apply(*changes, applyMode(invocation.arguments)),
                         false);
}

int set(const Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments;
    if (arguments.has(u"filter"_s) || arguments.has(u"search"_s))
        return setMany(invocation);
    if (invocation.words.size() < 2)
        return invocation.console().usage(u"say who: a person before the fields, or --filter"_s);
    return setOne(invocation);
}

// From the standard input, made up, or typed twice on the terminal.
std::optional<Secret> newPassword(const Invocation &invocation)
{
    if (invocation.arguments.has(u"generate-password"_s))
        return generatePassword(invocation.session.context().passwords);
    if (invocation.arguments.has(u"password-stdin"_s)) {
        QFile in;
        if (!in.open(stdin, QIODevice::ReadOnly))
            return std::nullopt;
        QString line = QString::fromUtf8(in.readLine());
        while (line.endsWith(u'\n') || line.endsWith(u'\r'))
            line.chop(1);
        return Secret(line);
    }
    const auto typed = askPassword(u"Password: "_s);
    const auto repeated = typed ? askPassword(u"Once more: "_s) : std::nullopt;
    return repeated && repeated->reveal() == typed->reveal() ? typed : std::nullopt;
}

int create(const Invocation &invocation)
{
    Console &console = invocation.console();
    const auto assignments = readAssignments(invocation.words.mid(1));
    if (!assignments)
        return console.refuse(assignments.error());
    if (!invocation.session.open())
        return invocation.session.exitCode();
    const auto password = newPassword(invocation);
    if (!password)
        return console.usage(u"a password is needed, twice the same on the terminal; or use --generate-password or "
                             "--password-stdin"_s);
    QJsonObject attributes{{u"email"_s, invocation.words.first()}, {u"password"_s, password->reveal()}};
    for (const Assignment &assignment : *assignments)
        attributes.insert(assignment.field, assignment.value);
    const auto person = UserRegistration(invocation.session.context()).registerUser(attributes);
    if (!person)
        return console.refuse(person.error());
    QJsonObject answer = notation::user(*person);
    if (invocation.arguments.has(u"generate-password"_s)) {
        answer.insert("password"_L1, password->reveal());
        console.remark(u"%1 is registered. Password: %2"_s.arg(person->email, password->reveal()));
    } else {
        console.remark(u"%1 is registered."_s.arg(person->email));
    }
    if (console.format() == Console::Format::Json)
        console.json(answer);
    return Done;
}

} // namespace

QList<Command> userEditCommands()
{
    return {
        {u"users create"_s, u"EMAIL [FIELD=VALUE]… [--generate-password | --password-stdin]"_s,
         u"Register a person: username, first_name, last_name. The first one becomes Owner."_s, 1, -1,
         {u"generate-password"_s, u"password-stdin"_s}, create},
        {u"users set"_s,
         u"(USER | --filter FIELD:OPERATOR:VALUE… [--any] [--search TEXT]) FIELD=VALUE… [--rehearse] [--yes | --people N] "
         "[--what-can-be]"_s,
         u"Change a person, or everybody who matches; FIELD= empties it, FIELD:=JSON sets what is no text, custom.KEY=… "
         "a custom field, roles+=NAME and roles-=NAME a role."_s,
         1, -1, {u"filter"_s, u"any"_s, u"search"_s, u"rehearse"_s, u"yes"_s, u"people"_s, u"what-can-be"_s}, set},
    };
}

} // namespace steward::ctl
