// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/secret.h>
#include <core/net/httpclient.h>

#include <QDateTime>

namespace steward {

struct AwsCredentials
{
    QString accessKey;
    Secret secretKey;
    QString region;
};

/// Amazon's Signature Version 4 for S3 and what speaks its language.

/// The headers that a request needs besides those given: date, digest of the body and the signature
/// over all of them and the host.
[[nodiscard]] HttpHeaders signedHeaders(const QByteArray &verb, const QUrl &url, const HttpHeaders &headers,
                                        const QByteArray &body, const AwsCredentials &credentials,
                                        const QDateTime &now);

/// An address by which anybody can do `verb` for so many seconds.
[[nodiscard]] QUrl presignedUrl(const QByteArray &verb, const QUrl &url, const AwsCredentials &credentials,
                                const QDateTime &now, int seconds);

/// A path or a value of a query as S3 wants it: all but letters, digits and "-._~" in percents, in
/// paths also but "/".
enum class AwsPart { Path, Value };
[[nodiscard]] QByteArray awsEncoded(const QString &text, AwsPart part);

} // namespace steward
