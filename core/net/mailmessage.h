// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>

namespace steward {

/// A mail as it is handed to a server: one recipient, a text and the same as HTML.
struct MailMessage
{
    QString senderName;
    QString senderAddress;
    QString recipient;
    QString subject;
    QString text;
    QString html;      ///< empty: the mail has a text alone
    QString messageId; ///< without angle brackets; the same each time that it is tried
    QDateTime date;

    friend bool operator==(const MailMessage &, const MailMessage &) = default;
};

/// Whether the mail can be sent. Nothing that stands in a header may hold CR, LF or NUL: it could add
/// headers of its own. Errors: Invalid naming "sender_name", "sender_address", "recipient",
/// "subject" or "text".
[[nodiscard]] Status check(const MailMessage &message);

/// An identifier that no other mail has, under the domain of the sender.
[[nodiscard]] QString newMessageId(const QString &senderAddress);

[[nodiscard]] QJsonObject toJson(const MailMessage &message);
[[nodiscard]] MailMessage messageFromJson(const QJsonObject &json);

} // namespace steward

Q_DECLARE_METATYPE(steward::MailMessage)
