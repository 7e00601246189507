// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/mail/outboxentry.h>

#include <QAbstractTableModel>

namespace steward::ui {

/// The letters of the outbox in words, the newest first.
class OutboxTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Recipient, Kind, State, Time, Story, ColumnCount };

    explicit OutboxTableModel(QObject *parent = nullptr);

    /// Takes over what the outbox holds now; letters that were there keep their rows' identity.
    void setEntries(const QList<OutboxEntry> &entries);
    [[nodiscard]] const OutboxEntry &entry(int row) const { return m_entries.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString text(const OutboxEntry &entry, int column) const;
    [[nodiscard]] bool isContinuation(const QList<OutboxEntry> &entries, qsizetype added) const;

    QList<OutboxEntry> m_entries;
};

} // namespace steward::ui
