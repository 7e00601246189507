// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/transfer/importstore.h>

#include <core/base/clock.h>
#include <core/db/statement.h>
#include <core/users/userstore.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QJsonValue optionalValue(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

QJsonValue timeValue(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(timeText(time)) : QJsonValue();
}

QJsonObject personOf(const ImportRow &row)
{
    const User &user = row.user;
    return {{u"uuid"_s, user.id.text()},
            {u"email"_s, user.email},
            {u"username"_s, optionalValue(user.username)},
            {u"hashed_password"_s, row.passwordHash},
            {u"first_name"_s, optionalValue(user.firstName)},
            {u"last_name"_s, optionalValue(user.lastName)},
            {u"is_active"_s, user.isActive},
            {u"confirmed_at"_s, timeValue(user.confirmedAt)},
            {u"user_timezone"_s, optionalValue(user.timezone)},
            {u"registration_ip"_s, optionalValue(user.registrationIp)},
            {u"registration_country"_s, optionalValue(user.registrationCountry)},
            {u"registration_region"_s, optionalValue(user.registrationRegion)},
            {u"registration_city"_s, optionalValue(user.registrationCity)},
            // As a text, so that the server takes it exactly as it stands.
            {u"custom_fields"_s, QString::fromUtf8(QJsonDocument(user.customFields).toJson(QJsonDocument::Compact))},
            {u"inserted_at"_s, timeText(user.insertedAt)},
            {u"updated_at"_s, timeText(user.updatedAt)}};
}

} // namespace

Result<QMultiHash<QString, UserId>> ImportStore::find(const QString &field, const QStringList &names)
{
    QMultiHash<QString, UserId> found;
    if (names.isEmpty())
        return found;
    const auto add = [&found](const Row &row) {
        found.insert(row.text("name"_L1), row.id<UserId>("uuid"_L1));
    };
    if (field == "email"_L1)
        TRY_STATUS(Statement(m_connection, "transfer/find_emails"_L1).bind(":names"_L1, names).each(add));
    else if (field == "username"_L1)
        TRY_STATUS(Statement(m_connection, "transfer/find_usernames"_L1).bind(":names"_L1, names).each(add));
    else
        TRY_STATUS(Statement(m_connection, "transfer/find_uuids"_L1).bind(":names"_L1, names).each(add));
    return found;
}

Status ImportStore::insert(const QList<const ImportRow *> &rows)
{
    if (rows.isEmpty())
        return {};
    QJsonArray people;
    for (const ImportRow *row : rows)
        people.append(personOf(*row));
    const auto written =
        Statement(m_connection, "transfer/insert_people"_L1).bind(":people"_L1, QJsonDocument(people)).execute();
    return written ? Status() : failure(takenName(written.error()));
}

} // namespace steward
