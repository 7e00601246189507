// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

// What speaks against rows of a change set beside their own values: who they are about, names that
// others have, roles, and the last Owner. Each question is asked once for all rows of a chunk.

#include <core/changes/changerun.h>

#include <core/changes/avatarchange.h>
#include <core/changes/changeaudit.h>
#include <core/files/filestore.h>
#include <core/roles/roleassignments.h>
#include <core/users/userrank.h>

using namespace Qt::StringLiterals;

namespace steward {

Status ChangeRun::refuseBeyondAuthority(QList<Pending> &rows)
{
    if (m_context.actor.isSystem())
        return {};
    QList<QUuid> people;
    for (const Pending &row : std::as_const(rows))
        people.append(row.before.user.id.uuid());
    const QSet<UserId> beyond = TRY(UserRank(m_context).beyondAuthority(people));
    const Error denied = Error::denied(u"insufficient_permissions"_s);
    for (const Pending &row : std::as_const(rows)) {
        // Nobody decides about their own account's state just because it is theirs.
        const bool isAboutState = findChange(row.changes, u"is_active"_s) || findChange(row.changes, u"confirmed_at"_s);
        if (beyond.contains(row.before.user.id) || (isAboutState && !m_isManager))
            refuse(row, denied);
        else if (findChange(row.changes, u"roles"_s) && row.before.user.id == *m_context.actor.user)
            refuse(row, Error::denied(u"cannot_modify_own_roles"_s));
    }
    dropRefused(rows);
    return {};
}

Status ChangeRun::refuseTakenNames(QList<Pending> &rows, const QString &field)
{
    QStringList names;
    QSet<UserId> renamed;
    for (const Pending &row : std::as_const(rows)) {
        const FieldChange *change = findChange(row.changes, field);
        if (!change)
            continue;
        renamed.insert(row.before.user.id);
        if (!change->after.isNull())
            names << change->after.toString().toLower();
    }
    const auto holders = TRY(m_store.holdersOf(field, names));
    // Two rows that want one name, or one that wants what another gives up: in their order, one by one.
    const Error taken = Error::invalid(field, Violation::Taken);
    if (QSet<QString>(names.begin(), names.end()).size() < names.size())
        return failure(taken);
    for (const Pending &row : std::as_const(rows)) {
        const FieldChange *change = findChange(row.changes, field);
        const UserId holder = change ? holders.value(change->after.toString().toLower()) : UserId();
        if (holder.isNull() || holder == row.before.user.id)
            continue;
        if (renamed.contains(holder))
            return failure(taken);
        refuse(row, taken);
    }
    dropRefused(rows);
    return {};
}

Status ChangeRun::refuseRoles(QList<Pending> &rows)
{
    for (const Pending &row : std::as_const(rows)) {
        for (const QString &role : roleDifference(row.changes).given) {
            const Error *error = TRY(grantError(role));
            const bool isInactive = role == roleName::Owner && !withChanges(row.before, row.changes).user.isActive;
            if (error || isInactive)
                refuse(row, error ? *error : Error::denied(u"account_inactive"_s));
        }
    }
    dropRefused(rows);
    return {};
}

// Owner is given where somebody loses it by mistake, and by Owners: it comes back by undoing.
Status ChangeRun::grantStatus(const QString &role)
{
    if (role == roleName::Owner && !m_changes.undoes.isNull())
        return UserRank(m_context).requireOwner();
    TRY(RoleAssignments(m_context).grantable(role));
    return {};
}

// Null when the actor may give the role.
Result<const Error *> ChangeRun::grantError(const QString &role)
{
    auto known = m_grants.find(role);
    if (known == m_grants.end()) {
        const auto grantable = grantStatus(role);
        if (!grantable && grantable.error().kind != Error::Kind::Denied && grantable.error().kind != Error::Kind::NotFound)
            return failure(grantable.error());
        known = m_grants.insert(role, grantable ? std::nullopt : std::optional(grantable.error()));
    }
    return known->has_value() ? &**known : nullptr;
}

// A picture may have been deleted since it was somebody's. People come back without it.
Status ChangeRun::refuseLostPictures(QList<Pending> &rows)
{
    QHash<qsizetype, FileId> wanted;
    QList<QUuid> files;
    for (const Pending &row : std::as_const(rows)) {
        for (const FieldChange &change : row.changes) {
            const auto file = rowOf(row).kind == RowKind::Edit ? newAvatarOf(change) : std::nullopt;
            if (!file)
                continue;
            wanted.insert(row.index, *file);
            files.append(file->uuid());
        }
    }
    if (files.isEmpty())
        return {};
    const QSet<FileId> known = TRY(FileStore(m_context.connection).known(files));
    for (const Pending &row : std::as_const(rows)) {
        if (wanted.contains(row.index) && !known.contains(wanted.value(row.index)))
            refuse(row, Error::notFound(u"stored_file_not_found"_s));
    }
    dropRefused(rows);
    return {};
}

void ChangeRun::refuseLastOwner(QList<Pending> &rows)
{
    for (const Pending &row : std::as_const(rows)) {
        const FieldChange *status = findChange(row.changes, u"is_active"_s);
        const bool losesRole = roleDifference(row.changes).taken.contains(roleName::Owner);
        const bool isLeaving = losesRole || (status && !status->after.toBool());
        if (!isLeaving || !m_owners.contains(row.before.user.id))
            continue;
        if (m_owners.size() == 1)
            refuse(row, Error::denied(losesRole ? u"cannot_remove_last_owner"_s : u"cannot_deactivate_last_owner"_s));
        else
            m_owners.remove(row.before.user.id);
    }
    dropRefused(rows);
}

} // namespace steward
