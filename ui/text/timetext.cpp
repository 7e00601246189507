// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/text/timetext.h>

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

class TimeText
{
    Q_DECLARE_TR_FUNCTIONS(steward::ui::TimeText)

public:
    static QString past(int count, int unit)
    {
        switch (unit) {
        case 0: return tr("%n minutes ago", nullptr, count);
        case 1: return tr("%n hours ago", nullptr, count);
        case 2: return tr("%n days ago", nullptr, count);
        case 3: return tr("%n months ago", nullptr, count);
        default: return tr("%n years ago", nullptr, count);
        }
    }
    static QString future(int count, int unit)
    {
        switch (unit) {
        case 0: return tr("in %n minutes", nullptr, count);
        case 1: return tr("in %n hours", nullptr, count);
        case 2: return tr("in %n days", nullptr, count);
        case 3: return tr("in %n months", nullptr, count);
        default: return tr("in %n years", nullptr, count);
        }
    }
    static QString now() { return tr("just now"); }
    static QString exact(const QString &local, const QString &utc) { return tr("%1 (%2 UTC)").arg(local, utc); }
};

// Seconds in a minute, an hour, a day, a month and a year.
constexpr qint64 Units[]{60, 3600, 86400, 2629800, 31557600};

} // namespace

QString relativeTime(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return u"—"_s;
    const qint64 seconds = time.secsTo(now);
    const qint64 distance = qAbs(seconds);
    if (distance < 60)
        return TimeText::now();
    int unit = 4;
    while (distance < Units[unit])
        --unit;
    const int count = static_cast<int>(distance / Units[unit]);
    return seconds > 0 ? TimeText::past(count, unit) : TimeText::future(count, unit);
}

QString absoluteTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QLocale locale;
    const QDateTime local = time.toLocalTime();
    if (local.offsetFromUtc() == 0)
        return locale.toString(time.toUTC(), QLocale::LongFormat);
    return TimeText::exact(locale.toString(local, QLocale::LongFormat),
                           time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s));
}

} // namespace steward::ui
