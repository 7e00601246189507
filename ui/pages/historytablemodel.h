// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/changes/changejournal.h>

#include <QAbstractTableModel>

namespace steward::ui {

/// The journal of changes in words, the newest first.
class HistoryTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, People, Who, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<ChangeEntry> &entries);
    [[nodiscard]] const ChangeEntry &entry(int row) const { return m_entries.at(row); }
    /// The row of a change set, or -1.
    [[nodiscard]] int rowOf(const QUuid &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString text(const ChangeEntry &entry, int column) const;

    QList<ChangeEntry> m_entries;
};

} // namespace steward::ui
