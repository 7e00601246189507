// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/uuid.h>

#include <QDateTime>

#include <optional>

namespace steward {

/// What an administrator wrote about a person; the person does not see it.
struct AdminNote
{
    NoteId id;
    UserId user;
    UserId author;
    std::optional<QString> authorName; ///< nothing once the author's account is gone
    QString content;                   ///< plain text as it was typed, line breaks included
    QDateTime insertedAt;
    QDateTime updatedAt;

    [[nodiscard]] bool isEdited() const { return updatedAt != insertedAt; }
    friend bool operator==(const AdminNote &, const AdminNote &) = default;
};

} // namespace steward
