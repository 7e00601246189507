// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/uuid.h>

#include <QSet>

namespace steward {

/// What forms ask the database about names. The store of users answers; tests answer by themselves.
class TakenNames
{
public:
    virtual ~TakenNames() = default;

    /// Whether another person has this e-mail address, whatever its case.
    [[nodiscard]] virtual Result<bool> isEmailTaken(const QString &email, const UserId &except) = 0;

    /// Whether another person has this username, whatever its case.
    [[nodiscard]] virtual Result<bool> isUsernameTaken(const QString &username, const UserId &except) = 0;

    /// The usernames that equal `base` or begin with it and an underscore, in lower case.
    [[nodiscard]] virtual Result<QSet<QString>> usernamesLike(const QString &base) = 0;
};

} // namespace steward
