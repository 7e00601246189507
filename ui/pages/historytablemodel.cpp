// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/historytablemodel.h>

#include <ui/text/changetext.h>
#include <ui/text/timetext.h>

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

namespace steward::ui {

void HistoryTableModel::setEntries(const QList<ChangeEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int HistoryTableModel::rowOf(const QUuid &id) const
{
    for (qsizetype row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).id == id)
            return static_cast<int>(row);
    }
    return -1;
}

int HistoryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case What: return tr("What");
    case People: return tr("People");
    case Who: return tr("Who");
    case State: return tr("State");
    default: return {};
    }
}

QString HistoryTableModel::text(const ChangeEntry &entry, int column) const
{
    const QString who = entry.authorName.isEmpty() ? tr("The system") : entry.authorName;
    switch (column) {
    case When: return relativeTime(entry.startedAt);
    case What: return entry.title.isEmpty() ? tr("Edit") : entry.title;
    case People: return QLocale().toString(entry.people);
    case Who: return entry.preparedBy.isEmpty() ? who : tr("%1, prepared by %2").arg(who, entry.preparedBy);
    case State: return changeStateText(entry);
    default: return {};
    }
}

QVariant HistoryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChangeEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == When ? absoluteTime(entry.startedAt).toHtmlEscaped()
                                      : text(entry, index.column()).toHtmlEscaped();
    case Qt::ForegroundRole:
        return entry.state == ChangeEntry::State::Undone
                   ? QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText))
                   : QVariant();
    default: return {};
    }
}

} // namespace steward::ui
