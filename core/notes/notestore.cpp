// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/notes/notestore.h>

#include <core/db/statement.h>

using namespace Qt::StringLiterals;

namespace steward {

AdminNote readNote(const Row &row)
{
    AdminNote note;
    note.id = row.id<NoteId>("uuid"_L1);
    note.user = row.id<UserId>("user_uuid"_L1);
    note.author = row.id<UserId>("author_uuid"_L1);
    note.authorName = row.optionalText("author_name"_L1);
    note.content = row.text("content"_L1);
    note.insertedAt = row.time("inserted_at"_L1);
    note.updatedAt = row.time("updated_at"_L1);
    return note;
}

Result<QList<AdminNote>> NoteStore::fetchAll(const UserId &user)
{
    return Statement(m_connection, "notes/fetch_notes"_L1).bind(":user_uuid"_L1, user).all(readNote);
}

Result<std::optional<AdminNote>> NoteStore::fetch(const NoteId &id)
{
    return Statement(m_connection, "notes/fetch_note"_L1).bind(":uuid"_L1, id).one(readNote);
}

Result<std::optional<AdminNote>> NoteStore::fetchDeleted(const NoteId &id)
{
    return Statement(m_connection, "notes/fetch_deletion"_L1).bind(":note"_L1, id.text()).one([&id](const Row &row) {
        const QJsonObject facts = row.json("metadata"_L1);
        const auto time = [&facts](QLatin1StringView name) {
            return QDateTime::fromString(facts.value(name).toString(), Qt::ISODate).toUTC();
        };
        AdminNote note;
        note.id = id;
        note.user = row.id<UserId>("target_user_uuid"_L1);
        note.author = UserId::parse(facts.value("author"_L1).toString()).value_or(UserId());
        note.content = facts.value("changes"_L1)["content"_L1]["old"_L1].toString();
        note.insertedAt = time("inserted_at"_L1);
        note.updatedAt = time("updated_at"_L1);
        return note;
    });
}

Status NoteStore::insert(const AdminNote &note)
{
    TRY(Statement(m_connection, "notes/insert_note"_L1)
            .bind(":uuid"_L1, note.id)
            .bind(":user_uuid"_L1, note.user)
            .bind(":author_uuid"_L1, note.author)
            .bind(":content"_L1, note.content)
            .bind(":inserted_at"_L1, note.insertedAt)
            .bind(":updated_at"_L1, note.updatedAt)
            .execute());
    return {};
}

Result<bool> NoteStore::update(const AdminNote &note, const QString &before)
{
    return TRY(Statement(m_connection, "notes/update_note"_L1)
                   .bind(":uuid"_L1, note.id)
                   .bind(":content"_L1, note.content)
                   .bind(":before"_L1, before)
                   .bind(":now"_L1, note.updatedAt)
                   .execute())
           > 0;
}

Result<bool> NoteStore::remove(const NoteId &id)
{
    return TRY(Statement(m_connection, "notes/delete_note"_L1).bind(":uuid"_L1, id).execute()) > 0;
}

} // namespace steward
