// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/servicecontext.h>
#include <core/roles/role.h>

#include <QStringList>

#include <functional>

namespace steward {

/// Gives roles to people and takes them away. Each act is one transaction with its audit row. The
/// last active Owner keeps the role by every path; nobody but the system changes the roles of
/// somebody who outranks them, grants what they do not hold, or changes their own. Errors everywhere:
/// Denied "insufficient_permissions", "cannot_modify_own_roles"; more where it is said.
class RoleAssignments
{
public:
    explicit RoleAssignments(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// Succeeds also when the person holds the role: the answer is then a record that is not stored.
    /// Owner is not given away here. Errors: Denied "owner_role_protected"; NotFound "role_not_found",
    /// "user_not_found".
    [[nodiscard]] Result<RoleAssignment> assign(const UserId &user, const QString &role,
                                                const std::optional<UserId> &assignedBy = {});
    /// The assignment that was removed. Errors: NotFound "assignment_not_found"; Denied
    /// "cannot_remove_last_owner".
    [[nodiscard]] Result<RoleAssignment> remove(const UserId &user, const QString &role);

    /// Somebody who gets or keeps a role although it was asked otherwise, and why.
    struct Refusal
    {
        UserId user;
        QString name; ///< what the person is called; empty for one who is gone
        Error error;
    };
    struct ManyOutcome
    {
        QList<UserId> changed; ///< who holds the role now and did not before, or the other way round
        qint64 unchanged = 0;
        QList<Refusal> refusals;
    };
    /// How many have had their turn; false stops it, and nothing is changed.
    using Progress = std::function<bool(qsizetype done)>;

    /// The same for many people in one transaction. Who outranks the actor, the actor himself, the last
    /// active Owner and people who are gone are refused one by one, the others get or lose the role.
    /// Errors: those of assign() and remove() that concern the role; Cancelled by `progress`.
    [[nodiscard]] Result<ManyOutcome> assignMany(const QList<UserId> &users, const QString &role,
                                                 const Progress &progress = {});
    [[nodiscard]] Result<ManyOutcome> removeMany(const QList<UserId> &users, const QString &role,
                                                 const Progress &progress = {});

    /// Makes an active person Owner; only an Owner does that. Errors: NotFound "user_not_found",
    /// "role_not_found"; Denied "owner_role_protected", "account_inactive".
    [[nodiscard]] Result<RoleAssignment> grantOwner(const UserId &user);

    [[nodiscard]] Result<RoleAssignment> promoteToAdmin(const UserId &user,
                                                        const std::optional<UserId> &assignedBy = {});
    /// Takes Owner from an Owner, else Admin from an Admin; no role is added. Errors: Denied
    /// "no_role_to_demote", "cannot_remove_last_owner".
    [[nodiscard]] Result<RoleAssignment> demoteToUser(const UserId &user);

    /// Makes these the person's roles, all or nothing; the assignments that were added. Errors: those
    /// of assign() and remove().
    [[nodiscard]] Result<QList<RoleAssignment>> synchronise(const UserId &user, const QStringList &roles);

    /// The role, when the actor may give it to somebody. Errors: those of assign() that are about the
    /// role.
    [[nodiscard]] Result<Role> grantable(const QString &role);

    struct Assigned
    {
        qint64 owners = 0;
        qint64 users = 0;
        qint64 processed = 0;
    };
    enum class FirstOwner { Elect, Leave };
    /// Gives active people without any role the role User; the oldest becomes Owner when there is no
    /// active Owner and the caller wants one elected, which the system alone may. Errors: NotFound
    /// "role_not_found".
    [[nodiscard]] Result<Assigned> assignToExisting(FirstOwner firstOwner);

private:
    Status requireAuthority(const UserId &user);
    Status requireGrant(const Role &role);
    Result<RoleAssignment> insert(const UserId &user, const QString &role, const std::optional<UserId> &assignedBy);
    /// The role Owner must be locked when it is the one.
    Result<RoleAssignment> erase(const UserId &user, const QString &role);
    Result<RoleAssignment> write(const UserId &user, const Role &role, const std::optional<UserId> &assignedBy);
    Result<ManyOutcome> judge(const QList<UserId> &users);
    using WriteSlice = std::function<Result<QList<UserId>>(const QList<UserId> &)>;
    Result<ManyOutcome> writeMany(ManyOutcome outcome, bool isAssigned, const QString &role, const WriteSlice &write,
                                  const Progress &progress);
    Status keepAnOwner(ManyOutcome &outcome);
    Status noteAll(bool isAssigned, const QList<UserId> &users, const QString &role);

    ServiceContext m_context;
};

} // namespace steward
