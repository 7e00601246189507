// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/transfer/importstore.h>

#include <core/db/statement.h>

using namespace Qt::StringLiterals;

namespace steward {

Result<QMultiHash<QString, UserId>> ImportStore::find(const QString &field, const QStringList &names)
{
    QMultiHash<QString, UserId> found;
    if (names.isEmpty())
        return found;
    const auto add = [&found](const Row &row) {
        found.insert(row.text("name"_L1), row.id<UserId>("uuid"_L1));
    };
    if (field == "email"_L1)
        TRY_STATUS(Statement(m_connection, "transfer/find_emails"_L1).bind(":names"_L1, names).each(add));
    else if (field == "username"_L1)
        TRY_STATUS(Statement(m_connection, "transfer/find_usernames"_L1).bind(":names"_L1, names).each(add));
    else
        TRY_STATUS(Statement(m_connection, "transfer/find_uuids"_L1).bind(":names"_L1, names).each(add));
    return found;
}

} // namespace steward
