// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/uuid.h>

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace steward {

/// A person of the site, as the row in phoenix_kit_users says; never the password hash. Optional
/// texts are NULL in the database when they are nothing.
struct User
{
    UserId id;
    QString email;
    std::optional<QString> username;
    std::optional<QString> firstName;
    std::optional<QString> lastName;
    bool isActive = true;
    QDateTime confirmedAt; ///< invalid while the e-mail address is not confirmed
    std::optional<QString> timezone; ///< whole hours from UTC as text, "-12" to "12"
    std::optional<QString> registrationIp;
    std::optional<QString> registrationCountry; ///< ISO 3166 code of two letters
    std::optional<QString> registrationRegion;
    std::optional<QString> registrationCity;
    QJsonObject customFields;
    bool hasCustomFields = true; ///< false: the column is NULL, which some sites write
    QDateTime insertedAt;
    QDateTime updatedAt;

    [[nodiscard]] bool isConfirmed() const { return confirmedAt.isValid(); }

    /// First and last name in one text, nothing when both are NULL (PhoenixKit's full name).
    [[nodiscard]] std::optional<QString> fullName() const;

    /// What to call the person where one name must do: full name, else username, else e-mail.
    [[nodiscard]] QString displayName() const;

    friend bool operator==(const User &, const User &) = default;
};

/// A person as lists show them: with the names of their roles, sorted.
struct ListedUser
{
    User user;
    QStringList roles;

    friend bool operator==(const ListedUser &, const ListedUser &) = default;
};

/// The names that PhoenixKit fixes in code and compares exactly.
namespace roleName {
inline constexpr QLatin1StringView Owner{"Owner"};
inline constexpr QLatin1StringView Admin{"Admin"};
inline constexpr QLatin1StringView User{"User"};
} // namespace roleName

} // namespace steward
