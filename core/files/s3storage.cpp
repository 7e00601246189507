// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/files/s3storage.h>

#include <core/base/clock.h>
#include <core/files/filekeys.h>
#include <core/net/httpclient.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr auto AmazonHost = "amazonaws.com"_L1;

QString regionOf(const Bucket &bucket)
{
    return bucket.region.isEmpty() ? u"us-east-1"_s : bucket.region;
}

Error withIdentifier(Error error, const QString &identifier)
{
    error.identifier = identifier;
    return error;
}

// What the connection did, as something that the bucket did.
Error errorOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Timeout: return withIdentifier(error, u"bucket_silent"_s);
    case Error::Kind::Certificate: return withIdentifier(error, u"bucket_not_trusted"_s);
    case Error::Kind::Network: return withIdentifier(error, u"bucket_unreachable"_s);
    default: return error;
    }
}

// "403 SignatureDoesNotMatch": the code stands in the XML of the answer.
Error errorOf(const HttpAnswer &answer)
{
    static const QRegularExpression code(u"<Code>([A-Za-z0-9]{1,64})</Code>"_s);
    const QString name = code.match(QString::fromUtf8(answer.body.left(4096))).captured(1);
    const QString detail = u"%1 %2"_s.arg(answer.status).arg(name).trimmed();
    if (answer.status == 401 || answer.status == 403)
        return withIdentifier(Error::of(Error::Kind::Denied, detail), u"bucket_refuses"_s);
    if (answer.status == 404)
        return withIdentifier(Error::of(Error::Kind::NotFound, detail), u"bucket_missing"_s);
    return withIdentifier(Error::of(Error::Kind::Network, detail), u"bucket_failing"_s);
}

bool isDone(const HttpAnswer &answer)
{
    return answer.status >= 200 && answer.status < 300;
}

} // namespace

S3Storage::S3Storage(const Bucket &bucket, const StorageAccess &access)
    : m_base(baseUrl(bucket))
    , m_credentials{bucket.accessKey, bucket.secretKey, regionOf(bucket)}
    , m_access(access)
{
}

QUrl S3Storage::baseUrl(const Bucket &bucket)
{
    const bool isAmazon = bucket.endpoint.isEmpty() || bucket.endpoint.endsWith(AmazonHost);
    QString endpoint = isAmazon ? u"s3.%1.%2"_s.arg(regionOf(bucket), AmazonHost) : bucket.endpoint;
    if (!endpoint.contains("://"_L1))
        endpoint.prepend("https://"_L1);
    QUrl url(endpoint, QUrl::StrictMode);
    if ((url.scheme() != "https"_L1 && url.scheme() != "http"_L1) || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    // Amazon's certificate covers one label: a name with dots goes into the path.
    if (isAmazon && !bucket.bucketName.contains(u'.')) {
        url.setHost(bucket.bucketName + u'.' + url.host());
        url.setPath(u"/"_s);
    } else {
        QString path = url.path();
        while (path.endsWith(u'/'))
            path.chop(1);
        url.setPath(path + u'/' + bucket.bucketName + u'/');
    }
    return url;
}

QUrl S3Storage::urlOf(const QString &key) const
{
    QUrl url = m_base;
    // The form that is signed is the form that is sent.
    url.setPath(QString::fromLatin1(awsEncoded(m_base.path(QUrl::FullyDecoded) + key, AwsPart::Path)), QUrl::TolerantMode);
    return url;
}

QUrl S3Storage::urlOf(const QString &key, int seconds) const
{
    return presignedUrl("GET", urlOf(key), m_credentials, systemNow(), seconds);
}

Result<HttpAnswer> S3Storage::ask(const QByteArray &verb, const QString &key, const QByteArray &body,
                                  const HttpHeaders &headers) const
{
    HttpRequest request{.verb = verb, .url = urlOf(key), .headers = headers, .body = body};
    request.headers += signedHeaders(verb, request.url, headers, body, m_credentials, systemNow());
    request.sent = m_access.sent;
    request.isStopped = m_access.isStopped;
    auto answer = m_access.network->answerTo(request);
    if (!answer)
        return failure(errorOf(answer.error()));
    return answer;
}

Status S3Storage::put(const QString &key, const QByteArray &content)
{
    const QByteArray type = mimeTypeOf(key.section(u'.', -1)).toLatin1();
    const HttpAnswer answer = TRY(ask("PUT", key, content, {{"Content-Type", type}}));
    return isDone(answer) ? Status() : failure(errorOf(answer));
}

Result<bool> S3Storage::contains(const QString &key)
{
    const HttpAnswer answer = TRY(ask("HEAD", key));
    if (answer.status == 404)
        return false;
    return isDone(answer) ? Result<bool>(true) : failure(errorOf(answer));
}

Result<QByteArray> S3Storage::get(const QString &key)
{
    const HttpAnswer answer = TRY(ask("GET", key));
    if (answer.status == 404)
        return failure(Error::notFound(u"object_missing"_s));
    return isDone(answer) ? Result<QByteArray>(answer.body) : failure(errorOf(answer));
}

Status S3Storage::remove(const QString &key)
{
    const HttpAnswer answer = TRY(ask("DELETE", key));
    return isDone(answer) || answer.status == 404 ? Status() : failure(errorOf(answer));
}

} // namespace steward
