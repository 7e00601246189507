// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/mail/postman.h>

#include <QObject>
#include <QThread>

namespace steward {

/// The postman of a workspace, as the window sees him: in another thread, asked without waiting.
class PostOffice : public QObject
{
    Q_OBJECT

public:
    explicit PostOffice(const ConnectionProfile &workspace, QObject *parent = nullptr);
    /// What is being sent is broken off and shown as uncertain, if the server might have it.
    ~PostOffice() override;

    void setServer(const MailServer &server, const Secret &password);
    void wake();
    void setPaused(bool isPaused);
    void tryNow();
    void cancel(qint64 id);
    void resend(qint64 id);
    void stopMailing(qint64 mailing);
    void continueMailing(qint64 mailing);
    /// Whoever still waits gets nothing.
    void cancelMailing(qint64 mailing);
    void setPace(qint64 mailing, int perMinute);
    /// Answered by ledgerRead().
    void readLedger(const LedgerQuery &query);
    void sendTest(const MailMessage &message, const MailServer &server, const Secret &password);

    [[nodiscard]] const QList<OutboxEntry> &entries() const { return m_entries; }
    [[nodiscard]] const QList<Mailing> &mailings() const { return m_mailings; }
    [[nodiscard]] Postman::Duty duty() const { return m_duty; }
    [[nodiscard]] QString dutyDetail() const { return m_dutyDetail; }
    /// When a server that is away is tried again.
    [[nodiscard]] QDateTime retryAt() const { return m_retryAt; }
    [[nodiscard]] bool isPaused() const { return m_isPaused; }

Q_SIGNALS:
    void entriesChanged();
    void mailingsChanged();
    void ledgerRead(const steward::LedgerQuery &query, const QList<steward::OutboxEntry> &rows);
    void dutyChanged();
    void pausedChanged();
    void testFinished(bool isSent, const QString &problem, const steward::SmtpDialogue &dialogue);

private:
    QThread m_thread;
    Postman *m_postman; ///< lives in m_thread and dies with it
    QList<OutboxEntry> m_entries;
    QList<Mailing> m_mailings;
    Postman::Duty m_duty = Postman::Duty::Starting;
    QString m_dutyDetail;
    QDateTime m_retryAt;
    bool m_isPaused = false;
};

} // namespace steward
