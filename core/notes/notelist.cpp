// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/notes/notelist.h>

#include <core/db/statement.h>
#include <core/models/keylist.h>
#include <core/notes/notequerycompiler.h>
#include <core/notes/notestore.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

ListedNote readListed(const Row &row)
{
    ListedNote listed{readNote(row), std::nullopt};
    if (row.isNull("person"_L1))
        return listed;
    ListedUser person;
    person.user.id = row.id<UserId>("person"_L1);
    person.user.email = row.text("email"_L1);
    person.user.username = row.optionalText("username"_L1);
    person.user.firstName = row.optionalText("first_name"_L1);
    person.user.lastName = row.optionalText("last_name"_L1);
    listed.person = person;
    return listed;
}

} // namespace

Status NoteList::streamKeys(const NoteQuery &query, const std::function<void(KeyChunk)> &emitChunk)
{
    NoteQueryCompiler compiler(m_connection.dialect(), m_now);
    const CompiledQuery all = TRY(compiler.keys(query));
    const CompiledQuery first = TRY(compiler.firstKeys(query, FirstKeys));
    const bool isFiltered = !query.search.isEmpty() || !query.conditions.isEmpty();
    return steward::streamKeys(m_connection, {all, first, isFiltered}, emitChunk);
}

Result<QList<ListedNote>> NoteList::rows(const QList<QUuid> &keys)
{
    QHash<QUuid, ListedNote> found;
    TRY_STATUS(Statement(m_connection, "notes/fetch_listed_notes"_L1).bind(":uuids"_L1, keys).each([&found](const Row &row) {
        const ListedNote listed = readListed(row);
        found.insert(listed.note.id.uuid(), listed);
    }));
    QList<ListedNote> notes;
    for (const QUuid &key : keys) {
        if (const auto note = found.constFind(key); note != found.cend())
            notes.append(*note);
    }
    return notes;
}

Result<QHash<QUuid, qint64>> NoteList::counts(const QList<QUuid> &people)
{
    QHash<QUuid, qint64> counts;
    TRY_STATUS(Statement(m_connection, "notes/count_notes"_L1).bind(":users"_L1, people).each([&counts](const Row &row) {
        counts.insert(row.uuid("user_uuid"_L1), row.integer("notes"_L1));
    }));
    return counts;
}

Result<QList<NoteList::Author>> NoteList::authors()
{
    return Statement(m_connection, "notes/fetch_authors"_L1).all([](const Row &row) {
        return Author{row.id<UserId>("uuid"_L1), row.text("name"_L1)};
    });
}

} // namespace steward
