// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/servicecontext.h>
#include <core/base/result.h>
#include <core/base/uuid.h>

#include <QSet>

namespace steward {

/// Who may change whom. Read from the database at the moment of asking, so it belongs into the
/// transaction of the act.
class UserRank
{
public:
    enum class Rank { Plain, Admin, Owner };

    explicit UserRank(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// The highest rank that a person's roles give; Plain for nobody.
    [[nodiscard]] Result<Rank> of(const UserId &id);

    /// Passes for the system, for an active Owner or Admin or holder of the permission "users" whom
    /// the person does not outrank, and for the person himself while active. Errors: Denied
    /// "insufficient_permissions".
    [[nodiscard]] Status requireAuthorityOver(const UserId &target);

    /// Passes for the system and for active Owners, Admins and holders of the permission "users".
    /// Errors: Denied "insufficient_permissions".
    [[nodiscard]] Status requireManager();

    /// Passes for the system and for active Owners. Errors: Denied "owner_role_protected".
    [[nodiscard]] Status requireOwner();

    /// Of these people, those over whom requireAuthorityOver() would not pass.
    [[nodiscard]] Result<QSet<UserId>> beyondAuthority(const QList<QUuid> &people);

    /// Both of the above: what nobody does to themselves just because it is their own account. Errors:
    /// Denied "insufficient_permissions".
    [[nodiscard]] Status requireManagerOf(const UserId &target);

    /// Passes for the system and for active Owners and Admins. Errors: Denied
    /// "insufficient_permissions".
    [[nodiscard]] Status requireAdministrator();

    /// Passes for the system and for the person himself: nobody signs with another's name. Errors:
    /// Denied "insufficient_permissions".
    [[nodiscard]] Status requireSelf(const UserId &person) const;

private:
    ServiceContext m_context;
};

} // namespace steward
