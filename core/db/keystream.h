// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/db/connection.h>

#include <QUuid>
#include <QVariant>

#include <functional>

namespace steward {

using BoundValues = QList<std::pair<QString, QVariant>>; ///< ":name" and value

/// SQL with its bound values.
struct CompiledQuery
{
    QString sql;
    BoundValues values;
};

/// Streams the UUIDs that a query of one column gives. From PostgreSQL they come as sixteen bytes
/// each, past the texts and variants of QSqlQuery, which take longer than the server does. Errors:
/// those of the server; Cancelled.
[[nodiscard]] Status streamUuids(Connection &connection, const QString &sql, const BoundValues &values,
                                 const std::function<void(const QUuid &)> &handle);

} // namespace steward
