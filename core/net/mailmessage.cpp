// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/net/mailmessage.h>

#include <core/base/textrules.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QMimeDatabase>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

struct TextMember
{
    QLatin1StringView name;
    QString MailMessage::*member;
};

constexpr std::array texts{
    TextMember{"sender_name"_L1, &MailMessage::senderName},
    TextMember{"sender_address"_L1, &MailMessage::senderAddress},
    TextMember{"recipient"_L1, &MailMessage::recipient},
    TextMember{"subject"_L1, &MailMessage::subject},
    TextMember{"text"_L1, &MailMessage::text},
    TextMember{"html"_L1, &MailMessage::html},
    TextMember{"message_id"_L1, &MailMessage::messageId},
    TextMember{"list_unsubscribe"_L1, &MailMessage::listUnsubscribe},
};

void checkHeader(FieldErrors &errors, const QString &field, const QString &value)
{
    if (containsLineBreakOrNul(value))
        errors.append({field, Violation::LineBreak});
}

// What SMTP can carry between angle brackets; whether the address exists is for the server to say.
void checkAddress(FieldErrors &errors, const QString &field, const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    const auto breaksOut = [](QChar c) { return isAsciiSpace(c) || c < u' ' || c == u'<' || c == u'>'; };
    if (containsLineBreakOrNul(address))
        errors.append({field, Violation::LineBreak});
    else if (at < 1 || at == address.size() - 1 || std::ranges::any_of(address, breaksOut))
        errors.append({field, Violation::EmailFormat});
}

void checkAttachments(FieldErrors &errors, const QList<MailAttachment> &attachments)
{
    qint64 bytes = 0;
    bool isNamed = true;
    for (const MailAttachment &attachment : attachments) {
        bytes += attachment.content.size();
        isNamed = isNamed && !isBlank(attachment.name) && !containsLineBreakOrNul(attachment.name + attachment.type);
    }
    if (!isNamed)
        errors.append({u"attachments"_s, Violation::Invalid});
    else if (bytes > MostAttachedBytes)
        errors.append({u"attachments"_s, Violation::TooManyBytes, int(MostAttachedBytes)});
}

QJsonArray toJson(const QList<MailAttachment> &attachments)
{
    QJsonArray list;
    for (const MailAttachment &each : attachments)
        list.append(QJsonObject{{"name"_L1, each.name}, {"type"_L1, each.type},
                                {"content"_L1, QString::fromLatin1(each.content.toBase64())}});
    return list;
}

} // namespace

Status check(const MailMessage &message)
{
    FieldErrors errors;
    checkHeader(errors, u"sender_name"_s, message.senderName);
    checkAddress(errors, u"sender_address"_s, message.senderAddress);
    checkAddress(errors, u"recipient"_s, message.recipient);
    checkHeader(errors, u"subject"_s, message.subject);
    if (isBlank(message.text))
        errors.append({u"text"_s, Violation::Blank});
    checkHeader(errors, u"list_unsubscribe"_s, message.listUnsubscribe);
    checkAttachments(errors, message.attachments);
    return errors.isEmpty() ? Status() : failure(Error::invalid(errors));
}

QString newMessageId(const QString &senderAddress)
{
    const QString domain = senderAddress.sliced(senderAddress.lastIndexOf(u'@') + 1);
    return QUuid::createUuid().toString(QUuid::WithoutBraces) + u'@' + (domain.isEmpty() ? u"localhost"_s : domain);
}

QJsonObject toJson(const MailMessage &message)
{
    QJsonObject json{{u"date"_s, message.date.toString(Qt::ISODate)}};
    for (const TextMember &text : texts)
        json.insert(text.name, message.*text.member);
    if (!message.attachments.isEmpty())
        json.insert("attachments"_L1, toJson(message.attachments));
    return json;
}

MailMessage messageFromJson(const QJsonObject &json)
{
    MailMessage message;
    message.date = QDateTime::fromString(json.value("date"_L1).toString(), Qt::ISODate);
    for (const TextMember &text : texts)
        message.*text.member = json.value(text.name).toString();
    for (const QJsonValue &each : json.value("attachments"_L1).toArray()) {
        message.attachments.append({each["name"_L1].toString(), each["type"_L1].toString(),
                                    QByteArray::fromBase64(each["content"_L1].toString().toLatin1())});
    }
    return message;
}

Result<MailAttachment> attachmentFrom(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(Error::notFound(u"file_not_readable"_s));
    if (file.size() > MostAttachedBytes)
        return failure(Error::invalid(u"attachments"_s, Violation::TooManyBytes, int(MostAttachedBytes)));
    return MailAttachment{QFileInfo(path).fileName(), QMimeDatabase().mimeTypeForFile(path).name(), file.readAll()};
}

} // namespace steward
