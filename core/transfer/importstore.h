// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/uuid.h>
#include <core/db/connection.h>

#include <QMultiHash>

namespace steward {

/// The SQL of imports: each function is one statement, however many people it is about.
class ImportStore
{
public:
    explicit ImportStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The people whose "email" or "username" is one of these, whatever the case, by the name in lower
    /// case; or whose "uuid" is.
    [[nodiscard]] Result<QMultiHash<QString, UserId>> find(const QString &field, const QStringList &names);

private:
    Connection &m_connection;
};

} // namespace steward
