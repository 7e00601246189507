// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/db/connection.h>

namespace steward {

/// What Steward keeps of a workspace on this computer and not in its database, because a PhoenixKit
/// database has no place for it: attempts that the rate limits count, mails and pictures on their way,
/// and what was changed and can be taken back.
/// One small SQLite file per workspace in the user's data folder, which the window and the command
/// line share.
[[nodiscard]] ConnectionProfile localProfile(const ConnectionProfile &workspace);

/// Opens the file, made on first use, readable by its owner alone, and brings it up to date.
/// Errors: ReadOnly, and those of Connection::open.
[[nodiscard]] Result<std::unique_ptr<Connection>> openLocalStore(const ConnectionProfile &workspace);

} // namespace steward
