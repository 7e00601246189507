// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/roles/rolestore.h>

#include <core/db/statement.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

Role readRole(const Row &row)
{
    Role role;
    role.id = row.id<RoleId>("uuid"_L1);
    role.name = row.text("name"_L1);
    role.description = row.optionalText("description"_L1);
    role.isSystemRole = row.boolean("is_system_role"_L1);
    role.insertedAt = row.time("inserted_at"_L1);
    role.updatedAt = row.time("updated_at"_L1);
    return role;
}

QList<QUuid> uuidsOf(const QList<UserId> &users)
{
    QList<QUuid> uuids;
    uuids.reserve(users.size());
    for (const UserId &user : users)
        uuids.append(user.uuid());
    return uuids;
}

UserId readUserId(const Row &row)
{
    return row.id<UserId>("user_uuid"_L1);
}

// What a person is called, no more.
User readName(const Row &row)
{
    User user;
    user.id = row.id<UserId>("uuid"_L1);
    user.email = row.text("email"_L1);
    user.username = row.optionalText("username"_L1);
    user.firstName = row.optionalText("first_name"_L1);
    user.lastName = row.optionalText("last_name"_L1);
    return user;
}

Status nameTaken(const Error &error)
{
    return failure(error.kind == Error::Kind::Taken ? Error::invalid(u"name"_s, Violation::Taken) : error);
}

} // namespace

Result<QList<Role>> RoleStore::all()
{
    return Statement(m_connection, "roles/fetch_roles"_L1).all(readRole);
}

Result<QList<RoleSummary>> RoleStore::summaries()
{
    return Statement(m_connection, "roles/fetch_role_summaries"_L1).all([](const Row &row) {
        return RoleSummary{readRole(row), row.integer("people"_L1), row.integer("keys"_L1)};
    });
}

Result<std::optional<Role>> RoleStore::fetch(const RoleId &id)
{
    return Statement(m_connection, "roles/fetch_role"_L1).bind(":uuid"_L1, id).one(readRole);
}

Result<std::optional<Role>> RoleStore::fetchByName(const QString &name)
{
    return Statement(m_connection, "roles/fetch_role_by_name"_L1).bind(":name"_L1, name).one(readRole);
}

Result<QStringList> RoleStore::namesOf(const UserId &user)
{
    return Statement(m_connection, "roles/fetch_role_names"_L1).bind(":user"_L1, user).all([](const Row &row) {
        return row.text("name"_L1);
    });
}

Result<bool> RoleStore::holds(const UserId &user, const QString &roleName)
{
    return TRY(namesOf(user)).contains(roleName);
}

Result<bool> RoleStore::assign(const UserId &user, const RoleId &role, const UserId &assignedBy,
                               const QDateTime &now)
{
    return TRY(Statement(m_connection, "roles/insert_assignment"_L1)
                   .bind(":uuid"_L1, newUuid())
                   .bind(":user"_L1, user)
                   .bind(":role"_L1, role)
                   .bind(":assigned_by"_L1, assignedBy)
                   .bind(":now"_L1, now)
                   .execute())
        > 0;
}

Result<QList<UserId>> RoleStore::assignAll(const QList<UserId> &users, const RoleId &role, const UserId &assignedBy,
                                           const QDateTime &now)
{
    QList<QUuid> ids;
    ids.reserve(users.size());
    for (qsizetype i = 0; i < users.size(); ++i)
        ids.append(newUuid());
    return Statement(m_connection, "roles/insert_assignments"_L1)
        .bind(":uuids"_L1, ids)
        .bind(":users"_L1, uuidsOf(users))
        .bind(":role"_L1, role)
        .bind(":assigned_by"_L1, assignedBy)
        .bind(":now"_L1, now)
        .all(readUserId);
}

Result<QList<UserId>> RoleStore::removeAll(const QList<UserId> &users, const RoleId &role)
{
    return Statement(m_connection, "roles/delete_assignments"_L1)
        .bind(":users"_L1, uuidsOf(users))
        .bind(":role"_L1, role)
        .all(readUserId);
}

Result<QList<User>> RoleStore::peopleBeyond(const QList<UserId> &users, int rank)
{
    return Statement(m_connection, "roles/fetch_people_beyond"_L1)
        .bind(":users"_L1, uuidsOf(users))
        .bind(":rank"_L1, rank)
        .all([](const Row &row) {
            User user = readName(row);
            user.id = row.id<UserId>("wanted"_L1);
            return user;
        });
}

