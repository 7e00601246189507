// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QString>

#include <algorithm>
#include <array>

namespace steward {

/// After how many minutes something is tried again for the first time, the second …
constexpr std::array retryAfterMinutes{1, 5, 15, 60};

/// A time in which a server cannot be reached, and when it is tried again: ever later, and never given up.
class Outage
{
public:
    [[nodiscard]] bool isOn() const { return m_failures > 0; }
    /// Nothing is to be tried at this time.
    [[nodiscard]] bool isWaiting(const QDateTime &now) const { return m_until.isValid() && m_until > now; }
    [[nodiscard]] QDateTime until() const { return m_until; }
    [[nodiscard]] QString words() const { return m_words; }

    /// It was tried in vain. What was under way at the same time is the same failure.
    void note(const QDateTime &now, const QString &words)
    {
        if (isWaiting(now))
            return;
        const size_t last = retryAfterMinutes.size() - 1;
        m_until = now.addSecs(60 * retryAfterMinutes.at(std::min(size_t(m_failures), last)));
        m_words = words;
        ++m_failures;
    }
    void end() { *this = {}; }

private:
    int m_failures = 0;
    QDateTime m_until;
    QString m_words; ///< of the server, or of the network about it
};

} // namespace steward
