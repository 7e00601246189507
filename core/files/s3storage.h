// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/files/objectstorage.h>
#include <core/net/awssignature.h>

#include <QUrl>

namespace steward {

/// Objects in a bucket of S3 or of what speaks its language (B2, R2, Garage, Ceph …), each request
/// signed with the bucket's keys.
class S3Storage : public ObjectStorage
{
public:
    S3Storage(const Bucket &bucket, const StorageAccess &access);

    [[nodiscard]] Status put(const QString &key, const QByteArray &content) override;
    [[nodiscard]] Result<bool> contains(const QString &key) override;
    [[nodiscard]] Result<QByteArray> get(const QString &key) override;
    [[nodiscard]] Status remove(const QString &key) override;

    /// An address at which anybody can fetch the object for so many seconds.
    [[nodiscard]] QUrl urlOf(const QString &key, int seconds) const;

    /// Where the bucket's objects are: Amazon's have a host of their own, others are a path on their
    /// endpoint. An endpoint without a scheme speaks https. Invalid when the endpoint is no host.
    [[nodiscard]] static QUrl baseUrl(const Bucket &bucket);

private:
    [[nodiscard]] QUrl urlOf(const QString &key) const;
    [[nodiscard]] Result<HttpAnswer> ask(const QByteArray &verb, const QString &key, const QByteArray &body = {},
                                         const HttpHeaders &headers = {}) const;

    QUrl m_base;
    AwsCredentials m_credentials;
    StorageAccess m_access;
};

} // namespace steward
