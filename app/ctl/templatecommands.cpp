// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/command.h>

#include <app/ctl/table.h>
#include <core/mail/sitetemplates.h>
#include <core/settings/preferences.h>
#include <ui/text/templatetext.h>

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace steward::ctl {

namespace {

QString originName(SiteTemplate::Origin origin)
{
    switch (origin) {
    case SiteTemplate::Origin::Site: return u"site"_s;
    case SiteTemplate::Origin::Computer: return u"computer"_s;
    case SiteTemplate::Origin::Offered: return u"offered"_s;
    case SiteTemplate::Origin::BuiltIn: break;
    }
    return u"steward"_s;
}

QJsonObject toJson(const SiteTemplate &about)
{
    QJsonObject json = steward::toJson(about.words);
    json.insert("name"_L1, about.name);
    json.insert("origin"_L1, originName(about.origin));
    json.insert("status"_L1, about.status);
    json.insert("version"_L1, about.version);
    json.insert("variables"_L1, QJsonArray::fromStringList(about.variables));
    return json;
}

const MailSettings &settingsOf(const Invocation &invocation)
{
    return invocation.session.context().postbag->settings();
}

int list(const Invocation &invocation)
{
    Console &console = invocation.console();
    if (!invocation.session.open())
        return invocation.session.exitCode();
    const auto templates = SiteTemplates(invocation.session.context()).all(settingsOf(invocation));
    if (!templates)
        return console.refuse(templates.error());
    QList<QStringList> rows;
    for (const SiteTemplate &about : *templates) {
        if (console.format() == Console::Format::Json)
            console.json(toJson(about));
        rows.append({about.name, ui::templateTitle(about), about.words.subject, ui::templateOriginText(about)});
    }
    if (console.format() != Console::Format::Json)
        writeTable(console.out(), {u"Name"_s, u"Mail"_s, u"Subject"_s, u"Words"_s}, rows);
    console.out().flush();
    return Done;
}

int show(const Invocation &invocation)
{
    Console &console = invocation.console();
    if (!invocation.session.open())
        return invocation.session.exitCode();
    const auto found = SiteTemplates(invocation.session.context()).find(settingsOf(invocation), invocation.words.first());
    if (!found)
        return console.refuse(found.error());
    if (console.format() == Console::Format::Json)
        console.json(toJson(*found));
    else
        console.out() << "Subject: " << found->words.subject << "\n\n" << found->words.text << "\n---\n" << found->words.html
                      << '\n';
    console.out().flush();
    return Done;
}

// "subject=…" as it is, "text=FILE" and "html=FILE" from files.
Status takeOver(SiteTemplate &about, const QString &word)
{
    const QString name = word.section(u'=', 0, 0);
    const QString value = word.section(u'=', 1);
    if (name == "subject"_L1 || name == "status"_L1) {
        (name == "subject"_L1 ? about.words.subject : about.status) = value;
        return {};
    }
    if (name != "text"_L1 && name != "html"_L1)
        return failure(Error::invalid(name, Violation::UnknownValue));
    QFile file(value);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::notFound(u"file_not_readable"_s));
    (name == "text"_L1 ? about.words.text : about.words.html) = QString::fromUtf8(file.readAll());
    return {};
}

Status keepHere(const Invocation &invocation, const SiteTemplate &changed)
{
    TRY_STATUS(SiteTemplates(invocation.session.context()).approve(changed));
    Preferences preferences;
    const ConnectionProfile &profile = invocation.session.connection().profile();
    MailSettings settings = readMailSettings(preferences, profile);
    settings.words.insert(changed.name, changed.words);
    writeMailSettings(preferences, profile, settings);
    return {};
}

Status change(const Invocation &invocation)
{
    SiteTemplates templates(invocation.session.context());
    SiteTemplate about = TRY(templates.find(settingsOf(invocation), invocation.words.first()));
    for (const QString &word : invocation.words.mid(1))
        TRY_STATUS(takeOver(about, word));
    if (about.origin != SiteTemplate::Origin::Site)
        return keepHere(invocation, about);
    TRY(templates.save(about));
    return {};
}

int set(const Invocation &invocation)
{
    if (!invocation.session.open())
        return invocation.session.exitCode();
    const Status changed = change(invocation);
    return changed ? Done : invocation.console().refuse(changed.error());
}

} // namespace

QList<Command> templateCommands()
{
    return {
        {u"mail templates list"_s, {}, u"List the mails of the site and whose words they have."_s, 0, 0, {}, list},
        {u"mail templates show"_s, u"NAME"_s, u"Show the words of one of them."_s, 1, 1, {}, show},
        {u"mail templates set"_s, u"NAME [subject=TEXT] [text=FILE] [html=FILE] [status=active|draft|archived]"_s,
         u"Change the words of one of them."_s, 2, -1, {}, set},
    };
}

} // namespace steward::ctl
