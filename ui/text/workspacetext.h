// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/db/installation.h>

namespace steward::ui {

/// Where a workspace lives, in a few words: "On this computer", "PostgreSQL at db.example.org".
[[nodiscard]] QString serverText(const ConnectionProfile &profile);

/// What stands there and how safe the way to it is, e.g. "PostgreSQL 15.18 · fresh installation,
/// version 78 · TLS verified".
[[nodiscard]] QString installationText(const ConnectionProfile &profile, const Installation &installation);

/// "TLS, certificate verified", "Not encrypted", …
[[nodiscard]] QString tlsText(ConnectionProfile::TlsMode mode);

} // namespace steward::ui
