// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/servicecontext.h>
#include <core/base/result.h>
#include <core/users/user.h>

#include <QJsonObject>

namespace steward {

/// Activates, deactivates, confirms. Each act runs in one transaction with its audit entry. Errors
/// everywhere: NotFound "user_not_found"; Denied "insufficient_permissions" when the actor may not
/// manage people or the person outranks the actor.
class UserStatus
{
public:
    explicit UserStatus(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// Attribute is_active: true, false, or their texts. Deactivating ends the person's sessions.
    /// Errors besides: Denied "cannot_deactivate_last_owner" while no other active Owner exists (for
    /// a text in place of a boolean: Invalid is_active OwnerProtected); Invalid is_active.
    [[nodiscard]] Result<User> update(const UserId &id, const QJsonObject &attributes);
    [[nodiscard]] Result<User> setActive(const UserId &id, bool isActive);

    /// Sets the time of confirmation to now, also when there was one.
    [[nodiscard]] Result<User> confirm(const UserId &id);
    [[nodiscard]] Result<User> unconfirm(const UserId &id);
    [[nodiscard]] Result<User> toggleConfirmation(const UserId &id);

private:
    Result<User> setConfirmed(const UserId &id, const std::function<bool(const User &)> &isToBeConfirmed);

    ServiceContext m_context;
};

} // namespace steward
