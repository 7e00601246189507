// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/shell/stallmeter.h>

#include <algorithm>
#include <ctime>

namespace steward::ui {

namespace {

constexpr int IntervalMilliseconds = 2;

// What the thread that asks has worked so far.
double workMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

} // namespace

StallMeter::StallMeter(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(IntervalMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &StallMeter::look);
    restart();
    m_timer.start();
}

void StallMeter::restart()
{
    m_longest = 0;
    m_longestWork = 0;
    m_workBefore = workMilliseconds();
    m_clock.restart();
}

double StallMeter::longest()
{
    look();
    return m_longest;
}

double StallMeter::longestWork()
{
    look();
    return m_longestWork;
}

void StallMeter::look()
{
    m_longest = std::max(m_longest, static_cast<double>(m_clock.nsecsElapsed()) / 1e6 - IntervalMilliseconds);
    m_clock.restart();
    const double work = workMilliseconds();
    m_longestWork = std::max(m_longestWork, work - m_workBefore);
    m_workBefore = work;
}

} // namespace steward::ui
