// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/command.h>

#include <app/ctl/table.h>
#include <core/base/clock.h>
#include <core/local/localstore.h>
#include <core/mail/mailings.h>
#include <core/mail/mailingstore.h>
#include <core/mail/postman.h>
#include <core/users/userlist.h>
#include <ui/text/lettertext.h>
#include <ui/text/mailtext.h>

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace steward::ctl {

namespace {

constexpr qsizetype SliceSize = 500;
constexpr QLatin1StringView SubjectHeader{"Subject:"};

Result<QString> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::notFound(u"file_not_readable"_s));
    return QString::fromUtf8(file.readAll());
}

// "Subject: …" in the first line, an empty line, the text.
Result<MailTemplate> wordsFrom(const Arguments &arguments)
{
    const QString file = TRY(contentOf(arguments.value(u"template"_s)));
    if (!file.startsWith(SubjectHeader))
        return failure(Error::invalid(u"subject"_s, Violation::Blank));
    MailTemplate words;
    words.subject = file.section(u'\n', 0, 0).sliced(SubjectHeader.size()).trimmed();
    words.text = file.section(u'\n', 1);
    while (words.text.startsWith(u'\n') || words.text.startsWith(u'\r'))
        words.text.remove(0, 1);
    if (arguments.has(u"html"_s))
        words.html = TRY(contentOf(arguments.value(u"html"_s)));
    return words;
}

Result<MailingDraft> draftFrom(const Arguments &arguments)
{
    MailingDraft draft;
    draft.words = TRY(wordsFrom(arguments));
    draft.yesNo = ui::letterYesNo();
    for (const QString &name : arguments.value(u"include"_s).split(u',', Qt::SkipEmptyParts)) {
        const auto reason = parseLeftOut(name.trimmed());
        if (!reason)
            return failure(Error::invalid(u"include"_s, Violation::UnknownValue));
        draft.leaveOut.remove(*reason);
    }
    if (arguments.has(u"per-minute"_s)) {
        bool isNumber = false;
        draft.perMinute = arguments.value(u"per-minute"_s).toInt(&isNumber);
        if (!isNumber || draft.perMinute < 0)
            return failure(Error::invalid(u"per-minute"_s, Violation::Invalid));
    }
    for (const QString &path : arguments.values(u"attach"_s))
        draft.attachments.append(TRY(attachmentFrom(path)));
    return draft;
}

Result<QList<QUuid>> peopleFor(const Invocation &invocation)
{
    UserQuery query;
    query.search = invocation.arguments.value(u"search"_s);
    if (invocation.arguments.has(u"any"_s))
        query.filter.match = UserFilter::Match::Any;
    for (const QString &condition : invocation.arguments.values(u"filter"_s))
        query.filter.conditions << TRY(parseCondition(condition));
    QList<QUuid> people;
    TRY_STATUS(UserList(invocation.session.connection()).streamKeys(query, [&people](const KeyChunk &chunk) {
        people.append(QList<QUuid>(chunk.begin(), chunk.end()));
    }));
    return people;
}

void showMail(Console &console, const MailMessage &mail)
{
    if (console.format() == Console::Format::Json) {
        console.json({{"to"_L1, mail.recipient}, {"subject"_L1, mail.subject}, {"text"_L1, mail.text}, {"html"_L1, mail.html}});
        return;
    }
    console.out() << "To: " << mail.recipient << "\nSubject: " << mail.subject << "\n\n" << mail.text << "\n---\n";
    console.out().flush();
}

void showCheck(Console &console, const MailingDraft &draft, const MailingCheck &check)
{
    if (console.format() == Console::Format::Json) {
        QJsonObject leftOut;
        QJsonObject without;
        for (auto each = check.leftOut.begin(); each != check.leftOut.end(); ++each)
            leftOut.insert(leftOutName(each.key()), each.value());
        for (auto each = check.without.begin(); each != check.without.end(); ++each)
            without.insert(each.key(), each.value());
        console.json({{"receivers"_L1, check.receivers}, {"left_out"_L1, leftOut}, {"without_value"_L1, without},
                      {"unknown"_L1, QJsonArray::fromStringList(check.unknown)}});
    }
    console.remark(ui::audienceText(check));
    for (const QString &warning : ui::variableWarnings(draft, check))
        console.remark(warning);
}

Result<MailingCheck> look(const ServiceContext &context, const MailingDraft &draft, const LetterVariables &variables,
                          const QList<QUuid> &people)
{
    MailingCheck check;
    check.unknown = variables.unknownIn(draft.words);
    for (qsizetype next = 0; next < people.size(); next += SliceSize)
        check.add(TRY(Mailings(context).recipients(draft, variables, people.mid(next, SliceSize))));
    return check;
}

