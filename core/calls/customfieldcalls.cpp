// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/calls/callgroups.h>

#include <core/calls/notation.h>
#include <core/fields/fieldstore.h>
#include <core/fields/fieldvalues.h>
#include <core/users/userprofile.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QJsonArray definitions(const QList<FieldDefinition> &definitions)
{
    QJsonArray values;
    for (const FieldDefinition &definition : definitions)
        values.append(definition.toJson());
    return values;
}

Result<QJsonObject> getUserField(const FunctionCall &call)
{
    const User user = TRY(call.user(0));
    const QString name = TRY(call.text(1));
    // Associations of a person are no fields: PhoenixKit answers with a marker.
    if (name == "roles"_L1 || name == "role_assignments"_L1)
        return notation::value(u"#NotLoaded"_s);
    return notation::value(userFieldValue(user, name));
}

Result<QJsonObject> getUserCustomField(const FunctionCall &call)
{
    const QJsonValue value = TRY(call.user(0)).customFields.value(TRY(call.text(1)));
    return notation::value(value.isUndefined() ? QJsonValue() : value);
}

Result<QJsonObject> getUserCustomFieldDisplay(const FunctionCall &call)
{
    const User user = TRY(call.user(0));
    const auto all = TRY(FieldStore(call.context()).all());
    return notation::value(displayedFieldValue(all, user, TRY(call.text(1))));
}

Result<QJsonObject> getOptionText(const FunctionCall &call)
{
    return notation::value(optionText(TRY(FieldStore(call.context()).all()), TRY(call.text(0)), call.value(1)));
}

Result<QJsonObject> validateValue(const FunctionCall &call)
{
    const auto definition = FieldDefinition::fromJson(TRY(call.object(0)));
    const auto violation = checkFieldValue(definition, call.value(1));
    if (!violation)
        return notation::value(u":ok"_s);
    return notation::text(referenceMessage({definition.key, *violation}));
}

Result<QJsonObject> validateUser(const FunctionCall &call)
{
    const User user = TRY(call.user(0));
    const FieldErrors errors = checkFieldValues(TRY(FieldStore(call.context()).enabled()), user.customFields);
    if (errors.isEmpty())
        return notation::value(u":ok"_s);
    QJsonObject messages;
    for (const FieldError &error : errors)
        messages.insert(error.field, referenceMessage(error));
    return QJsonObject{{u"error"_s, u"other"_s}, {u"value"_s, messages}};
}

Result<QJsonObject> listDefinitions(const FunctionCall &call)
{
    return notation::value(definitions(TRY(FieldStore(call.context()).all())));
}

Result<QJsonObject> listEnabledDefinitions(const FunctionCall &call)
{
    return notation::value(definitions(TRY(FieldStore(call.context()).enabled())));
}

Result<QJsonObject> listUserAccessibleDefinitions(const FunctionCall &call)
{
    return notation::value(definitions(TRY(FieldStore(call.context()).userAccessible())));
}

Result<QJsonObject> fieldCount(const FunctionCall &call)
{
    return notation::value(TRY(FieldStore(call.context()).all()).size());
}

Result<QJsonObject> enabledFieldCount(const FunctionCall &call)
{
    return notation::value(TRY(FieldStore(call.context()).enabled()).size());
}

} // namespace

QList<CallableFunction> customFieldCalls()
{
    return {
        {"get_user_field"_L1, "user name"_L1, getUserField},
        {"get_user_custom_field"_L1, "user key"_L1, getUserCustomField},
        {"get_user_custom_field_display"_L1, "user key"_L1, getUserCustomFieldDisplay},
        {"get_option_text"_L1, "key value"_L1, getOptionText},
        {"validate_custom_field_value"_L1, "definition value"_L1, validateValue},
        {"validate_user_custom_fields"_L1, "user"_L1, validateUser},
        {"list_field_definitions"_L1, ""_L1, listDefinitions},
        {"list_enabled_field_definitions"_L1, ""_L1, listEnabledDefinitions},
        {"list_user_accessible_field_definitions"_L1, ""_L1, listUserAccessibleDefinitions},
        {"field_count"_L1, ""_L1, fieldCount},
        {"enabled_field_count"_L1, ""_L1, enabledFieldCount},
    };
}

} // namespace steward
