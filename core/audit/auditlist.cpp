// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/audit/auditlist.h>

#include <core/base/clock.h>
#include <core/db/keystream.h>
#include <core/db/statement.h>
#include <core/db/transaction.h>

#include <QHash>

#include <limits>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr qint64 FirstChunk = 128;
constexpr size_t LargeChunk = 1 << 16;
constexpr qint64 Everything = std::numeric_limits<qint64>::max();

QString idText(const std::optional<UserId> &id)
{
    return id ? id->text() : QString(u""_s);
}

QString boundTime(const QDateTime &time)
{
    return time.isValid() ? timeText(time) : QString(u""_s);
}

QString pattern(const QString &text)
{
    return text.isEmpty() ? QString(u""_s) : u'%' + escapedPattern(text) + u'%';
}

// Empty texts stand for no condition: a stream binds no NULL.
BoundValues valuesOf(const AuditQuery &query, qint64 limit)
{
    const AuditFilter &filter = query.filter;
    return {{u":action"_s, filter.action ? auditActionName(*filter.action) : QString(u""_s)},
            {u":target"_s, idText(filter.target)},
            {u":admin"_s, idText(filter.admin)},
            {u":about"_s, idText(filter.about)},
            {u":from"_s, boundTime(filter.from)},
            {u":to"_s, boundTime(filter.to)},
            {u":person"_s, pattern(query.person)},
            {u":actor"_s, pattern(query.actor)},
            {u":search"_s, pattern(query.search)},
            {u":limit"_s, limit}};
}

QString statementOf(const Connection &connection, const AuditQuery &query)
{
    return sqlText(connection.dialect(), "audit/list_keys"_L1)
        .replace("{order}"_L1, query.order == Qt::AscendingOrder ? "ASC"_L1 : "DESC"_L1);
}

AuditPerson readPerson(const Row &row, QLatin1StringView id, const std::array<QLatin1StringView, 4> &columns)
{
    AuditPerson person;
    person.user.id = row.id<UserId>(id);
    person.exists = !row.isNull(columns[0]);
    if (!person.exists)
        return person;
    person.user.email = row.text(columns[0]);
    person.user.username = row.optionalText(columns[1]);
    person.user.firstName = row.optionalText(columns[2]);
    person.user.lastName = row.optionalText(columns[3]);
    return person;
}

ListedAuditEntry readListed(const Row &row)
{
    static constexpr std::array actor{"actor_email"_L1, "actor_username"_L1, "actor_first_name"_L1,
                                      "actor_last_name"_L1};
    static constexpr std::array target{"target_email"_L1, "target_username"_L1, "target_first_name"_L1,
                                       "target_last_name"_L1};
    return {readAuditEntry(row), readPerson(row, "admin_user_uuid"_L1, actor),
            readPerson(row, "target_user_uuid"_L1, target)};
}

} // namespace

bool AuditQuery::isEverything() const
{
    return !filter.action && !filter.target && !filter.admin && !filter.about && !filter.from.isValid()
           && !filter.to.isValid() && person.isEmpty() && actor.isEmpty() && search.isEmpty();
}

Result<KeyChunk> AuditList::keys(const AuditQuery &query, qint64 limit)
{
    KeyChunk keys;
    TRY_STATUS(streamUuids(m_connection, statementOf(m_connection, query), valuesOf(query, limit),
                           [&keys](const QUuid &key) { keys.push_back(key); }));
    return keys;
}

Status AuditList::streamKeys(const AuditQuery &query, const std::function<void(KeyChunk)> &emitChunk)
{
    const auto snapshot = TRY(Transaction::begin(m_connection, "list audit"_L1, Transaction::Mode::Snapshot));
    // In the order of an index the first screen is there at once; under a filter it may take as long
    // as everything.
    size_t alreadySent = 0;
    if (query.isEverything()) {
        KeyChunk first = TRY(keys(query, FirstChunk));
        alreadySent = first.size();
        emitChunk(std::move(first));
    }
    KeyChunk chunk;
    size_t limit = alreadySent > 0 ? LargeChunk : size_t(FirstChunk);
    TRY_STATUS(streamUuids(m_connection, statementOf(m_connection, query), valuesOf(query, Everything),
                           [&](const QUuid &key) {
                               if (alreadySent > 0) {
                                   --alreadySent;
                                   return;
                               }
                               chunk.push_back(key);
                               if (chunk.size() < limit)
                                   return;
                               emitChunk(std::exchange(chunk, {}));
                               limit = LargeChunk;
                           }));
    emitChunk(std::move(chunk));
    return {};
}

Result<QList<ListedAuditEntry>> AuditList::rows(const QList<QUuid> &keys)
{
    QHash<QUuid, ListedAuditEntry> found;
    TRY_STATUS(Statement(m_connection, "audit/fetch_listed_entries"_L1).bind(":uuids"_L1, keys).each([&](const Row &row) {
        const ListedAuditEntry listed = readListed(row);
        found.insert(listed.entry.id.uuid(), listed);
    }));
    QList<ListedAuditEntry> rows;
    for (const QUuid &key : keys) {
        if (const auto listed = found.constFind(key); listed != found.constEnd())
            rows.append(*listed);
    }
    return rows;
}

} // namespace steward
