// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT
#include <core/base/uuid.h>

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>

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

/// @p fraction fills the twelve bits behind the milliseconds.
QUuid uuidOf(quint64 milliseconds, quint32 fraction)
{
    std::array<quint32, 2> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const auto high = static_cast<uint>(milliseconds >> 16);
    const auto low = static_cast<ushort>(milliseconds & 0xffff);
    const auto version = static_cast<ushort>(0x7000 | (fraction & 0x0fff));
    const auto byte = [&random](size_t index, int shift) {
        return static_cast<uchar>((random[index] >> shift) & 0xff);
    };
    const auto variant = static_cast<uchar>(0x80 | (byte(0, 24) & 0x3f));
    return QUuid(high, low, version, variant, byte(0, 0), byte(0, 8), byte(0, 16), byte(1, 0), byte(1, 8),
                 byte(1, 16), byte(1, 24));
}

/// The time in units of 1/4096 ms, always later than the one before: rows that are written within one
/// millisecond, or while the clock is set back, sort as they were written.
quint64 nextTick()
{
    static std::atomic<quint64> last{0};
    const auto now = std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::system_clock::now().time_since_epoch());
    const auto milliseconds = static_cast<quint64>(now.count()) / 1'000'000;
    const auto rest = static_cast<quint64>(now.count()) % 1'000'000;
    const quint64 tick = milliseconds * 4096 + rest * 4096 / 1'000'000;
    quint64 previous = last.load();
    quint64 next = std::max(tick, previous + 1);
    while (!last.compare_exchange_weak(previous, next))
        next = std::max(tick, previous + 1);
    return next;
}

} // namespace

QUuid newUuid()
{
    const quint64 tick = nextTick();
    return uuidOf(tick / 4096, static_cast<quint32>(tick % 4096));
}

QUuid newUuid(qint64 unixMilliseconds)
{
    return uuidOf(static_cast<quint64>(unixMilliseconds), QRandomGenerator::system()->generate());
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
