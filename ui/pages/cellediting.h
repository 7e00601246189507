// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/changes/stagedusermodel.h>
#include <core/fields/fielddefinition.h>

#include <QObject>

class QAction;

namespace steward::ui {

class SnapshotTable;
class UserCellDelegate;

/// Turns the table of people into a sheet of cells and back. While it is one, cells are selected
/// instead of rows, typing edits, Enter goes down, Tab to the right, and blocks of cells are emptied,
/// filled down, copied and pasted. Everything is staged, nothing is written.
class CellEditing : public QObject
{
    Q_OBJECT

public:
    CellEditing(SnapshotTable &table, StagedUserModel &model, StagedChanges &staged, UserCellDelegate &delegate);

    [[nodiscard]] bool isOn() const { return m_isOn; }
    void setOn(bool isOn);
    /// False where nothing can be written: it stays off then.
    void setAllowed(bool isAllowed) { m_isAllowed = isAllowed; }
    void setDefinitions(const FieldDefinitions &definitions) { m_definitions = definitions; }
    /// For the menu of the table, while cells are edited.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }

    void clearCells();
    void fillDown();
    void copyCells();
    void pasteCells();
    void revertCells();
    void revertRows();

Q_SIGNALS:
    void toggled(bool isOn);
    /// What could not be done, in a few words.
    void remark(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *add(const QString &name, const QString &text, const QKeySequence &shortcut, void (CellEditing::*run)());
    [[nodiscard]] QModelIndexList cells();
    bool handleKey(class QKeyEvent *event);
    void goDown();
    void pasteOverAll(const QModelIndexList &chosen, const QString &text);
    void pasteBlock(const QList<QStringList> &block, const QModelIndexList &selected);
    bool pasteInto(const QModelIndex &index, const QString &text);

    SnapshotTable &m_table;
    StagedUserModel &m_model;
    StagedChanges &m_staged;
    FieldDefinitions m_definitions;
    QList<QAction *> m_actions;
    bool m_isOn = false;
    bool m_isAllowed = true;
};

/// The rows and cells of a text as spreadsheets put it on the clipboard: tabs, line breaks, and quotes
/// around cells that hold either.
[[nodiscard]] QList<QStringList> readCellBlock(const QString &text);
[[nodiscard]] QString cellBlock(const QList<QStringList> &rows);

} // namespace steward::ui
