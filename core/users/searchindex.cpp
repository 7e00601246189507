// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/searchindex.h>

#include <core/db/statement.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr qsizetype GroupSize = 3; // letters, which the index cannot go below
constexpr qint64 ManyPeople = 5000;

bool canBeLookedUp(const QString &word)
{
    return word.toUcs4().size() >= GroupSize && !word.contains(QChar::Null);
}

} // namespace

Result<QStringList> SearchIndex::rareWords(const QStringList &words)
{
    QStringList rare;
    if (m_connection.dialect() != Dialect::Sqlite || words.isEmpty() || !TRY(exists()))
        return rare;
    for (const QString &word : words) {
        if (canBeLookedUp(word) && TRY(isRare(word)))
            rare << word;
    }
    return rare;
}

QString SearchIndex::phrase(const QString &word)
{
    return u'"' + word.toLower().replace(u'"', u"\"\""_s) + u'"';
}

Result<bool> SearchIndex::exists()
{
    return TRY(Statement(m_connection, "users/count_search_tables"_L1).number()) > 0;
}

Result<bool> SearchIndex::isRare(const QString &word)
{
    const qint64 people = TRY(Statement(m_connection, "users/count_search_matches"_L1)
                                  .bind(":phrase"_L1, phrase(word))
                                  .bind(":enough"_L1, ManyPeople)
                                  .number());
    return people < ManyPeople;
}

} // namespace steward
