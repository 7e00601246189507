// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLineEdit>

namespace steward::ui {

/// A line for a date like 2026-01-31, typed or chosen from a calendar.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

private:
    void openCalendar();
};

} // namespace steward::ui
