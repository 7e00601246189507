// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/secret.h>
#include <core/base/servicecontext.h>
#include <core/users/user.h>

#include <QJsonObject>

namespace steward {

/// Prepares a change of an e-mail address, which a link to the new address completes: see
/// UserLinks::makeEmailChange and changeEmail.
class UserEmails
{
public:
    explicit UserEmails(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// The person as they would be with the attribute "email"; nothing is written. Errors: Invalid
    /// with "email" and "current_password"; NotFound "user_not_found".
    [[nodiscard]] Result<User> apply(const UserId &id, const Secret &currentPassword,
                                     const QJsonObject &attributes);

private:
    ServiceContext m_context;
};

} // namespace steward