Result<qint64> post(const ServiceContext &context, const MailingDraft &draft, const LetterVariables &variables,
                    const QList<QUuid> &people)
{
    Mailings mailings(context);
    const qint64 mailing = TRY(mailings.prepare(draft, variables));
    Status status;
    for (qsizetype next = 0; status && next < people.size(); next += SliceSize)
        status = mailings.add(mailing, draft, variables, people.mid(next, SliceSize));
    if (status)
        status = mailings.start(mailing);
    if (status)
        return mailing;
    TRY_STATUS(mailings.drop(mailing));
    return failure(status.error());
}

Status preview(const Invocation &invocation, const MailingDraft &draft, const LetterVariables &variables,
               const MailingCheck &check)
{
    bool isNumber = false;
    const int count = invocation.arguments.value(u"example"_s).toInt(&isNumber);
    if (!isNumber || count < 0)
        return failure(Error::invalid(u"example"_s, Violation::Invalid));
    const QList<QUuid> first = check.first.first(std::min<qsizetype>(count, check.first.size()));
    for (const MailingRecipient &each : TRY(Mailings(invocation.session.context()).recipients(draft, variables, first)))
        showMail(invocation.console(), letterFor(draft, each.address, each.variables));
    return {};
}

Status writeLetter(const Invocation &invocation)
{
    const ServiceContext context = invocation.session.context();
    const MailSettings &settings = context.postbag->settings();
    const MailingDraft written = TRY(draftFrom(invocation.arguments));
    const LetterVariables variables = TRY(Mailings(context).variables(settings));
    const QList<QUuid> people = TRY(peopleFor(invocation));
    const MailingCheck check = TRY(look(context, written, variables, people));
    showCheck(invocation.console(), written, check);
    if (invocation.arguments.has(u"example"_s))
        TRY_STATUS(preview(invocation, written, variables, check));
    if (!check.unknown.isEmpty())
        return failure(Error::invalid(u"variables"_s, Violation::UnknownValue));
    if (!invocation.arguments.has(u"send"_s)) {
        invocation.console().remark(u"Nothing is sent without --send."_s);
        return {};
    }
    const MailingDraft draft = TRY(Mailings(context).completed(written, settings));
    const qint64 mailing = TRY(post(context, draft, variables, people));
    if (invocation.console().format() == Console::Format::Json)
        invocation.console().json({{"letter"_L1, mailing}});
    invocation.console().remark(u"Letter %1 is on its way. It is sent by the window, or by: stewardctl mail deliver"_s.arg(mailing));
    return {};
}

int letter(const Invocation &invocation)
{
    if (!invocation.arguments.has(u"template"_s))
        return invocation.console().usage(u"a letter needs --template FILE, whose first line is “Subject: …”"_s);
    if (!invocation.session.open())
        return invocation.session.exitCode();
    const Status written = writeLetter(invocation);
    return written ? Done : invocation.console().refuse(written.error());
}

QJsonObject toJson(const Mailing &mailing)
{
    QJsonObject counts;
    for (auto each = mailing.counts.begin(); each != mailing.counts.end(); ++each)
        counts.insert(letterStateName(each.key()), each.value());
    return {{"id"_L1, mailing.id},         {"subject"_L1, mailing.subject},
            {"author"_L1, mailing.author}, {"state"_L1, mailingStateName(mailing.state)},
            {"per_minute"_L1, mailing.perMinute}, {"counts"_L1, counts}};
}

Status showLetters(Console &console, MailingStore &store)
{
    QList<QStringList> rows;
    for (Mailing mailing : TRY(store.list(Postman::ShownMailings))) {
        mailing.counts = TRY(store.counts(mailing.id));
        if (console.format() == Console::Format::Json)
            console.json(toJson(mailing));
        rows.append({QString::number(mailing.id), mailing.subject, mailing.author, ui::mailingStateText(mailing.state),
                     ui::mailingProgress(mailing)});
    }
    if (console.format() != Console::Format::Json)
        writeTable(console.out(), {u"Id"_s, u"Letter"_s, u"Written by"_s, u"State"_s, u"How far"_s}, rows);
    console.out().flush();
    return {};
}

