// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

namespace steward {

/// What Steward and an SMTP server said to each other, without the mail and without secrets.
class SmtpDialogue
{
public:
    struct Line
    {
        bool isServer = false;
        QString text;

        friend bool operator==(const Line &, const Line &) = default;
    };

    void addServerText(const QByteArray &text);
    /// Hides what answers the server's question for a name and password.
    void addClientText(const QByteArray &text);
    void addRemark(const QString &remark) { m_lines.append({false, remark}); }

    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }
    /// The server's last answer, all its lines in one, e.g. "550 5.1.1 No such user". What it says to
    /// a good-bye does not count.
    [[nodiscard]] QString lastAnswer() const { return m_answer; }
    /// The code of that answer; 0 when the server has said nothing.
    [[nodiscard]] int lastCode() const { return m_answer.first(qMin(m_answer.size(), 3)).toInt(); }

    /// Whether Steward has named a mail, with MAIL: what fails before is not about that mail.
    [[nodiscard]] bool hasNamedMail() const { return m_hasNamedMail; }
    /// Whether the server asked for the mail itself, with 354.
    [[nodiscard]] bool hasGoneAhead() const { return m_hasGoneAhead; }
    /// Whether the last answer is a whole one and refuses, now (4xx) or for ever (5xx).
    [[nodiscard]] bool isRefusal() const { return m_isAnswerComplete && lastCode() >= 400; }

private:
    QList<Line> m_lines;
    QString m_answer;
    bool m_isAnswerComplete = true;
    bool m_hasNamedMail = false;
    bool m_hasGoneAhead = false;
    bool m_isSigningIn = false;
    bool m_isLeaving = false;
};

} // namespace steward

Q_DECLARE_METATYPE(steward::SmtpDialogue)
