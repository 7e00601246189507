// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/calls/callgroups.h>

#include <core/calls/notation.h>
#include <core/users/userprofile.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QJsonObject changed(const User &user)
{
    return notation::ok(notation::user(user));
}

Result<QJsonObject> changeUserProfile(const FunctionCall &call)
{
    const User user = TRY(call.user(0));
    const QJsonObject attributes = call.has(1) ? TRY(call.object(1)) : QJsonObject();
    const UserForm form = TRY(profileForm(user, attributes, nullptr));
    return notation::form(notation::changes(form.changes), form.errors);
}

Result<QJsonObject> updateUserProfile(const FunctionCall &call)
{
    const User user = TRY(call.user(0));
    return changed(TRY(UserProfile(call.context()).update(user.id, TRY(call.object(1)))));
}

Result<QJsonObject> updateUserFields(const FunctionCall &call)
{
    const User user = TRY(call.user(0));
    return changed(TRY(UserProfile(call.context()).updateFields(user.id, TRY(call.object(1)))));
}

Result<QJsonObject> bulkUpdateUserFields(const FunctionCall &call)
{
    QList<UserId> ids;
    for (const User &user : TRY(call.users(0)))
        ids.append(user.id);
    QJsonArray answers;
    for (const Result<User> &each : TRY(UserProfile(call.context()).updateFieldsOf(ids, TRY(call.object(1)))))
        answers.append(each ? changed(*each) : notation::error(each.error()));
    return notation::ok(answers);
}

Result<QJsonObject> updateUserCustomFields(const FunctionCall &call)
{
    const User user = TRY(call.user(0));
    return changed(TRY(UserProfile(call.context()).replaceCustomFields(user.id, TRY(call.object(1)))));
}

Result<QJsonObject> setUserCustomField(const FunctionCall &call)
{
    const User user = TRY(call.user(0));
    return changed(TRY(UserProfile(call.context()).setCustomField(user.id, TRY(call.text(1)), call.value(2))));
}

Result<QJsonObject> deleteUserCustomField(const FunctionCall &call)
{
    const User user = TRY(call.user(0));
    return changed(TRY(UserProfile(call.context()).deleteCustomField(user.id, TRY(call.text(1)))));
}

// The reference answers with a bare sentence here, where all other functions name the field.
QString localeSentence(const QString &identifier)
{
    if (identifier == "locale_not_text"_L1)
        return u"must be a string"_s;
    if (identifier == "locale_format"_L1)
        return u"must be a valid locale format (e.g., en-US, es-MX)"_s;
    return u"is not a recognized language code"_s;
}

Result<QJsonObject> updateUserLocalePreference(const FunctionCall &call)
{
    const User user = TRY(call.user(0));
    const auto updated = UserProfile(call.context()).setLocale(user.id, call.value(1));
    if (updated)
        return changed(*updated);
    if (updated.error().identifier.startsWith("locale_"_L1))
        return notation::text(localeSentence(updated.error().identifier));
    return failure(updated.error());
}

} // namespace

QList<CallableFunction> profileCalls()
{
    return {
        {"change_user_profile"_L1, "user [attributes]"_L1, changeUserProfile},
        {"update_user_profile"_L1, "user attributes"_L1, updateUserProfile},
        {"update_user_fields"_L1, "user attributes"_L1, updateUserFields},
        {"bulk_update_user_fields"_L1, "users attributes"_L1, bulkUpdateUserFields},
        {"update_user_custom_fields"_L1, "user custom_fields"_L1, updateUserCustomFields},
        {"set_user_custom_field"_L1, "user key value"_L1, setUserCustomField},
        {"delete_user_custom_field"_L1, "user key"_L1, deleteUserCustomField},
        {"update_user_locale_preference"_L1, "user locale"_L1, updateUserLocalePreference},
    };
}

} // namespace steward
