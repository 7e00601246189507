// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/userprofile.h>

#include <core/base/optionaljson.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QJsonValue customFieldsValue(const User &user)
{
    return user.hasCustomFields ? QJsonValue(user.customFields) : QJsonValue();
}

using ReadColumn = QJsonValue (*)(const User &);

const QHash<QString, ReadColumn> &columns()
{
    static const QHash<QString, ReadColumn> readers{
        {u"uuid"_s, [](const User &user) { return QJsonValue(user.id.text()); }},
        {u"email"_s, [](const User &user) { return QJsonValue(user.email); }},
        {u"username"_s, [](const User &user) { return optionalValue(user.username); }},
        {u"first_name"_s, [](const User &user) { return optionalValue(user.firstName); }},
        {u"last_name"_s, [](const User &user) { return optionalValue(user.lastName); }},
        {u"is_active"_s, [](const User &user) { return QJsonValue(user.isActive); }},
        {u"confirmed_at"_s, [](const User &user) { return timeValue(user.confirmedAt); }},
        {u"user_timezone"_s, [](const User &user) { return optionalValue(user.timezone); }},
        {u"registration_ip"_s, [](const User &user) { return optionalValue(user.registrationIp); }},
        {u"registration_country"_s, [](const User &user) { return optionalValue(user.registrationCountry); }},
        {u"registration_region"_s, [](const User &user) { return optionalValue(user.registrationRegion); }},
        {u"registration_city"_s, [](const User &user) { return optionalValue(user.registrationCity); }},
        {u"custom_fields"_s, customFieldsValue},
        {u"inserted_at"_s, [](const User &user) { return timeValue(user.insertedAt); }},
        {u"updated_at"_s, [](const User &user) { return timeValue(user.updatedAt); }},
    };
    return readers;
}

} // namespace

QJsonValue userFieldValue(const User &user, const QString &name)
{
    if (const auto read = columns().constFind(name); read != columns().constEnd())
        return (*read)(user);
    // What is reserved and no column is a secret, whatever a custom field of that name holds.
    if (isReservedKey(name))
        return {};
    const QJsonValue value = user.customFields.value(name);
    return value.isUndefined() ? QJsonValue() : value;
}

} // namespace steward
