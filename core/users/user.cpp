// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/user.h>

namespace steward {

std::optional<QString> User::fullName() const
{
    if (!firstName && !lastName)
        return std::nullopt;
    return (firstName.value_or(QString()) + u' ' + lastName.value_or(QString())).trimmed();
}

QString User::displayName() const
{
    if (const QString full = fullName().value_or(QString()); !full.isEmpty())
        return full;
    return username && !username->isEmpty() ? *username : email;
}

} // namespace steward
