// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/db/connection.h>

class QJsonObject;

namespace steward {

/// Inserts the rows that a new PhoenixKit starts with: system roles, the Admin's permissions,
/// settings, mail templates, one local bucket, image and video sizes.
[[nodiscard]] Status seedWorkspace(Connection &connection);

/// A file of the program's resources as a JSON object; a broken one is a programming error.
[[nodiscard]] QJsonObject resourceObject(const QString &path);

} // namespace steward
