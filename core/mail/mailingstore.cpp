// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/mail/mailingstore.h>

#include <core/base/clock.h>
#include <core/db/statement.h>
#include <core/db/transaction.h>
#include <core/mail/outboxstore.h>

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QDateTime fromMilliseconds(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc());
}

QJsonObject jsonOf(const QMap<QString, QString> &variables)
{
    QJsonObject json;
    for (auto each = variables.begin(); each != variables.end(); ++each)
        json.insert(each.key(), each.value());
    return json;
}

QMap<QString, QString> variablesOf(const QJsonObject &json)
{
    QMap<QString, QString> variables;
    for (auto each = json.begin(); each != json.end(); ++each)
        variables.insert(each.key(), each.value().toString());
    return variables;
}

} // namespace

Result<qint64> MailingStore::insert(const MailingDraft &draft, const QString &author, const QDateTime &now)
{
    return inTransaction(m_connection, "prepare letter"_L1, [&]() -> Result<qint64> {
        const qint64 id = TRY(Statement(m_connection, "mail/insert_mailing"_L1)
                                  .bind(":author"_L1, author)
                                  .bind(":subject"_L1, draft.words.subject)
                                  .bind(":draft"_L1, toJson(draft))
                                  .bind(":per_minute"_L1, draft.perMinute)
                                  .bind(":now"_L1, now.toMSecsSinceEpoch())
                                  .number());
        for (const MailAttachment &attachment : draft.attachments) {
            TRY(Statement(m_connection, "mail/insert_mailing_attachment"_L1)
                    .bind(":mailing"_L1, id)
                    .bind(":name"_L1, attachment.name)
                    .bind(":type"_L1, attachment.type)
                    .bind(":content"_L1, attachment.content)
                    .execute());
        }
        return id;
    });
}

Status MailingStore::addRecipients(qint64 mailing, const QList<MailingRecipient> &recipients,
                                   const QString &senderAddress, const QDateTime &now)
{
    return inTransaction(m_connection, "add recipients"_L1, [&]() -> Status {
        for (const MailingRecipient &recipient : recipients) {
            const LetterState state = recipient.leftOut ? LetterState::LeftOut : LetterState::Queued;
            TRY(Statement(m_connection, "mail/insert_mailing_letter"_L1)
                    .bind(":mailing"_L1, mailing)
                    .bind(":person"_L1, recipient.user.text())
                    .bind(":message_id"_L1, newMessageId(senderAddress))
                    .bind(":recipient"_L1, recipient.address)
                    .bind(":variables"_L1, jsonOf(recipient.leftOut ? QMap<QString, QString>() : recipient.variables))
                    .bind(":state"_L1, letterStateName(state))
                    .bind(":problem"_L1, recipient.leftOut ? leftOutName(*recipient.leftOut) : u""_s)
                    .bind(":now"_L1, now.toMSecsSinceEpoch())
                    .execute());
        }
        return {};
    });
}

Status MailingStore::change(qint64 mailing, MailingState from, MailingState to)
{
    const qint64 rows = TRY(Statement(m_connection, "mail/update_mailing_state"_L1)
                                .bind(":mailing"_L1, mailing)
                                .bind(":from"_L1, mailingStateName(from))
                                .bind(":to"_L1, mailingStateName(to))
                                .execute());
    return rows == 1 ? Status() : failure(Error::of(Error::Kind::Conflict));
}

Status MailingStore::setPace(qint64 mailing, int perMinute)
{
    TRY(Statement(m_connection, "mail/update_mailing_pace"_L1)
            .bind(":mailing"_L1, mailing)
            .bind(":per_minute"_L1, perMinute)
            .execute());
    return {};
}

Status MailingStore::cancelWaiting(qint64 mailing, const QDateTime &now)
{
    TRY(Statement(m_connection, "mail/cancel_mailing_letters"_L1)
            .bind(":mailing"_L1, mailing)
            .bind(":now"_L1, now.toMSecsSinceEpoch())
            .execute());
    // Stopped or not: nobody waits any more.
    for (const MailingState state : {MailingState::Stopped, MailingState::Sending}) {
        if (const Status done = change(mailing, state, MailingState::Done); !done && done.error().kind != Error::Kind::Conflict)
            return done;
    }
    return {};
}

Status MailingStore::remove(qint64 mailing)
{
    TRY(Statement(m_connection, "mail/delete_mailing"_L1).bind(":mailing"_L1, mailing).execute());
    return {};
}

Status MailingStore::removeUnfinished(const QDateTime &before)
{
    TRY(Statement(m_connection, "mail/delete_unfinished_mailings"_L1)
            .bind(":before"_L1, before.toMSecsSinceEpoch())
            .execute());
    return {};
}

Status MailingStore::updateStates()
{
    TRY(Statement(m_connection, "mail/update_mailing_states"_L1).execute());
    return {};
}

