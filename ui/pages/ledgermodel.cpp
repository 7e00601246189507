// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/ledgermodel.h>

#include <ui/text/lettertext.h>
#include <ui/text/mailtext.h>
#include <ui/text/timetext.h>

#include <algorithm>

namespace steward::ui {

LedgerModel::LedgerModel(PostOffice &postOffice, QObject *parent)
    : QAbstractTableModel(parent)
    , m_postOffice(postOffice)
{
    connect(&m_postOffice, &PostOffice::ledgerRead, this, &LedgerModel::receive);
}

void LedgerModel::show(qint64 mailing, std::optional<LetterState> state)
{
    if (mailing == m_mailing && state == m_state) {
        refresh();
        return;
    }
    beginResetModel();
    m_mailing = mailing;
    m_state = state;
    m_rows.clear();
    m_isComplete = mailing == 0;
    m_isAsking = false;
    endResetModel();
    refresh();
}

void LedgerModel::refresh()
{
    if (m_mailing > 0)
        ask(0);
}

void LedgerModel::ask(qint64 after)
{
    m_isAsking = true;
    m_postOffice.readLedger({m_mailing, m_state, after});
}

void LedgerModel::fetchNext()
{
    if (hasMore())
        ask(m_rows.isEmpty() ? 0 : m_rows.last().id);
}

void LedgerModel::receive(const LedgerQuery &query, const QList<OutboxEntry> &rows)
{
    if (query.mailing != m_mailing || query.state != m_state)
        return;
    m_isAsking = false;
    const auto before = std::ranges::find(m_rows, query.after, &OutboxEntry::id);
    if (query.after > 0 && before == m_rows.end())
        return; // it is not there any more
    const qsizetype start = query.after == 0 ? 0 : before - m_rows.begin() + 1;
    const bool isLast = rows.size() < LedgerQuery::Rows;
    const bool isSame = (!isLast || start + rows.size() == m_rows.size())
                        && std::ranges::equal(rows, m_rows.mid(start, rows.size()), {}, &OutboxEntry::id, &OutboxEntry::id);
    if (isSame && !rows.isEmpty()) {
        std::ranges::copy(rows, m_rows.begin() + start);
        Q_EMIT dataChanged(index(int(start), 0), index(int(start + rows.size()) - 1, ColumnCount - 1));
    } else {
        replaceFrom(start, rows);
        m_isComplete = isLast;
    }
}

void LedgerModel::replaceFrom(qsizetype start, const QList<OutboxEntry> &rows)
{
    if (start < m_rows.size()) {
        beginRemoveRows({}, int(start), int(m_rows.size()) - 1);
        m_rows.resize(start);
        endRemoveRows();
    }
    if (!rows.isEmpty()) {
        beginInsertRows({}, int(start), int(start + rows.size()) - 1);
        m_rows += rows;
        endInsertRows();
    }
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Recipient: return tr("To");
    case State: return tr("State");
    case Time: return tr("When");
    case Story: return tr("What happened");
    default: return {};
    }
}

QString LedgerModel::text(const OutboxEntry &entry, int column) const
{
    switch (column) {
    case Recipient: return entry.recipient;
    case State: return letterStateText(entry.state);
    case Time: return entry.attempts > 0 ? relativeTime(entry.changedAt) : QString();
    case Story: {
        const auto reason = entry.state == LetterState::LeftOut ? parseLeftOut(entry.problem) : std::nullopt;
        return reason ? leftOutText(*reason) : letterStory(entry);
    }
    default: return {};
    }
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const OutboxEntry &entry = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return text(entry, index.column());
    if (role == Qt::ToolTipRole)
        return (index.column() == Time ? absoluteTime(entry.changedAt) : text(entry, index.column())).toHtmlEscaped();
    return {};
}

} // namespace steward::ui
