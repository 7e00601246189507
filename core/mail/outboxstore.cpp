// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/mail/outboxstore.h>

#include <core/base/clock.h>
#include <core/db/statement.h>
#include <core/db/transaction.h>
#include <core/local/localstore.h>

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QDateTime timeOf(const Row &row, QLatin1StringView column)
{
    return row.isNull(column) ? QDateTime()
                              : QDateTime::fromMSecsSinceEpoch(row.integer(column), QTimeZone::utc());
}

} // namespace

OutboxEntry readOutboxEntry(const Row &row)
{
    return {.id = row.integer("id"_L1),
            .messageId = row.text("message_id"_L1),
            .kind = row.text("kind"_L1),
            .recipient = row.text("recipient"_L1),
            .subject = row.text("subject"_L1),
            .state = parseLetterState(row.text("state"_L1)).value_or(LetterState::Failed),
            .attempts = int(row.integer("attempts"_L1)),
            .queuedAt = timeOf(row, "queued_at"_L1),
            .dueAt = timeOf(row, "due_at"_L1),
            .changedAt = timeOf(row, "changed_at"_L1),
            .expiresAt = timeOf(row, "expires_at"_L1),
            .problem = row.text("problem"_L1),
            .answer = row.text("answer"_L1),
            .hasMessage = row.boolean("has_message"_L1)};
}

Status OutboxStore::insert(const QList<Letter> &letters, const QDateTime &now)
{
    return inTransaction(m_connection, "post letters"_L1, [&]() -> Status {
        for (const Letter &letter : letters) {
            Statement statement(m_connection, "mail/insert_letter"_L1);
            statement.bind(":message_id"_L1, letter.message.messageId)
                .bind(":kind"_L1, letter.kind)
                .bind(":recipient"_L1, letter.message.recipient)
                .bind(":subject"_L1, letter.message.subject)
                .bind(":message"_L1, toJson(letter.message))
                .bind(":now"_L1, now.toMSecsSinceEpoch());
            if (letter.expiresAt.isValid())
                statement.bind(":expires_at"_L1, letter.expiresAt.toMSecsSinceEpoch());
            else
                statement.bindNull(":expires_at"_L1);
            TRY(statement.execute());
        }
        return {};
    });
}

Result<QList<OutboxEntry>> OutboxStore::list(int limit)
{
    return Statement(m_connection, "mail/list_letters"_L1).bind(":limit"_L1, limit).all(readOutboxEntry);
}

Result<QList<OutboxEntry>> OutboxStore::listTo(const QString &recipient, const QDateTime &until, int limit)
{
    return Statement(m_connection, "mail/list_letters_to"_L1)
        .bind(":recipient"_L1, recipient)
        .bind(":until"_L1, until.toMSecsSinceEpoch())
        .bind(":limit"_L1, limit)
        .all(readOutboxEntry);
}

Result<QMap<LetterState, int>> OutboxStore::counts()
{
    QMap<LetterState, int> counts;
    TRY_STATUS(Statement(m_connection, "mail/count_letters"_L1).each([&counts](const Row &row) {
        if (const auto state = parseLetterState(row.text("state"_L1)))
            counts.insert(*state, int(row.integer("count"_L1)));
    }));
    return counts;
}

Result<std::optional<OutboxStore::DueLetter>> OutboxStore::fetchDue(const QDateTime &now)
{
    return Statement(m_connection, "mail/fetch_due_letter"_L1)
        .bind(":now"_L1, now.toMSecsSinceEpoch())
        .one([](const Row &row) {
            return DueLetter{row.integer("id"_L1), messageFromJson(row.json("message"_L1)),
                             int(row.integer("attempts"_L1)), timeOf(row, "expires_at"_L1), 0};
        });
}

Result<QDateTime> OutboxStore::nextDue()
{
    const qint64 due = TRY(Statement(m_connection, "mail/fetch_next_due"_L1).number());
    return due > 0 ? QDateTime::fromMSecsSinceEpoch(due, QTimeZone::utc()) : QDateTime();
}

Result<bool> OutboxStore::markSending(qint64 id, const QDateTime &now)
{
    return TRY(Statement(m_connection, "mail/update_letter_sending"_L1)
                   .bind(":id"_L1, id)
                   .bind(":now"_L1, now.toMSecsSinceEpoch())
                   .execute())
           == 1;
}

Status OutboxStore::noteOutcome(qint64 id, const Outcome &outcome, const QDateTime &now)
{
    TRY(Statement(m_connection, "mail/update_letter_outcome"_L1)
            .bind(":id"_L1, id)
            .bind(":state"_L1, letterStateName(outcome.state))
            .bind(":due_at"_L1, (outcome.dueAt.isValid() ? outcome.dueAt : now).toMSecsSinceEpoch())
            .bind(":now"_L1, now.toMSecsSinceEpoch())
            .bind(":problem"_L1, outcome.problem)
            .bind(":answer"_L1, outcome.answer)
            .execute());
    return {};
}

Status OutboxStore::hold(qint64 id, const QDateTime &now)
{
    TRY(Statement(m_connection, "mail/update_letter_held"_L1)
            .bind(":id"_L1, id)
            .bind(":now"_L1, now.toMSecsSinceEpoch())
            .execute());
    return {};
}

Result<bool> OutboxStore::isPaused()
{
    return TRY(Statement(m_connection, "mail/fetch_outbox_pause"_L1).number()) != 0;
}

Status OutboxStore::setPaused(bool isPaused)
{
    TRY(Statement(m_connection, "mail/update_outbox_pause"_L1).bind(":is_paused"_L1, isPaused ? 1 : 0).execute());
    return {};
}

Result<qint64> OutboxStore::markAbandoned(const QDateTime &now)
{
    return Statement(m_connection, "mail/update_abandoned_letters"_L1)
        .bind(":now"_L1, now.toMSecsSinceEpoch())
        .execute();
}

Result<bool> OutboxStore::cancel(qint64 id, const QDateTime &now)
{
    return change(id, {LetterState::Queued, LetterState::Failed, LetterState::Uncertain}, LetterState::Cancelled, now);
}

Result<bool> OutboxStore::resend(qint64 id, const QDateTime &now)
{
    return change(id, {LetterState::Queued, LetterState::Failed, LetterState::Uncertain}, LetterState::Queued, now);
}

Result<bool> OutboxStore::change(qint64 id, const QList<LetterState> &from, LetterState to, const QDateTime &now)
{
    QStringList names;
    for (LetterState state : from)
        names << letterStateName(state);
    return TRY(Statement(m_connection, "mail/update_letter_state"_L1)
                   .bind(":id"_L1, id)
                   .bind(":from"_L1, names)
                   .bind(":state"_L1, letterStateName(to))
                   .bind(":now"_L1, now.toMSecsSinceEpoch())
                   .execute())
           == 1;
}

Result<qint64> OutboxStore::removeSentBefore(const QDateTime &time)
{
    return Statement(m_connection, "mail/delete_old_letters"_L1)
        .bind(":before"_L1, time.toMSecsSinceEpoch())
        .execute();
}

Status postLetters(const ConnectionProfile &workspace, const QList<Letter> &letters)
{
    if (letters.isEmpty())
        return {};
    const auto localStore = TRY(openLocalStore(workspace));
    return OutboxStore(*localStore).insert(letters, systemNow());
}

} // namespace steward
