// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/files/filekeys.h>

#include <core/crypto/digest.h>

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace steward {

QString fileDirectory(const UserId &owner, const QString &md5)
{
    return u"%1/%2/%3"_s.arg(owner.text().left(2), md5.left(2), md5);
}

QString originalKey(const QString &directory, const QString &md5, const QString &extension)
{
    return u"%1/%2_original.%3"_s.arg(directory, md5, extension);
}

QString variantKey(const QString &directory, const QString &checksum, const QString &variant, const QString &extension)
{
    return u"%1/%2_%3.%4"_s.arg(directory, checksum, variant, extension);
}

QString ownChecksumOf(const UserId &owner, const QString &checksum)
{
    return sha256Hex((owner.text() + checksum).toUtf8());
}

Result<QString> extensionOf(const QString &fileName)
{
    static const QRegularExpression harmless(QRegularExpression::anchoredPattern(u"[A-Za-z0-9]{1,16}"_s));
    const qsizetype dot = fileName.lastIndexOf(u'.');
    const QString extension = dot < 0 ? QString() : fileName.mid(dot + 1);
    if (extension.isEmpty())
        return failure(Error::invalid(u"ext"_s, Violation::Blank));
    if (!harmless.match(extension).hasMatch())
        return failure(Error::invalid(u"ext"_s, Violation::Invalid));
    return extension;
}

QString mimeTypeOf(const QString &extension)
{
    static const QHash<QString, QString> types{
        {u"jpg"_s, u"image/jpeg"_s}, {u"jpeg"_s, u"image/jpeg"_s}, {u"png"_s, u"image/png"_s},
        {u"gif"_s, u"image/gif"_s},  {u"webp"_s, u"image/webp"_s},
    };
    return types.value(extension.toLower(), u"application/octet-stream"_s);
}

} // namespace steward
