// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/mail/mailings.h>
#include <core/workspace/workspace.h>

#include <QObject>

#include <memory>

namespace steward {

/// Looks at everybody whom a letter is for, or writes its ledger and lets it go; some hundred people at
/// a time in the thread of the database, so that it can be watched and stopped. One of them at a time.
class MailingRun : public QObject
{
    Q_OBJECT

public:
    explicit MailingRun(std::shared_ptr<Workspace> workspace, QObject *parent = nullptr);

    /// Fills check(). Ends with finished().
    void look(const MailingDraft &draft, const QList<QUuid> &people);
    /// Writes the ledger and lets the letter go. Ends with finished(), or, stopped, without a trace.
    void post(const MailingDraft &draft, const QList<QUuid> &people);
    void stop();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] const MailingCheck &check() const { return m_check; }
    [[nodiscard]] const QList<QUuid> &people() const { return m_people; }
    [[nodiscard]] qsizetype attempted() const { return m_next; }
    /// What ended it before everybody had their turn, apart from stop().
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }
    /// The letter that was posted; 0 when none was.
    [[nodiscard]] qint64 mailing() const { return m_mailing; }

Q_SIGNALS:
    void progressed();
    void finished();

private:
    struct Start
    {
        MailingDraft draft;
        LetterVariables variables;
        qint64 mailing = 0;
    };

    void begin(const MailingDraft &draft, const QList<QUuid> &people, bool isToPost);
    void receiveStart(const Result<Start> &start);
    void next();
    void lookAt(const QList<QUuid> &slice);
    void add(const QList<QUuid> &slice);
    void letGo();
    void end();
    void fail(const Error &error);
    [[nodiscard]] QList<QUuid> slice() const;

    std::shared_ptr<Workspace> m_workspace;
    std::optional<Start> m_start;
    QList<QUuid> m_people;
    MailingCheck m_check;
    qsizetype m_next = 0;
    qint64 m_mailing = 0;
    std::optional<Error> m_trouble;
    bool m_isToPost = false;
    bool m_isStopped = false;
    bool m_isRunning = false;
};

} // namespace steward
