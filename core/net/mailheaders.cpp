// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/net/mailheaders.h>

#include <QTextBoundaryFinder>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

// An encoded word has at most 75 characters; "=?utf-8?B?" and "?=" take twelve, base64 grows by a third.
constexpr qsizetype BytesOfWord = 45;

QByteArray encodedWord(const QByteArray &bytes)
{
    return "=?utf-8?B?" + bytes.toBase64() + "?=";
}

bool isPlain(const QString &text)
{
    return text.size() <= 60 && !text.contains("=?"_L1)
           && std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
}

// A name in front of an address may hold what has a meaning there, which quotes take away.
QByteArray phrase(const QString &name)
{
    if (!isPlain(name))
        return encodedHeaderText(name);
    QByteArray quoted = name.toLatin1();
    quoted.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + quoted + '"';
}

QByteArray mailbox(const QString &name, const QString &address)
{
    const QByteArray bracketed = '<' + mailAddress(address) + '>';
    return name.isEmpty() ? bracketed : phrase(name) + ' ' + bracketed;
}

} // namespace

QByteArray encodedHeaderText(const QString &text)
{
    if (isPlain(text))
        return text.toLatin1();
    QByteArrayList words;
    QByteArray word;
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype start = 0, end = characters.toNextBoundary(); end > 0; start = end, end = characters.toNextBoundary()) {
        const QByteArray character = QStringView(text).sliced(start, end - start).toUtf8();
        if (!word.isEmpty() && word.size() + character.size() > BytesOfWord) {
            words.append(encodedWord(word));
            word.clear();
        }
        word += character;
    }
    words.append(encodedWord(word));
    return words.join("\r\n ");
}

QByteArray mailAddress(const QString &address)
{
    const qsizetype domain = address.lastIndexOf(u'@') + 1;
    const QString name = address.sliced(domain);
    const bool isAscii = std::ranges::all_of(name, [](QChar c) { return c <= u'~'; });
    const QByteArray ascii = isAscii ? QByteArray() : QUrl::toAce(name);
    return address.first(domain).toUtf8() + (ascii.isEmpty() ? name.toUtf8() : ascii);
}

QByteArray attachmentHeader(const QString &name)
{
    return "Content-Disposition: attachment; filename*=utf-8''" + QUrl::toPercentEncoding(name);
}

QByteArrayList mailHeaders(const MailMessage &message)
{
    QByteArrayList headers{
        "From: " + mailbox(message.senderName, message.senderAddress),
        "To: " + mailbox({}, message.recipient),
        "Subject: " + encodedHeaderText(message.subject),
        "Date: " + message.date.toUTC().toString(Qt::RFC2822Date).toLatin1(),
        "Message-ID: <" + mailAddress(message.messageId) + '>',
    };
    if (!message.listUnsubscribe.isEmpty())
        headers.append("List-Unsubscribe: <" + QUrl(message.listUnsubscribe).toEncoded() + '>');
    return headers;
}

} // namespace steward
