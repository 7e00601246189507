// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/models/itemroles.h>

#include <QAbstractTableModel>
#include <QFuture>
#include <QSet>
#include <QTimer>
#include <QUuid>

#include <deque>
#include <vector>

namespace steward {

/// A chunk of the row keys that a query streams, in the query's order.
using KeyChunk = std::vector<QUuid>;

/// A table of any length over a database. A query streams only the keys of its rows, 16 bytes each,
/// into the model: the first screen shows with the first keys, the count is exact when the stream
/// ends, and the order stays stable while somebody edits. The rows themselves are fetched by key, in
/// blocks, for what is on screen; data() never waits, a row on its way answers LoadState::Loading.
///
/// A subclass says where keys and rows come from. Lives in the window's thread.
class SnapshotModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Progress { Idle, Counting, Complete, Failed };

    explicit SnapshotModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

    [[nodiscard]] QUuid keyAt(int row) const;
    /// The row of a key, or -1; looks through all keys.
    [[nodiscard]] int rowOf(const QUuid &key) const;
    /// The same when it is not far from `row`, else -1: for keys that have had a row before.
    [[nodiscard]] int rowNear(const QUuid &key, int row) const;
    /// All keys that have arrived, in order.
    [[nodiscard]] const std::deque<QUuid> &keys() const { return m_keys; }
    [[nodiscard]] Progress progress() const { return m_progress; }

    /// Takes the snapshot anew. With Keep::Rows the old rows stay until the new keys are all there,
    /// then the difference is applied at once; selection and scroll position can be kept by key.
    enum class Keep { Nothing, Rows };
    void reload(Keep keep);

    /// Fetches a row again, e.g. after it was edited.
    void refreshRow(const QUuid &key);

Q_SIGNALS:
    void progressChanged();
    void rowsReady();
    /// All keys are about to be exchanged / have been exchanged, by reload(Keep::Rows).
    void aboutToReplace();
    void replaced();
    void failed(const steward::Error &error);

protected:
    /// Starts streaming the keys of the current query.
    virtual QFuture<Result<KeyChunk>> fetchKeys() = 0;
    /// Stops the query behind a future that has been cancelled.
    virtual void stopFetchingKeys() = 0;
    /// Names a block of rows that is on its way; a ticket of an older snapshot is worth nothing.
    struct Ticket
    {
        quint64 generation;
        int block;
    };
    /// Starts fetching these rows; the subclass answers with rowsArrived() or rowsFailed().
    virtual void fetchRows(const QList<QUuid> &keys, Ticket ticket) = 0;
    virtual bool isCached(const QUuid &key) const = 0;
    virtual void forget(const QUuid &key) = 0;
    virtual void forgetAll() = 0;

    /// Asks for the block of rows around `row`; coalesced, the newest wish first.
    void want(int row) const;
    /// The rows of the ticket are in the subclass's cache now.
    void rowsArrived(Ticket ticket);
    void rowsFailed(Ticket ticket, const Error &error);

private:
    void start(Keep keep);
    void receive(const Result<KeyChunk> &chunk, quint64 generation, Keep keep);
    void finishSnapshot(quint64 generation, Keep keep);
    void showArrived();
    void exchangeKeys();
    void fetchWanted();
    void setProgress(Progress progress);

    // A deque never moves what it holds: appending a chunk costs the same at any length.
    std::deque<QUuid> m_keys;
    std::deque<QUuid> m_newKeys; ///< of a reload that keeps the rows until it is complete
    bool m_isSameSoFar = true;   ///< the new keys are the first of the old ones, in order
    int m_rowCount = 0;          ///< how many of the keys the view has been told of
    bool m_hasAllKeys = false;   ///< the stream has ended
    QFuture<Result<KeyChunk>> m_stream;
    quint64 m_generation = 0;
    int m_restarts = 0; ///< of this snapshot, after cancels that were meant for earlier streams
    Progress m_progress = Progress::Idle;
    mutable QList<int> m_wantedBlocks; ///< newest last
    QSet<int> m_blocksOnTheirWay;
    mutable QTimer m_fetchTimer;
    QTimer m_insertTimer;
};

} // namespace steward
