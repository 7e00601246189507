// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/users/usertablemodel.h>
#include <core/workspace/workspace.h>

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace steward::ui {

class EmptyState;
class SearchField;
class SnapshotTable;

/// Finds people who do not hold a role yet, as one types, to give it to them.
class AddMembersDialog : public QDialog
{
    Q_OBJECT

public:
    AddMembersDialog(std::shared_ptr<Workspace> workspace, const QString &role, QWidget *parent = nullptr);

    [[nodiscard]] SnapshotTable *table() const { return m_table; }
    [[nodiscard]] UserTableModel *model() const { return m_model; }

Q_SIGNALS:
    void peopleChosen(const QList<QUuid> &people);

private:
    void buildTable();
    void search();
    void showState();
    void choose();

    QString m_role;
    UserTableModel *m_model;
    SearchField *m_search;
    QLabel *m_count;
    QStackedWidget *m_stack;
    SnapshotTable *m_table;
    EmptyState *m_empty;
    QPushButton *m_addButton;
};

} // namespace steward::ui
