// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/calls/notation.h>

#include <core/base/clock.h>

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

QJsonValue time(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(timeText(time)) : QJsonValue();
}

QJsonValue optional(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

QJsonObject user(const User &user)
{
    return {
        {u"uuid"_s, user.id.text()},
        {u"email"_s, user.email},
        {u"username"_s, optional(user.username)},
        {u"first_name"_s, optional(user.firstName)},
        {u"last_name"_s, optional(user.lastName)},
        {u"is_active"_s, user.isActive},
        {u"confirmed_at"_s, time(user.confirmedAt)},
        {u"user_timezone"_s, optional(user.timezone)},
        {u"registration_ip"_s, optional(user.registrationIp)},
        {u"registration_country"_s, optional(user.registrationCountry)},
        {u"registration_region"_s, optional(user.registrationRegion)},
        {u"registration_city"_s, optional(user.registrationCity)},
        {u"custom_fields"_s, user.customFields},
        {u"inserted_at"_s, time(user.insertedAt)},
        {u"updated_at"_s, time(user.updatedAt)},
    };
}

QJsonObject selection(const User &user)
{
    return {
        {u"uuid"_s, user.id.text()},
        {u"email"_s, user.email},
        {u"username"_s, optional(user.username)},
        {u"first_name"_s, optional(user.firstName)},
        {u"last_name"_s, optional(user.lastName)},
    };
}

} // namespace steward::notation
