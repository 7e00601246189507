// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/notes/adminnotes.h>

#include <core/audit/audit.h>
#include <core/base/textrules.h>
#include <core/db/transaction.h>
#include <core/notes/notestore.h>
#include <core/users/userrank.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr int LongestContent = 10'000;

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

Status AdminNotes::record(const AdminNote &note, const QString &change)
{
    return writeAudit(m_context, AuditAction::UserUpdated, note.user,
                      {{u"note"_s, note.id.text()}, {u"note_change"_s, change}});
}

Result<AdminNote> AdminNotes::create(const UserId &user, const UserId &author, const QJsonObject &attributes)
{
    return inTransaction(m_context.connection, "create note"_L1, [&]() -> Result<AdminNote> {
        TRY_STATUS(UserRank(m_context).requireManager());
        if (const FieldErrors errors = judge(attributes, Form::Create); !errors.isEmpty())
            return failure(Error::invalid(errors));
        AdminNote note;
        note.id = NoteId::create();
        note.user = user;
        note.author = author;
        note.content = attributes.value("content"_L1).toString();
        note.insertedAt = note.updatedAt = wholeSeconds(m_context.now());
        TRY_STATUS(NoteStore(m_context.connection).insert(note));
        TRY_STATUS(record(note, u"created"_s));
        return existing(note.id);
    });
}

Result<AdminNote> AdminNotes::update(const NoteId &id, const QJsonObject &attributes)
{
    return inTransaction(m_context.connection, "update note"_L1, [&]() -> Result<AdminNote> {
        AdminNote note = TRY(existing(id));
        if (const FieldErrors errors = judge(attributes, Form::Update); !errors.isEmpty())
            return failure(Error::invalid(errors));
        const QString content = attributes.value("content"_L1).toString(note.content);
        if (content == note.content)
            return note;
        note.content = content;
        note.updatedAt = wholeSeconds(m_context.now());
        TRY_STATUS(NoteStore(m_context.connection).update(note));
        TRY_STATUS(record(note, u"updated"_s));
        return note;
    });
}

Result<AdminNote> AdminNotes::remove(const NoteId &id)
{
    return inTransaction(m_context.connection, "delete note"_L1, [&]() -> Result<AdminNote> {
        const AdminNote note = TRY(existing(id));
        TRY(NoteStore(m_context.connection).remove(id));
        TRY_STATUS(record(note, u"deleted"_s));
        return note;
    });
}

} // namespace steward
