// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/uploadtablemodel.h>

#include <ui/text/errortext.h>
#include <ui/text/timetext.h>

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

namespace steward::ui {

UploadTableModel::UploadTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void UploadTableModel::setEntries(const QList<UploadEntry> &entries)
{
    const qsizetype kept = qMin(entries.size(), m_entries.size());
    for (qsizetype row = 0; row < kept; ++row) {
        if (entries.at(row).id != m_entries.at(row).id) {
            beginResetModel();
            m_entries = entries;
            endResetModel();
            return;
        }
    }
    if (m_entries.size() > kept) {
        beginRemoveRows({}, int(kept), int(m_entries.size()) - 1);
        m_entries.resize(kept);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < kept; ++row) {
        if (m_entries.at(row) == entries.at(row))
            continue;
        m_entries[row] = entries.at(row);
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    }
    if (entries.size() > kept) {
        beginInsertRows({}, int(kept), int(entries.size()) - 1);
        m_entries = entries;
        endInsertRows();
    }
}

int UploadTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int UploadTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UploadTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File: return tr("File");
    case Person: return tr("Person");
    case Size: return tr("Size");
    case Progress: return tr("Progress");
    case Story: return tr("What happened");
    default: return {};
    }
}

QString UploadTableModel::story(const UploadEntry &entry) const
{
    const QString problem = entry.problem ? problemText(*entry.problem) : QString();
    switch (entry.state) {
    case UploadState::Queued:
        return problem.isEmpty() ? tr("Waits") : tr("%1 Tried again %2.").arg(problem, relativeTime(entry.dueAt));
    case UploadState::Running: return entry.toSend > 0 ? tr("Is being stored") : tr("Is being read");
    case UploadState::Failed: return problem;
    case UploadState::Cancelled: return tr("Cancelled; nothing is left behind");
    case UploadState::Done: return tr("Stored");
    }
    return {};
}

QString UploadTableModel::text(const UploadEntry &entry, int column) const
{
    switch (column) {
    case File: return entry.fileName;
    case Person: return entry.person;
    case Size: return entry.bytes > 0 ? QLocale().formattedDataSize(entry.bytes, 1) : QString();
    case Progress:
        if (entry.state == UploadState::Done)
            return tr("%1 %").arg(100);
        return entry.state == UploadState::Running && entry.toSend > 0
                   ? tr("%1 %").arg(qMin<qint64>(100, entry.sent * 100 / entry.toSend))
                   : QString();
    case Story: return story(entry);
    default: return {};
    }
}

QVariant UploadTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const UploadEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(entry, index.column());
    case Qt::ToolTipRole: return text(entry, index.column()).toHtmlEscaped();
    case Qt::ForegroundRole: {
        const bool isOver = entry.state == UploadState::Done || entry.state == UploadState::Cancelled;
        return isOver ? QGuiApplication::palette().color(QPalette::PlaceholderText) : QVariant();
    }
    default: return {};
    }
}

} // namespace steward::ui
