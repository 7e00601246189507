// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/files/storedfile.h>

#include <QStringList>

#include <memory>

class QProcess;
class QTemporaryDir;

namespace steward {

/// The bucket server that the test script has started, which answers a wrong signature with 403; and
/// others that a test starts and ends for itself.
class TestBucketServer
{
public:
    /// False, after a warning, when there is none.
    [[nodiscard]] static bool isRunning();

    /// One of its buckets: "media", "second", or one that misbehaves (see tests/servers/s3server.py).
    [[nodiscard]] static Bucket bucket(const QString &name);

    /// The methods of the requests for keys with this in their path, in order, each with its status:
    /// "PUT 200".
    [[nodiscard]] static QStringList requestsFor(const QString &part);

    /// A server of its own; nothing after a warning.
    [[nodiscard]] static std::unique_ptr<TestBucketServer> start();
    ~TestBucketServer();
    void kill();
    /// At the same address as before, with the same objects.
    [[nodiscard]] bool startAgain();
    [[nodiscard]] Bucket ownBucket(const QString &name) const;
    /// How many requests with this method it has had.
    [[nodiscard]] qsizetype requests(const QString &method) const;
    /// How many objects it keeps in a bucket.
    [[nodiscard]] qsizetype objects(const QString &bucket) const;

private:
    TestBucketServer();
    [[nodiscard]] bool launch(const QString &port);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_process;
    QString m_address;
};

} // namespace steward
