// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/files/picturematch.h>

#include <core/users/userdirectory.h>

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace steward {

Result<QList<PictureMatch>> matchPictures(const ServiceContext &context, const QStringList &paths)
{
    UserDirectory directory(context);
    QList<PictureMatch> matches;
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).completeBaseName();
        const auto id = UserId::parse(name);
        matches.append({path, id ? TRY(directory.user(*id)) : TRY(directory.userByEmailOrUsername(name))});
    }
    return matches;
}

Result<QStringList> picturesIn(const QString &folder)
{
    const QDir directory(folder);
    if (!QFileInfo(folder).isDir() || !directory.isReadable())
        return failure(Error::notFound(u"folder_not_readable"_s));
    QStringList paths;
    for (const QFileInfo &file : directory.entryInfoList(QDir::Files, QDir::Name))
        paths << file.absoluteFilePath();
    return paths;
}

} // namespace steward
