// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pictures/picturecache.h>

#include <core/crypto/digest.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

// After trimming there is room for a while.
constexpr double FilledAfterTrim = 0.8;

} // namespace

PictureCache::PictureCache(const QString &folder, qint64 mostBytes)
    : m_folder(folder)
    , m_mostBytes(mostBytes)
{
}

QString PictureCache::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/steward/pictures"_s;
}

QString PictureCache::pathOf(const QString &key) const
{
    return m_folder + u'/' + sha256Hex(key.toUtf8()).left(40);
}

QByteArray PictureCache::find(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    QFile file(pathOf(key));
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return {};
    // The time of the last look decides who goes first.
    file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    return file.readAll();
}

void PictureCache::insert(const QString &key, const QByteArray &content)
{
    const std::lock_guard lock(m_mutex);
    if (content.size() > m_mostBytes || !QDir().mkpath(m_folder))
        return;
    if (m_bytes < 0)
        measure();
    const QString path = pathOf(key);
    const qint64 before = QFileInfo(path).size();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return;
    m_bytes += content.size() - before;
    if (m_bytes > m_mostBytes)
        trim();
}

qint64 PictureCache::bytes()
{
    const std::lock_guard lock(m_mutex);
    measure();
    return m_bytes;
}

void PictureCache::measure()
{
    m_bytes = 0;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList(QDir::Files))
        m_bytes += file.size();
}

void PictureCache::trim()
{
    const QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files, QDir::Time | QDir::Reversed);
    for (const QFileInfo &file : files) {
        if (static_cast<double>(m_bytes) <= static_cast<double>(m_mostBytes) * FilledAfterTrim)
            return;
        if (QFile::remove(file.filePath()))
            m_bytes -= file.size();
    }
}

} // namespace steward::ui
