// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/calls/callgroups.h>

#include <core/calls/notation.h>
#include <core/notes/adminnotes.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

// Notes are named by their UUID, or by a record that holds it.
Result<NoteId> noteId(const FunctionCall &call, int position)
{
    const QJsonValue value = call.value(position);
    const auto id = NoteId::parse(value.isObject() ? value["uuid"_L1].toString() : value.toString());
    if (!id)
        return failure(call.wrong(position));
    return *id;
}

Result<QJsonObject> listNotes(const FunctionCall &call)
{
    return notation::value(notation::array(TRY(AdminNotes(call.context()).of(TRY(call.userId(0)))), notation::note));
}

Result<QJsonObject> getNote(const FunctionCall &call)
{
    const auto note = TRY(AdminNotes(call.context()).find(TRY(noteId(call, 0))));
    return notation::value(note ? QJsonValue(notation::note(*note)) : QJsonValue());
}

Result<QJsonObject> createNote(const FunctionCall &call)
{
    const UserId user = TRY(call.userId(0));
    const UserId author = TRY(call.userId(1));
    return notation::ok(notation::note(TRY(AdminNotes(call.context()).create(user, author, TRY(call.object(2))))));
}

Result<QJsonObject> updateNote(const FunctionCall &call)
{
    return notation::ok(notation::note(TRY(AdminNotes(call.context()).update(TRY(noteId(call, 0)), TRY(call.object(1))))));
}

Result<QJsonObject> deleteNote(const FunctionCall &call)
{
    return notation::ok(notation::note(TRY(AdminNotes(call.context()).remove(TRY(noteId(call, 0))))));
}

Result<QJsonObject> changeNote(const FunctionCall &call)
{
    const QJsonObject attributes = call.has(1) ? TRY(call.object(1)) : QJsonObject();
    QJsonObject changes;
    if (attributes.value("content"_L1).isString())
        changes.insert("content"_L1, attributes.value("content"_L1));
    return notation::form(changes, AdminNotes::judge(attributes, AdminNotes::Form::Create));
}

} // namespace

QList<CallableFunction> noteCalls()
{
    return {
        {"list_admin_notes"_L1, "user"_L1, listNotes},
        {"get_admin_note"_L1, "uuid"_L1, getNote},
        {"create_admin_note"_L1, "user author attributes"_L1, createNote},
        {"update_admin_note"_L1, "note attributes"_L1, updateNote},
        {"delete_admin_note"_L1, "note"_L1, deleteNote},
        {"change_admin_note"_L1, "note [attributes]"_L1, changeNote},
    };
}

} // namespace steward
