// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/changes/changeset.h>

namespace steward {

/// Rows as the journal keeps them: small, and quickly written also when there are very many. Fields
/// that may hold secrets are left out, and rows without any other field.
[[nodiscard]] QByteArray packRows(const QList<RowChange> &rows);

/// Back again; what cannot be read is left out.
[[nodiscard]] QList<RowChange> unpackRows(const QByteArray &body);

} // namespace steward
