// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace steward::ui {

class ChangeDesk;

/// The bar below a table that says how many changes wait, and what can be done with them. Not there
/// while nothing waits.
class ChangeTray : public QFrame
{
    Q_OBJECT

public:
    explicit ChangeTray(ChangeDesk &desk, QWidget *parent = nullptr);

private:
    void showCount();

    ChangeDesk &m_desk;
    QLabel *m_text;
};

} // namespace steward::ui
