// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/models/snapshotmodel.h>

#include <core/base/async.h>
#include <core/base/freeelsewhere.h>

#include <algorithm>
#include <memory>

namespace steward {

namespace {

constexpr int BlockRows = 64;
constexpr int BlocksAtOnce = 3;
constexpr int MostRestarts = 5;
// A refresh seldom moves a row further than this.
constexpr int Neighbourhood = 300;
constexpr qsizetype RememberedWishes = 8;
// A view lays itself out anew for each insertion, so that many small ones would keep it busy.
constexpr int InsertEveryMilliseconds = 200;
// A view works for each row that it is told of, so that very many come in portions.
constexpr size_t RowsAtOnce = 200'000;

} // namespace

SnapshotModel::SnapshotModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_fetchTimer.setSingleShot(true);
    m_fetchTimer.setInterval(0);
    connect(&m_fetchTimer, &QTimer::timeout, this, &SnapshotModel::fetchWanted);
    m_insertTimer.setSingleShot(true);
    connect(&m_insertTimer, &QTimer::timeout, this, &SnapshotModel::showArrived);
}

int SnapshotModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

QUuid SnapshotModel::keyAt(int row) const
{
    return row >= 0 && row < m_rowCount ? m_keys[static_cast<size_t>(row)] : QUuid();
}

int SnapshotModel::rowOf(const QUuid &key) const
{
    const auto end = m_keys.begin() + m_rowCount;
    const auto found = std::find(m_keys.begin(), end, key);
    return found == end ? -1 : static_cast<int>(found - m_keys.begin());
}

int SnapshotModel::rowNear(const QUuid &key, int row) const
{
    for (int distance = 0; distance < Neighbourhood; ++distance) {
        for (const int each : {row - distance, row + distance}) {
            if (each >= 0 && each < m_rowCount && m_keys[static_cast<size_t>(each)] == key)
                return each;
        }
    }
    return -1;
}

void SnapshotModel::reload(Keep keep)
{
    m_restarts = 0;
    start(keep);
}

void SnapshotModel::start(Keep keep)
{
    m_stream.cancel();
    stopFetchingKeys();
    const quint64 generation = ++m_generation;
    m_wantedBlocks.clear();
    m_blocksOnTheirWay.clear();
    freeElsewhere(std::exchange(m_newKeys, {}));
    m_isSameSoFar = true;
    m_insertTimer.stop();
    m_hasAllKeys = false;
    if (keep == Keep::Nothing) {
        beginResetModel();
        freeElsewhere(std::exchange(m_keys, {}));
        m_rowCount = 0;
        forgetAll();
        endResetModel();
    }
    setProgress(Progress::Counting);
    m_stream = fetchKeys();
    onEach(
        m_stream, this,
        [this, generation, keep](const Result<KeyChunk> &chunk) { receive(chunk, generation, keep); },
        [this, generation, keep] { finishSnapshot(generation, keep); });
}

void SnapshotModel::receive(const Result<KeyChunk> &chunk, quint64 generation, Keep keep)
{
    if (generation != m_generation)
        return;
    // Nobody cancelled this stream: it was hit by the cancel of one before. A server that always cancels has failed.
    if (!chunk && chunk.error().kind == Error::Kind::Cancelled && m_restarts++ < MostRestarts) {
        start(keep);
        return;
    }
    if (!chunk) {
        setProgress(Progress::Failed);
        Q_EMIT failed(chunk.error());
        return;
    }
    if (keep == Keep::Rows) {
        // Compared as they come: a million at once would be felt.
        const size_t known = m_newKeys.size();
        m_isSameSoFar = m_isSameSoFar && known + chunk->size() <= m_keys.size()
                        && std::equal(chunk->begin(), chunk->end(), m_keys.begin() + static_cast<std::ptrdiff_t>(known));
        m_newKeys.insert(m_newKeys.end(), chunk->begin(), chunk->end());
        return;
    }
    m_keys.insert(m_keys.end(), chunk->begin(), chunk->end());
    if (m_rowCount == 0)
        showArrived();
    else if (!m_insertTimer.isActive())
        m_insertTimer.start(InsertEveryMilliseconds);
}

