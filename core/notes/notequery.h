// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/models/sortkey.h>

#include <QList>

namespace steward {

/// One question about a note.
struct NoteCondition
{
    enum class Kind {
        Person, ///< whom it is about, by UUID
        Author, ///< by UUID
        InLast, ///< written in the last …: a number and a unit, e.g. "7d"
        NotInLast,
    };

    Kind kind = Kind::Person;
    QString value = {};

    friend bool operator==(const NoteCondition &, const NoteCondition &) = default;
};

/// Which notes of the site, and in which order.
struct NoteQuery
{
    QString search; ///< every word must occur in the note
    QList<NoteCondition> conditions; ///< all must hold
    QList<SortKey> sort;             ///< ends with the UUID by itself; empty means the newest first

    friend bool operator==(const NoteQuery &, const NoteQuery &) = default;
};

/// "person", "author", "in_last", …: how the command line writes them.
[[nodiscard]] QString conditionName(NoteCondition::Kind kind);

/// Reads "name:value" as the command line writes it. Errors: Invalid for "filter".
[[nodiscard]] Result<NoteCondition> parseNoteCondition(const QString &text);

} // namespace steward
