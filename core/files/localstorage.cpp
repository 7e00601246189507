// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/files/localstorage.h>

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

Error errorOf(const QFileDevice &file)
{
    switch (errno) {
    case ENOSPC:
    case EFBIG:
    case EDQUOT: return Error::of(Error::Kind::DiskFull, file.errorString());
    case EACCES:
    case EROFS: return Error::of(Error::Kind::ReadOnly, file.errorString());
    default: return Error::of(Error::Kind::Internal, file.errorString());
    }
}

} // namespace

Result<QString> LocalStorage::pathOf(const QString &key) const
{
    const QString folder = QDir::cleanPath(m_folder) + u'/';
    const QString path = QDir::cleanPath(folder + key);
    if (!path.startsWith(folder))
        return failure(Error::of(Error::Kind::Internal, key));
    return path;
}

Status LocalStorage::put(const QString &key, const QByteArray &content)
{
    const QString path = TRY(pathOf(key));
    errno = 0;
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly))
        return failure(errorOf(file));
    if (file.write(content) != content.size() || !file.commit())
        return failure(errorOf(file));
    return {};
}

Result<bool> LocalStorage::contains(const QString &key)
{
    return QFileInfo(TRY(pathOf(key))).isFile();
}

Result<QByteArray> LocalStorage::get(const QString &key)
{
    QFile file(TRY(pathOf(key)));
    if (!file.exists())
        return failure(Error::notFound(u"object_missing"_s));
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return failure(errorOf(file));
    return file.readAll();
}

Status LocalStorage::remove(const QString &key)
{
    QFile file(TRY(pathOf(key)));
    errno = 0;
    if (file.exists() && !file.remove())
        return failure(errorOf(file));
    return {};
}

} // namespace steward
