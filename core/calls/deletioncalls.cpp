// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/calls/callgroups.h>

#include <core/calls/notation.h>
#include <core/users/userdeletion.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

Error invalidCurrentUser()
{
    return Error::denied(u"invalid_current_user"_s);
}

Result<QJsonObject> canDeleteUser(const FunctionCall &call)
{
    const User user = TRY(call.user(0));
    if (!call.has(1))
        return notation::value(false);
    ServiceContext context = call.context();
    context.actor.user = TRY(call.user(1)).id;
    const Status checked = UserDeletion(context).check(user.id);
    if (!checked && checked.error().kind != Error::Kind::Denied)
        return failure(checked.error());
    return notation::value(checked.has_value());
}

Result<QJsonObject> deleteUser(const FunctionCall &call)
{
    const User user = TRY(call.user(0));
    const bool isNamed = call.has(1) && TRY(call.object(1)).contains("current_user"_L1);
    if (!isNamed && call.context().actor.isSystem())
        return failure(invalidCurrentUser());
    const auto context = call.contextOfOptions(1, "current_user"_L1);
    if (!context)
        return failure(invalidCurrentUser());
    const UserDeletion::Outcome outcome = TRY(UserDeletion(*context).remove(user.id));
    return notation::ok(QJsonObject{{u"deleted_user_uuid"_s, outcome.deleted.text()},
                                    {u"anonymized_records"_s, outcome.anonymisedRecords}});
}

} // namespace

QList<CallableFunction> deletionCalls()
{
    return {
        {"can_delete_user?"_L1, "user [current_user]"_L1, canDeleteUser},
        {"delete_user"_L1, "user [options]"_L1, deleteUser},
    };
}

} // namespace steward
