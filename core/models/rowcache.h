// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/freeelsewhere.h>

#include <QCache>
#include <QUuid>

#include <memory>
#include <utility>

namespace steward {

/// The records that a large table has at hand, by key; the ones not looked at for longest go first.
template<class Record>
class RowCache
{
public:
    explicit RowCache(qsizetype capacity)
        : m_records(std::make_unique<Records>(capacity))
    {
    }

    [[nodiscard]] const Record *find(const QUuid &key) const { return m_records->object(key); }
    void insert(const QUuid &key, Record record) { m_records->insert(key, new Record(std::move(record))); }
    void remove(const QUuid &key) { m_records->remove(key); }
    void clear()
    {
        if (!m_records->isEmpty())
            freeElsewhere(std::exchange(m_records, std::make_unique<Records>(m_records->maxCost())));
    }

private:
    using Records = QCache<QUuid, Record>;

    std::unique_ptr<Records> m_records;
};

} // namespace steward
