// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/calls/callgroups.h>

#include <core/calls/notation.h>
#include <core/files/useravatar.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

Result<QJsonObject> updateUserAvatar(const FunctionCall &call)
{
    const User user = TRY(call.user(0));
    const UserId owner = call.has(3) ? TRY(call.userId(3)) : user.id;
    return notation::ok(notation::user(
        TRY(UserAvatar(call.context()).set(user.id, TRY(call.text(1)), TRY(call.text(2)), owner))));
}

} // namespace

QList<CallableFunction> avatarCalls()
{
    return {
        {"update_user_avatar"_L1, "user path filename [owner_uuid]"_L1, updateUserAvatar},
    };
}

} // namespace steward
