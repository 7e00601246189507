// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/workspace/demorandom.h>

#include <QStringList>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace steward {

QByteArray DemoRandom::bytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(below(256));
    return bytes;
}

QUuid DemoRandom::uuid(const QDateTime &time)
{
    const quint64 stamp = qToBigEndian(static_cast<quint64>(time.toMSecsSinceEpoch() + below(1000)) << 16);
    QByteArray raw = QByteArray(reinterpret_cast<const char *>(&stamp), 6) + bytes(10);
    raw[6] = static_cast<char>((raw.at(6) & 0x0f) | 0x70);
    raw[8] = static_cast<char>((raw.at(8) & 0x3f) | 0x80);
    return QUuid::fromRfc4122(raw);
}

QDateTime DemoRandom::moment(const QDateTime &from, const QDateTime &to)
{
    const qint64 seconds = from.secsTo(to);
    return seconds <= 0 ? from : from.addSecs(static_cast<qint64>(fraction() * static_cast<double>(seconds)));
}

QString DemoRandom::address()
{
    static const QStringList networks{u"192.0.2."_s, u"198.51.100."_s, u"203.0.113."_s};
    if (chance(0.8))
        return pick(networks) + QString::number(between(1, 254));
    return u"2001:db8:%1:%2::%3"_s.arg(below(0xffff), 0, 16)
        .arg(below(0xffff), 0, 16)
        .arg(between(1, 0xffff), 0, 16);
}

} // namespace steward
