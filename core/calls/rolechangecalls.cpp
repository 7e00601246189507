// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/calls/callgroups.h>

#include <core/calls/notation.h>
#include <core/calls/roleargument.h>
#include <core/roles/roleassignments.h>
#include <core/roles/rolestore.h>
#include <core/roles/siteroles.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QJsonObject notated(const RoleAssignment &assignment)
{
    return {{u"uuid"_s, assignment.id.text()},
            {u"user_uuid"_s, assignment.user.text()},
            {u"role_uuid"_s, assignment.role.text()},
            {u"assigned_by_uuid"_s, assignment.assignedBy ? QJsonValue(assignment.assignedBy->text()) : QJsonValue()},
            {u"assigned_at"_s, timeValue(assignment.assignedAt)},
            {u"inserted_at"_s, timeValue(assignment.insertedAt)}};
}

Result<std::optional<UserId>> assignedBy(const FunctionCall &call, int position)
{
    if (!call.has(position))
        return std::optional<UserId>();
    return std::optional(TRY(call.userId(position)));
}

Result<QJsonObject> assignRole(const FunctionCall &call)
{
    const UserId user = TRY(call.userId(0));
    const auto by = TRY(assignedBy(call, 2));
    return notation::ok(notated(TRY(RoleAssignments(call.context()).assign(user, TRY(call.text(1)), by))));
}

Result<QJsonObject> removeRole(const FunctionCall &call)
{
    const UserId user = TRY(call.userId(0));
    return notation::ok(notated(TRY(RoleAssignments(call.context()).remove(user, TRY(call.text(1))))));
}

Result<QJsonObject> promoteToAdmin(const FunctionCall &call)
{
    const UserId user = TRY(call.userId(0));
    const auto by = TRY(assignedBy(call, 1));
    return notation::ok(notated(TRY(RoleAssignments(call.context()).promoteToAdmin(user, by))));
}

Result<QJsonObject> demoteToUser(const FunctionCall &call)
{
    return notation::ok(notated(TRY(RoleAssignments(call.context()).demoteToUser(TRY(call.userId(0))))));
}

Result<QJsonObject> syncUserRoles(const FunctionCall &call)
{
    const UserId user = TRY(call.userId(0));
    QStringList roles;
    for (const QJsonValue &role : TRY(call.array(1))) {
        if (!role.isString())
            return failure(call.wrong(1));
        roles << role.toString();
    }
    const auto added = TRY(RoleAssignments(call.context()).synchronise(user, roles));
    return notation::ok(notation::array(added, notated));
}

Result<QJsonObject> assignRolesToExistingUsers(const FunctionCall &call)
{
    const QJsonObject options = call.has(0) ? TRY(call.object(0)) : QJsonObject();
    const bool electsOwner = options.value("make_first_owner"_L1).toBool(true);
    const auto assigned = TRY(RoleAssignments(call.context())
                                  .assignToExisting(electsOwner ? RoleAssignments::FirstOwner::Elect
                                                                : RoleAssignments::FirstOwner::Leave));
    return notation::ok(QJsonObject{{u"assigned_owner"_s, assigned.owners},
                                    {u"assigned_users"_s, assigned.users},
                                    {u"total_processed"_s, assigned.processed}});
}

Result<QJsonObject> createRole(const FunctionCall &call)
{
    return notation::ok(notation::role(TRY(SiteRoles(call.context()).create(TRY(call.object(0))))));
}

Result<QJsonObject> updateRole(const FunctionCall &call)
{
    const RoleId id = TRY(roleArgument(call, 0));
    return notation::ok(notation::role(TRY(SiteRoles(call.context()).update(id, TRY(call.object(1))))));
}

Result<QJsonObject> deleteRole(const FunctionCall &call)
{
    return notation::ok(notation::role(TRY(SiteRoles(call.context()).remove(TRY(roleArgument(call, 0))))));
}

} // namespace

QList<CallableFunction> roleChangeCalls()
{
    return {
        {"assign_role"_L1, "user role [assigned_by] [options]"_L1, assignRole},
        {"remove_role"_L1, "user role [options]"_L1, removeRole},
        {"safely_remove_role"_L1, "user role"_L1, removeRole},
        {"promote_to_admin"_L1, "user [assigned_by]"_L1, promoteToAdmin},
        {"demote_to_user"_L1, "user"_L1, demoteToUser},
        {"sync_user_roles"_L1, "user roles"_L1, syncUserRoles},
        {"assign_roles_to_existing_users"_L1, "[options]"_L1, assignRolesToExistingUsers},
        {"create_role"_L1, "attributes"_L1, createRole},
        {"update_role"_L1, "role attributes"_L1, updateRole},
        {"delete_role"_L1, "role"_L1, deleteRole},
    };
}

} // namespace steward