Result<std::optional<RoleAssignment>> RoleStore::fetchAssignment(const UserId &user, const QString &roleName)
{
    return Statement(m_connection, "roles/fetch_assignment"_L1)
        .bind(":user"_L1, user)
        .bind(":name"_L1, roleName)
        .one([](const Row &row) {
            RoleAssignment assignment;
            assignment.id = row.id<RoleAssignmentId>("uuid"_L1);
            assignment.user = row.id<UserId>("user_uuid"_L1);
            assignment.role = row.id<RoleId>("role_uuid"_L1);
            if (!row.isNull("assigned_by_uuid"_L1))
                assignment.assignedBy = row.id<UserId>("assigned_by_uuid"_L1);
            assignment.assignedAt = row.time("assigned_at"_L1);
            assignment.insertedAt = row.time("inserted_at"_L1);
            return assignment;
        });
}

Result<QList<UserId>> RoleStore::activeUsersWithoutRole()
{
    return Statement(m_connection, "roles/fetch_users_without_role"_L1).all([](const Row &row) {
        return row.id<UserId>("uuid"_L1);
    });
}

Result<qint64> RoleStore::countActiveWithoutRole()
{
    return Statement(m_connection, "roles/count_users_without_role"_L1).number();
}

Result<qint64> RoleStore::countHolders(const RoleId &role)
{
    return Statement(m_connection, "roles/count_holders"_L1).bind(":role"_L1, role).number();
}

Result<QList<User>> RoleStore::firstHolders(const RoleId &role, qint64 limit)
{
    return Statement(m_connection, "roles/fetch_first_holders"_L1)
        .bind(":role"_L1, role)
        .bind(":limit"_L1, limit)
        .all(readName);
}

Status RoleStore::insert(const Role &role)
{
    const auto written = Statement(m_connection, "roles/insert_role"_L1)
                             .bind(":uuid"_L1, role.id)
                             .bind(":name"_L1, role.name)
                             .bind(":description"_L1, role.description)
                             .bind(":is_system_role"_L1, role.isSystemRole)
                             .bind(":now"_L1, role.insertedAt)
                             .execute();
    return written ? Status() : nameTaken(written.error());
}

Status RoleStore::update(const Role &role)
{
    const auto written = Statement(m_connection, "roles/update_role"_L1)
                             .bind(":uuid"_L1, role.id)
                             .bind(":name"_L1, role.name)
                             .bind(":description"_L1, role.description)
                             .bind(":is_system_role"_L1, role.isSystemRole)
                             .bind(":now"_L1, role.updatedAt)
                             .execute();
    return written ? Status() : nameTaken(written.error());
}

Status RoleStore::removeRole(const RoleId &role)
{
    TRY(Statement(m_connection, "roles/delete_role_permissions"_L1).bind(":role"_L1, role).execute());
    TRY(Statement(m_connection, "roles/delete_role_assignments"_L1).bind(":role"_L1, role).execute());
    TRY(Statement(m_connection, "roles/delete_role"_L1).bind(":role"_L1, role).execute());
    return {};
}

Result<QStringList> RoleStore::permissionsOf(const UserId &user)
{
    return Statement(m_connection, "roles/fetch_user_permissions"_L1).bind(":user"_L1, user).all([](const Row &row) {
        return row.text("module_key"_L1);
    });
}

Result<qint64> RoleStore::countKeysBeyond(const RoleId &role, const UserId &user)
{
    return Statement(m_connection, "roles/count_keys_beyond"_L1).bind(":role"_L1, role).bind(":user"_L1, user).number();
}

Result<bool> RoleStore::remove(const UserId &user, const RoleId &role)
{
    return TRY(Statement(m_connection, "roles/delete_assignment"_L1)
                   .bind(":user"_L1, user)
                   .bind(":role"_L1, role)
                   .execute())
        > 0;
}

Result<std::optional<RoleId>> RoleStore::lockOwnerRole()
{
    return Statement(m_connection, "roles/lock_owner_role"_L1).one([](const Row &row) {
        return row.id<RoleId>("uuid"_L1);
    });
}

Result<QList<UserId>> RoleStore::activeOwners()
{
    const auto owner = TRY(fetchByName(roleName::Owner));
    if (!owner)
        return QList<UserId>();
    return Statement(m_connection, "roles/fetch_active_owners"_L1).bind(":owner"_L1, owner->id).all([](const Row &row) {
        return row.id<UserId>("uuid"_L1);
    });
}

Result<qint64> RoleStore::countActiveOwners(const UserId &except)
{
    auto owners = TRY(activeOwners());
    owners.removeAll(except);
    return owners.size();
}

} // namespace steward
