// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace steward::ui {

/// Measures how long the window's event loop is ever kept from its work: a timer ought to fire every
/// two milliseconds, and what it is late by is a stall. Lives in the thread of the window.
class StallMeter : public QObject
{
    Q_OBJECT

public:
    explicit StallMeter(QObject *parent = nullptr);

    void restart();
    /// Milliseconds of the longest stall since restart(); one that still lasts counts as well.
    [[nodiscard]] double longest();
    /// Milliseconds of the longest work without a pause: of a stall, what was not waiting for a core.
    [[nodiscard]] double longestWork();

private:
    void look();

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
    double m_workBefore = 0;
    double m_longestWork = 0;
};

} // namespace steward::ui
