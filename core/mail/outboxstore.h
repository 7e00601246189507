// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/db/connection.h>
#include <core/mail/outboxentry.h>
#include <core/mail/postbag.h>

#include <QMap>

#include <optional>

namespace steward {

/// The statements on the outbox, which is a table of the local store of a workspace.
class OutboxStore
{
public:
    explicit OutboxStore(Connection &localStore)
        : m_connection(localStore)
    {
    }

    /// Queues all of them or, when one cannot be kept, none.
    [[nodiscard]] Status insert(const QList<Letter> &letters, const QDateTime &now);
    /// The newest first, without the mails of letters to many: see MailingStore.
    [[nodiscard]] Result<QList<OutboxEntry>> list(int limit);
    /// Those to one address that were queued before then, the newest first.
    [[nodiscard]] Result<QList<OutboxEntry>> listTo(const QString &recipient, const QDateTime &until, int limit);
    [[nodiscard]] Result<QMap<LetterState, int>> counts();

    struct DueLetter
    {
        qint64 id = 0;
        MailMessage message;
        int attempts = 0; ///< before this one
        QDateTime expiresAt;
        qint64 mailing = 0; ///< the letter to many that it belongs to; 0: none
    };
    [[nodiscard]] Result<std::optional<DueLetter>> fetchDue(const QDateTime &now);
    /// When the next one is due; invalid when nothing is queued.
    [[nodiscard]] Result<QDateTime> nextDue();
    /// False when it is queued no longer.
    [[nodiscard]] Result<bool> markSending(qint64 id, const QDateTime &now);

    struct Outcome
    {
        LetterState state = LetterState::Sent;
        QString problem;
        QString answer;
        QDateTime dueAt; ///< of the next attempt, when it goes back into the queue
    };
    [[nodiscard]] Status noteOutcome(qint64 id, const Outcome &outcome, const QDateTime &now);
    /// Puts back one that was being sent, as if that had not been tried.
    [[nodiscard]] Status hold(qint64 id, const QDateTime &now);

    /// What was being sent when its sender ended. How many.
    [[nodiscard]] Result<qint64> markAbandoned(const QDateTime &now);
    /// A mail that is queued, failed or uncertain never goes. False when it is of another state.
    [[nodiscard]] Result<bool> cancel(qint64 id, const QDateTime &now);
    /// The same goes at once, with all attempts before it. False when it is of another state.
    [[nodiscard]] Result<bool> resend(qint64 id, const QDateTime &now);
    /// Whether nothing is to be sent until somebody says so.
    [[nodiscard]] Result<bool> isPaused();
    [[nodiscard]] Status setPaused(bool isPaused);
    [[nodiscard]] Result<qint64> removeSentBefore(const QDateTime &time);

private:
    Result<bool> change(qint64 id, const QList<LetterState> &from, LetterState to, const QDateTime &now);

    Connection &m_connection;
};

class Row;

/// Reads the columns that every statement on the outbox selects.
[[nodiscard]] OutboxEntry readOutboxEntry(const Row &row);

/// Queues letters for a workspace from any thread. Errors: those of openLocalStore().
[[nodiscard]] Status postLetters(const ConnectionProfile &workspace, const QList<Letter> &letters);

} // namespace steward
