// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

namespace steward {

/// Chance that can be repeated: the same seed gives the same demo.
class DemoRandom
{
public:
    explicit DemoRandom(quint32 seed)
        : m_generator(seed)
    {
    }

    [[nodiscard]] bool chance(double probability) { return m_generator.generateDouble() < probability; }
    [[nodiscard]] double fraction() { return m_generator.generateDouble(); }
    [[nodiscard]] int below(qsizetype limit) { return int(m_generator.bounded(quint32(limit))); }
    [[nodiscard]] int between(int least, int greatest) { return least + below(greatest - least + 1); }
    [[nodiscard]] QByteArray bytes(int count);

    /// A UUID of version 7 for that moment.
    [[nodiscard]] QUuid uuid(const QDateTime &time);

    /// A moment from `from` to `to`, in whole seconds; `from` when they are not in order.
    [[nodiscard]] QDateTime moment(const QDateTime &from, const QDateTime &to);

    /// An address from the ranges that are reserved for documentation.
    [[nodiscard]] QString address();

    template<class List>
    [[nodiscard]] const typename List::value_type &pick(const List &list)
    {
        return list.at(below(list.size()));
    }

private:
    QRandomGenerator m_generator;
};

} // namespace steward
