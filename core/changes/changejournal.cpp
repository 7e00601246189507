// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/changes/changejournal.h>

#include <core/changes/changebody.h>
#include <core/db/statement.h>
#include <core/db/transaction.h>

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr qint64 KeptEntries = 1000;

QDateTime timeOf(const Row &row, QLatin1StringView column)
{
    return row.isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row.integer(column), QTimeZone::utc());
}

QString idText(const QUuid &id)
{
    return id.isNull() ? QString() : uuidText(id);
}

ChangeEntry::State stateOf(const QString &name)
{
    if (name == "applied"_L1)
        return ChangeEntry::State::Applied;
    return name == "undone"_L1 ? ChangeEntry::State::Undone : ChangeEntry::State::Applying;
}

ChangeEntry entryOf(const Row &row)
{
    ChangeEntry entry;
    entry.id = row.uuid("id"_L1);
    entry.title = row.text("title"_L1);
    entry.author = UserId::parse(row.text("author"_L1)).value_or(UserId());
    entry.authorName = row.text("author_name"_L1);
    entry.preparedBy = row.text("prepared_by"_L1);
    entry.undoes = parseUuid(row.text("undoes"_L1)).value_or(QUuid());
    entry.people = row.integer("people"_L1);
    entry.state = stateOf(row.text("state"_L1));
    entry.startedAt = timeOf(row, "started_at"_L1);
    entry.undoneAt = timeOf(row, "undone_at"_L1);
    entry.undoneBy = row.text("undone_by"_L1);
    return entry;
}

ChangeSet setOf(const Row &row)
{
    const ChangeEntry entry = entryOf(row);
    ChangeSet changes;
    changes.id = entry.id;
    changes.title = entry.title;
    changes.preparedBy = entry.preparedBy;
    changes.undoes = entry.undoes;
    changes.rows = unpackRows(row.bytes("body"_L1));
    return changes;
}

} // namespace

Status ChangeJournal::begin(const ChangeEntry &entry, const QList<RowChange> &rows)
{
    const QByteArray body = packRows(rows);
    return inTransaction(m_connection, "begin change set"_L1, [&]() -> Status {
        TRY(Statement(m_connection, "changes/delete_old_change_sets"_L1).bind(":kept"_L1, KeptEntries).execute());
        TRY(Statement(m_connection, "changes/insert_change_set"_L1)
                .bind(":id"_L1, entry.id)
                .bind(":title"_L1, entry.title)
                .bind(":author"_L1, entry.author.isNull() ? QString() : entry.author.text())
                .bind(":author_name"_L1, entry.authorName)
                .bind(":prepared_by"_L1, entry.preparedBy)
                .bind(":undoes"_L1, idText(entry.undoes))
                .bind(":people"_L1, entry.people)
                .bind(":now"_L1, entry.startedAt.toMSecsSinceEpoch())
                .bind(":body"_L1, body)
                .execute());
        return {};
    });
}

Status ChangeJournal::finish(const ChangeEntry &entry, const QDateTime &now)
{
    return inTransaction(m_connection, "finish change set"_L1, [&]() -> Status {
        TRY(Statement(m_connection, "changes/update_change_set_applied"_L1)
                .bind(":id"_L1, entry.id)
                .bind(":now"_L1, now.toMSecsSinceEpoch())
                .execute());
        if (entry.undoes.isNull())
            return {};
        TRY(Statement(m_connection, "changes/update_change_set_undone"_L1)
                .bind(":id"_L1, entry.undoes)
                .bind(":now"_L1, now.toMSecsSinceEpoch())
                .bind(":name"_L1, entry.authorName)
                .execute());
        TRY(Statement(m_connection, "changes/update_change_set_redone"_L1).bind(":undo"_L1, entry.undoes).execute());
        return {};
    });
}

Status ChangeJournal::replaceRows(const QUuid &id, const QList<RowChange> &rows)
{
    TRY(Statement(m_connection, "changes/update_change_set_body"_L1)
            .bind(":id"_L1, id)
            .bind(":people"_L1, qint64(rows.size()))
            .bind(":body"_L1, packRows(rows))
            .execute());
    return {};
}

Status ChangeJournal::remove(const QUuid &id)
{
    TRY(Statement(m_connection, "changes/delete_change_set"_L1).bind(":id"_L1, id).execute());
    return {};
}

Result<QList<ChangeEntry>> ChangeJournal::list(int limit)
{
    return Statement(m_connection, "changes/list_change_sets"_L1).bind(":limit"_L1, limit).all(entryOf);
}

Result<QList<ChangeEntry>> ChangeJournal::applying()
{
    return Statement(m_connection, "changes/list_applying"_L1).all(entryOf);
}

Result<std::optional<ChangeEntry>> ChangeJournal::fetch(const QUuid &id)
{
    return Statement(m_connection, "changes/fetch_change_set"_L1).bind(":id"_L1, id).one(entryOf);
}

Result<std::optional<ChangeSet>> ChangeJournal::fetchChanges(const QUuid &id)
{
    return Statement(m_connection, "changes/fetch_change_set"_L1).bind(":id"_L1, id).one(setOf);
}

Result<QUuid> ChangeJournal::undoOf(const QUuid &id)
{
    return relative("changes/fetch_undo_of"_L1, id);
}

Result<QUuid> ChangeJournal::redoOf(const QUuid &id)
{
    return relative("changes/fetch_redo_of"_L1, id);
}

Result<QUuid> ChangeJournal::relative(QLatin1StringView statement, const QUuid &id)
{
    const auto found = TRY(Statement(m_connection, statement).bind(":id"_L1, id).one([](const Row &row) {
        return row.uuid("id"_L1);
    }));
    return found.value_or(QUuid());
}

QString changeStateName(ChangeEntry::State state)
{
    switch (state) {
    case ChangeEntry::State::Applying: return u"applying"_s;
    case ChangeEntry::State::Applied: return u"applied"_s;
    case ChangeEntry::State::Undone: return u"undone"_s;
    }
    Q_UNREACHABLE();
}

} // namespace steward
