// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "avatartest.h"

#include <QDirIterator>
#include <QImage>
#include <QPainter>

namespace steward {

void AvatarTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(workspace().run(u"DELETE FROM phoenix_kit_files"_s));
    QVERIFY(workspace().run(u"DELETE FROM phoenix_kit_buckets WHERE name <> 'Local Storage'"_s));
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_buckets SET enabled = true, provider = 'local'"_s));
    QVERIFY(workspace().clear());
    m_owner = workspace().add({.email = u"owner@example.com"_s, .roles = {u"Owner"_s}});
    m_ann = workspace().add({.email = u"ann@example.com"_s, .customFields = u"{\"plan\":\"gold\"}"_s, .roles = {u"User"_s}});
}

ServiceContext AvatarTest::context()
{
    ServiceContext context = workspace().as(m_owner);
    context.siteFolder = m_folder->path();
    context.pictures = &m_pictures;
    return context;
}

// Red at the left, blue at the right.
QString AvatarTest::savePicture(const QString &name, const QSize &size, const char *format) const
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter(&image).fillRect(size.width() / 2, 0, size.width(), size.height(), Qt::blue);
    image.setText(u"Description"_s, u"59.437 N 24.753 E"_s);
    const QString path = m_folder->filePath(name);
    return image.save(path, format) ? path : QString();
}

QString AvatarTest::saveBytes(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

QStringList AvatarTest::objects(const QString &folder) const
{
    QStringList keys;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        keys << QDir(folder).relativeFilePath(files.next());
    keys.sort();
    return keys;
}

bool AvatarTest::isUntouched()
{
    return objects(bucket()).isEmpty() && rows(u"files"_s) == 0 && rows(u"file_instances"_s) == 0
           && workspace().column(m_ann, u"custom_fields"_s).contains(u"gold"_s)
           && !workspace().column(m_ann, u"custom_fields"_s).contains(u"avatar"_s);
}

} // namespace steward
