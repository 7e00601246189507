// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/calls/callgroups.h>

#include <core/calls/notation.h>
#include <core/users/useremails.h>
#include <core/users/userforms.h>
#include <core/users/userpasswords.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QJsonObject changed(const User &user)
{
    return notation::ok(notation::user(user));
}

Result<QJsonObject> updatePassword(const FunctionCall &call)
{
    const User user = TRY(call.user(0));
    const Secret current = TRY(call.secret(1));
    return changed(TRY(UserPasswords(call.context()).change(user.id, current, TRY(call.object(2)))));
}

Result<QJsonObject> resetPassword(const FunctionCall &call)
{
    return changed(TRY(UserPasswords(call.context()).reset(TRY(call.user(0)).id, TRY(call.object(1)))));
}

// The options name who acts, from where and with what.
Result<QJsonObject> adminUpdatePassword(const FunctionCall &call)
{
    const User user = TRY(call.user(0));
    const ServiceContext context = TRY(call.contextOfOptions(2, "admin_user"_L1));
    return changed(TRY(UserPasswords(context).setByAdmin(user.id, TRY(call.object(1)))));
}

Result<QJsonObject> changePassword(const FunctionCall &call)
{
    const User user = TRY(call.user(0));
    const QJsonObject attributes = call.has(1) ? TRY(call.object(1)) : QJsonObject();
    UserPasswords passwords(call.context());
    Status checked;
    const PasswordForm form = passwordForm(attributes, call.context().passwords, [&](const Secret &password) {
        const auto isCurrent = passwords.isCurrent(user.id, password);
        if (!isCurrent)
            checked = failure(isCurrent.error());
        return isCurrent.value_or(false);
    });
    TRY_STATUS(checked);
    return notation::form({}, form.errors);
}

Result<QJsonObject> changeEmail(const FunctionCall &call)
{
    const User user = TRY(call.user(0));
    const QJsonObject attributes = call.has(1) ? TRY(call.object(1)) : QJsonObject();
    const UserForm form = TRY(emailForm(user, attributes, nullptr));
    return notation::form(notation::changes(form.changes), form.errors);
}

Result<QJsonObject> applyEmail(const FunctionCall &call)
{
    const User user = TRY(call.user(0));
    const Secret password = TRY(call.secret(1));
    return changed(TRY(UserEmails(call.context()).apply(user.id, password, TRY(call.object(2)))));
}

} // namespace

QList<CallableFunction> passwordCalls()
{
    return {
        {"update_user_password"_L1, "user current_password attributes"_L1, updatePassword},
        {"reset_user_password"_L1, "user attributes"_L1, resetPassword},
        {"admin_update_user_password"_L1, "user attributes [options]"_L1, adminUpdatePassword},
        {"change_user_password"_L1, "user [attributes]"_L1, changePassword},
        {"change_user_email"_L1, "user [attributes]"_L1, changeEmail},
        {"apply_user_email"_L1, "user password attributes"_L1, applyEmail},
    };
}

} // namespace steward
