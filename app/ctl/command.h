// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <app/ctl/arguments.h>
#include <app/ctl/session.h>

namespace steward::ctl {

/// What a command is given: the workspace, and the words after its name.
struct Invocation
{
    Session &session;
    const Arguments &arguments;
    QStringList words;

    [[nodiscard]] Console &console() const { return session.console(); }
};

struct Command
{
    QString name;     ///< one or two words
    QString synopsis; ///< what follows the name
    QString purpose;
    qsizetype leastWords = 0;
    qsizetype mostWords = 0; ///< -1: any number
    QStringList options;     ///< of its own, beside those that every command takes
    int (*run)(const Invocation &invocation);
};

// One function for each group of commands, each in the file of its name.
[[nodiscard]] QList<Command> workspaceCommands();
[[nodiscard]] QList<Command> userListCommands();
[[nodiscard]] QList<Command> userEditCommands();
[[nodiscard]] QList<Command> changeCommands();
[[nodiscard]] QList<Command> roleCommands();
[[nodiscard]] QList<Command> roleMemberCommands();
[[nodiscard]] QList<Command> permissionCommands();
[[nodiscard]] QList<Command> exportCommands();
[[nodiscard]] QList<Command> importCommands();
[[nodiscard]] QList<Command> mailCommands();
[[nodiscard]] QList<Command> noteCommands();
[[nodiscard]] QList<Command> sessionCommands();
[[nodiscard]] QList<Command> tokenCommands();
[[nodiscard]] QList<Command> auditCommands();
[[nodiscard]] QList<Command> avatarCommands();
[[nodiscard]] QList<Command> letterCommands();
[[nodiscard]] QList<Command> templateCommands();
[[nodiscard]] QList<Command> callCommands();

} // namespace steward::ctl
