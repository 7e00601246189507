// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/notes/adminnotes.h>

#include <core/audit/audit.h>
#include <core/audit/auditchanges.h>
#include <core/base/textrules.h>
#include <core/db/transaction.h>
#include <core/notes/notestore.h>
#include <core/users/userrank.h>
#include <core/users/userstore.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr int LongestContent = 10'000;

Error changedMeanwhile()
{
    Error error = Error::of(Error::Kind::Conflict);
    error.identifier = u"note_changed"_s;
    return error;
}

} // namespace

FieldErrors AdminNotes::judge(const QJsonObject &attributes, Form form)
{
    const QJsonValue content = attributes.value("content"_L1);
    if (content.isUndefined() && form == Form::Update)
        return {};
    if (content.isUndefined() || content.isNull() || (content.isString() && isBlank(content.toString())))
        return {{u"content"_s, Violation::Blank}};
    if (!content.isString())
        return {{u"content"_s, Violation::Invalid}};
    if (containsNul(QStringView(content.toString())))
        return {{u"content"_s, Violation::LineBreak}};
    // The column takes any length, so that only what a reader counts matters.
    if (graphemeCount(content.toString()) > LongestContent)
        return {{u"content"_s, Violation::TooLong, LongestContent}};
    return {};
}

Result<QList<AdminNote>> AdminNotes::of(const UserId &user)
{
    return NoteStore(m_context.connection).fetchAll(user);
}

Result<std::optional<AdminNote>> AdminNotes::find(const NoteId &id)
{
    return NoteStore(m_context.connection).fetch(id);
}

Result<AdminNote> AdminNotes::existing(const NoteId &id)
{
    TRY_STATUS(UserRank(m_context).requireManager());
    const auto note = TRY(find(id));
    if (!note)
        return failure(Error::notFound(u"note_not_found"_s));
    return *note;
}

Status AdminNotes::record(const QString &change, const AdminNote &note, const QJsonValue &before,
                          const QJsonValue &after)
{
    AuditChanges changes;
    changes.add(u"content"_s, before, after);
    QJsonObject facts{{u"note"_s, note.id.text()}, {u"note_change"_s, change}};
    if (after.isNull()) { // all that restore() needs
        facts.insert(u"author"_s, note.author.isNull() ? QJsonValue() : note.author.text());
        facts.insert(u"inserted_at"_s, timeText(note.insertedAt));
        facts.insert(u"updated_at"_s, timeText(note.updatedAt));
    }
    return writeAudit(m_context, AuditAction::UserUpdated, note.user, changes.with(facts));
}

Result<AdminNote> AdminNotes::create(const UserId &user, const UserId &author, const QJsonObject &attributes)
{
    return inTransaction(m_context.connection, "create note"_L1, [&]() -> Result<AdminNote> {
        TRY_STATUS(UserRank(m_context).requireManager());
        TRY_STATUS(UserRank(m_context).requireSelf(author));
        if (const FieldErrors errors = judge(attributes, Form::Create); !errors.isEmpty())
            return failure(Error::invalid(errors));
        AdminNote note;
        note.id = NoteId::create();
        note.user = user;
        note.author = author;
        note.content = attributes.value("content"_L1).toString();
        note.insertedAt = note.updatedAt = wholeSeconds(m_context.now());
        return insert(note, u"created"_s);
    });
}

Result<AdminNote> AdminNotes::insert(const AdminNote &note, const QString &change)
{
    TRY_STATUS(NoteStore(m_context.connection).insert(note));
    TRY_STATUS(record(change, note, {}, note.content));
    return existing(note.id);
}

Result<AdminNote> AdminNotes::update(const NoteId &id, const QJsonObject &attributes)
{
    return inTransaction(m_context.connection, "update note"_L1, [&]() -> Result<AdminNote> {
        const AdminNote note = TRY(existing(id));
        if (const FieldErrors errors = judge(attributes, Form::Update); !errors.isEmpty())
            return failure(Error::invalid(errors));
        return write(note, attributes.value("content"_L1).toString(note.content));
    });
}

Result<AdminNote> AdminNotes::edit(const AdminNote &seen, const QString &content)
{
    return inTransaction(m_context.connection, "edit note"_L1, [&]() -> Result<AdminNote> {
        const AdminNote note = TRY(existing(seen.id));
        if (const FieldErrors errors = judge({{u"content"_s, content}}, Form::Create); !errors.isEmpty())
            return failure(Error::invalid(errors));
        if (note.content != seen.content)
            return failure(changedMeanwhile());
        return write(note, content);
    });
}

Result<AdminNote> AdminNotes::write(AdminNote note, const QString &content)
{
    if (content == note.content)
        return note;
    const QString before = std::exchange(note.content, content);
    note.updatedAt = wholeSeconds(m_context.now());
    if (!TRY(NoteStore(m_context.connection).update(note, before)))
        return failure(changedMeanwhile());
    TRY_STATUS(record(u"updated"_s, note, before, content));
    return note;
}

Result<AdminNote> AdminNotes::remove(const NoteId &id)
{
    return inTransaction(m_context.connection, "delete note"_L1, [&]() -> Result<AdminNote> {
        const AdminNote note = TRY(existing(id));
        if (!TRY(NoteStore(m_context.connection).remove(id)))
            return failure(Error::notFound(u"note_not_found"_s));
        TRY_STATUS(record(u"deleted"_s, note, note.content, {}));
        return note;
    });
}

// The log is believed, not the caller: nobody puts words into somebody else's mouth.
Result<AdminNote> AdminNotes::restore(const NoteId &id)
{
    return inTransaction(m_context.connection, "restore note"_L1, [&]() -> Result<AdminNote> {
        TRY_STATUS(UserRank(m_context).requireManager());
        const auto deleted = TRY(NoteStore(m_context.connection).fetchDeleted(id));
        if (!deleted)
            return failure(Error::notFound(u"note_not_found"_s));
        if (!TRY(UserStore(m_context.connection).lock(deleted->user)))
            return failure(Error::notFound(u"user_not_found"_s));
        return insert(*deleted, u"restored"_s);
    });
}

} // namespace steward
