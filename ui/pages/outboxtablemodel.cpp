// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/outboxtablemodel.h>

#include <ui/text/mailtext.h>
#include <ui/text/timetext.h>

#include <QGuiApplication>
#include <QPalette>

namespace steward::ui {

OutboxTableModel::OutboxTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

// New letters come first; what follows them is what was there before, changed or not.
bool OutboxTableModel::isContinuation(const QList<OutboxEntry> &entries, qsizetype added) const
{
    for (qsizetype i = added; i < entries.size(); ++i) {
        if (entries.at(i).id != m_entries.at(i - added).id)
            return false;
    }
    return true;
}

void OutboxTableModel::setEntries(const QList<OutboxEntry> &entries)
{
    const qint64 newest = m_entries.isEmpty() ? 0 : m_entries.first().id;
    qsizetype added = 0;
    while (added < entries.size() && entries.at(added).id > newest)
        ++added;
    const qsizetype kept = entries.size() - added;
    if (kept > m_entries.size() || !isContinuation(entries, added)) {
        beginResetModel();
        m_entries = entries;
        endResetModel();
        return;
    }
    if (kept < m_entries.size()) {
        beginRemoveRows({}, int(kept), int(m_entries.size()) - 1);
        m_entries.resize(kept);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, 0, int(added) - 1);
        m_entries = entries.first(added) + m_entries;
        endInsertRows();
    }
    m_entries = entries;
    if (kept > 0)
        Q_EMIT dataChanged(index(int(added), 0), index(int(entries.size()) - 1, ColumnCount - 1));
}

int OutboxTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int OutboxTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutboxTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Recipient: return tr("To");
    case Kind: return tr("Mail");
    case State: return tr("State");
    case Time: return tr("Written");
    case Story: return tr("What happened");
    default: return {};
    }
}

QString OutboxTableModel::text(const OutboxEntry &entry, int column) const
{
    switch (column) {
    case Recipient: return entry.recipient;
    case Kind: return letterKindText(entry.kind);
    case State: return letterStateText(entry.state);
    case Time: return relativeTime(entry.queuedAt);
    case Story: return letterStory(entry);
    default: return {};
    }
}

QVariant OutboxTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const OutboxEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == Time ? absoluteTime(entry.queuedAt).toHtmlEscaped()
                                      : text(entry, index.column()).toHtmlEscaped();
    case Qt::ForegroundRole: {
        const bool isDone = entry.state == LetterState::Sent || entry.state == LetterState::Cancelled;
        return isDone ? QGuiApplication::palette().color(QPalette::PlaceholderText) : QVariant();
    }
    default: return {};
    }
}

} // namespace steward::ui