Result<QList<Mailing>> MailingStore::list(int limit)
{
    return Statement(m_connection, "mail/list_mailings"_L1).bind(":limit"_L1, limit).all([](const Row &row) {
        Mailing mailing;
        mailing.id = row.integer("id"_L1);
        mailing.subject = row.text("subject"_L1);
        mailing.author = row.text("author"_L1);
        mailing.state = parseMailingState(row.text("state"_L1)).value_or(MailingState::Stopped);
        mailing.perMinute = int(row.integer("per_minute"_L1));
        mailing.createdAt = fromMilliseconds(row.integer("created_at"_L1));
        return mailing;
    });
}

Result<QMap<LetterState, qint64>> MailingStore::counts(qint64 mailing)
{
    QMap<LetterState, qint64> counts;
    TRY_STATUS(Statement(m_connection, "mail/count_mailing_letters"_L1)
                   .bind(":mailing"_L1, mailing)
                   .each([&counts](const Row &row) {
                       if (const auto state = parseLetterState(row.text("state"_L1)))
                           counts.insert(*state, row.integer("count"_L1));
                   }));
    return counts;
}

Result<QMap<LeftOut, qint64>> MailingStore::leftOutCounts(qint64 mailing)
{
    QMap<LeftOut, qint64> counts;
    TRY_STATUS(Statement(m_connection, "mail/count_mailing_reasons"_L1)
                   .bind(":mailing"_L1, mailing)
                   .each([&counts](const Row &row) {
                       if (const auto reason = parseLeftOut(row.text("problem"_L1)))
                           counts.insert(*reason, row.integer("count"_L1));
                   }));
    return counts;
}

Result<std::optional<MailingDraft>> MailingStore::fetchDraft(qint64 mailing)
{
    auto draft = TRY(Statement(m_connection, "mail/fetch_mailing_draft"_L1)
                         .bind(":mailing"_L1, mailing)
                         .one([](const Row &row) { return mailingDraftFromJson(row.json("draft"_L1)); }));
    if (draft) {
        draft->attachments =
            TRY(Statement(m_connection, "mail/fetch_mailing_attachments"_L1)
                    .bind(":mailing"_L1, mailing)
                    .all([](const Row &row) {
                        return MailAttachment{row.text("name"_L1), row.text("type"_L1), row.bytes("content"_L1)};
                    }));
    }
    return draft;
}

Result<QList<OutboxEntry>> MailingStore::ledger(qint64 mailing, std::optional<LetterState> state, qint64 after, int limit)
{
    return Statement(m_connection, "mail/list_mailing_letters"_L1)
        .bind(":mailing"_L1, mailing)
        .bind(":state"_L1, state ? letterStateName(*state) : u""_s)
        .bind(":after"_L1, after)
        .bind(":limit"_L1, limit)
        .all(readOutboxEntry);
}

Result<std::optional<MailingStore::DueLetter>> MailingStore::fetchDue(const QDateTime &now)
{
    const qint64 mailing =
        TRY(Statement(m_connection, "mail/fetch_due_mailing"_L1).bind(":now"_L1, now.toMSecsSinceEpoch()).number());
    if (mailing == 0)
        return std::optional<DueLetter>();
    return Statement(m_connection, "mail/fetch_due_mailing_letter"_L1)
        .bind(":mailing"_L1, mailing)
        .bind(":now"_L1, now.toMSecsSinceEpoch())
        .one([](const Row &row) {
            return DueLetter{row.integer("id"_L1),      row.integer("mailing"_L1),
                             row.text("message_id"_L1), row.text("recipient"_L1),
                             variablesOf(row.json("variables"_L1)), int(row.integer("attempts"_L1))};
        });
}

Status MailingStore::notePace(qint64 mailing, const QDateTime &now)
{
    TRY(Statement(m_connection, "mail/update_mailing_next"_L1)
            .bind(":mailing"_L1, mailing)
            .bind(":now"_L1, now.toMSecsSinceEpoch())
            .execute());
    return {};
}

Result<QDateTime> MailingStore::nextPace(const QDateTime &now)
{
    const qint64 next =
        TRY(Statement(m_connection, "mail/fetch_next_pace"_L1).bind(":now"_L1, now.toMSecsSinceEpoch()).number());
    return next > 0 ? fromMilliseconds(next) : QDateTime();
}

Result<QStringList> MailingStore::unsubscribed()
{
    return Statement(m_connection, "mail/list_unsubscribed"_L1).all([](const Row &row) { return row.text("email"_L1); });
}

Status MailingStore::setUnsubscribed(const QStringList &addresses, const QDateTime &now)
{
    QStringList small;
    for (const QString &address : addresses)
        small << address.toLower();
    return inTransaction(m_connection, "note unsubscribed"_L1, [&]() -> Status {
        TRY(Statement(m_connection, "mail/delete_unsubscribed"_L1).bind(":emails"_L1, small).execute());
        TRY(Statement(m_connection, "mail/insert_unsubscribed"_L1)
                .bind(":emails"_L1, small)
                .bind(":now"_L1, now.toMSecsSinceEpoch())
                .execute());
        TRY(Statement(m_connection, "mail/leave_out_unsubscribed"_L1).bind(":now"_L1, now.toMSecsSinceEpoch()).execute());
        return {};
    });
}

} // namespace steward
