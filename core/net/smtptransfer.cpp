// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/net/smtptransfer.h>

#include <core/net/mailheaders.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr long SecondsToConnect = 30;
constexpr long SecondsForAnswer = 120;
constexpr long SecondsWithoutProgress = 60;

// What libcurl's callbacks answer.
enum Course { GoOn, GiveUp };

bool isAscii(const QByteArray &text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

long tlsOf(MailServer::Security security)
{
    return security == MailServer::Security::None ? CURLUSESSL_NONE : CURLUSESSL_ALL;
}

QByteArray withMailLineBreaks(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    return bytes.replace("\r\n", "\n").replace('\r', '\n').replace('\n', "\r\n");
}

QByteArray loginOptions(MailServer::SignIn signIn)
{
    return "AUTH=" + signInName(signIn).toUpper().toLatin1();
}

// Quoted-printable keeps lines short whatever stands in them.
void addPart(curl_mime *mime, const QString &content, const char *type)
{
    curl_mimepart *part = curl_mime_addpart(mime);
    const QByteArray bytes = withMailLineBreaks(content);
    curl_mime_data(part, bytes.constData(), static_cast<size_t>(bytes.size()));
    curl_mime_type(part, type);
    curl_mime_encoder(part, "quoted-printable");
}

void addAttachment(curl_mime *mime, const MailAttachment &attachment)
{
    curl_mimepart *part = curl_mime_addpart(mime);
    curl_mime_data(part, attachment.content.constData(), static_cast<size_t>(attachment.content.size()));
    curl_mime_type(part, attachment.type.toUtf8().constData());
    curl_mime_encoder(part, "base64");
    constexpr int goesWithThePart = 1;
    curl_mime_headers(part, curl_slist_append(nullptr, attachmentHeader(attachment.name).constData()), goesWithThePart);
}

} // namespace

SmtpTransfer::SmtpTransfer(const MailMessage &message, const MailServer &server, const Secret &password)
    : m_handle(curl_easy_init())
    , m_mime(curl_mime_init(m_handle.get()))
{
    setServer(server, password);
    setEnvelope(message);
    setContent(message);
    curl_easy_setopt(handle(), CURLOPT_ERRORBUFFER, m_problem);
    curl_easy_setopt(handle(), CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(handle(), CURLOPT_DEBUGFUNCTION, note);
    curl_easy_setopt(handle(), CURLOPT_DEBUGDATA, this);
    curl_easy_setopt(handle(), CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(handle(), CURLOPT_XFERINFOFUNCTION, report);
    curl_easy_setopt(handle(), CURLOPT_XFERINFODATA, this);
}

void SmtpTransfer::setServer(const MailServer &server, const Secret &password)
{
    curl_easy_setopt(handle(), CURLOPT_URL, server.url().toEncoded().constData());
    curl_easy_setopt(handle(), CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(handle(), CURLOPT_USE_SSL, tlsOf(server.security));
    curl_easy_setopt(handle(), CURLOPT_SSLVERSION, long{CURL_SSLVERSION_TLSv1_2});
    if (!server.certificateAuthority.isEmpty())
        curl_easy_setopt(handle(), CURLOPT_CAINFO, server.certificateAuthority.toLocal8Bit().constData());
    if (!server.user.isEmpty()) {
        curl_easy_setopt(handle(), CURLOPT_USERNAME, server.user.toUtf8().constData());
        if (server.signIn == MailServer::SignIn::XOAuth2)
            curl_easy_setopt(handle(), CURLOPT_XOAUTH2_BEARER, password.bytes().constData());
        else
            curl_easy_setopt(handle(), CURLOPT_PASSWORD, password.bytes().constData());
        if (server.signIn != MailServer::SignIn::Any)
            curl_easy_setopt(handle(), CURLOPT_LOGIN_OPTIONS, loginOptions(server.signIn).constData());
    }
    curl_easy_setopt(handle(), CURLOPT_CONNECTTIMEOUT, SecondsToConnect);
    curl_easy_setopt(handle(), CURLOPT_SERVER_RESPONSE_TIMEOUT, SecondsForAnswer);
    curl_easy_setopt(handle(), CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(handle(), CURLOPT_LOW_SPEED_TIME, SecondsForAnswer + SecondsWithoutProgress);
    curl_easy_setopt(handle(), CURLOPT_NOSIGNAL, 1L);
}

void SmtpTransfer::setEnvelope(const MailMessage &message)
{
    const QByteArray sender = mailAddress(message.senderAddress);
    const QByteArray recipient = mailAddress(message.recipient);
    m_needsUtf8 = !isAscii(sender) || !isAscii(recipient);
    m_recipients.reset(curl_slist_append(nullptr, recipient.constData()));
    curl_easy_setopt(handle(), CURLOPT_MAIL_FROM, sender.constData());
    curl_easy_setopt(handle(), CURLOPT_MAIL_RCPT, m_recipients.get());
}

void SmtpTransfer::setContent(const MailMessage &message)
{
    curl_mime *alternatives = curl_mime_init(handle());
    addPart(alternatives, message.text, "text/plain; charset=utf-8");
    if (!message.html.isEmpty())
        addPart(alternatives, message.html, "text/html; charset=utf-8");
    curl_mimepart *body = curl_mime_addpart(m_mime.get());
    curl_mime_subparts(body, alternatives);
    curl_mime_type(body, "multipart/alternative");
    for (const MailAttachment &attachment : message.attachments)
        addAttachment(m_mime.get(), attachment);
    curl_easy_setopt(handle(), CURLOPT_MIMEPOST, m_mime.get());
    for (const QByteArray &header : mailHeaders(message)) {
        curl_slist *longer = curl_slist_append(m_headers.get(), header.constData());
        Q_UNUSED(m_headers.release()) // the list begins where it began
        m_headers.reset(longer);
    }
    curl_easy_setopt(handle(), CURLOPT_HTTPHEADER, m_headers.get());
    m_leastSize = message.text.size() + message.html.size();
    for (const MailAttachment &attachment : message.attachments)
        m_leastSize += attachment.content.toBase64().size();
}

QString SmtpTransfer::problem() const
{
    return QString::fromUtf8(m_problem);
}

bool SmtpTransfer::isUncertain() const
{
    curl_off_t sent = 0;
    curl_easy_getinfo(handle(), CURLINFO_SIZE_UPLOAD_T, &sent);
    return m_dialogue.hasGoneAhead() && !m_dialogue.isRefusal() && sent >= m_leastSize;
}

int SmtpTransfer::note(CURL *, curl_infotype kind, char *data, size_t size, void *self)
{
    auto &transfer = *static_cast<SmtpTransfer *>(self);
    SmtpDialogue &dialogue = transfer.m_dialogue;
    const auto text = [&] { return QByteArray(data, static_cast<qsizetype>(size)); };
    if (kind == CURLINFO_HEADER_IN)
        dialogue.addServerText(text());
    else if (kind == CURLINFO_HEADER_OUT)
        dialogue.addClientText(text());
    // libcurl would write such addresses all the same; it asks report() again before DATA at the latest.
    if (kind == CURLINFO_HEADER_OUT && transfer.m_needsUtf8 && text().startsWith("MAIL "))
        transfer.m_lacksUtf8 = !text().contains("SMTPUTF8");
    return 0;
}

int SmtpTransfer::report(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t sent)
{
    const auto &transfer = *static_cast<SmtpTransfer *>(self);
    if (transfer.m_progress)
        transfer.m_progress(sent);
    return transfer.m_lacksUtf8 ? GiveUp : GoOn;
}

} // namespace steward
