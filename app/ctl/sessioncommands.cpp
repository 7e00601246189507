// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/command.h>

#include <app/ctl/records.h>
#include <core/calls/notation.h>
#include <core/sessions/sessionending.h>
#include <core/sessions/sessionlist.h>
#include <core/sessions/sitesessions.h>
#include <ui/text/sessiontext.h>

using namespace Qt::StringLiterals;

namespace steward::ctl {

namespace {

constexpr qint64 LimitForPeople = 100;
constexpr qsizetype RowsAtOnce = 5000;

QJsonObject notated(const ListedSession &session)
{
    return {{u"uuid"_s, session.id.text()},
            {u"token_preview"_s, session.tokenPreview},
            {u"user_uuid"_s, session.user.text()},
            {u"email"_s, session.person ? QJsonValue(session.person->user.email) : QJsonValue()},
            {u"valid"_s, session.isValid},
            {u"created_at"_s, timeValue(session.createdAt)},
            {u"expires_at"_s, timeValue(session.expiresAt)},
            {u"ip_address"_s, optionalValue(session.ipAddress)},
            {u"country"_s, optionalValue(session.country)},
            {u"user_agent_hash"_s, optionalValue(session.userAgentHash)}};
}

Row rowOf(const ListedSession &session, Console::Format format)
{
    const bool isText = format == Console::Format::Text;
    const QString device = session.userAgentHash.value_or(QString());
    return {session.id.text(),
            session.person ? session.person->user.email : isText ? ui::sessionPersonText(session) : QString(),
            isText ? ui::sessionStateText(session.isValid) : session.isValid ? u"true"_s : u"false"_s,
            timeCell(session.createdAt, format),
            timeCell(session.expiresAt, format),
            session.ipAddress.value_or(QString()),
            session.country.value_or(QString()),
            isText ? ui::shortHash(device) : device};
}

RecordWriter writerFor(Console &console)
{
    return {console,
            {u"uuid"_s, u"email"_s, u"valid"_s, u"created_at"_s, u"expires_at"_s, u"ip_address"_s, u"country"_s,
             u"user_agent_hash"_s},
            {u"Session"_s, u"E-mail"_s, u"State"_s, u"Opened"_s, u"Expires"_s, u"Address"_s, u"Country"_s, u"Device"_s}};
}

// A person in a condition may be named as everywhere, not by UUID alone.
Result<SessionCondition> conditionOf(Session &session, const QString &text)
{
    const QString name = text.section(u':', 0, 0);
    const bool isPerson = name == conditionName(SessionCondition::Kind::Person)
                          || name == conditionName(SessionCondition::Kind::NotPerson);
    if (!isPerson || parseUuid(text.section(u':', 1)))
        return parseSessionCondition(text);
    return parseSessionCondition(name + u':' + TRY(session.person(text.section(u':', 1))).id.text());
}

// The session has to be open.
Result<SessionQuery> queryOf(const Invocation &invocation)
{
    SessionQuery query;
    query.search = invocation.arguments.value(u"search"_s);
    for (const QString &text : invocation.arguments.values(u"filter"_s))
        query.conditions << TRY(conditionOf(invocation.session, text));
    for (const QString &text : invocation.arguments.values(u"sort"_s))
        query.sort << TRY(sortKey(text));
    return query;
}

// 0 writes all of them, some at a time.
Status writeSessions(const Invocation &invocation, const SessionQuery &query, qint64 limit)
{
    Console &console = invocation.console();
    const ServiceContext context = invocation.session.context();
    SessionList list(context.connection, context.now());
    RecordWriter writer = writerFor(console);
    const auto write = [&](const QList<ListedSession> &sessions) {
        for (const ListedSession &session : withCountries(sessions, context.geoIpFile))
            writer.write(rowOf(session, console.format()), notated(session));
    };
    if (limit > 0) {
        write(TRY(list.first(query, limit)));
    } else {
        QList<QUuid> keys;
        TRY_STATUS(list.streamKeys(query, [&](const KeyChunk &chunk) { keys.append({chunk.begin(), chunk.end()}); }));
        for (qsizetype from = 0; from < keys.size(); from += RowsAtOnce)
            write(TRY(list.rows(keys.mid(from, RowsAtOnce))));
    }
    writer.finish();
    return {};
}

int list(const Invocation &invocation)
{
    Console &console = invocation.console();
    const auto limit = limitOf(invocation.arguments, LimitForPeople);
    if (!limit)
        return console.refuse(limit.error());
    if (!invocation.session.open())
        return invocation.session.exitCode();
    const auto query = queryOf(invocation);
    if (!query)
        return console.refuse(query.error());
    if (const Status written = writeSessions(invocation, *query, *limit); !written)
        return console.refuse(written.error());
    const auto statistics = SessionList(invocation.session.connection()).statistics();
    if (statistics)
        console.remark(u'\n' + ui::sessionStatisticsText(*statistics));
    return Done;
}

Result<TokenId> sessionOf(const QString &word)
{
    const auto id = TokenId::parse(word);
    if (!id)
        return failure(Error::invalid(u"session"_s, Violation::Invalid));
    return *id;
}

int show(const Invocation &invocation)
{
    Console &console = invocation.console();
    const auto id = sessionOf(invocation.words.first());
    if (!id)
        return console.refuse(id.error());
    if (!invocation.session.open())
        return invocation.session.exitCode();
    const ServiceContext context = invocation.session.context();
    const auto found = SessionList(context.connection, context.now()).rows({id->uuid()});
    if (!found)
        return console.refuse(found.error());
    if (found->isEmpty())
        return console.refuse(Error::notFound(u"not_found"_s));
    const ListedSession session = withCountries(*found, context.geoIpFile).first();
    if (console.format() == Console::Format::Json) {
        console.json(notated(session));
        return Done;
    }
    RecordWriter writer = writerFor(console);
    writer.write(rowOf(session, console.format()), notated(session));
    writer.finish();
    return Done;
}

int end(const Invocation &invocation, const SessionQuery &which)
{
    Console &console = invocation.console();
    const auto ended = SessionEnding(invocation.session.context()).end(which);
    if (!ended)
        return console.refuse(ended.error());
    if (console.format() == Console::Format::Json)
        console.json({{u"sessions"_s, ended->sessions}, {u"people"_s, ended->people}, {u"spared"_s, ended->spared}});
    console.remark(ui::endedSessionsText(*ended));
    return Done;
}

int endChosen(const Invocation &invocation)
{
    Console &console = invocation.console();
    if (!invocation.session.open())
        return invocation.session.exitCode();
    auto query = queryOf(invocation);
    if (!query)
        return console.refuse(query.error());
    if (!invocation.words.isEmpty())
        query->keys.emplace();
    for (const QString &word : invocation.words) {
        const auto id = sessionOf(word);
        if (!id)
            return console.refuse(id.error());
        query->keys->append(id->uuid());
    }
    if (query->isOpen())
        return console.usage(u"say which sessions: by UUID, --filter or --search; or use: sessions end-all"_s);
    return end(invocation, *query);
}

int endAll(const Invocation &invocation)
{
    Console &console = invocation.console();
    if (invocation.words.isEmpty() == !invocation.arguments.has(u"others"_s))
        return console.usage(u"usage: stewardctl sessions end-all USER | --others"_s);
    if (!invocation.session.open())
        return invocation.session.exitCode();
    if (invocation.words.isEmpty())
        return end(invocation, SessionEnding(invocation.session.context()).everyoneElses());
    const auto person = invocation.session.person(invocation.words.first());
    if (!person)
        return console.refuse(person.error());
    SessionQuery which;
    which.conditions = {{SessionCondition::Kind::Person, person->id.text()}};
    return end(invocation, which);
}

int clean(const Invocation &invocation)
{
    return invocation.session.open() ? end(invocation, SessionEnding::expired()) : invocation.session.exitCode();
}

int check(const Invocation &invocation)
{
    Console &console = invocation.console();
    const auto id = sessionOf(invocation.words.first());
    if (!id)
        return console.refuse(id.error());
    if (!invocation.session.open())
        return invocation.session.exitCode();
    Fingerprint::Request request;
    if (invocation.arguments.has(u"address"_s))
        request.peerAddress = invocation.arguments.value(u"address"_s);
    if (invocation.arguments.has(u"user-agent"_s))
        request.userAgent = invocation.arguments.value(u"user-agent"_s);
    const auto verdict = SiteSessions(invocation.session.context()).verify(*id, Fingerprint::of(request));
    if (!verdict)
        return console.refuse(verdict.error());
    if (console.format() == Console::Format::Json)
        console.json({{u"verdict"_s, ui::verdictIdentifier(*verdict)}});
    console.remark(u"%1 (%2)"_s.arg(ui::verdictText(*verdict), ui::verdictIdentifier(*verdict)));
    return Done;
}

} // namespace

QList<Command> sessionCommands()
{
    return {
        {u"sessions list"_s, u"[--search TEXT] [--filter CONDITION]… [--sort FIELD[:desc]]… [--limit N]"_s,
         u"List sessions, newest first. Conditions: valid, expired, inactive, deleted, in_last:7d, not_in_last:30d, "
         "address:TEXT, device:TEXT, person:USER, not_person:USER."_s, 0, 0, {u"search"_s, u"filter"_s, u"sort"_s, u"limit"_s}, list},
        {u"sessions show"_s, u"SESSION"_s, u"Show one session, named by its UUID."_s, 1, 1, {}, show},
        {u"sessions end"_s, u"[SESSION…] [--search TEXT] [--filter CONDITION]…"_s,
         u"End these sessions, or all that match. Those of people who rank higher stay."_s, 0, -1,
         {u"search"_s, u"filter"_s}, endChosen},
        {u"sessions end-all"_s, u"USER | --others"_s,
         u"End all sessions of a person, or of everybody but the one who acts."_s, 0, 1, {u"others"_s}, endAll},
        {u"sessions clean"_s, {}, u"Delete the sessions that have expired."_s, 0, 0, {}, clean},
        {u"sessions check"_s, u"SESSION [--address ADDRESS] [--user-agent TEXT]"_s,
         u"Say what the site would make of such a visit."_s, 1, 1, {u"address"_s, u"user-agent"_s}, check},
    };
}

} // namespace steward::ctl
