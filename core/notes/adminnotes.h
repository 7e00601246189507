// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/servicecontext.h>
#include <core/notes/adminnote.h>

#include <QJsonObject>

namespace steward {

/// Notes of administrators about people. Any administrator may change or delete any note; the author
/// stays who wrote it first, and nobody but the system writes in another's name. "content" is
/// plain text of 1 to 10,000 characters, not blank. Errors everywhere: Denied
/// "insufficient_permissions"; more where it is said.
class AdminNotes
{
public:
    explicit AdminNotes(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// Newest first.
    [[nodiscard]] Result<QList<AdminNote>> of(const UserId &user);
    [[nodiscard]] Result<std::optional<AdminNote>> find(const NoteId &id);

    /// What is wrong with these attributes of a new note, or of an existing one when they leave the
    /// content out.
    enum class Form { Create, Update };
    [[nodiscard]] static FieldErrors judge(const QJsonObject &attributes, Form form);

    /// Errors: Invalid "content"; those of the database when there is no such person.
    [[nodiscard]] Result<AdminNote> create(const UserId &user, const UserId &author, const QJsonObject &attributes);
    /// Without content nothing changes. Errors: Invalid "content"; NotFound "note_not_found".
    [[nodiscard]] Result<AdminNote> update(const NoteId &id, const QJsonObject &attributes);
    /// Gives the note as it was seen this content. Errors: Invalid "content"; NotFound "note_not_found";
    /// Conflict "note_changed" when somebody else has changed it since.
    [[nodiscard]] Result<AdminNote> edit(const AdminNote &seen, const QString &content);
    /// Errors: NotFound "note_not_found".
    [[nodiscard]] Result<AdminNote> remove(const NoteId &id);
    /// Puts a removed note back with its text, author and times, as the audit log has them. Errors: NotFound
    /// "note_not_found" when the log knows of no such removal, "user_not_found" when the person is gone;
    /// Taken when the note is there.
    [[nodiscard]] Result<AdminNote> restore(const NoteId &id);

private:
    Result<AdminNote> existing(const NoteId &id);
    Result<AdminNote> write(AdminNote note, const QString &content);
    Result<AdminNote> insert(const AdminNote &note, const QString &change);
    Status record(const QString &change, const AdminNote &note, const QJsonValue &before, const QJsonValue &after);

    ServiceContext m_context;
};

} // namespace steward
