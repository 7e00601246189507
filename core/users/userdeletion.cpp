// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/userdeletion.h>

#include <core/audit/audit.h>
#include <core/db/transaction.h>
#include <core/roles/rolestore.h>
#include <core/users/userrank.h>
#include <core/users/userstore.h>

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

// Rows by table, for the audit log.
QJsonObject rowsOf(const QList<UserReference> &references, ReferenceFate fate)
{
    QJsonObject rows;
    for (const UserReference &reference : references) {
        if (reference.fate == fate)
            rows.insert(reference.column.isEmpty() ? reference.table : reference.table + u'.' + reference.column,
                        reference.rows);
    }
    return rows;
}

// What the person was is gone on purpose: but for the address, the log keeps none of it.
QJsonObject auditMetadata(const User &user, const std::optional<User> &actor, const UserDeletion::Outcome &outcome)
{
    QJsonObject metadata{{u"target_email"_s, user.email},
                         {u"anonymized_records"_s, outcome.anonymisedRecords},
                         {u"deleted"_s, rowsOf(outcome.references, ReferenceFate::Deleted)},
                         {u"anonymized"_s, rowsOf(outcome.references, ReferenceFate::Anonymised)}};
    if (actor)
        metadata.insert(u"admin_email"_s, actor->email);
    return metadata;
}

} // namespace

Status UserDeletion::check(const UserId &user)
{
    const auto &actor = m_context.actor.user;
    if (actor == user)
        return failure(Error::denied(u"cannot_delete_self"_s));
    if (!TRY(UserStore(m_context.connection).fetch(user)))
        return failure(Error::notFound(u"user_not_found"_s));
    RoleStore roles(m_context.connection);
    if (TRY(roles.holds(user, roleName::Owner)) && TRY(roles.countActiveOwners(user)) == 0)
        return failure(Error::denied(u"cannot_delete_last_owner"_s));
    UserRank rank(m_context);
    TRY_STATUS(rank.requireAdministrator());
    TRY_STATUS(rank.requireAuthorityOver(user));
    const bool needsOwner = actor && TRY(rank.of(user)) != UserRank::Rank::Plain;
    if (needsOwner && TRY(rank.of(*actor)) != UserRank::Rank::Owner)
        return failure(Error::denied(u"insufficient_permissions"_s));
    return {};
}

Status UserDeletion::checkAmongMany(const UserId &user)
{
    TRY_STATUS(check(user));
    if (TRY(UserRank(m_context).of(user)) != UserRank::Rank::Plain)
        return failure(Error::denied(u"privileged_account"_s));
    return {};
}

Result<QList<UserReference>> UserDeletion::preview(const UserId &user)
{
    return UserReferences(m_context).count(user);
}

Result<UserDeletion::Outcome> UserDeletion::remove(const UserId &id)
{
    return inTransaction(m_context.connection, "delete user"_L1, [&]() -> Result<Outcome> {
        // Owner first, the person second: the order in which everything locks.
        TRY(RoleStore(m_context.connection).lockOwnerRole());
        UserStore store(m_context.connection);
        const auto user = TRY(store.lock(id));
        if (!user)
            return failure(Error::notFound(u"user_not_found"_s));
        TRY_STATUS(check(id));
        const QStringList held = TRY(RoleStore(m_context.connection).namesOf(id));
        Outcome outcome;
        outcome.deleted = id;
        outcome.references = TRY(UserReferences(m_context).resolve(id));
        for (const UserReference &reference : std::as_const(outcome.references)) {
            if (reference.isContent && reference.fate == ReferenceFate::Anonymised)
                outcome.anonymisedRecords += reference.rows;
        }
        const auto actor = m_context.actor.user ? TRY(store.fetch(*m_context.actor.user)) : std::nullopt;
        TRY_STATUS(store.remove(id));
        QJsonObject metadata = auditMetadata(*user, actor, outcome);
        metadata.insert(u"roles"_s, QJsonArray::fromStringList(held));
        TRY_STATUS(writeAudit(m_context, AuditAction::UserDeleted, id, metadata));
        return outcome;
    });
}

} // namespace steward
