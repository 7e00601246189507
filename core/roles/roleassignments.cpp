// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/roles/roleassignments.h>

#include <core/db/transaction.h>
#include <core/roles/rolestore.h>
#include <core/users/user.h>
#include <core/users/userrank.h>
#include <core/users/userstore.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

Status RoleAssignments::requireAuthority(const UserId &user)
{
    if (!m_context.actor.isSystem() && *m_context.actor.user == user)
        return failure(Error::denied(u"cannot_modify_own_roles"_s));
    return UserRank(m_context).requireAuthorityOver(user);
}

// Nobody grants what they do not hold: an Admin's power, or a key of the role.
Status RoleAssignments::requireGrant(const Role &role)
{
    if (m_context.actor.isSystem())
        return {};
    const auto rank = TRY(UserRank(m_context).of(*m_context.actor.user));
    const bool isAboveAll = rank == UserRank::Rank::Owner;
    const bool hasRank = rank == UserRank::Rank::Admin || role.name != roleName::Admin;
    if (isAboveAll
        || (hasRank && TRY(RoleStore(m_context.connection).countKeysBeyond(role.id, *m_context.actor.user)) == 0))
        return {};
    return failure(Error::denied(u"insufficient_permissions"_s));
}

Result<Role> RoleAssignments::grantable(const QString &name)
{
    if (name == roleName::Owner)
        return failure(Error::denied(u"owner_role_protected"_s));
    const auto role = TRY(RoleStore(m_context.connection).fetchByName(name));
    if (!role)
        return failure(Error::notFound(u"role_not_found"_s));
    TRY_STATUS(requireGrant(*role));
    return *role;
}

Result<RoleAssignment> RoleAssignments::insert(const UserId &user, const QString &name,
                                               const std::optional<UserId> &assignedBy)
{
    const Role role = TRY(grantable(name));
    return write(user, role, assignedBy);
}

Result<RoleAssignment> RoleAssignments::write(const UserId &user, const Role &role,
                                              const std::optional<UserId> &assignedBy)
{
    RoleStore roles(m_context.connection);
    // Not every site has a foreign key: nobody gets a role while their account is being deleted.
    if (!TRY(UserStore(m_context.connection).lock(user)))
        return failure(Error::notFound(u"user_not_found"_s));
    const QDateTime now = wholeSeconds(m_context.now());
    if (TRY(roles.assign(user, role.id, assignedBy.value_or(UserId()), now))) {
        TRY_STATUS(noteAll(true, {user}, role.name));
        return TRY(roles.fetchAssignment(user, role.name)).value();
    }
    return RoleAssignment{RoleAssignmentId::create(), user, role.id, assignedBy, now, now};
}

Result<RoleAssignment> RoleAssignments::erase(const UserId &user, const QString &name)
{
    RoleStore roles(m_context.connection);
    const auto held = TRY(roles.fetchAssignment(user, name));
    if (!held)
        return failure(Error::notFound(u"assignment_not_found"_s));
    if (name == roleName::Owner && TRY(roles.countActiveOwners(user)) == 0)
        return failure(Error::denied(u"cannot_remove_last_owner"_s));
    TRY(roles.remove(user, held->role));
    TRY_STATUS(noteAll(false, {user}, name));
    return *held;
}

Result<RoleAssignment> RoleAssignments::assign(const UserId &user, const QString &role,
                                               const std::optional<UserId> &assignedBy)
{
    return inTransaction(m_context.connection, "assign role"_L1, [&]() -> Result<RoleAssignment> {
        TRY(RoleStore(m_context.connection).lockOwnerRole()); // the role is not deleted meanwhile
        TRY_STATUS(requireAuthority(user));
        return insert(user, role, assignedBy ? assignedBy : m_context.actor.user);
    });
}

Result<RoleAssignment> RoleAssignments::remove(const UserId &user, const QString &role)
{
    return inTransaction(m_context.connection, "remove role"_L1, [&]() -> Result<RoleAssignment> {
        // Locked before the actor's rank is looked at: whoever waited may have lost it meanwhile.
        if (role == roleName::Owner)
            TRY(RoleStore(m_context.connection).lockOwnerRole());
        TRY_STATUS(requireAuthority(user));
        return erase(user, role);
    });
}

Result<RoleAssignment> RoleAssignments::promoteToAdmin(const UserId &user, const std::optional<UserId> &assignedBy)
{
    return assign(user, roleName::Admin, assignedBy);
}

Result<RoleAssignment> RoleAssignments::demoteToUser(const UserId &user)
{
    return inTransaction(m_context.connection, "demote"_L1, [&]() -> Result<RoleAssignment> {
        TRY(RoleStore(m_context.connection).lockOwnerRole());
        TRY_STATUS(requireAuthority(user));
        const QStringList held = TRY(RoleStore(m_context.connection).namesOf(user));
        for (const QLatin1StringView role : {roleName::Owner, roleName::Admin}) {
            if (held.contains(role))
                return erase(user, role);
        }
        return failure(Error::denied(u"no_role_to_demote"_s));
    });
}

Result<QList<RoleAssignment>> RoleAssignments::synchronise(const UserId &user, const QStringList &wanted)
{
    return inTransaction(m_context.connection, "synchronise roles"_L1, [&]() -> Result<QList<RoleAssignment>> {
        // Owner first, the person second: the order in which everything locks.
        TRY(RoleStore(m_context.connection).lockOwnerRole());
        TRY_STATUS(requireAuthority(user));
        const QStringList held = TRY(RoleStore(m_context.connection).namesOf(user));
        for (const QString &role : held) {
            if (!wanted.contains(role))
                TRY(erase(user, role));
        }
        QList<RoleAssignment> added;
        for (const QString &role : wanted) {
            if (!held.contains(role))
                added.append(TRY(insert(user, role, {})));
        }
        return added;
    });
}

Result<RoleAssignments::Assigned> RoleAssignments::assignToExisting(FirstOwner firstOwner)
{
    return inTransaction(m_context.connection, "assign roles to existing users"_L1, [&]() -> Result<Assigned> {
        TRY_STATUS(UserRank(m_context).requireManager());
        RoleStore roles(m_context.connection);
        const auto owner = TRY(roles.lockOwnerRole());
        const auto user = TRY(roles.fetchByName(roleName::User));
        if (!owner || !user)
            return failure(Error::notFound(u"role_not_found"_s));
        QList<UserId> people = TRY(roles.activeUsersWithoutRole());
        Assigned assigned{.owners = 0, .users = 0, .processed = people.size()};
        const QDateTime now = wholeSeconds(m_context.now());
        if (!people.isEmpty() && firstOwner == FirstOwner::Elect && TRY(roles.countActiveOwners()) == 0) {
            // Nobody makes an Owner who is none, and where none is active nobody is one.
            if (!m_context.actor.isSystem())
                return failure(Error::denied(u"insufficient_permissions"_s));
            const UserId first = people.takeFirst();
            assigned.owners = TRY(roles.assignAll({first}, *owner, {}, now)).size();
            TRY_STATUS(noteAll(true, {first}, roleName::Owner));
        }
        const QList<UserId> users = TRY(roles.assignAll(people, user->id, {}, now));
        assigned.users = users.size();
        TRY_STATUS(noteAll(true, users, user->name));
        return assigned;
    });
}

} // namespace steward
