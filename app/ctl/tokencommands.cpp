// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/command.h>

#include <app/ctl/records.h>
#include <core/calls/notation.h>
#include <core/sessions/personlinks.h>
#include <core/sessions/userlinks.h>
#include <ui/text/linktext.h>

using namespace Qt::StringLiterals;

namespace steward::ctl {

namespace {

QJsonObject notated(const PersonLink &link)
{
    return {{u"uuid"_s, link.id.text()},
            {u"kind"_s, linkKindName(link.kind)},
            {u"context"_s, link.context},
            {u"sent_to"_s, optionalValue(link.sentTo)},
            {u"state"_s, linkStateName(link.state)},
            {u"created_at"_s, timeValue(link.createdAt)},
            {u"expires_at"_s, timeValue(link.expiresAt)}};
}

int list(const Invocation &invocation)
{
    Console &console = invocation.console();
    if (!invocation.session.open())
        return invocation.session.exitCode();
    const auto person = invocation.session.person(invocation.words.first());
    if (!person)
        return console.refuse(person.error());
    const auto links = PersonLinks(invocation.session.context()).of(person->id);
    if (!links)
        return console.refuse(links.error());
    const bool isText = console.format() == Console::Format::Text;
    RecordWriter writer(console, {u"uuid"_s, u"kind"_s, u"sent_to"_s, u"state"_s, u"created_at"_s, u"expires_at"_s},
                        {u"Link"_s, u"To"_s, u"Sent to"_s, u"State"_s, u"Made"_s, u"Expires"_s});
    for (const PersonLink &link : *links) {
        writer.write({link.id.text(), isText ? ui::linkKindText(link) : linkKindName(link.kind),
                      link.sentTo.value_or(QString()), isText ? ui::linkStateText(link.state) : linkStateName(link.state),
                      timeCell(link.createdAt, console.format()), timeCell(link.expiresAt, console.format())},
                     notated(link));
    }
    writer.finish();
    return Done;
}

int report(Console &console, const Result<qint64> &revoked)
{
    if (!revoked)
        return console.refuse(revoked.error());
    if (console.format() == Console::Format::Json)
        console.json({{u"revoked"_s, *revoked}});
    console.remark(u"%1 revoked."_s.arg(*revoked));
    return Done;
}

int revoke(const Invocation &invocation)
{
    Console &console = invocation.console();
    if (!invocation.session.open())
        return invocation.session.exitCode();
    PersonLinks links(invocation.session.context());
    if (invocation.arguments.has(u"all"_s)) {
        const auto person = invocation.session.person(invocation.words.first());
        return person ? report(console, links.revokeAll(person->id)) : console.refuse(person.error());
    }
    const auto id = TokenId::parse(invocation.words.first());
    if (!id)
        return console.refuse(Error::invalid(u"link"_s, Violation::Invalid));
    const Status revoked = links.revoke(*id);
    return report(console, revoked ? Result<qint64>(1) : failure(revoked.error()));
}

// How many there are, with --count; else they are deleted.
int clean(const Invocation &invocation)
{
    Console &console = invocation.console();
    if (!invocation.session.open())
        return invocation.session.exitCode();
    UserLinks links(invocation.session.context());
    const bool isCount = invocation.arguments.has(u"count"_s);
    const auto number = isCount ? links.countExpired() : links.removeExpired();
    if (!number)
        return console.refuse(number.error());
    if (console.format() == Console::Format::Json)
        console.json({{isCount ? u"expired"_s : u"removed"_s, *number}});
    console.remark((isCount ? u"%1 have expired."_s : u"%1 expired links removed."_s).arg(*number));
    return Done;
}

} // namespace

QList<Command> tokenCommands()
{
    return {
        {u"tokens list"_s, u"USER"_s,
         u"List the links that a person has got by mail and not used: what for, to which address, until when."_s, 1, 1,
         {}, list},
        {u"tokens clean"_s, u"[--count]"_s,
         u"Delete the links of everybody that have expired; --count says how many there are."_s, 0, 0, {u"count"_s},
         clean},
        {u"tokens revoke"_s, u"LINK | --all USER"_s, u"Make a link worthless, or all of a person."_s, 1, 1, {u"all"_s},
         revoke},
    };
}

} // namespace steward::ctl
