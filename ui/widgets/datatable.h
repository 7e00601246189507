// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTableView>

namespace steward::ui {

/// A table as all of them look here: whole rows are selected, no grid, no row numbers.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    static constexpr int RowHeight = 32;

    explicit DataTable(QWidget *parent = nullptr);
};

} // namespace steward::ui
