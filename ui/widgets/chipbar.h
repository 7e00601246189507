// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QMenu;
class QToolButton;

namespace steward::ui {

class FlowLayout;

/// Conditions as a row of chips, with a menu that adds one and a button that clears all. What they
/// mean is a matter of who fills the menu.
class ChipBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChipBar(QWidget *parent = nullptr);

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    void showMenu();
    void setChips(const QStringList &texts);

Q_SIGNALS:
    void editRequested(qsizetype chip);
    void removeRequested(qsizetype chip);
    void clearRequested();

private:
    QMenu *m_menu;
    FlowLayout *m_flow;
    QToolButton *m_add;
    QToolButton *m_clear;
    QList<QWidget *> m_chips;
};

} // namespace steward::ui
