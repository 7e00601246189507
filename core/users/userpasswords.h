// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/secret.h>
#include <core/base/servicecontext.h>
#include <core/users/user.h>

#include <QJsonObject>

namespace steward {

/// Sets passwords from the attributes "password" and, when it is present, "password_confirmation".
/// Every act ends all sessions of the person and spends all links, in the transaction of the change.
/// Slow on purpose: passwords are hashed. Errors everywhere: Invalid with the fields of the form, a
/// new password must differ from the present one; NotFound "user_not_found"; Denied
/// "insufficient_permissions"; Conflict when the password was changed meanwhile.
class UserPasswords
{
public:
    explicit UserPasswords(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// By somebody who knows the present password. Errors besides: Invalid "current_password".
    [[nodiscard]] Result<User> change(const UserId &id, const Secret &current, const QJsonObject &attributes);

    /// After a link for a reset was checked: see UserLinks::userOfPasswordReset.
    [[nodiscard]] Result<User> reset(const UserId &id, const QJsonObject &attributes);

    /// By an administrator; the audit log says so.
    [[nodiscard]] Result<User> setByAdmin(const UserId &id, const QJsonObject &attributes);

    /// True when this is the password of the person.
    [[nodiscard]] Result<bool> isCurrent(const UserId &id, const Secret &password);

private:
    enum class By { Owner, Link, Admin };

    Result<User> set(const UserId &id, const QJsonObject &attributes, By by, FieldErrors errors);
    Result<User> write(const UserId &id, const QString &formerHash, const QString &hash, By by);

    ServiceContext m_context;
};

} // namespace steward
