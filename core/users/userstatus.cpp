// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/userstatus.h>

#include <core/audit/audit.h>
#include <core/db/transaction.h>
#include <core/roles/rolestore.h>
#include <core/users/userdifference.h>
#include <core/users/userforms.h>
#include <core/users/userrank.h>
#include <core/users/userstore.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

Result<User> lockedUser(const ServiceContext &context, const UserId &id)
{
    const auto user = TRY(UserStore(context.connection).lock(id));
    if (!user)
        return failure(Error::notFound(u"user_not_found"_s));
    TRY_STATUS(UserRank(context).requireManagerOf(id));
    return *user;
}

// The change and its audit row.
Result<User> writtenUser(const ServiceContext &context, User user, const UserChanges &changes, AuditAction action,
                         const QJsonObject &facts)
{
    const User before = user;
    user.updatedAt = wholeSeconds(context.now());
    user.isActive = changes.isActive.value_or(user.isActive);
    user.confirmedAt = changes.confirmedAt.value_or(user.confirmedAt);
    TRY_STATUS(UserStore(context.connection).update(user.id, changes, user.updatedAt));
    TRY_STATUS(writeAudit(context, action, user.id, userDifference(before, user).with(facts)));
    return user;
}

Result<bool> isLastActiveOwner(const ServiceContext &context, const UserId &id)
{
    RoleStore roles(context.connection);
    return TRY(roles.holds(id, roleName::Owner)) && TRY(roles.countActiveOwners(id)) == 0;
}

} // namespace

Result<User> UserStatus::update(const UserId &id, const QJsonObject &attributes)
{
    return inTransaction(m_context.connection, "user status"_L1, [&]() -> Result<User> {
        // Owner first, the person second: the order in which everything locks.
        TRY(RoleStore(m_context.connection).lockOwnerRole());
        const User user = TRY(lockedUser(m_context, id));
        const UserForm form = statusForm(user, attributes);
        if (!form.isValid())
            return failure(Error::invalid(form.errors));
        if (form.changes.isEmpty())
            return user;
        const bool isActive = *form.changes.isActive;
        if (!isActive && TRY(isLastActiveOwner(m_context, id))) {
            if (attributes.value("is_active"_L1).isString())
                return failure(Error::invalid(u"is_active"_s, Violation::OwnerProtected));
            return failure(Error::denied(u"cannot_deactivate_last_owner"_s));
        }
        if (isActive)
            return writtenUser(m_context, user, form.changes, AuditAction::UserUnlocked, {});
        const qint64 ended = TRY(UserStore(m_context.connection).deleteSessions(id));
        return writtenUser(m_context, user, form.changes, AuditAction::UserLocked, {{u"sessions_ended"_s, ended}});
    });
}

Result<User> UserStatus::setActive(const UserId &id, bool isActive)
{
    return update(id, {{u"is_active"_s, isActive}});
}

Result<User> UserStatus::confirm(const UserId &id)
{
    return setConfirmed(id, [](const User &) { return true; });
}

Result<User> UserStatus::unconfirm(const UserId &id)
{
    return setConfirmed(id, [](const User &) { return false; });
}

Result<User> UserStatus::toggleConfirmation(const UserId &id)
{
    return setConfirmed(id, [](const User &user) { return !user.isConfirmed(); });
}

Result<User> UserStatus::setConfirmed(const UserId &id, const std::function<bool(const User &)> &isToBeConfirmed)
{
    return inTransaction(m_context.connection, "user confirmation"_L1, [&]() -> Result<User> {
        const User user = TRY(lockedUser(m_context, id));
        const bool isConfirmed = isToBeConfirmed(user);
        const QDateTime time = isConfirmed ? wholeSeconds(m_context.now()) : QDateTime();
        if (time == user.confirmedAt)
            return user;
        UserChanges changes;
        changes.confirmedAt = time;
        return writtenUser(m_context, user, changes, AuditAction::UserConfirmed, {{u"confirmed"_s, isConfirmed}});
    });
}

} // namespace steward
