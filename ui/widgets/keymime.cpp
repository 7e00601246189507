// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/widgets/keymime.h>

#include <QMimeData>

namespace steward::ui {

namespace {

constexpr qsizetype KeySize = 16;

} // namespace

QMimeData *keyMime(QLatin1StringView format, const QList<QUuid> &keys)
{
    QByteArray bytes;
    bytes.reserve(keys.size() * KeySize);
    for (const QUuid &key : keys)
        bytes += key.toRfc4122();
    auto *data = new QMimeData;
    data->setData(format, bytes);
    return data;
}

QList<QUuid> keysOf(const QMimeData *data, QLatin1StringView format)
{
    const QByteArray bytes = data->data(format);
    QList<QUuid> keys;
    if (bytes.size() % KeySize != 0)
        return keys;
    keys.reserve(bytes.size() / KeySize);
    for (qsizetype at = 0; at < bytes.size(); at += KeySize)
        keys.append(QUuid::fromRfc4122(bytes.mid(at, KeySize)));
    return keys;
}

} // namespace steward::ui
