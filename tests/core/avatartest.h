// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/files/useravatar.h>
#include <core/imaging/qtpicturemaker.h>
#include <tests/support/serviceworkspace.h>

#include <QTemporaryDir>
#include <QTest>

namespace steward {

using namespace Qt::StringLiterals;

/// Ann without a picture, an Owner who gives her one, and an empty local bucket; on both kinds of server.
class AvatarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void init();
    void cleanupTestCase() { m_workspaces.close(); }

protected:
    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    ServiceContext context();
    Result<User> set(const QString &path, const QString &name) { return UserAvatar(context()).set(m_ann, path, name, m_ann); }
    [[nodiscard]] QString savePicture(const QString &name, const QSize &size, const char *format = nullptr) const;
    [[nodiscard]] QString saveBytes(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QString bucket() const { return m_folder->filePath(u"priv/media"_s); }
    [[nodiscard]] QStringList objects(const QString &folder) const;
    [[nodiscard]] QString cell(const QString &column, const QString &rest)
    {
        const bool isPostgres = workspace().connection().dialect() == Dialect::Postgres;
        return workspace().text(u"SELECT %1 FROM phoenix_kit_%2"_s.arg(
            isPostgres ? u"CAST(%1 AS text)"_s.arg(column) : column, rest));
    }
    qint64 rows(const QString &table) { return workspace().count(u"phoenix_kit_"_s + table); }
    [[nodiscard]] bool isUntouched();

    ServiceWorkspaces m_workspaces;
    std::unique_ptr<QTemporaryDir> m_folder;
    QtPictureMaker m_pictures;
    UserId m_owner;
    UserId m_ann;
};

} // namespace steward