Status showLedger(Console &console, MailingStore &store, qint64 mailing)
{
    qint64 after = 0;
    if (console.format() == Console::Format::Csv)
        writeCsv(console.out(), {u"to"_s, u"state"_s, u"reason"_s, u"answer"_s});
    for (;;) {
        const QList<OutboxEntry> rows = TRY(store.ledger(mailing, std::nullopt, after, LedgerQuery::Rows));
        for (const OutboxEntry &row : rows) {
            if (console.format() == Console::Format::Json)
                console.json({{"to"_L1, row.recipient}, {"state"_L1, letterStateName(row.state)},
                              {"reason"_L1, row.problem}, {"answer"_L1, row.answer}});
            else if (console.format() == Console::Format::Csv)
                writeCsv(console.out(), {row.recipient, letterStateName(row.state), row.problem, row.answer});
            else
                console.out() << row.recipient << '\t' << ui::letterStateText(row.state) << '\t' << row.answer << '\n';
        }
        console.out().flush();
        if (rows.size() < LedgerQuery::Rows)
            return {};
        after = rows.last().id;
    }
}

Status act(Console &console, MailingStore &store, const QString &act, qint64 mailing)
{
    if (act.isEmpty())
        return showLetters(console, store);
    if (act == "ledger"_L1)
        return showLedger(console, store, mailing);
    if (act == "stop"_L1)
        return store.change(mailing, MailingState::Sending, MailingState::Stopped);
    if (act == "continue"_L1)
        return store.change(mailing, MailingState::Stopped, MailingState::Sending);
    return store.cancelWaiting(mailing, systemNow());
}

int letters(const Invocation &invocation)
{
    Console &console = invocation.console();
    const QString name = invocation.words.value(0);
    const qint64 mailing = invocation.words.value(1).toLongLong();
    static const QStringList acts{u"stop"_s, u"continue"_s, u"cancel"_s, u"ledger"_s};
    if (!name.isEmpty() && (!acts.contains(name) || mailing <= 0))
        return console.usage(u"usage: stewardctl mail letters [stop|continue|cancel|ledger ID]"_s);
    const auto address = findWorkspace(invocation.session.target().workspace);
    if (!address)
        return console.unreachable(address.error(), invocation.session.target().workspace);
    const auto localStore = openLocalStore(address->profile);
    if (!localStore)
        return console.refuse(localStore.error());
    MailingStore store(**localStore);
    const Status done = act(console, store, name, mailing);
    return done ? Done : console.refuse(done.error());
}

int unsubscribed(const Invocation &invocation)
{
    Console &console = invocation.console();
    if (!invocation.session.open())
        return invocation.session.exitCode();
    const QString act = invocation.words.value(0);
    if (!act.isEmpty() && act != "add"_L1 && act != "remove"_L1)
        return console.usage(u"usage: stewardctl mail unsubscribed [add|remove ADDRESS…]"_s);
    Mailings mailings(invocation.session.context());
    auto addresses = mailings.unsubscribed();
    if (!addresses)
        return console.refuse(addresses.error());
    for (const QString &address : invocation.words.mid(1)) {
        addresses->removeAll(address.toLower());
        if (act == "add"_L1)
            addresses->append(address);
    }
    if (const Status set = act.isEmpty() ? Status() : mailings.setUnsubscribed(*addresses); !set)
        return console.refuse(set.error());
    for (const QString &address : std::as_const(*addresses))
        console.out() << address << '\n';
    console.out().flush();
    return Done;
}

} // namespace

QList<Command> letterCommands()
{
    return {
        {u"mail letter"_s,
         u"--template FILE [--html FILE] [--attach FILE…] [--filter CONDITION…] [--search TEXT] [--include REASONS] "
         "[--per-minute N] [--example N] [--send]"_s,
         u"Check a letter to everybody who matches, show it, and send it with --send. FILE begins with “Subject: …” and "
         "an empty line; {{first_name|friend}} stands for what differs. --include unconfirmed,inactive,unsubscribed,"
         "no_value: who would be left out otherwise."_s,
         0, 0,
         {u"template"_s, u"html"_s, u"attach"_s, u"filter"_s, u"search"_s, u"any"_s, u"include"_s, u"per-minute"_s,
          u"example"_s, u"send"_s},
         letter},
        {u"mail letters"_s, u"[stop|continue|cancel|ledger ID]"_s,
         u"Show the letters, what became of one of them for each person, or change how it goes on."_s, 0, 2, {}, letters},
        {u"mail unsubscribed"_s, u"[add|remove ADDRESS…]"_s, u"Show or change who wants no letters."_s, 0, -1, {},
         unsubscribed},
    };
}

} // namespace steward::ctl
