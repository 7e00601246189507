// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/command.h>

#include <app/ctl/table.h>
#include <core/settings/preferences.h>
#include <core/settings/siteconfiguration.h>
#include <core/users/userdirectory.h>
#include <core/workspace/demodata.h>
#include <core/workspace/demoworkspace.h>
#include <core/workspace/workspaceschema.h>
#include <ui/text/workspacetext.h>

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace steward::ctl {

namespace {

// A workspace that is to be made: unlike others it may not exist yet.
Result<std::unique_ptr<Connection>> makeWorkspace(const WorkspaceAddress &address)
{
    if (address.profile.isEmbedded())
        QDir().mkpath(QFileInfo(address.profile.path).absolutePath());
    auto connection = TRY(connectTo(address, Connection::Missing::Create));
    TRY_STATUS(initialiseWorkspace(*connection));
    return connection;
}

int init(const Invocation &invocation)
{
    Console &console = invocation.console();
    const QString name = invocation.session.target().workspace;
    const auto address = findWorkspace(name);
    if (!address)
        return console.unreachable(address.error(), name);
    const auto connection = makeWorkspace(*address);
    if (!connection)
        return console.unreachable(connection.error(), address->profile);
    if (console.format() == Console::Format::Json)
        console.json({{"ok"_L1, workspaceUrl(address->profile)}});
    console.remark(u"%1 is a workspace. Make its Owner with: stewardctl users create EMAIL"_s.arg(
        workspaceUrl(address->profile)));
    return Done;
}

int demo(const Invocation &invocation)
{
    Console &console = invocation.console();
    const QString name = invocation.session.target().workspace;
    ConnectionProfile profile = demoProfile();
    if (name == "demo"_L1) {
        if (const Status made = ensureDemo(); !made)
            return console.unreachable(made.error(), profile);
    } else {
        const auto address = findWorkspace(name);
        if (!address)
            return console.unreachable(address.error(), name);
        profile = address->profile;
        const auto connection = makeWorkspace(*address);
        if (!connection)
            return console.unreachable(connection.error(), profile);
        DemoOptions options;
        if (invocation.arguments.has(u"people"_s))
            options.people = invocation.arguments.value(u"people"_s).toInt();
        if (options.people < 2)
            return console.usage(u"--people takes a number from 2"_s);
        if (const Status filled = fillDemo(**connection, options); !filled)
            return console.refuse(filled.error());
    }
    if (console.format() == Console::Format::Json)
        console.json({{"ok"_L1, workspaceUrl(profile)}});
    console.remark(u"The demo is at %1. Everybody there signs in with the password “%2”; its Owner is %3."_s.arg(
        workspaceUrl(profile), DemoPassword, DemoOwner));
    return Done;
}

QString layoutName(Installation::Layout layout)
{
    switch (layout) {
    case Installation::Layout::Embedded: return u"embedded"_s;
    case Installation::Layout::Fresh: return u"fresh"_s;
    case Installation::Layout::Upgraded: return u"upgraded"_s;
    case Installation::Layout::Mixed: return u"mixed"_s;
    }
    return {};
}

int check(const Invocation &invocation)
{
    if (!invocation.session.open())
        return invocation.session.exitCode();
    Console &console = invocation.console();
    const auto statistics = UserDirectory(invocation.session.context()).statistics();
    if (!statistics)
        return console.refuse(statistics.error());
    const ConnectionProfile &profile = invocation.session.connection().profile();
    const Installation &found = invocation.session.installation();
    if (console.format() == Console::Format::Json) {
        console.json({{"workspace"_L1, workspaceUrl(profile)},
                      {"server"_L1, found.serverVersion},
                      {"layout"_L1, layoutName(found.layout)},
                      {"version"_L1, found.version},
                      {"tables"_L1, found.tables.size()},
                      {"encrypted"_L1, invocation.session.connection().isEncrypted()},
                      {"time_zone"_L1, found.serverTimeZone},
                      {"users"_L1, statistics->totalUsers},
                      {"owners"_L1, statistics->owners}});
        return Done;
    }
    writeTable(console.out(), {u"Workspace"_s, workspaceUrl(profile)},
               {{u"State"_s, ui::installationText(profile, found)},
                {u"Tables"_s, QString::number(found.tables.size())},
                {u"Users"_s, QString::number(statistics->totalUsers)},
                {u"Owners"_s, QString::number(statistics->owners)}});
    console.out().flush();
    return Done;
}

// Words of the form NAME=VALUE change the mirror of the site's configuration; all of them or none.
Status applyValues(SiteConfiguration &site, const QStringList &words)
{
    for (const QString &word : words) {
        const QString name = word.section(u'=', 0, 0);
        const QString value = word.section(u'=', 1);
        TRY_STATUS(site.setValue(name, value));
    }
    return words.isEmpty() ? Status() : checkPaths(site);
}

int configure(const Invocation &invocation)
{
    Console &console = invocation.console();
    const QString name = invocation.session.target().workspace;
    const auto address = findWorkspace(name);
    if (!address)
        return console.unreachable(address.error(), name);
    Preferences preferences;
    SiteConfiguration site = readSiteConfiguration(preferences, address->profile);
    if (const Status applied = applyValues(site, invocation.words); !applied)
        return console.refuse(applied.error());
    if (!invocation.words.isEmpty())
        writeSiteConfiguration(preferences, address->profile, site);
    QList<QStringList> rows;
    QJsonObject values;
    for (const QString &each : SiteConfiguration::names()) {
        rows.append({each, site.value(each).toString()});
        values.insert(each, QJsonValue::fromVariant(site.value(each)));
    }
    if (console.format() == Console::Format::Json)
        console.json(values);
    else
        writeTable(console.out(), {u"Name"_s, u"Value"_s}, rows);
    console.out().flush();
    return Done;
}

} // namespace

QList<Command> workspaceCommands()
{
    return {
        {u"workspace init"_s, {}, u"Make a new workspace in an empty database or a new file."_s, 0, 0, {}, init},
        {u"workspace check"_s, {}, u"Say what stands in a workspace."_s, 0, 0, {}, check},
        {u"workspace configure"_s, u"[NAME=VALUE…]"_s,
         u"Show or set what the site's configuration files say: rate limits, password rules, the GeoIP file."_s, 0,
         -1, {}, configure},
        {u"workspace demo"_s, u"[--people N]"_s, u"Make the demo, or fill a new workspace with invented people."_s,
         0, 0, {u"people"_s}, demo},
    };
}

} // namespace steward::ctl
