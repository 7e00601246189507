// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/db/connection.h>
#include <core/sessions/usertoken.h>

namespace steward {

/// The SQL of tokens; no rule is checked here.
class TokenStore
{
public:
    explicit TokenStore(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Status insert(const UserToken &token);

    /// The token with these stored bytes, if it was made after this moment.
    [[nodiscard]] Result<std::optional<UserToken>> fetch(const QString &context, const QByteArray &stored,
                                                         const QDateTime &after);
    [[nodiscard]] Result<std::optional<UserToken>> find(const TokenId &id);
    /// All tokens of a person in this context, expired ones included, in no order.
    [[nodiscard]] Result<QList<UserToken>> fetchAll(const UserId &user, const QString &context);

    /// The tokens of a person in all contexts but that of sessions, newest first.
    [[nodiscard]] Result<QList<UserToken>> fetchLinks(const UserId &user);

    /// These return how many rows they deleted.
    [[nodiscard]] Result<qint64> remove(const TokenId &id);
    [[nodiscard]] Result<qint64> remove(const QString &context, const QByteArray &stored);
    [[nodiscard]] Result<qint64> removeAll(const UserId &user, const QString &context);
    [[nodiscard]] Result<qint64> removeLinks(const UserId &user);

    /// The tokens whose context fits a pattern for LIKE and that were made then or earlier, whoever they
    /// belong to.
    [[nodiscard]] Result<qint64> countUntil(const QString &contexts, const QDateTime &time);
    [[nodiscard]] Result<qint64> removeUntil(const QString &contexts, const QDateTime &time);

private:
    Connection &m_connection;
};

} // namespace steward
