// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/roles/roleassignments.h>

#include <core/audit/audit.h>
#include <core/db/transaction.h>
#include <core/roles/rolestore.h>
#include <core/users/userrank.h>
#include <core/users/userstore.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

// Few statements for many people, and yet soon stopped.
constexpr qsizetype SliceSize = 10'000;

} // namespace

// `changed` holds those whom nothing speaks against.
Result<RoleAssignments::ManyOutcome> RoleAssignments::judge(const QList<UserId> &users)
{
    RoleStore roles(m_context.connection);
    const UserId self = m_context.actor.user.value_or(UserId());
    const auto rank = self.isNull() ? UserRank::Rank::Owner : TRY(UserRank(m_context).of(self));
    ManyOutcome outcome;
    QSet<UserId> judged;
    for (qsizetype from = 0; from < users.size(); from += SliceSize) {
        for (const User &person : TRY(roles.peopleBeyond(users.mid(from, SliceSize), static_cast<int>(rank)))) {
            if (judged.contains(person.id))
                continue;
            judged.insert(person.id);
            const bool isGone = person.email.isEmpty();
            outcome.refusals.append({person.id, isGone ? QString() : person.displayName(),
                                     isGone ? Error::notFound(u"user_not_found"_s)
                                            : Error::denied(u"insufficient_permissions"_s)});
        }
    }
    for (const UserId &user : users) {
        if (judged.contains(user))
            continue;
        judged.insert(user);
        if (user != self) {
            outcome.changed.append(user);
            continue;
        }
        const auto person = TRY(UserStore(m_context.connection).fetch(self));
        outcome.refusals.append({self, person ? person->displayName() : QString(),
                                 Error::denied(u"cannot_modify_own_roles"_s)});
    }
    return outcome;
}

// As if they lost it one after the other: the last one of all stays.
Status RoleAssignments::keepAnOwner(ManyOutcome &outcome)
{
    const QList<UserId> owners = TRY(RoleStore(m_context.connection).activeOwners());
    const auto isOwner = [&owners](const UserId &user) { return owners.contains(user); };
    const auto losing = std::ranges::count_if(outcome.changed, isOwner);
    if (losing == 0 || losing < owners.size())
        return {};
    const auto last = std::find_if(outcome.changed.rbegin(), outcome.changed.rend(), isOwner);
    const auto person = TRY(UserStore(m_context.connection).fetch(*last));
    outcome.refusals.append({*last, person ? person->displayName() : QString(),
                             Error::denied(u"cannot_remove_last_owner"_s)});
    outcome.changed.removeOne(*last);
    return {};
}

Status RoleAssignments::noteAll(bool isAssigned, const QList<UserId> &users, const QString &role)
{
    QList<AuditNote> notes;
    for (const UserId &user : users)
        notes.append(roleNote(isAssigned, user, role));
    return writeAudits(m_context, notes);
}

// For those whom nothing speaks against; the answer says for whom it made a difference.
Result<RoleAssignments::ManyOutcome> RoleAssignments::writeMany(ManyOutcome outcome, bool isAssigned,
                                                                const QString &role, const WriteSlice &write,
                                                                const Progress &progress)
{
    const QList<UserId> allowed = std::exchange(outcome.changed, {});
    for (qsizetype from = 0; from < allowed.size(); from += SliceSize) {
        const QList<UserId> slice = allowed.mid(from, SliceSize);
        const QList<UserId> written = TRY(write(slice));
        TRY_STATUS(noteAll(isAssigned, written, role));
        outcome.changed += written;
        if (progress && !progress(from + slice.size()))
            return failure(Error::of(Error::Kind::Cancelled));
    }
    outcome.unchanged = allowed.size() - outcome.changed.size();
    return outcome;
}

Result<RoleAssignments::ManyOutcome> RoleAssignments::assignMany(const QList<UserId> &users, const QString &name,
                                                                 const Progress &progress)
{
    return inTransaction(m_context.connection, "assign role to many"_L1, [&]() -> Result<ManyOutcome> {
        TRY_STATUS(UserRank(m_context).requireManager());
        RoleStore roles(m_context.connection);
        TRY(roles.lockOwnerRole()); // nobody comes to outrank the actor meanwhile
        const Role role = TRY(grantable(name));
        const ManyOutcome outcome = TRY(judge(users));
        const UserId by = m_context.actor.user.value_or(UserId());
        const QDateTime now = wholeSeconds(m_context.now());
        const auto give = [&](const QList<UserId> &slice) { return roles.assignAll(slice, role.id, by, now); };
        return writeMany(outcome, true, name, give, progress);
    });
}

Result<RoleAssignments::ManyOutcome> RoleAssignments::removeMany(const QList<UserId> &users, const QString &name,
                                                                 const Progress &progress)
{
    return inTransaction(m_context.connection, "remove role from many"_L1, [&]() -> Result<ManyOutcome> {
        TRY_STATUS(UserRank(m_context).requireManager());
        RoleStore roles(m_context.connection);
        TRY(roles.lockOwnerRole());
        const auto role = TRY(roles.fetchByName(name));
        if (!role)
            return failure(Error::notFound(u"role_not_found"_s));
        ManyOutcome outcome = TRY(judge(users));
        if (name == roleName::Owner)
            TRY_STATUS(keepAnOwner(outcome));
        const auto take = [&](const QList<UserId> &slice) { return roles.removeAll(slice, role->id); };
        return writeMany(outcome, false, name, take, progress);
    });
}

Result<RoleAssignment> RoleAssignments::grantOwner(const UserId &user)
{
    return inTransaction(m_context.connection, "grant Owner"_L1, [&]() -> Result<RoleAssignment> {
        RoleStore roles(m_context.connection);
        TRY(roles.lockOwnerRole());
        TRY_STATUS(UserRank(m_context).requireOwner());
        const auto owner = TRY(roles.fetchByName(roleName::Owner));
        if (!owner)
            return failure(Error::notFound(u"role_not_found"_s));
        const auto person = TRY(UserStore(m_context.connection).lock(user));
        if (!person)
            return failure(Error::notFound(u"user_not_found"_s));
        if (!person->isActive)
            return failure(Error::denied(u"account_inactive"_s));
        return write(user, *owner, m_context.actor.user);
    });
}

} // namespace steward
