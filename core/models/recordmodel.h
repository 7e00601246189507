// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/async.h>
#include <core/models/rowcache.h>
#include <core/models/snapshotmodel.h>

#include <QSet>

namespace steward {

/// A SnapshotModel whose rows are records of one type. A subclass says how records are fetched by
/// key, which fields the columns have, and what a record has in each.
template<class Record>
class RecordModel : public SnapshotModel
{
public:
    explicit RecordModel(QObject *parent = nullptr)
        : SnapshotModel(parent)
        , m_records(CachedRows)
    {
    }

    /// The record of a row, if it has arrived.
    [[nodiscard]] const Record *recordAt(int row) const { return m_records.find(keyAt(row)); }

    /// Takes over a newer version of a record, e.g. the result of an edit.
    void updateRecord(const Record &record)
    {
        const QUuid key = keyOf(record);
        m_records.insert(key, record);
        if (const int row = rowOf(key); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        if (role == FieldRole)
            return fieldAt(index.column());
        if (role == KeyRole)
            return keyAt(index.row());
        const Record *record = recordAt(index.row());
        const bool isGone = !record && m_gone.contains(keyAt(index.row()));
        if (!record && !isGone)
            want(index.row());
        if (role == LoadStateRole)
            return static_cast<int>(record ? LoadState::Ready : isGone ? LoadState::Gone : LoadState::Loading);
        return record ? cell(*record, index.column(), role) : QVariant();
    }

protected:
    [[nodiscard]] virtual QUuid keyOf(const Record &record) const = 0;
    [[nodiscard]] virtual QFuture<Result<QList<Record>>> fetchRecords(const QList<QUuid> &keys) = 0;
    [[nodiscard]] virtual QString fieldAt(int column) const = 0;
    [[nodiscard]] virtual QVariant cell(const Record &record, int column, int role) const = 0;

    void fetchRows(const QList<QUuid> &keys, Ticket ticket) override
    {
        onFinished(fetchRecords(keys), this, [this, keys, ticket](const Result<QList<Record>> &arrived) {
            if (!arrived) {
                rowsFailed(ticket, arrived.error());
                return;
            }
            for (const QUuid &key : keys)
                m_gone.insert(key);
            for (const Record &record : *arrived) {
                m_gone.remove(keyOf(record));
                m_records.insert(keyOf(record), record);
            }
            rowsArrived(ticket);
        });
    }
    bool isCached(const QUuid &key) const override { return m_records.find(key) || m_gone.contains(key); }
    void forget(const QUuid &key) override
    {
        m_records.remove(key);
        m_gone.remove(key);
    }
    void forgetAll() override
    {
        m_records.clear();
        m_gone.clear();
    }

private:
    static constexpr qsizetype CachedRows = 4096;

    RowCache<Record> m_records;
    QSet<QUuid> m_gone; ///< in the snapshot, but deleted since
};

} // namespace steward
