// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/userlist.h>

#include <core/db/statement.h>
#include <core/db/transaction.h>
#include <core/users/userquerycompiler.h>

#include <QElapsedTimer>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr size_t FirstChunk = 128;
constexpr size_t LargeChunk = 1 << 16;
// As users/limit_first_screen says.
constexpr qint64 FirstScreenMilliseconds = 100;

Statement prepared(Connection &connection, const CompiledQuery &query)
{
    Statement statement = Statement::fromText(connection, query.sql);
    for (const auto &[name, value] : query.values)
        statement.bindValue(name, value);
    return statement;
}

} // namespace

Status UserList::streamKeys(const UserQuery &query, const std::function<void(KeyChunk)> &emitChunk)
{
    const auto snapshot = TRY(Transaction::begin(m_connection, "list people"_L1, Transaction::Mode::Snapshot));
    // The server sorts everybody before it sends the first one; the first screen alone is quick.
    KeyChunk first = TRY(firstScreen(query));
    size_t alreadySent = first.size();
    if (alreadySent > 0)
        emitChunk(std::move(first));
    const CompiledQuery compiled = TRY(UserQueryCompiler(m_connection.dialect(), m_now).keys(query));
    KeyChunk chunk;
    size_t limit = alreadySent > 0 ? LargeChunk : FirstChunk;
    TRY_STATUS(streamUuids(m_connection, compiled.sql, compiled.values, [&](const QUuid &key) {
        if (alreadySent > 0) {
            --alreadySent;
            return;
        }
        chunk.push_back(key);
        if (chunk.size() < limit)
            return;
        emitChunk(std::exchange(chunk, {}));
        limit = LargeChunk;
        chunk.reserve(LargeChunk);
    }));
    emitChunk(std::move(chunk));
    return {};
}

// Empty when the first screen is not to be had much sooner than everything.
Result<KeyChunk> UserList::firstScreen(const UserQuery &query)
{
    const bool isFiltered = !query.search.isEmpty() || !query.filter.isEmpty();
    if (isFiltered && m_connection.dialect() == Dialect::Sqlite)
        return KeyChunk(); // the stream comes in the order of an index, the first ones soon
    const CompiledQuery compiled =
        TRY(UserQueryCompiler(m_connection.dialect(), m_now).firstKeys(query, FirstChunk));
    const auto budget = TRY(Transaction::begin(m_connection, "first screen"_L1));
    if (isFiltered)
        TRY(Statement(m_connection, "users/limit_first_screen"_L1).number());
    QElapsedTimer clock;
    clock.start();
    KeyChunk keys;
    const Status status = streamUuids(m_connection, compiled.sql, compiled.values,
                                      [&](const QUuid &key) { keys.push_back(key); });
    budget->rollback();
    // The server reports its own time limit like a cancellation by hand, which comes at any time.
    const bool isOverTime = clock.elapsed() >= FirstScreenMilliseconds - 1;
    if (!status && !(status.error().kind == Error::Kind::Cancelled && isOverTime))
        return failure(status.error());
    return status ? keys : KeyChunk();
}

Result<qint64> UserList::count(const UserQuery &query)
{
    const CompiledQuery compiled = TRY(UserQueryCompiler(m_connection.dialect(), m_now).count(query));
    return prepared(m_connection, compiled).number();
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
