// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/workspace/workspace.h>

#include <QFuture>

namespace steward {

/// What was found behind a profile.
struct WorkspaceFindings
{
    Installation installation;
    bool hasPeople = false;
    bool isReadOnly = false; ///< by the profile, or because the file cannot be written
};

/// Upgrades an embedded file, looks the installation up and whether there are people. With
/// Missing::Create it makes the workspace first, in a new file or an empty PostgreSQL database.
/// Errors: those of Connection::open, initialiseWorkspace, upgradeWorkspace, inspectInstallation.
[[nodiscard]] Result<WorkspaceFindings> prepareWorkspace(
    const ConnectionProfile &profile, const Secret &password,
    Connection::Missing missing = Connection::Missing::Refuse);

/// The same in another thread, so that nobody waits.
[[nodiscard]] QFuture<Result<WorkspaceFindings>> prepareWorkspaceLater(
    const ConnectionProfile &profile, const Secret &password,
    Connection::Missing missing = Connection::Missing::Refuse);

/// ensureDemo() and prepareWorkspace() in another thread.
[[nodiscard]] QFuture<Result<WorkspaceFindings>> prepareDemoLater();

} // namespace steward
