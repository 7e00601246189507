// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Qt>

namespace steward {

/// What models answer besides Qt's own roles; delegates and tests ask for these.
enum ItemRole {
    KeyRole = Qt::UserRole + 1, ///< QUuid of the row
    LoadStateRole,              ///< LoadState of the row
    ValueRole,                  ///< the cell's value as its own type: QDateTime, bool, QStringList, …
    FieldRole,                  ///< the id of the column's field
    StagedRole,                 ///< true for a cell that shows a change which is not applied yet
    FirstOrderRole,             ///< of a header: the Qt::SortOrder that a first click asks for
    NumericRole,                ///< of a header: true where texts are numbers and sort so
};

enum class LoadState { Ready, Loading, Gone }; ///< Gone: deleted since the snapshot

} // namespace steward
