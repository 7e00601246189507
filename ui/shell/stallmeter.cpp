// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/shell/stallmeter.h>

#include <algorithm>

namespace steward::ui {

namespace {

constexpr int IntervalMilliseconds = 2;

} // namespace

StallMeter::StallMeter(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(IntervalMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &StallMeter::look);
    m_clock.start();
    m_timer.start();
}

void StallMeter::restart()
{
    m_longest = 0;
    m_clock.restart();
}

double StallMeter::longest()
{
    look();
    return m_longest;
}

void StallMeter::look()
{
    m_longest = std::max(m_longest, static_cast<double>(m_clock.nsecsElapsed()) / 1e6 - IntervalMilliseconds);
    m_clock.restart();
}

} // namespace steward::ui
