// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTreeWidget>

namespace steward::ui {

/// A short table to be read and not to be chosen from, as tall as its rows up to a limit.
class ReportList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ReportList(QWidget *parent = nullptr);

    /// Empties the list. The column `stretched` takes what the others leave; numbers stand at the right.
    void start(const QStringList &titles, int stretched, int numbers = -1);
    /// More rows than this scroll.
    void setMostRows(int rows) { m_mostRows = rows; }
    void addRow(const QStringList &texts);
    /// The rows as lines of texts with tabs in between.
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    int m_numbers = -1;
    int m_mostRows = 9;
};

} // namespace steward::ui
