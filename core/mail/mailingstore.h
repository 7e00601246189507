// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/db/connection.h>
#include <core/mail/mailing.h>

namespace steward {

/// The statements on letters to many in the local store of a workspace. The people of a letter stand
/// in the outbox, each with the values of its variables: a mail is written when its turn comes, so
/// that a hundred thousand of them need little room, and the rows stay as the letter's ledger.
class MailingStore
{
public:
    explicit MailingStore(Connection &localStore)
        : m_connection(localStore)
    {
    }

    /// A letter that is being prepared: nothing of it is sent.
    [[nodiscard]] Result<qint64> insert(const MailingDraft &draft, const QString &author, const QDateTime &now);
    /// Whoever stands in the ledger already is not added again.
    [[nodiscard]] Status addRecipients(qint64 mailing, const QList<MailingRecipient> &recipients,
                                       const QString &senderAddress, const QDateTime &now);
    /// Errors: Conflict when it is of another state.
    [[nodiscard]] Status change(qint64 mailing, MailingState from, MailingState to);
    [[nodiscard]] Status setPace(qint64 mailing, int perMinute);
    /// Whoever still waits gets nothing.
    [[nodiscard]] Status cancelWaiting(qint64 mailing, const QDateTime &now);
    [[nodiscard]] Status remove(qint64 mailing);
    /// What was being prepared when its program ended.
    [[nodiscard]] Status removeUnfinished(const QDateTime &before);
    /// Marks as done what has nobody left, and as sending what has somebody again.
    [[nodiscard]] Status updateStates();

    /// The newest first, with their numbers, without those that are being prepared.
    [[nodiscard]] Result<QList<Mailing>> list(int limit);
    [[nodiscard]] Result<QMap<LetterState, qint64>> counts(qint64 mailing);
    [[nodiscard]] Result<QMap<LeftOut, qint64>> leftOutCounts(qint64 mailing);
    [[nodiscard]] Result<std::optional<MailingDraft>> fetchDraft(qint64 mailing);
    /// The ledger after this row of it; of one state, or all.
    [[nodiscard]] Result<QList<OutboxEntry>> ledger(qint64 mailing, std::optional<LetterState> state, qint64 after,
                                                    int limit);

    struct DueLetter
    {
        qint64 id = 0;
        qint64 mailing = 0;
        QString messageId;
        QString address;
        QMap<QString, QString> variables;
        int attempts = 0;
    };
    /// Of the letter whose turn it is.
    [[nodiscard]] Result<std::optional<DueLetter>> fetchDue(const QDateTime &now);
    /// One of it is being sent: when the next may follow.
    [[nodiscard]] Status notePace(qint64 mailing, const QDateTime &now);
    /// When the next one of those that are due may follow; invalid when none is.
    [[nodiscard]] Result<QDateTime> nextPace(const QDateTime &now);

    /// The addresses, in small letters, that want no letters: the list of this computer.
    [[nodiscard]] Result<QStringList> unsubscribed();
    [[nodiscard]] Status setUnsubscribed(const QStringList &addresses, const QDateTime &now);

private:
    Connection &m_connection;
};

} // namespace steward
