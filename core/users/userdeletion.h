// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/servicecontext.h>
#include <core/users/userreferences.h>

namespace steward {

/// Deletes accounts. An acting Owner or Admin is needed, whom the person does not outrank; an Admin
/// is deleted by an Owner only, nobody deletes himself, and the last active Owner stays.
///
/// What is the person's own (tokens, roles, sign-in providers, billing profiles, carts, notes about
/// the person) goes too; what others read (orders, posts, comments, tickets, mail logs, files) stays
/// without a name. Nothing is left to the foreign keys, which differ between sites.
class UserDeletion
{
public:
    explicit UserDeletion(const ServiceContext &context)
        : m_context(context)
    {
    }

    struct Outcome
    {
        UserId deleted;
        qint64 anonymisedRecords = 0; ///< rows of content that stay without a name
        QList<UserReference> references;
    };

    /// Why the actor may not delete this person; success when nothing speaks against it. Errors, in
    /// this order: Denied "cannot_delete_self", "cannot_delete_last_owner", "insufficient_permissions";
    /// NotFound "user_not_found".
    [[nodiscard]] Status check(const UserId &user);

    /// The same for one of many who are deleted at once, where an Owner or Admin is hardly meant. Errors
    /// besides: Denied "privileged_account".
    [[nodiscard]] Status checkAmongMany(const UserId &user);

    /// What remove() would do with all rows that name the person.
    [[nodiscard]] Result<QList<UserReference>> preview(const UserId &user);

    /// All in one transaction, with its audit row. Errors besides: InUse "user_has_financial_records".
    [[nodiscard]] Result<Outcome> remove(const UserId &user);

private:
    ServiceContext m_context;
};

} // namespace steward
