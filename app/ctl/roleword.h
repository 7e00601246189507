// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <app/ctl/command.h>
#include <core/roles/accessimpact.h>

#include <QVariant>

namespace steward::ctl {

/// The role of this name, exact, or of this UUID. Errors: NotFound "role_not_found".
[[nodiscard]] Result<Role> roleNamed(const Invocation &invocation, const QString &word);

/// Writes rows under their titles in the format that was asked for; programs get the keys as titles,
/// and numbers and booleans as such.
void writeRows(Console &console, const QStringList &keys, const QStringList &titles, const QList<QVariantList> &rows);

/// Writes who would gain and lose what; gives the exit code.
[[nodiscard]] int writeImpact(Console &console, const AccessImpact &impact);

} // namespace steward::ctl
