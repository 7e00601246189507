// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT
#include <core/base/uuid.h>

#include <QDateTime>
#include <QRandomGenerator>

#include <array>

namespace steward {

namespace {

int hexDigit(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    if (c >= u'a' && c <= u'f')
        return c - u'a' + 10;
    if (c >= u'A' && c <= u'F')
        return c - u'A' + 10;
    return -1;
}

} // namespace

QUuid newUuid()
{
    return newUuid(QDateTime::currentMSecsSinceEpoch());
}

QUuid newUuid(qint64 unixMilliseconds)
{
    std::array<quint32, 3> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const auto milliseconds = static_cast<quint64>(unixMilliseconds);
    const auto high = static_cast<uint>(milliseconds >> 16);
    const auto low = static_cast<ushort>(milliseconds & 0xffff);
    const auto version = static_cast<ushort>(0x7000 | (random[0] & 0x0fff));
    const auto variant = static_cast<uchar>(0x80 | ((random[0] >> 16) & 0x3f));
    const auto byte = [&random](int index, int shift) {
        return static_cast<uchar>((random[static_cast<size_t>(index)] >> shift) & 0xff);
    };
    return QUuid(high, low, version, variant, byte(0, 24), byte(1, 0), byte(1, 8), byte(1, 16),
                 byte(1, 24), byte(2, 0), byte(2, 8));
}

QString uuidText(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

std::optional<QUuid> parseUuid(QStringView text)
{
    // Written out because a snapshot of a large table parses millions of these.
    if (text.size() != 36)
        return std::nullopt;
    std::array<uchar, 16> bytes{};
    size_t filled = 0;
    const char16_t *c = text.utf16();
    for (int i = 0; i < 36;) {
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (c[i] != u'-')
                return std::nullopt;
            ++i;
            continue;
        }
        const int high = hexDigit(c[i]);
        const int low = hexDigit(c[i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes[filled++] = static_cast<uchar>(high << 4 | low);
        i += 2;
    }
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), 16));
}

} // namespace steward
