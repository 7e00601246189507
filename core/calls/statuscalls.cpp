// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/calls/callgroups.h>

#include <core/calls/notation.h>
#include <core/users/userstatus.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QJsonObject changed(const User &user)
{
    return notation::ok(notation::user(user));
}

Result<QJsonObject> updateUserStatus(const FunctionCall &call)
{
    const User user = TRY(call.user(0));
    return changed(TRY(UserStatus(call.context()).update(user.id, TRY(call.object(1)))));
}

Result<QJsonObject> confirmUser(const FunctionCall &call)
{
    return changed(TRY(UserStatus(call.context()).confirm(TRY(call.user(0)).id)));
}

Result<QJsonObject> unconfirmUser(const FunctionCall &call)
{
    return changed(TRY(UserStatus(call.context()).unconfirm(TRY(call.user(0)).id)));
}

Result<QJsonObject> toggleUserConfirmation(const FunctionCall &call)
{
    return changed(TRY(UserStatus(call.context()).toggleConfirmation(TRY(call.user(0)).id)));
}

Result<QJsonObject> ensureActiveUser(const FunctionCall &call)
{
    if (!call.has(0))
        return notation::value({});
    const User user = TRY(call.user(0));
    return notation::value(user.isActive ? QJsonValue(notation::user(user)) : QJsonValue());
}

} // namespace

QList<CallableFunction> statusCalls()
{
    return {
        {"update_user_status"_L1, "user attributes"_L1, updateUserStatus},
        {"admin_confirm_user"_L1, "user"_L1, confirmUser},
        {"admin_unconfirm_user"_L1, "user"_L1, unconfirmUser},
        {"toggle_user_confirmation"_L1, "user"_L1, toggleUserConfirmation},
        {"ensure_active_user"_L1, "user"_L1, ensureActiveUser},
    };
}

} // namespace steward
