// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCache>
#include <QUuid>

namespace steward {

/// The records that a large table has at hand, by key; the ones not looked at for longest go first.
template<class Record>
class RowCache
{
public:
    explicit RowCache(qsizetype capacity)
        : m_records(capacity)
    {
    }

    [[nodiscard]] const Record *find(const QUuid &key) const { return m_records.object(key); }
    void insert(const QUuid &key, Record record) { m_records.insert(key, new Record(std::move(record))); }
    void remove(const QUuid &key) { m_records.remove(key); }
    void clear() { m_records.clear(); }

private:
    mutable QCache<QUuid, Record> m_records;
};

} // namespace steward
