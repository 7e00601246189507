// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <Qt>

namespace steward {

/// One key of a sort order: the id of a field, and which way.
struct SortKey
{
    QString field;
    Qt::SortOrder order = Qt::AscendingOrder;
    bool numeric = false; ///< custom fields whose texts are numbers

    friend bool operator==(const SortKey &, const SortKey &) = default;
};

} // namespace steward
