// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/userstore.h>

#include <core/db/statement.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

Result<qint64> executed(Statement &statement)
{
    return statement.execute().map_error(takenName);
}

template<class Value>
void bindChange(Statement &statement, const char *column, const std::optional<Value> &change, const Value &none)
{
    const QByteArray value = QByteArray(":") + column;
    const QByteArray sets = QByteArray(":sets_") + column;
    statement.bind(QLatin1StringView(sets), change.has_value());
    statement.bind(QLatin1StringView(value), change.value_or(none));
}

} // namespace

// Both servers name the violated index or its column.
Error takenName(const Error &error)
{
    if (error.kind != Error::Kind::Taken)
        return error;
    for (const QString &field : {u"email"_s, u"username"_s}) {
        if (error.constraint.contains(field)) {
            Error named = Error::invalid(field, Violation::Taken);
            named.detail = error.detail;
            named.constraint = error.constraint;
            return named;
        }
    }
    return error;
}

Status UserStore::insert(const User &user, const QString &passwordHash)
{
    Statement statement(m_connection, "users/insert_user"_L1);
    statement.bind(":uuid"_L1, user.id)
        .bind(":email"_L1, user.email)
        .bind(":username"_L1, user.username)
        .bind(":hashed_password"_L1, passwordHash)
        .bind(":first_name"_L1, user.firstName)
        .bind(":last_name"_L1, user.lastName)
        .bind(":is_active"_L1, user.isActive)
        .bind(":confirmed_at"_L1, user.confirmedAt)
        .bind(":user_timezone"_L1, user.timezone)
        .bind(":registration_ip"_L1, user.registrationIp)
        .bind(":registration_country"_L1, user.registrationCountry)
        .bind(":registration_region"_L1, user.registrationRegion)
        .bind(":registration_city"_L1, user.registrationCity)
        .bind(":custom_fields"_L1, user.customFields)
        .bind(":now"_L1, user.insertedAt);
    TRY(executed(statement));
    return {};
}

Status UserStore::update(const UserId &id, const UserChanges &changes, const QDateTime &now)
{
    const UserChanges::Text none;
    Statement statement(m_connection, "users/update_user"_L1);
    statement.bind(":uuid"_L1, id).bind(":now"_L1, now);
    // A column that stays gets a value of its type all the same, for the server to infer it.
    bindChange(statement, "email", changes.email, QString(u""_s));
    bindChange(statement, "username", changes.username, none);
    bindChange(statement, "first_name", changes.firstName, none);
    bindChange(statement, "last_name", changes.lastName, none);
    bindChange(statement, "user_timezone", changes.timezone, none);
    bindChange(statement, "hashed_password", changes.passwordHash, QString(u""_s));
    bindChange(statement, "is_active", changes.isActive, true);
    bindChange(statement, "confirmed_at", changes.confirmedAt, QDateTime());
    bindChange(statement, "custom_fields", changes.customFields, none);
    if (TRY(executed(statement)) == 0)
        return failure(Error::notFound(u"user_not_found"_s));
    return {};
}

Result<qint64> UserStore::deleteTokens(const UserId &id)
{
    return Statement(m_connection, "users/delete_user_tokens"_L1).bind(":uuid"_L1, id).execute();
}

Status UserStore::remove(const UserId &id)
{
    TRY(Statement(m_connection, "users/delete_user"_L1).bind(":uuid"_L1, id).execute());
    return {};
}

Result<qint64> UserStore::deleteSessions(const UserId &id)
{
    return Statement(m_connection, "users/delete_user_sessions"_L1).bind(":uuid"_L1, id).execute();
}

} // namespace steward
