// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMetaType>

namespace steward {

/// A file that goes along with a mail.
struct MailAttachment
{
    QString name; ///< without a folder
    QString type; ///< "application/pdf"
    QByteArray content;

    friend bool operator==(const MailAttachment &, const MailAttachment &) = default;
};

/// A mail as it is handed to a server: one recipient, a text and the same as HTML, and files.
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
    QString listUnsubscribe; ///< "https:" or "mailto:", where the reader can leave; empty: no such header
    QList<MailAttachment> attachments;

    friend bool operator==(const MailMessage &, const MailMessage &) = default;
};

/// Whether the mail can be sent. Nothing that stands in a header may hold CR, LF or NUL: it could add
/// headers of its own. Errors: Invalid naming "sender_name", "sender_address", "recipient",
/// "subject", "text", "list_unsubscribe" or "attachments" (more than MostAttachedBytes together).
[[nodiscard]] Status check(const MailMessage &message);

/// What servers usually take, less what base64 adds.
inline constexpr qint64 MostAttachedBytes = 10'000'000;

/// The file as an attachment, its type guessed from name and content. Errors: NotFound
/// "file_not_readable"; Invalid "attachments".
[[nodiscard]] Result<MailAttachment> attachmentFrom(const QString &path);

/// An identifier that no other mail has, under the domain of the sender.
[[nodiscard]] QString newMessageId(const QString &senderAddress);

[[nodiscard]] QJsonObject toJson(const MailMessage &message);
[[nodiscard]] MailMessage messageFromJson(const QJsonObject &json);

} // namespace steward

Q_DECLARE_METATYPE(steward::MailMessage)
