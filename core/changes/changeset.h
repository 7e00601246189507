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
/// those of UserField; "roles" holds an array of names, times an ISO text, NULL is null.
struct FieldChange
{
    QString field;
    QJsonValue before;
    QJsonValue after;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

struct RowChange
{
    UserId user;
    QList<FieldChange> fields;

    friend bool operator==(const RowChange &, const RowChange &) = default;
};

/// A list of edits that is shown, rehearsed, applied and undone as one. Every edit that the window
/// makes is one of these; saving a form is a change set of one row.
struct ChangeSet
{
    QUuid id = newUuid();
    QList<RowChange> rows;

    [[nodiscard]] bool isEmpty() const { return rows.isEmpty(); }

    /// The change set that takes this one back.
    [[nodiscard]] ChangeSet inverse() const;
};

/// The value of a field in the notation of change sets.
[[nodiscard]] QJsonValue changeValue(const UserField &field, const ListedUser &listed);

/// The edit that leads from what a person is to these values, by field id; fields whose value stays
/// the same do not take part.
[[nodiscard]] RowChange rowChange(const ListedUser &before, const QList<std::pair<QString, QJsonValue>> &after);

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
};

struct ChangeReport
{
    QList<RowOutcome> rows;

    [[nodiscard]] qsizetype count(RowOutcome::State state) const;
    [[nodiscard]] bool isClean() const; ///< no row conflicts, is refused or missing
};

} // namespace steward
