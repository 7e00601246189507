// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/userrank.h>

#include <core/db/statement.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

struct Authority
{
    UserRank::Rank rank = UserRank::Rank::Plain;
    bool isActive = false;
    bool managesUsers = false;

    [[nodiscard]] bool isManager() const
    {
        return isActive && (managesUsers || rank != UserRank::Rank::Plain);
    }
};

Result<Authority> authorityOf(Connection &connection, const UserId &id)
{
    const auto found = TRY(Statement(connection, "users/fetch_authority"_L1).bind(":uuid"_L1, id).one([](const Row &row) {
        return Authority{static_cast<UserRank::Rank>(row.integer("rank"_L1)), row.boolean("is_active"_L1),
                         row.integer("manages_users"_L1) > 0};
    }));
    return found.value_or(Authority());
}

} // namespace

Result<UserRank::Rank> UserRank::of(const UserId &id)
{
    return TRY(authorityOf(m_context.connection, id)).rank;
}

Status UserRank::requireAuthorityOver(const UserId &target)
{
    if (m_context.actor.isSystem())
        return {};
    const Authority actor = TRY(authorityOf(m_context.connection, *m_context.actor.user));
    if (actor.isActive && *m_context.actor.user == target)
        return {};
    if (!actor.isManager() || TRY(of(target)) > actor.rank)
        return failure(Error::denied(u"insufficient_permissions"_s));
    return {};
}

Status UserRank::requireOwner()
{
    if (m_context.actor.isSystem())
        return {};
    const Authority actor = TRY(authorityOf(m_context.connection, *m_context.actor.user));
    if (actor.isActive && actor.rank == Rank::Owner)
        return {};
    return failure(Error::denied(u"owner_role_protected"_s));
}

Status UserRank::requireManager()
{
    if (m_context.actor.isSystem() || TRY(authorityOf(m_context.connection, *m_context.actor.user)).isManager())
        return {};
    return failure(Error::denied(u"insufficient_permissions"_s));
}

Result<QSet<UserId>> UserRank::beyondAuthority(const QList<QUuid> &people)
{
    QSet<UserId> beyond;
    if (m_context.actor.isSystem())
        return beyond;
    const UserId self = *m_context.actor.user;
    const Authority actor = TRY(authorityOf(m_context.connection, self));
    if (!actor.isManager()) {
        for (const QUuid &person : people)
            beyond.insert(UserId(person));
    } else if (actor.rank != Rank::Owner) {
        TRY_STATUS(Statement(m_context.connection, "users/fetch_ranks"_L1)
                       .bind(":uuids"_L1, people)
                       .each([&](const Row &row) {
                           if (row.integer("rank"_L1) > static_cast<qint64>(actor.rank))
                               beyond.insert(row.id<UserId>("user_uuid"_L1));
                       }));
    }
    if (actor.isActive)
        beyond.remove(self);
    return beyond;
}

Status UserRank::requireManagerOf(const UserId &target)
{
    TRY_STATUS(requireManager());
    return requireAuthorityOver(target);
}

Status UserRank::requireAdministrator()
{
    if (m_context.actor.isSystem())
        return {};
    const Authority actor = TRY(authorityOf(m_context.connection, *m_context.actor.user));
    if (actor.isActive && actor.rank != Rank::Plain)
        return {};
    return failure(Error::denied(u"insufficient_permissions"_s));
}

Status UserRank::requireSelf(const UserId &person) const
{
    if (m_context.actor.isSystem() || *m_context.actor.user == person)
        return {};
    return failure(Error::denied(u"insufficient_permissions"_s));
}

} // namespace steward
