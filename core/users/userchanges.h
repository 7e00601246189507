// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace steward {

/// The columns of one person that change; what is not set stays as it is in the database.
struct UserChanges
{
    using Text = std::optional<QString>; ///< nothing: NULL

    std::optional<QString> email;
    std::optional<Text> username;
    std::optional<Text> firstName;
    std::optional<Text> lastName;
    std::optional<Text> timezone;
    std::optional<QString> passwordHash;
    std::optional<bool> isActive;
    std::optional<QDateTime> confirmedAt; ///< an invalid time: NULL
    std::optional<Text> customFields;     ///< the whole JSON object as text

    [[nodiscard]] bool isEmpty() const { return *this == UserChanges(); }
    friend bool operator==(const UserChanges &, const UserChanges &) = default;
};

} // namespace steward
