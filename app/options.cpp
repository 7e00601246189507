// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/options.h>

#include <core/settings/profilestore.h>
#include <ui/shell/mainwindow.h>
#include <ui/shell/pagelist.h>
#include <ui/text/errortext.h>

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace steward {

Options Options::read(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "steward::Options", "A console for the people of a PhoenixKit site."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption workspace(
        u"workspace"_s, QCoreApplication::translate("steward::Options", "Open this workspace: a name, a URL or “demo”."),
        u"NAME|URL"_s);
    const QCommandLineOption person(
        u"as"_s, QCoreApplication::translate("steward::Options", "Who signs in: an e-mail or username."), u"USER"_s);
    const QCommandLineOption page(
        u"page"_s, QCoreApplication::translate("steward::Options", "Open this page first."), u"NAME"_s, u"users"_s);
    const QCommandLineOption tour(
        u"tour"_s,
        QCoreApplication::translate("steward::Options", "Save a picture of every page to this folder and end."), u"DIR"_s);
    parser.addOptions({workspace, person, page, tour});
    parser.process(arguments);
    return {parser.value(workspace), parser.value(person), parser.value(tour), parser.value(page)};
}

QString Options::openWorkspace(ui::MainWindow &window, ProfileStore &profiles) const
{
    QStringList pages{ui::UsersPageName};
    for (const ui::PageEntry &entry : ui::pageList())
        pages << entry.name;
    if (!pages.contains(page))
        return QCoreApplication::translate("steward::Options", "There is no page “%1”. The pages are: %2.")
            .arg(page, pages.join(u", "_s));
    window.setFirstPage(page);
    if (workspace.isEmpty() && tourFolder.isEmpty())
        return {};
    if (workspace == "demo"_L1 || workspace.isEmpty()) {
        window.openDemo();
        return {};
    }
    if (const auto profile = profiles.find(workspace)) {
        window.openWorkspace(*profile);
        return {};
    }
    const auto address = parseWorkspaceUrl(workspace);
    if (!address)
        return QCoreApplication::translate("steward::Options", "“%1” is neither a workspace nor a workspace URL.")
            .arg(workspace);
    window.openWorkspace(address->profile, Secret(address->password));
    return {};
}

} // namespace steward
