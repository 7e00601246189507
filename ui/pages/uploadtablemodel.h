// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/files/uploadentry.h>

#include <QAbstractTableModel>

namespace steward::ui {

/// The pictures of the queue in words, in the order in which they came.
class UploadTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Person, Size, Progress, Story, ColumnCount };

    explicit UploadTableModel(QObject *parent = nullptr);

    /// Takes over what the queue holds now; entries that were there keep their rows' identity.
    void setEntries(const QList<UploadEntry> &entries);
    [[nodiscard]] const UploadEntry &entry(int row) const { return m_entries.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString text(const UploadEntry &entry, int column) const;
    [[nodiscard]] QString story(const UploadEntry &entry) const;

    QList<UploadEntry> m_entries;
};

} // namespace steward::ui
