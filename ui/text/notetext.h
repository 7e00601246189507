// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/notes/notelist.h>
#include <core/users/user.h>

namespace steward::ui {

/// Who wrote it; says so when the account is gone.
[[nodiscard]] QString noteAuthorText(const AdminNote &note);

/// The author as far as the note knows them: enough for initials.
[[nodiscard]] User authorAsPerson(const AdminNote &note);

/// "3 days ago", and whether it was edited since.
[[nodiscard]] QString noteTimeText(const AdminNote &note);

/// Whom it is about; says so when the account is gone.
[[nodiscard]] QString notePersonText(const ListedNote &listed);

/// A condition in words: "Written by Ann", "Written in the last 7 days". `person` is who is meant by a
/// UUID.
[[nodiscard]] QString noteConditionText(const NoteCondition &condition, const QString &person = {});

/// The content on one line.
[[nodiscard]] QString noteExcerpt(const QString &content);

} // namespace steward::ui
