// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/command.h>

#include <app/ctl/passwordprompt.h>
#include <core/calls/notation.h>
#include <core/changes/changeservice.h>
#include <core/crypto/passwordgenerator.h>
#include <core/users/userlist.h>
#include <core/users/userregistration.h>
#include <ui/text/errortext.h>

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace steward::ctl {

namespace {

struct Assignment
{
    QString field;
    QJsonValue value;
};

// "field=text", "field=" for nothing, "field:=JSON" for values that are no texts.
Result<Assignment> readAssignment(const QString &word)
{
    const qsizetype sign = word.indexOf(u'=');
    if (sign < 1)
        return failure(Error::invalid(word, Violation::Invalid));
    const bool isJson = word.at(sign - 1) == u':';
    const QString field = word.left(isJson ? sign - 1 : sign);
    const QString text = word.mid(sign + 1);
    if (!isJson)
        return Assignment{field, text.isEmpty() ? QJsonValue() : QJsonValue(text)};
    const auto document = QJsonDocument::fromJson(u"[%1]"_s.arg(text).toUtf8());
    if (document.array().size() != 1)
        return failure(Error::invalid(field, Violation::Invalid));
    return Assignment{field, document.array().first()};
}

Result<QList<Assignment>> readAssignments(const QStringList &words)
{
    QList<Assignment> assignments;
    for (const QString &word : words)
        assignments << TRY(readAssignment(word));
    return assignments;
}

// Texts become what the field holds.
Result<QJsonValue> typedValue(const UserField &field, const QJsonValue &value)
{
    if (!value.isString())
        return value;
    const QString text = value.toString();
    if (field.kind() == UserField::Kind::Boolean) {
        if (text != "true"_L1 && text != "false"_L1)
            return failure(Error::invalid(field.id(), Violation::Invalid));
        return QJsonValue(text == "true"_L1);
    }
    if (field.kind() == UserField::Kind::Roles)
        return QJsonValue(QJsonArray::fromStringList(text.split(u',', Qt::SkipEmptyParts)));
    return value;
}

Result<ChangeSet> changesFor(Session &session, const User &person, const QList<Assignment> &assignments)
{
    const auto rows = TRY(UserList(session.connection()).rows({person.id.uuid()}));
    if (rows.isEmpty())
        return failure(Error::notFound(u"user_not_found"_s));
    QList<std::pair<QString, QJsonValue>> values;
    for (const Assignment &assignment : assignments) {
        const auto field = UserField::parse(assignment.field);
        if (!field)
            return failure(Error::invalid(assignment.field, Violation::UnknownValue));
        values.append({field->id(), TRY(typedValue(*field, assignment.value))});
    }
    ChangeSet changes;
    if (const RowChange row = rowChange(rows.first(), values); !row.fields.isEmpty())
        changes.rows << row;
    return changes;
}

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

int set(const Invocation &invocation)
{
    Console &console = invocation.console();
    const auto assignments = readAssignments(invocation.words.mid(1));
    if (!assignments)
        return console.refuse(assignments.error());
    if (!invocation.session.open())
        return invocation.session.exitCode();
    const auto person = invocation.session.person(invocation.words.first());
    if (!person)
        return console.refuse(person.error());
    const auto changes = changesFor(invocation.session, *person, *assignments);
    if (!changes)
        return console.refuse(changes.error());
    const auto applied = ChangeService(invocation.session.context()).apply(*changes);
    return applied ? report(invocation, *person, *changes, *applied) : console.refuse(applied.error());
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
        {u"users set"_s, u"USER FIELD=VALUE…"_s,
         u"Change a person; FIELD= empties it, FIELD:=JSON sets what is no text, custom.KEY=… a custom field."_s, 2,
         -1, {}, set},
    };
}

} // namespace steward::ctl
