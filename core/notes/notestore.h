// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/db/connection.h>
#include <core/notes/adminnote.h>

namespace steward {

/// The SQL of notes; no rule is checked here.
class NoteStore
{
public:
    explicit NoteStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Newest first.
    [[nodiscard]] Result<QList<AdminNote>> fetchAll(const UserId &user);
    [[nodiscard]] Result<std::optional<AdminNote>> fetch(const NoteId &id);
    /// The note as the audit log has it from its deletion; nothing when it was never deleted.
    [[nodiscard]] Result<std::optional<AdminNote>> fetchDeleted(const NoteId &id);

    [[nodiscard]] Status insert(const AdminNote &note);
    /// True when there was such a note with the content `before`.
    [[nodiscard]] Result<bool> update(const AdminNote &note, const QString &before);
    /// True when there was such a note.
    [[nodiscard]] Result<bool> remove(const NoteId &id);

private:
    Connection &m_connection;
};

class Row;

/// Reads the columns that every statement of core/notes selects.
[[nodiscard]] AdminNote readNote(const Row &row);

} // namespace steward
