// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/secret.h>
#include <core/db/connectionprofile.h>
#include <core/mail/mailing.h>
#include <core/mail/outage.h>
#include <core/mail/outboxstore.h>
#include <core/net/mailserver.h>
#include <core/net/smtpdialogue.h>

#include <QHash>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <functional>

class QNetworkReply;

namespace steward {

class NetworkAccess;

/// Which part of the ledger of a letter somebody wants to see.
struct LedgerQuery
{
    qint64 mailing = 0;
    std::optional<LetterState> state; ///< nothing: all
    qint64 after = 0;                 ///< the row in front of it

    static constexpr int Rows = 500;

    friend bool operator==(const LedgerQuery &, const LedgerQuery &) = default;
};

/// Carries the mails of a workspace's outbox to the server, in a thread of its own. Of all programs
/// that have the workspace open one at a time is on duty.
///
/// No mail is sent twice: a mail is marked before the server sees it and after the server has
/// answered, and what is found marked without an answer is uncertain, not sent again. Answers 4xx
/// and lost connections are tried again after 1, 5, 15 and 60 minutes, answers 5xx never. A server
/// that refuses the sign-in or is not the one of its certificate makes everything wait until the
/// settings change, and one that is away or does not let a mail begin makes everything wait for it, ever
/// longer: no mail is to blame, and none is counted as tried.
///
/// Mails of letters to many go after all others, as fast as each letter's pace allows.
///
/// The problems of a letter: "refused" (5xx), "later" (4xx), "lost", "timeout", "no_utf8" (the server takes
/// no address like this one), "expired" (its link), "interrupted" (by the end of the program), "invalid" (it
/// cannot be read).
class Postman : public QObject
{
    Q_OBJECT

public:
    enum class Duty {
        Starting,     ///< it has not looked yet
        Idle,
        Sending,
        Paused,
        NoServer,     ///< nobody has said where to send to
        Elsewhere,    ///< another program is on duty
        Away,         ///< the server cannot be reached; everything waits for it
        SignInRefused,
        NotTrusted,   ///< the connection cannot be made secure
        StoreBroken,  ///< the outbox cannot be read or written
    };
    Q_ENUM(Duty)

    explicit Postman(const ConnectionProfile &workspace, QObject *parent = nullptr);
    ~Postman() override;

    /// How many newest letters entriesChanged() and mailingsChanged() tell of.
    static constexpr int ShownEntries = 1000;
    static constexpr int ShownMailings = 200;

public Q_SLOTS:
    /// In the postman's own thread, once.
    void start();
    void setServer(const steward::MailServer &server, const steward::Secret &password);
    /// Something may have been queued.
    void wake();
    /// Holds until it is taken back, for all programs and beyond the end of this one.
    void setPaused(bool isPaused);
    /// Does not wait any longer for a server that is away.
    void tryNow();
    void cancel(qint64 id);
    void resend(qint64 id);
    void stopMailing(qint64 mailing);
    void continueMailing(qint64 mailing);
    void cancelMailing(qint64 mailing);
    void setPace(qint64 mailing, int perMinute);
    void readLedger(const steward::LedgerQuery &query);
    /// Sends one mail at once, beside the outbox.
    void sendTest(const steward::MailMessage &message, const steward::MailServer &server,
                  const steward::Secret &password);

Q_SIGNALS:
    /// retryAt: when a server that is away is tried again.
    void dutyChanged(steward::Postman::Duty duty, const QString &detail, const QDateTime &retryAt);
    void pausedChanged(bool isPaused);
    void entriesChanged(const QList<steward::OutboxEntry> &entries);
    void mailingsChanged(const QList<steward::Mailing> &mailings);
    void ledgerRead(const steward::LedgerQuery &query, const QList<steward::OutboxEntry> &rows);
    void testFinished(bool isSent, const QString &problem, const steward::SmtpDialogue &dialogue);

private:
    bool isOnDuty();
    Status takeOver();
    void sendDue();
    Status sendAllDue();
    Result<std::optional<OutboxStore::DueLetter>> nextLetter();
    Result<std::optional<OutboxStore::DueLetter>> nextOfMailings();
    Status mark(const OutboxStore::DueLetter &letter, bool &isMine);
    void lookAgainInTime();
    void send(const OutboxStore::DueLetter &letter);
    void finish(const OutboxStore::DueLetter &letter, QNetworkReply *reply);
    Status note(const OutboxStore::DueLetter &letter, const QNetworkReply &reply);
    OutboxStore::Outcome outcomeOf(const OutboxStore::DueLetter &letter, const QNetworkReply &reply);
    void setDuty(Duty duty, const QString &detail = {}, const QDateTime &retryAt = {});
    [[nodiscard]] int mostUnderway() const;
    void show();
    void showSoon();
    Result<QList<Mailing>> mailings();
    void change(const std::function<Status(Connection &)> &act);

    ConnectionProfile m_workspace;
    NetworkAccess *m_network = nullptr;
    std::unique_ptr<Connection> m_localStore;
    std::unique_ptr<QLockFile> m_lock;
    MailServer m_server;
    Secret m_password;
    Duty m_duty = Duty::Starting;
    QString m_detail;
    QDateTime m_retryAt;
    Outage m_outage;
    int m_underway = 0;
    QDateTime m_nextPace; ///< when the pace of the letters allows the next mail; invalid: none waits
    std::optional<std::pair<qint64, MailingDraft>> m_draft; ///< of the letter that was sent last
    QHash<qint64, QMap<LetterState, qint64>> m_counts;      ///< of letters of which nothing moves
    QTimer m_timer;
    QTimer m_showing;
};

} // namespace steward

Q_DECLARE_METATYPE(steward::Postman::Duty)
Q_DECLARE_METATYPE(steward::LedgerQuery)
