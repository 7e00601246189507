// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/mail/mailsettings.h>
#include <core/net/mailmessage.h>

#include <QList>

#include <utility>

namespace steward {

/// A mail that is ready to go.
struct Letter
{
    QString kind; ///< the name of its template
    MailMessage message;
    QDateTime expiresAt; ///< when its link is worth nothing any more; invalid: never
};

/// What a piece of work wants to send. Its owner posts the letters once the work is committed, and
/// drops them when it was taken back: no mail with a link that does not work ever leaves.
class Postbag
{
public:
    explicit Postbag(MailSettings settings = {})
        : m_settings(std::move(settings))
    {
    }

    [[nodiscard]] const MailSettings &settings() const { return m_settings; }
    void add(const Letter &letter) { m_letters.append(letter); }
    [[nodiscard]] const QList<Letter> &letters() const { return m_letters; }
    [[nodiscard]] QList<Letter> takeAll() { return std::exchange(m_letters, {}); }

private:
    MailSettings m_settings;
    QList<Letter> m_letters;
};

} // namespace steward
