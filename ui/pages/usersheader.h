// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace steward::ui {

class SearchField;

/// The line above the table of people: how many there are, the search, what concerns all of them.
class UsersHeader : public QWidget
{
    Q_OBJECT

public:
    explicit UsersHeader(QWidget *parent = nullptr);

    [[nodiscard]] SearchField *search() const { return m_search; }
    void setReadOnly(bool isReadOnly);
    /// `isFiltered`: not everybody is shown; not `isComplete`: more are coming.
    void setCount(int people, bool isFiltered, bool isComplete);
    void setSelected(qsizetype people);

Q_SIGNALS:
    void refreshRequested();
    void columnsRequested();
    void newUserRequested();

private:
    QLabel *m_count;
    QLabel *m_selection;
    SearchField *m_search;
    QPushButton *m_newButton;
};

} // namespace steward::ui
