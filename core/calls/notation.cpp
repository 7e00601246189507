// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/calls/notation.h>

#include <core/users/userprofile.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace steward::notation {

QJsonObject ok(const QJsonValue &value)
{
    return {{u"ok"_s, value}};
}

QJsonObject value(const QJsonValue &value)
{
    return {{u"value"_s, value}};
}

QJsonObject atom(const QString &identifier)
{
    return {{u"error"_s, u"atom"_s}, {u"atom"_s, identifier}};
}

QJsonObject text(const QString &sentence)
{
    return {{u"error"_s, u"string"_s}, {u"string"_s, sentence}};
}

QJsonObject error(const Error &error)
{
    if (!error.fields.isEmpty())
        return {{u"error"_s, u"changeset"_s}, {u"changeset_errors"_s, messages(error.fields)}};
    QJsonObject answer = atom(error.identifier.isEmpty() ? kindName(error.kind) : error.identifier);
    if (!error.detail.isEmpty())
        answer.insert("detail"_L1, error.detail);
    return answer;
}

QJsonObject messages(const FieldErrors &fields)
{
    QJsonObject messages;
    for (const FieldError &each : fields) {
        QJsonArray ofField = messages.value(each.field).toArray();
        ofField.append(referenceMessage(each));
        messages.insert(each.field, ofField);
    }
    return messages;
}

QJsonObject user(const User &user)
{
    const QJsonValue locale = user.customFields.value("preferred_locale"_L1);
    return {
        {u"uuid"_s, user.id.text()},
        {u"email"_s, user.email},
        {u"username"_s, optionalValue(user.username)},
        {u"first_name"_s, optionalValue(user.firstName)},
        {u"last_name"_s, optionalValue(user.lastName)},
        {u"full_name"_s, optionalValue(user.fullName())},
        {u"preferred_locale"_s, locale.isUndefined() ? QJsonValue() : locale},
        {u"is_active"_s, user.isActive},
        {u"confirmed_at"_s, timeValue(user.confirmedAt)},
        {u"user_timezone"_s, optionalValue(user.timezone)},
        {u"registration_ip"_s, optionalValue(user.registrationIp)},
        {u"registration_country"_s, optionalValue(user.registrationCountry)},
        {u"registration_region"_s, optionalValue(user.registrationRegion)},
        {u"registration_city"_s, optionalValue(user.registrationCity)},
        {u"custom_fields"_s, userFieldValue(user, u"custom_fields"_s)},
        {u"inserted_at"_s, timeValue(user.insertedAt)},
        {u"updated_at"_s, timeValue(user.updatedAt)},
    };
}

QJsonObject listedUser(const ListedUser &listed)
{
    QJsonObject record = user(listed.user);
    record.insert("roles"_L1, QJsonArray::fromStringList(listed.roles));
    return record;
}

QJsonObject summary(const UserSummary &summary)
{
    return {
        {u"uuid"_s, summary.id.text()},
        {u"email"_s, summary.email},
        {u"username"_s, optionalValue(summary.username)},
        {u"first_name"_s, optionalValue(summary.firstName)},
        {u"last_name"_s, optionalValue(summary.lastName)},
    };
}

QJsonObject role(const Role &role)
{
    return {
        {u"uuid"_s, role.id.text()},
        {u"name"_s, role.name},
        {u"description"_s, optionalValue(role.description)},
        {u"is_system_role"_s, role.isSystemRole},
        {u"inserted_at"_s, timeValue(role.insertedAt)},
        {u"updated_at"_s, timeValue(role.updatedAt)},
    };
}

QJsonObject note(const AdminNote &note)
{
    return {{u"uuid"_s, note.id.text()},
            {u"user_uuid"_s, note.user.text()},
            {u"author_uuid"_s, note.author.text()},
            {u"author"_s, note.authorName ? QJsonValue(note.author.text()) : QJsonValue()},
            {u"content"_s, note.content},
            {u"inserted_at"_s, timeValue(note.insertedAt)},
            {u"updated_at"_s, timeValue(note.updatedAt)}};
}

QJsonObject changes(const UserChanges &changes)
{
    QJsonObject object;
    const auto insert = [&](QLatin1StringView column, const std::optional<UserChanges::Text> &change) {
        if (change)
            object.insert(column, optionalValue(*change));
    };
    if (changes.email)
        object.insert("email"_L1, *changes.email);
    insert("username"_L1, changes.username);
    insert("first_name"_L1, changes.firstName);
    insert("last_name"_L1, changes.lastName);
    insert("user_timezone"_L1, changes.timezone);
    if (changes.isActive)
        object.insert("is_active"_L1, *changes.isActive);
    if (changes.confirmedAt)
        object.insert("confirmed_at"_L1, timeValue(*changes.confirmedAt));
    if (changes.customFields) {
        const QByteArray json = changes.customFields->value_or(u"null"_s).toUtf8();
        const QJsonDocument document = QJsonDocument::fromJson(json);
        object.insert("custom_fields"_L1, document.isObject() ? QJsonValue(document.object()) : QJsonValue());
    }
    return object;
}

QJsonObject form(const QJsonObject &changes, const FieldErrors &errors)
{
    return value(QJsonObject{
        {u"valid"_s, errors.isEmpty()}, {u"changes"_s, changes}, {u"errors"_s, messages(errors)}});
}

} // namespace steward::notation
