// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/db/connection.h>
#include <core/transfer/importrow.h>
#include <core/users/user.h>

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

    /// Errors: Invalid "email" or "username" Taken, when somebody was quicker.
    [[nodiscard]] Status insert(const QList<const ImportRow *> &rows);

private:
    Connection &m_connection;
};

} // namespace steward
