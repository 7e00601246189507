// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/command.h>

#include <core/crypto/crypto.h>
#include <ui/text/errortext.h>

#include <QCoreApplication>

#include <algorithm>
#include <clocale>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ctl;

namespace {

QList<Command> allCommands()
{
    QList<Command> commands;
    for (const auto group : {workspaceCommands, userListCommands, userEditCommands, exportCommands, importCommands,
                             changeCommands, roleCommands, roleMemberCommands, permissionCommands, sessionCommands,
                             tokenCommands, noteCommands, auditCommands, avatarCommands, mailCommands, letterCommands, templateCommands,
                             callCommands})
        commands += group();
    return commands;
}

int showHelp(Console &console)
{
    console.out() << "Usage: stewardctl [--workspace NAME|URL] [--as USER] [--json | --csv] COMMAND\n\n";
    for (const Command &command : allCommands()) {
        console.out() << "  " << command.name << (command.synopsis.isEmpty() ? u""_s : u' ' + command.synopsis)
                      << "\n      " << command.purpose << '\n';
    }
    console.out() << "\nWorkspaces: “demo” (where none is named), the name of a workspace that Steward knows,\n"
                     "sqlite:PATH, or postgresql://user@host:5432/database?sslmode=verify-full&prefix=public.\n"
                     "A password comes from the URL, PGPASSWORD, the keychain, or is asked for on the terminal.\n"
                     "Without --as the system itself acts.\n"
                     "Exit codes: 0 done, 1 refused, 2 wrong usage, 3 the workspace cannot be reached.\n";
    console.out().flush();
    return Done;
}

// The command whose name the first words are; the longer name wins.
std::optional<Command> findCommand(const QStringList &words)
{
    QList<Command> found = allCommands();
    found.removeIf([&](const Command &command) {
        const QStringList name = command.name.split(u' ');
        return words.mid(0, name.size()) != name;
    });
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QString unknownCommandText(const QStringList &words)
{
    QStringList siblings;
    for (const Command &command : allCommands()) {
        if (command.name.section(u' ', 0, 0) == words.value(0))
            siblings << command.name;
    }
    if (!siblings.isEmpty())
        return u"there is no command “%1”; there are: %2"_s.arg(words.mid(0, 2).join(u' '), siblings.join(u", "_s));
    return u"there is no command “%1”; see stewardctl --help"_s.arg(words.value(0));
}

// What is wrong with the way a command is called; empty when nothing is.
QString usageProblem(const Command &command, const Arguments &arguments, qsizetype wordCount)
{
    const QString synopsis = u"stewardctl %1 %2"_s.arg(command.name, command.synopsis);
    if (wordCount < command.leastWords || (command.mostWords >= 0 && wordCount > command.mostWords))
        return u"usage: "_s + synopsis;
    for (const QString &option : arguments.commandOptions()) {
        if (!command.options.contains(option))
            return u"--%1 does not belong to this command; usage: %2"_s.arg(option, synopsis);
    }
    return {};
}

int run(const Arguments &arguments, Console &console)
{
    const QStringList words = arguments.words();
    if (words.isEmpty())
        return console.usage(u"a command is needed; see stewardctl --help"_s);
    const auto command = findCommand(words);
    if (!command)
        return console.usage(unknownCommandText(words));
    const QStringList rest = words.mid(command->name.count(u' ') + 1);
    if (const QString problem = usageProblem(*command, arguments, rest.size()); !problem.isEmpty())
        return console.usage(problem);
    if (const Status crypto = ensureCrypto(); !crypto)
        return console.refuse(crypto.error());
    Session session(arguments.target(), console);
    return command->run({session, arguments, rest});
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    std::setlocale(LC_MESSAGES, "C"); // libpq gives no codes while it connects, only words, which are read
    QCoreApplication::setApplicationName(u"stewardctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(STEWARD_VERSION));
    Arguments arguments;
    const bool isReadable = arguments.parse(QCoreApplication::arguments());
    Console console(arguments.format());
    if (!isReadable)
        return console.usage(arguments.problem());
    if (arguments.wantsHelp())
        return showHelp(console);
    if (arguments.wantsVersion()) {
        console.out() << "stewardctl " << QCoreApplication::applicationVersion() << Qt::endl;
        return Done;
    }
    return run(arguments, console);
}
