// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/net/awssignature.h>

#include <core/crypto/digest.h>

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr char Algorithm[] = "AWS4-HMAC-SHA256";

QByteArray dayOf(const QDateTime &now)
{
    return now.toUTC().toString(u"yyyyMMdd"_s).toLatin1();
}

QByteArray timeOf(const QDateTime &now)
{
    return now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

QByteArray scopeOf(const AwsCredentials &credentials, const QDateTime &now)
{
    return dayOf(now) + '/' + credentials.region.toUtf8() + "/s3/aws4_request";
}

QByteArray hostOf(const QUrl &url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    return url.port() > 0 ? host + ':' + QByteArray::number(url.port()) : host;
}

// Sorted by name, each value in the form that S3 expects.
QByteArray canonicalQuery(const QUrl &url)
{
    QList<QByteArray> pairs;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        pairs.append(awsEncoded(name, AwsPart::Value) + '=' + awsEncoded(value, AwsPart::Value));
    std::ranges::sort(pairs);
    return pairs.join('&');
}

struct Canonical
{
    QByteArray request;
    QByteArray names; ///< of the signed headers
};

Canonical canonicalRequest(const QByteArray &verb, const QUrl &url, HttpHeaders headers, const QByteArray &digest)
{
    headers.append({"host", hostOf(url)});
    for (auto &[name, value] : headers) {
        name = name.toLower();
        value = value.simplified();
    }
    std::ranges::sort(headers);
    QByteArray lines;
    QList<QByteArray> names;
    for (const auto &[name, value] : std::as_const(headers)) {
        lines += name + ':' + value + '\n';
        names.append(name);
    }
    const QByteArray path = awsEncoded(url.path(QUrl::FullyDecoded), AwsPart::Path);
    const QByteArray joined = names.join(';');
    return {verb + '\n' + (path.isEmpty() ? QByteArray("/") : path) + '\n' + canonicalQuery(url) + '\n' + lines + '\n'
                + joined + '\n' + digest,
            joined};
}

QByteArray signatureOf(const QByteArray &canonical, const AwsCredentials &credentials, const QDateTime &now)
{
    const QByteArray text = QByteArray(Algorithm) + '\n' + timeOf(now) + '\n' + scopeOf(credentials, now) + '\n'
                            + sha256(canonical).toHex();
    QByteArray key = hmacSha256("AWS4" + credentials.secretKey.bytes(), dayOf(now));
    key = hmacSha256(key, credentials.region.toUtf8());
    key = hmacSha256(key, "s3");
    key = hmacSha256(key, "aws4_request");
    return hmacSha256(key, text).toHex();
}

} // namespace

QByteArray awsEncoded(const QString &text, AwsPart part)
{
    return text.toUtf8().toPercentEncoding(part == AwsPart::Path ? QByteArray("/") : QByteArray());
}

HttpHeaders signedHeaders(const QByteArray &verb, const QUrl &url, const HttpHeaders &headers, const QByteArray &body,
                          const AwsCredentials &credentials, const QDateTime &now)
{
    const QByteArray digest = sha256(body).toHex();
    HttpHeaders added{{"x-amz-content-sha256", digest}, {"x-amz-date", timeOf(now)}};
    const Canonical canonical = canonicalRequest(verb, url, headers + added, digest);
    added.append({"Authorization", QByteArray(Algorithm) + " Credential=" + credentials.accessKey.toUtf8() + '/'
                                       + scopeOf(credentials, now) + ",SignedHeaders=" + canonical.names
                                       + ",Signature=" + signatureOf(canonical.request, credentials, now)});
    return added;
}

QUrl presignedUrl(const QByteArray &verb, const QUrl &url, const AwsCredentials &credentials, const QDateTime &now,
                  int seconds)
{
    const QByteArray credential = credentials.accessKey.toUtf8() + '/' + scopeOf(credentials, now);
    QByteArray query = canonicalQuery(url);
    query += (query.isEmpty() ? "" : "&") + QByteArray("X-Amz-Algorithm=") + Algorithm + "&X-Amz-Credential="
             + awsEncoded(QString::fromUtf8(credential), AwsPart::Value) + "&X-Amz-Date=" + timeOf(now)
             + "&X-Amz-Expires=" + QByteArray::number(seconds) + "&X-Amz-SignedHeaders=host";
    QUrl presigned = url;
    presigned.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    const Canonical canonical = canonicalRequest(verb, presigned, {}, "UNSIGNED-PAYLOAD");
    presigned.setQuery(QString::fromLatin1(query + "&X-Amz-Signature=" + signatureOf(canonical.request, credentials, now)),
                       QUrl::StrictMode);
    return presigned;
}

} // namespace steward
