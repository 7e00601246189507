// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/files/uploadqueue.h>
#include <core/imaging/qtpicturemaker.h>
#include <core/local/localstore.h>
#include <core/net/httpclient.h>
#include <core/workspace/workspace.h>
#include <tests/support/bucketserver.h>
#include <tests/support/testdatabase.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace steward {

/// What tests of uploads have in common: an open workspace of one person, with a site's folder, and
/// buckets of a real server.
class UploadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();
    void cleanup();

protected:
    /// Closes the workspace and opens it again, as a restart does.
    void open();
    /// The site's own bucket is disabled; this one is what it has instead.
    void setBucket(const Bucket &bucket, int priority = 1);
    bool run(const QString &sql) const;
    int count(const QString &table) const;
    /// A PNG, another one each time: the key is made of the content.
    [[nodiscard]] QByteArray picture(int side = 300) const;
    [[nodiscard]] UploadQueue &queue() const { return m_workspace->uploads(); }
    [[nodiscard]] UploadEntry entry() const { return queue().entries().value(0); }
    [[nodiscard]] User ann() const { return m_ann; }
    /// Those of the places at which there is an object, or may be.
    [[nodiscard]] QStringList keysIn(const Bucket &bucket, const QList<ObjectPlace> &places) const;
    [[nodiscard]] QDir spool() const { return QDir(localProfile(m_database->profile()).path + QStringLiteral(".uploads")); }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<QTemporaryDir> m_folder;
    QtPictureMaker m_pictures;
    HttpClient m_network;
    std::shared_ptr<Workspace> m_workspace;
    User m_ann;
};

} // namespace steward
