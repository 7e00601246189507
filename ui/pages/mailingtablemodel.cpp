// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/mailingtablemodel.h>

#include <ui/text/lettertext.h>
#include <ui/text/timetext.h>

#include <algorithm>

namespace steward::ui {

MailingTableModel::MailingTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void MailingTableModel::setMailings(const QList<Mailing> &mailings)
{
    const qint64 newest = m_mailings.isEmpty() ? 0 : m_mailings.first().id;
    const auto isNew = [newest](const Mailing &mailing) { return mailing.id > newest; };
    const auto added = std::ranges::count_if(mailings, isNew);
    const auto ids = [](const QList<Mailing> &list) {
        QList<qint64> found;
        for (const Mailing &mailing : list)
            found << mailing.id;
        return found;
    };
    if (ids(mailings.mid(added)) != ids(m_mailings)) {
        beginResetModel();
        m_mailings = mailings;
        endResetModel();
        return;
    }
    if (added > 0) {
        beginInsertRows({}, 0, int(added) - 1);
        m_mailings = mailings;
        endInsertRows();
    }
    m_mailings = mailings;
    if (added < mailings.size())
        Q_EMIT dataChanged(index(int(added), 0), index(rowCount() - 1, ColumnCount - 1));
}

int MailingTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_mailings.size());
}

int MailingTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MailingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Subject: return tr("Letter");
    case Author: return tr("Written by");
    case Time: return tr("When");
    case State: return tr("State");
    case Progress: return tr("How far");
    default: return {};
    }
}

QString MailingTableModel::text(const Mailing &mailing, int column) const
{
    switch (column) {
    case Subject: return mailing.subject;
    case Author: return mailing.author;
    case Time: return relativeTime(mailing.createdAt);
    case State: return mailingStateText(mailing.state);
    case Progress: return mailingProgress(mailing);
    default: return {};
    }
}

QVariant MailingTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_mailings.size())
        return {};
    const Mailing &mailing = m_mailings.at(index.row());
    if (role == Qt::DisplayRole)
        return text(mailing, index.column());
    if (role == Qt::ToolTipRole)
        return (index.column() == Time ? absoluteTime(mailing.createdAt) : text(mailing, index.column())).toHtmlEscaped();
    return {};
}

} // namespace steward::ui
