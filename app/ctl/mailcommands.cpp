// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/command.h>

#include <app/ctl/passwordprompt.h>
#include <app/ctl/table.h>
#include <core/base/clock.h>
#include <core/local/localstore.h>
#include <core/mail/postoffice.h>
#include <core/mail/sitemails.h>
#include <core/settings/keychain.h>
#include <core/settings/preferences.h>
#include <ui/text/mailtext.h>

#include <QEventLoop>
#include <QFile>

using namespace Qt::StringLiterals;

namespace steward::ctl {

namespace {

Result<ConnectionProfile> profileOf(const Invocation &invocation)
{
    return TRY(findWorkspace(invocation.session.target().workspace)).profile;
}

int unreachable(const Invocation &invocation, const Error &error)
{
    return invocation.console().unreachable(error, invocation.session.target().workspace);
}

void showSettings(Console &console, const MailSettings &settings)
{
    QList<QStringList> rows;
    QJsonObject values;
    for (const QString &name : MailSettings::names()) {
        rows.append({name, settings.value(name)});
        values.insert(name, settings.value(name));
    }
    if (console.format() == Console::Format::Json)
        console.json(values);
    else
        writeTable(console.out(), {u"Name"_s, u"Value"_s}, rows);
    console.out().flush();
}

int configure(const Invocation &invocation)
{
    Console &console = invocation.console();
    const auto profile = profileOf(invocation);
    if (!profile)
        return unreachable(invocation, profile.error());
    Preferences preferences;
    MailSettings settings = readMailSettings(preferences, *profile);
    for (const QString &word : invocation.words) {
        if (const Status set = settings.setValue(word.section(u'=', 0, 0), word.section(u'=', 1)); !set)
            return console.refuse(set.error());
    }
    if (!invocation.words.isEmpty())
        writeMailSettings(preferences, *profile, settings);
    showSettings(console, settings);
    return Done;
}

// From the environment, the keychain or the terminal; none when the server asks for no name.
Secret passwordOf(const MailServer &server)
{
    if (server.user.isEmpty())
        return {};
    if (qEnvironmentVariableIsSet("STEWARD_SMTP_PASSWORD"))
        return Secret(qEnvironmentVariable("STEWARD_SMTP_PASSWORD"));
    if (const auto kept = keptPassword(keychainKey(server)))
        return *kept;
    return askPassword(u"Password of %1 at %2: "_s.arg(server.user, server.host)).value_or(Secret());
}

void showDialogue(Console &console, const SmtpDialogue &dialogue)
{
    for (const SmtpDialogue::Line &line : dialogue.lines())
        console.remark((line.isServer ? u"< "_s : u"> "_s) + line.text);
}

int test(const Invocation &invocation)
{
    Console &console = invocation.console();
    const auto profile = profileOf(invocation);
    if (!profile)
        return unreachable(invocation, profile.error());
    const MailSettings settings = readMailSettings(Preferences(), *profile);
    if (const Status good = check(settings.server); !good)
        return console.refuse(good.error());
    const MailMessage message = ui::testMail(settings, invocation.words.first(), profile->title());
    if (const Status good = check(message); !good)
        return console.refuse(good.error());
    int code = Refused;
    QEventLoop loop;
    PostOffice office(*profile);
    QObject::connect(&office, &PostOffice::testFinished, &loop,
                     [&](bool isSent, const QString &problem, const SmtpDialogue &dialogue) {
                         showDialogue(console, dialogue);
                         console.remark(isSent ? u"Sent."_s : u"Not sent: "_s + problem);
                         code = isSent ? Done : Refused;
                         loop.quit();
                     });
    office.sendTest(message, settings.server, passwordOf(settings.server));
    loop.exec();
    return code;
}

Result<MailMessage> sendOf(const Invocation &invocation)
{
    const QString kind = invocation.words.at(0);
    const QString whom = invocation.words.at(1);
    SiteMails mails(invocation.session.context());
    if (kind == "registration"_L1)
        return mails.sendRegistration(whom);
    const User person = TRY(invocation.session.person(whom));
    if (kind == "confirmation"_L1)
        return mails.sendConfirmation(person.id);
    if (kind == "reset"_L1)
        return mails.sendPasswordReset(person.id);
    if (kind == "login"_L1)
        return mails.sendMagicLink(person.email);
    if (kind == "change"_L1)
        return mails.sendEmailChange(person.id, invocation.words.value(2));
    return failure(Error::invalid(u"kind"_s, Violation::UnknownValue));
}

// Nobody shall get a mail of PhoenixKit's defaults, whose links lead to the reader's own computer.
Status checkReady(Session &session)
{
    const ServiceContext context = session.context();
    return checkComplete(TRY(completedFromSite(context, context.postbag->settings())));
}

int send(const Invocation &invocation)
{
    Console &console = invocation.console();
    if ((invocation.words.size() == 3) != (invocation.words.first() == "change"_L1))
        return console.usage(u"a new address belongs to “change” and to nothing else"_s);
    if (!invocation.session.open())
        return invocation.session.exitCode();
    if (const Status ready = checkReady(invocation.session); !ready)
        return console.refuse(ready.error());
    const auto sent = sendOf(invocation);
    if (!sent)
        return console.refuse(sent.error());
    if (const Status posted = invocation.session.postLetters(); !posted)
        return console.refuse(posted.error());
    if (console.format() == Console::Format::Json)
        console.json({{"message_id"_L1, sent->messageId}, {"to"_L1, sent->recipient}, {"subject"_L1, sent->subject}});
    console.remark(u"A mail to %1 is in the outbox. It is sent by the window, or by: stewardctl mail deliver"_s.arg(
        sent->recipient));
    return Done;
}

QJsonObject toJson(const OutboxEntry &entry)
{
    return {{"id"_L1, entry.id},
            {"to"_L1, entry.recipient},
            {"kind"_L1, entry.kind},
            {"subject"_L1, entry.subject},
            {"state"_L1, letterStateName(entry.state)},
            {"attempts"_L1, entry.attempts},
            {"queued_at"_L1, entry.queuedAt.toString(Qt::ISODate)},
            {"problem"_L1, entry.problem},
            {"answer"_L1, entry.answer},
            {"message_id"_L1, entry.messageId}};
}

int showOutbox(Console &console, OutboxStore &store)
{
    if (store.isPaused().value_or(false))
        console.remark(ui::dutyText(Postman::Duty::Paused));
    const auto entries = store.list(Postman::ShownEntries);
    if (!entries)
        return console.refuse(entries.error());
    if (console.format() == Console::Format::Json) {
        for (const OutboxEntry &entry : *entries)
            console.json(toJson(entry));
        return Done;
    }
    QList<QStringList> rows;
    for (const OutboxEntry &entry : *entries)
        rows.append({QString::number(entry.id), entry.recipient, ui::letterKindText(entry.kind),
                     ui::letterStateText(entry.state), ui::letterStory(entry)});
    writeTable(console.out(), {u"Id"_s, u"To"_s, u"Mail"_s, u"State"_s, u"What happened"_s}, rows);
    console.out().flush();
    return Done;
}

int pause(Console &console, OutboxStore &store, bool isToPause)
{
    const Status done = store.setPaused(isToPause);
    if (!done)
        return console.refuse(done.error());
    console.remark(isToPause ? u"The outbox is paused, for all programs."_s : u"The outbox goes on."_s);
    return Done;
}

int outbox(const Invocation &invocation)
{
    Console &console = invocation.console();
    const auto profile = profileOf(invocation);
    if (!profile)
        return unreachable(invocation, profile.error());
    const auto localStore = openLocalStore(*profile);
    if (!localStore)
        return console.refuse(localStore.error());
    OutboxStore store(**localStore);
    const QString act = invocation.words.value(0);
    if (act.isEmpty())
        return showOutbox(console, store);
    if (act == "pause"_L1 || act == "resume"_L1)
        return pause(console, store, act == "pause"_L1);
    const qint64 id = invocation.words.value(1).toLongLong();
    if (id <= 0 || (act != "cancel"_L1 && act != "resend"_L1))
        return console.usage(u"usage: stewardctl mail outbox [cancel ID | resend ID | pause | resume]"_s);
    const auto changed = act == "cancel"_L1 ? store.cancel(id, systemNow()) : store.resend(id, systemNow());
    if (!changed)
        return console.refuse(changed.error());
    return *changed ? Done : console.refuse(Error::notFound(u"letter_not_found"_s));
}

// Waits until all that is due was tried.
int deliver(const Invocation &invocation)
{
    Console &console = invocation.console();
    const auto profile = profileOf(invocation);
    if (!profile)
        return unreachable(invocation, profile.error());
    const MailSettings settings = readMailSettings(Preferences(), *profile);
    if (const Status good = check(settings.server); !good)
        return console.refuse(good.error());
    QEventLoop loop;
    PostOffice office(*profile);
    QObject::connect(&office, &PostOffice::dutyChanged, &loop, [&office, &loop] {
        if (office.duty() != Postman::Duty::Sending && office.duty() != Postman::Duty::NoServer)
            loop.quit(); // the server is told of after the start
    });
    office.setServer(settings.server, passwordOf(settings.server));
    loop.exec();
    const QString trouble = ui::dutyText(office);
    if (!trouble.isEmpty())
        console.remark(trouble);
    return trouble.isEmpty() ? Done : Refused;
}

} // namespace

QList<Command> mailCommands()
{
    return {
        {u"mail configure"_s, u"[NAME=VALUE…]"_s,
         u"Show or set how mails are sent: the server, the sender, where the site's pages are."_s, 0, -1, {}, configure},
        {u"mail test"_s, u"ADDRESS"_s, u"Send a mail at once and show what the server says."_s, 1, 1, {}, test},
        {u"mail send"_s, u"confirmation|reset|login|registration|change USER [NEW-ADDRESS]"_s,
         u"Put one of the site's mails into the outbox."_s, 2, 3, {}, send},
        {u"mail outbox"_s, u"[cancel ID | resend ID | pause | resume]"_s,
         u"Show the outbox, change one mail in it, or hold it until it is resumed."_s, 0, 2, {}, outbox},
        {u"mail deliver"_s, {}, u"Send what is due in the outbox. The password comes from STEWARD_SMTP_PASSWORD, the "
                                "keychain, or is asked for."_s, 0, 0, {}, deliver},
    };
}

} // namespace steward::ctl
