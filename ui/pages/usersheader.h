// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace steward::ui {

class SearchField;

/// The line above the table of people: how many there are, the search, what concerns all of them.
class UsersHeader : public QWidget
{
    Q_OBJECT

public:
    explicit UsersHeader(QWidget *parent = nullptr);

    [[nodiscard]] SearchField *search() const { return m_search; }
    /// What else concerns all of them, behind one button.
    void addMenu(const QList<QAction *> &actions);
    void setReadOnly(bool isReadOnly);
    /// `isFiltered`: not everybody is shown; not `isComplete`: more are coming.
    void setCount(int people, bool isFiltered, bool isComplete);
    void setSelected(qsizetype people);
    void setCellEditing(bool isOn);

Q_SIGNALS:
    void refreshRequested();
    void columnsRequested();
    void newUserRequested();
    void bulkEditRequested();
    void cellEditingToggled(bool isOn);
    void letterRequested();

private:
    QLabel *m_count;
    QLabel *m_selection;
    SearchField *m_search;
    QPushButton *m_newButton;
    QPushButton *m_bulkButton;
    QToolButton *m_cellsButton;
    QToolButton *m_letterButton;
};

} // namespace steward::ui
