// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/mail/mailing.h>

#include <QAbstractTableModel>

namespace steward::ui {

/// The letters to many in words, the newest first.
class MailingTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Subject, Author, Time, State, Progress, ColumnCount };

    explicit MailingTableModel(QObject *parent = nullptr);

    /// Letters that were there keep their rows' identity.
    void setMailings(const QList<Mailing> &mailings);
    [[nodiscard]] const Mailing &mailing(int row) const { return m_mailings.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString text(const Mailing &mailing, int column) const;

    QList<Mailing> m_mailings;
};

} // namespace steward::ui