void SnapshotModel::finishSnapshot(quint64 generation, Keep keep)
{
    if (generation != m_generation || m_progress == Progress::Failed)
        return;
    m_hasAllKeys = true;
    if (keep == Keep::Rows)
        exchangeKeys();
    showArrived();
}

void SnapshotModel::showArrived()
{
    m_insertTimer.stop();
    const size_t shown = static_cast<size_t>(m_rowCount);
    const size_t toShow = std::min(m_keys.size(), shown + RowsAtOnce);
    if (toShow > shown) {
        beginInsertRows({}, m_rowCount, static_cast<int>(toShow) - 1);
        m_rowCount = static_cast<int>(toShow);
        endInsertRows();
    }
    if (toShow < m_keys.size())
        m_insertTimer.start(0);
    else if (m_hasAllKeys)
        setProgress(Progress::Complete);
}

void SnapshotModel::exchangeKeys()
{
    if (m_isSameSoFar && m_newKeys.size() == m_keys.size() && m_rowCount > 0) {
        // Nobody came, went or moved: only the rows on screen are fetched anew.
        forgetAll();
        Q_EMIT dataChanged(index(0, 0), index(m_rowCount - 1, columnCount() - 1));
        freeElsewhere(std::exchange(m_newKeys, {}));
        return;
    }
    Q_EMIT aboutToReplace();
    beginResetModel();
    m_keys.swap(m_newKeys);
    freeElsewhere(std::exchange(m_newKeys, {}));
    m_rowCount = static_cast<int>(m_keys.size());
    forgetAll();
    endResetModel();
    Q_EMIT replaced();
}

void SnapshotModel::refreshRow(const QUuid &key)
{
    forget(key);
    const int row = rowOf(key);
    if (row < 0)
        return;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    want(row);
}

void SnapshotModel::want(int row) const
{
    const int block = row / BlockRows;
    if (!m_wantedBlocks.isEmpty() && m_wantedBlocks.last() == block)
        return;
    m_wantedBlocks.removeOne(block);
    m_wantedBlocks.append(block);
    // What was scrolled past long ago is not worth fetching any more.
    if (m_wantedBlocks.size() > RememberedWishes)
        m_wantedBlocks.removeFirst();
    if (!m_fetchTimer.isActive())
        m_fetchTimer.start();
}

void SnapshotModel::fetchWanted()
{
    while (!m_wantedBlocks.isEmpty() && m_blocksOnTheirWay.size() < BlocksAtOnce) {
        const int block = m_wantedBlocks.takeLast();
        if (m_blocksOnTheirWay.contains(block))
            continue;
        QList<QUuid> missing;
        const int end = std::min((block + 1) * BlockRows, rowCount());
        for (int row = block * BlockRows; row < end; ++row) {
            if (!isCached(keyAt(row)))
                missing.append(keyAt(row));
        }
        if (missing.isEmpty())
            continue;
        m_blocksOnTheirWay.insert(block);
        fetchRows(missing, {m_generation, block});
    }
}

void SnapshotModel::rowsArrived(Ticket ticket)
{
    if (ticket.generation != m_generation)
        return;
    m_blocksOnTheirWay.remove(ticket.block);
    const int first = ticket.block * BlockRows;
    const int last = std::min(first + BlockRows, rowCount()) - 1;
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    Q_EMIT rowsReady();
    fetchWanted();
}

void SnapshotModel::rowsFailed(Ticket ticket, const Error &error)
{
    if (ticket.generation != m_generation)
        return;
    m_blocksOnTheirWay.remove(ticket.block);
    Q_EMIT failed(error);
}

void SnapshotModel::setProgress(Progress progress)
{
    m_progress = progress;
    Q_EMIT progressChanged();
}

} // namespace steward
