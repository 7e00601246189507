// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/mail/postoffice.h>

#include <QAbstractTableModel>

namespace steward::ui {

/// Who got a letter: the rows of its ledger, some hundred at a time as somebody scrolls down.
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Recipient, State, Time, Story, ColumnCount };

    explicit LedgerModel(PostOffice &postOffice, QObject *parent = nullptr);

    /// Shows the ledger of a letter, of one state or all; 0: none.
    void show(qint64 mailing, std::optional<LetterState> state);
    /// Asks again for the rows at the top that are there.
    void refresh();
    /// There are rows behind the last one. Not QAbstractItemModel's way: a view asks by itself while it
    /// is hidden, until everything is here.
    [[nodiscard]] bool hasMore() const { return !m_isComplete && !m_isAsking; }
    void fetchNext();
    [[nodiscard]] const OutboxEntry &entry(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void receive(const LedgerQuery &query, const QList<OutboxEntry> &rows);
    void ask(qint64 after);
    void replaceFrom(qsizetype start, const QList<OutboxEntry> &rows);
    [[nodiscard]] QString text(const OutboxEntry &entry, int column) const;

    PostOffice &m_postOffice;
    qint64 m_mailing = 0;
    std::optional<LetterState> m_state;
    QList<OutboxEntry> m_rows;
    bool m_isComplete = true;
    bool m_isAsking = false;
};

} // namespace steward::ui
