// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/db/connection.h>

#include <QStringList>

namespace steward {

/// The index of letter groups that an embedded file keeps of e-mails, usernames and names. It finds a
/// word that few people have at once; words that many have are found sooner by looking at the people.
class SearchIndex
{
public:
    explicit SearchIndex(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Those of the words for which the index pays; none on PostgreSQL, nor in a file that is read-only
    /// and older than the index.
    [[nodiscard]] Result<QStringList> rareWords(const QStringList &words);

    /// What FTS5 looks for to find the word anywhere in a text, whatever its case.
    [[nodiscard]] static QString phrase(const QString &word);

private:
    [[nodiscard]] Result<bool> exists();
    [[nodiscard]] Result<bool> isRare(const QString &word);

    Connection &m_connection;
};

} // namespace steward
