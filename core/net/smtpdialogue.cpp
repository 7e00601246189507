// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/net/smtpdialogue.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr int GoOnWithTheMail = 354;

// libcurl hands over what came in one piece, which may be several lines.
QStringList linesOf(const QByteArray &text)
{
    QStringList lines;
    for (const QByteArray &line : text.split('\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(QString::fromUtf8(line.trimmed()));
    }
    return lines;
}

} // namespace

void SmtpDialogue::addServerText(const QByteArray &text)
{
    for (const QString &line : linesOf(text)) {
        m_lines.append({true, line});
        if (m_isLeaving)
            continue;
        if (m_isAnswerComplete)
            m_answer = line;
        else
            m_answer += u' ' + line.sliced(qMin(line.size(), 4));
        m_isAnswerComplete = line.size() < 4 || line.at(3) != u'-';
        m_hasGoneAhead = m_hasGoneAhead || lastCode() == GoOnWithTheMail;
    }
    if (lastCode() != 334)
        m_isSigningIn = false;
}

void SmtpDialogue::addClientText(const QByteArray &text)
{
    for (const QString &line : linesOf(text)) {
        if (m_isSigningIn) {
            m_lines.append({false, u"***"_s});
        } else if (line.startsWith("AUTH "_L1, Qt::CaseInsensitive)) {
            m_isSigningIn = true;
            const QString mechanism = line.section(u' ', 0, 1);
            m_lines.append({false, line == mechanism ? line : mechanism + u" ***"_s});
        } else {
            m_isLeaving = line == "QUIT"_L1;
            m_hasNamedMail = m_hasNamedMail || line.startsWith("MAIL "_L1);
            m_lines.append({false, line});
        }
    }
}

} // namespace steward
