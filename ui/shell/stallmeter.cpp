// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/shell/stallmeter.h>

#include <QAbstractEventDispatcher>

#include <algorithm>

namespace steward::ui {

StallMeter::StallMeter(QObject *parent)
    : QObject(parent)
{
    auto *dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] {
        if (!m_isBusy)
            m_clock.start();
        m_isBusy = true;
    });
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
        if (m_isBusy)
            m_longest = std::max(m_longest, m_clock.nsecsElapsed());
        m_isBusy = false;
    });
}

void StallMeter::restart()
{
    m_longest = 0;
    m_isBusy = false;
}

} // namespace steward::ui
