// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT
#include <core/base/clock.h>

using namespace Qt::StringLiterals;

namespace steward {

QDateTime systemNow()
{
    return QDateTime::currentDateTimeUtc();
}

QDateTime wholeSeconds(const QDateTime &time)
{
    return QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC);
}

QString timeText(const QDateTime &time)
{
    return wholeSeconds(time).toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z';
}

} // namespace steward
