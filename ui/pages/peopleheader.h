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
class PeopleHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleHeader(QWidget *parent = nullptr);

    [[nodiscard]] SearchField *search() const { return m_search; }
    /// What else concerns all of them, behind one button.
    void addMenu(const QList<QAction *> &actions);
    /// At the right end.
    void addButton(QPushButton *button);
    /// Leaves room for what stands beside or above it.
    void setCompact();
    void setReadOnly(bool isReadOnly);
    /// `isFiltered`: not everybody is shown; not `isComplete`: more are coming.
    void setCount(int people, bool isFiltered, bool isComplete);
    void setSelected(qsizetype people);
    void setCellEditing(bool isOn);
    void setDetailShown(bool isShown);

Q_SIGNALS:
    void refreshRequested();
    void columnsRequested();
    void bulkEditRequested();
    void cellEditingToggled(bool isOn);
    void letterRequested();
    void detailToggled(bool isShown);

private:
    QLabel *m_count;
    QLabel *m_selection;
    SearchField *m_search;
    QPushButton *m_bulkButton;
    QToolButton *m_cellsButton;
    QToolButton *m_letterButton;
    QToolButton *m_detailButton;
    bool m_isReadOnly = false;
};

} // namespace steward::ui
