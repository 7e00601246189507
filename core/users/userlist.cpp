// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/userlist.h>

#include <core/db/statement.h>
#include <core/models/keylist.h>
#include <core/users/searchindex.h>
#include <core/users/userquerycompiler.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

Statement prepared(Connection &connection, const CompiledQuery &query)
{
    Statement statement = Statement::fromText(connection, query.sql);
    for (const auto &[name, value] : query.values)
        statement.bindValue(name, value);
    return statement;
}

Result<UserQueryCompiler> compilerFor(Connection &connection, const UserQuery &query, const QDateTime &now)
{
    return UserQueryCompiler(connection.dialect(), now, TRY(SearchIndex(connection).rareWords(query.searchWords())));
}

} // namespace

Status UserList::streamKeys(const UserQuery &query, const std::function<void(KeyChunk)> &emitChunk)
{
    UserQueryCompiler compiler = TRY(compilerFor(m_connection, query, m_now));
    const CompiledQuery all = TRY(compiler.keys(query));
    const CompiledQuery first = TRY(compiler.firstKeys(query, FirstKeys));
    const bool isFiltered = !query.search.isEmpty() || !query.filter.isEmpty();
    return steward::streamKeys(m_connection, {all, first, isFiltered}, emitChunk);
}

Result<QList<ListedUser>> UserList::first(const UserQuery &query, qint64 people)
{
    UserQueryCompiler compiler = TRY(compilerFor(m_connection, query, m_now));
    const CompiledQuery first = TRY(compiler.firstKeys(query, people));
    QList<QUuid> keys;
    TRY_STATUS(streamUuids(m_connection, first.sql, first.values, [&keys](const QUuid &key) { keys.append(key); }));
    return orderedRows(keys);
}

Result<qint64> UserList::count(const UserQuery &query)
{
    UserQueryCompiler compiler = TRY(compilerFor(m_connection, query, m_now));
    return prepared(m_connection, TRY(compiler.count(query))).number();
}

Result<QList<ListedUser>> UserList::rows(const QList<QUuid> &keys)
{
    return Statement(m_connection, "users/fetch_listed_users"_L1)
        .bind(":uuids"_L1, keys)
        .all([](const Row &row) {
            ListedUser listed{readUser(row), {}};
            for (const QJsonValue &role : row.jsonArray("roles"_L1))
                listed.roles << role.toString();
            return listed;
        });
}

Result<QList<ListedUser>> UserList::orderedRows(const QList<QUuid> &keys)
{
    QHash<QUuid, ListedUser> byKey;
    for (ListedUser &listed : TRY(rows(keys)))
        byKey.insert(listed.user.id.uuid(), std::move(listed));
    QList<ListedUser> ordered;
    for (const QUuid &key : keys) {
        if (const auto found = byKey.constFind(key); found != byKey.cend())
            ordered << *found;
    }
    return ordered;
}

User readUser(const Row &row)
{
    User user;
    user.id = row.id<UserId>("uuid"_L1);
    user.email = row.text("email"_L1);
    user.username = row.optionalText("username"_L1);
    user.firstName = row.optionalText("first_name"_L1);
    user.lastName = row.optionalText("last_name"_L1);
    user.isActive = row.boolean("is_active"_L1);
    user.confirmedAt = row.time("confirmed_at"_L1);
    user.timezone = row.optionalText("user_timezone"_L1);
    user.registrationIp = row.optionalText("registration_ip"_L1);
    user.registrationCountry = row.optionalText("registration_country"_L1);
    user.registrationRegion = row.optionalText("registration_region"_L1);
    user.registrationCity = row.optionalText("registration_city"_L1);
    user.customFields = row.json("custom_fields"_L1);
    user.hasCustomFields = row.optionalText("custom_fields"_L1).has_value();
    user.insertedAt = row.time("inserted_at"_L1);
    user.updatedAt = row.time("updated_at"_L1);
    return user;
}

} // namespace steward
