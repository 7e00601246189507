// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace steward::ui {

/// Measures how long the window's event loop is busy without a pause: the time between waking up and
/// going to sleep again.
class StallMeter : public QObject
{
    Q_OBJECT

public:
    explicit StallMeter(QObject *parent = nullptr);

    void restart();
    /// Milliseconds of the longest busy stretch since restart().
    [[nodiscard]] double longest() const { return static_cast<double>(m_longest) / 1e6; }

private:
    QElapsedTimer m_clock;
    bool m_isBusy = false;
    qint64 m_longest = 0;
};

} // namespace steward::ui
