// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/error.h>
#include <core/users/userfield.h>

#include <QJsonObject>
#include <QJsonValue>
#include <QList>

namespace steward {

/// One field of one person: what it was when the edit began, and what it shall be. The fields are
/// those of UserField that can be edited: the columns of the profile, "is_active", "confirmed_at",
/// "roles", "preferred_locale" and custom fields. "roles" holds a sorted array of names, times an ISO
/// text, NULL is null; "confirmed_at" may be true, which is the time of the applying (and, as what it
/// was, any time).
struct FieldChange
{
    QString field;
    QJsonValue before;
    QJsonValue after;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// What a row does to its person. Rows that make people and remove them are those of an import and of what
/// takes it back; files of changes hold none.
enum class RowKind { Edit, Create, Remove };

/// Of a created person the fields hold all that is known, from nothing, so that who was removed can be
/// made again: beside those above "inserted_at" and the columns of the registration. An import notes the
/// imprint alone.
struct RowChange
{
    UserId user;
    QList<FieldChange> fields = {};
    RowKind kind = RowKind::Edit;
    QByteArray imprint = {}; ///< Create, Remove: of the person as they were made, see imprintOf()

    friend bool operator==(const RowChange &, const RowChange &) = default;
};

/// A list of edits that is shown, rehearsed, applied and undone as one. Every edit that the window
/// makes is one of these; saving a form is a change set of one row.
struct ChangeSet
{
    QUuid id = newUuid(); ///< also in the audit log, beside each of its rows
    QString title;        ///< what it is, in the words of who made it; may be empty
    QString preparedBy;   ///< e-mail address of who made it, when somebody else applies it
    QUuid undoes;         ///< the change set that this one takes back, if any
    QList<RowChange> rows;

    [[nodiscard]] bool isEmpty() const { return rows.isEmpty(); }

    /// The change set that takes this one back.
    [[nodiscard]] ChangeSet inverse() const;
};

/// The value of a field in the notation of change sets.
[[nodiscard]] QJsonValue changeValue(const UserField &field, const ListedUser &listed);

/// Whether a value of a change set says what a person has: equal, or confirmed at any time.
[[nodiscard]] bool saysTheSame(const QString &field, const QJsonValue &value, const QJsonValue &held);

/// True for the fields that a change set may hold.
[[nodiscard]] bool isEditableField(const UserField &field);

/// The edit that leads from what a person is to these values, by field id; fields whose value stays
/// the same do not take part.
[[nodiscard]] RowChange rowChange(const ListedUser &before, const QList<std::pair<QString, QJsonValue>> &after);

/// The person as these changes would leave them.
[[nodiscard]] ListedUser withChanges(ListedUser listed, const QList<FieldChange> &changes);

/// What a person is, password included, in sixteen bytes from which nothing can be read: whether they are
/// still what they were when they were made.
[[nodiscard]] QByteArray imprintOf(const ListedUser &person, const QString &passwordHash);

/// What two people did to one field at the same time.
struct FieldConflict
{
    QString field;
    QJsonValue base;   ///< when the edit began
    QJsonValue theirs; ///< in the database now
    QJsonValue mine;

    friend bool operator==(const FieldConflict &, const FieldConflict &) = default;
};

/// What became of one row.
struct RowOutcome
{
    enum class State {
        Changed,
        Unchanged, ///< the database held the new values already
        Conflict,  ///< somebody changed the same fields meanwhile: see conflicts
        Refused,   ///< a rule or bad input: see error
        Missing,   ///< the person does not exist any more
    };

    UserId user;
    State state = State::Changed;
    QList<FieldConflict> conflicts;
    Error error;
    RowChange written; ///< of a changed row: what the database held and what it holds now

    [[nodiscard]] bool isFine() const { return state == State::Changed || state == State::Unchanged; }
};

struct ChangeReport
{
    QList<RowOutcome> rows;   ///< one for each row of the change set, in its order
    qint64 ownersAfter = 0;   ///< active Owners there are, or would be, afterwards
    bool isApplied = false;   ///< the changes of the rows that say so are in the database

    [[nodiscard]] qsizetype count(RowOutcome::State state) const;
    [[nodiscard]] bool isClean() const; ///< no row conflicts, is refused or missing
};

/// The rows of a change set whose outcome was not fine: what is left to be looked at again.
[[nodiscard]] ChangeSet leftOver(const ChangeSet &changes, const ChangeReport &report);

} // namespace steward
