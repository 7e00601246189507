// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <app/ctl/command.h>
#include <core/changes/changehistory.h>

namespace steward::ctl {

/// Reads --what-can-be.
[[nodiscard]] ApplyMode applyMode(const Arguments &arguments);

/// Asks for --people N where a production workspace needs the number: Usage when it is missing or another
/// one, and `before` says how to find out more. Nothing when the act may go on.
[[nodiscard]] std::optional<int> askForNumber(const Invocation &invocation, qint64 people, const QString &before);

/// Says which command takes it back; nothing for what changes nothing.
void sayHowToTakeBack(const Invocation &invocation, const ChangeSet &changes);

/// Says what became, or would become, of the rows of a change set: a sentence and the rows that cannot
/// be changed for people, everything for programs. Gives the exit code: Refused when it was to be
/// applied and some rows were not.
[[nodiscard]] int reportChanges(const Invocation &invocation, const ChangeSet &changes,
                                const Result<ChangeReport> &report, bool isRehearsal);

} // namespace steward::ctl
